/** Level of government (cấp): bộ, tỉnh, huyện (until 2025-06-30), xã; `other` for any further body. */
export type AgencyLevel = 'ministry' | 'province' | 'district' | 'commune' | 'other';

/** A public body (cơ quan) and how to reach it. */
export interface Agency {
  /** Identification code (mã định danh): `000.17.22.H56` or `H44.100`. */
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel;
  readonly parent?: string;
  /** First and last day of its existence, ISO `YYYY-MM-DD`. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Code of the body that took over its work. */
  readonly successor?: string;
  readonly address?: string;
  readonly hotline?: string;
  /** Opening hours in plain words. */
  readonly hours?: string;
  readonly mapUrl?: string;
}
