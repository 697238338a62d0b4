import type {Channel, Fee} from '../procedure/procedure.ts';

/** A dossier (hồ sơ) or a petition (đơn thư, phản ánh kiến nghị). */
export type DossierKind = 'dossier' | 'petition';

/** One entry of the history (quá trình xử lý). */
export interface DossierEvent {
  /** ISO 8601 instant, or a day when the hour is not known; absent when the source has none. */
  readonly at?: string;
  readonly unit?: string;
  readonly content?: string;
  /** Status code of the source, not yet mapped. */
  readonly status?: string;
}

/** A request for more papers (yêu cầu bổ sung). */
export interface Supplement {
  readonly content: string;
  readonly requestedAt?: string;
  readonly fulfilledAt?: string;
}

/** What a lookup returns. Every instant is ISO 8601 with offset; days are `YYYY-MM-DD`. */
export interface Dossier {
  readonly kind: DossierKind;
  readonly code: string;
  readonly procedureCode?: string;
  readonly procedureName?: string;
  /** Status code of the source; national codes are `1` to `10`. */
  readonly status: string;
  /** The source's own words for its status. */
  readonly statusLabel?: string;
  readonly submittedAt?: string;
  readonly receivedAt?: string;
  /** Appointed date (ngày hẹn trả kết quả). */
  readonly dueAt?: string;
  /** New date given with an apology (ngày hẹn trả mới). */
  readonly newDueAt?: string;
  readonly apologyUrl?: string;
  readonly finishedAt?: string;
  readonly returnedAt?: string;
  readonly channel?: Channel;
  /** How the result comes back. */
  readonly returnBy?: 'counter' | 'postal' | 'online';
  readonly postalCode?: string;
  readonly receivingAgency?: string;
  readonly processingAgency?: string;
  readonly step?: string;
  readonly history: readonly DossierEvent[];
  readonly supplements: readonly Supplement[];
  readonly fees: {readonly due: readonly Fee[]; readonly paid: readonly Fee[]};
  readonly papers: readonly string[];
  /** Why it was refused, stopped or is late, in the office's words. */
  readonly reason?: string;
  /** Masked by the server, masked again by us. */
  readonly applicant?: string;
  /** When the source answered, by its own clock: that of the device may be wrong. */
  readonly answeredAt?: string;
}

/** What a citizen gives to see a dossier: the code, and four digits where the office wants them. */
export interface DossierKey {
  readonly kind: DossierKind;
  readonly code: string;
  /** Last four digits of the ID or the phone. */
  readonly digits?: string;
  /** Token of a captcha or a proof of work, when the office asks for one. */
  readonly challengeToken?: string;
}
