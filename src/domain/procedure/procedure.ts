import type {AgencyLevel} from '../agency/agency.ts';

/** Online service level (mức độ dịch vụ công trực tuyến): toàn trình, một phần, cung cấp thông tin. */
export type ServiceLevel = 'full' | 'partial' | 'information';

/** How a dossier is handed in (cách thức thực hiện): trực tiếp, trực tuyến, bưu chính. */
export type Channel = 'direct' | 'online' | 'postal';

/** Time limit (thời hạn giải quyết). `text` says what the number cannot. */
export interface Duration {
  readonly value?: number;
  readonly unit?: 'hour' | 'day' | 'working-day' | 'month';
  readonly text?: string;
}

/** Fee (phí) or charge (lệ phí). `amount` in `currency`; 0 is free of charge. */
export interface Fee {
  readonly type: 'fee' | 'charge';
  readonly amount?: number;
  readonly currency: string;
  readonly text?: string;
}

export interface ProcedureChannel {
  readonly channel: Channel;
  readonly duration?: Duration;
  readonly fees: readonly Fee[];
}

/** A paper of the dossier (thành phần hồ sơ). A note is text that sources file among the papers. */
export interface RequiredDocument {
  /** The case the paper belongs to (trường hợp), empty when it is always needed. */
  readonly case?: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly formUrl?: string;
  readonly isNote: boolean;
}

/** A row of the catalogue: all that a list, a facet or a search needs. */
export interface ProcedureSummary {
  /** National procedure code (mã thủ tục), such as `1.001193`. */
  readonly code: string;
  readonly name: string;
  /** Fields (lĩnh vực). */
  readonly fields: readonly string[];
  /** Levels of government that carry it out (cấp thực hiện). */
  readonly levels: readonly AgencyLevel[];
  /** Who it is for (đối tượng thực hiện). */
  readonly subjects: readonly string[];
  readonly serviceLevel?: ServiceLevel;
  /** The shortest stated time limit over all channels. */
  readonly duration?: Duration;
  /** The lowest stated fee over all channels. */
  readonly fee?: Fee;
  readonly keywords: readonly string[];
  /** How often it is used; any unit, only compared within one catalogue. */
  readonly usage?: number;
}

/** An administrative procedure (thủ tục hành chính) in full. */
export interface Procedure extends ProcedureSummary {
  readonly kind?: string;
  readonly promulgatingAgency?: string;
  readonly executingAgencies: readonly string[];
  readonly competentAgency?: string;
  readonly steps: readonly string[];
  readonly channels: readonly ProcedureChannel[];
  readonly documents: readonly RequiredDocument[];
  readonly requirements?: string;
  readonly results: readonly string[];
  readonly legalBases: readonly LegalBasis[];
  /** Number of the decision that published it (quyết định công bố). */
  readonly decision?: string;
  readonly receivingAddress?: string;
  readonly applyUrl?: string;
  /** Where these facts were read. */
  readonly sourceUrl?: string;
  /** ISO date of the last change. */
  readonly updatedAt?: string;
}

/** A legal basis (căn cứ pháp lý). */
export interface LegalBasis {
  readonly code: string;
  readonly name?: string;
  readonly url?: string;
}
