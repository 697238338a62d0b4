/**
 * How the points of one line of the national scorecard (bộ chỉ số 766) follow from its ratio. The rules were
 * fitted to published results of the national portal; they are not the text of the decision.
 *
 * - `share`     max × ratio
 * - `capped`    all points from `fullAt` per cent on, in proportion below
 * - `reported`  no formula is known: only a published score counts
 * - `unscored`  shown, gives no points
 */
export type ScoreRule =
  | {readonly kind: 'share'}
  | {readonly kind: 'capped'; readonly fullAt: number}
  | {readonly kind: 'reported'}
  | {readonly kind: 'unscored'};

/** One line of the scorecard; `code` is the code of its indicator. */
export interface ScorecardLine {
  readonly code: string;
  readonly max: number;
  readonly rule: ScoreRule;
  /** What a denominator of zero gives: all points (nothing went wrong) or none (nothing was done). */
  readonly whenNothing: 'full' | 'zero';
}

/** The six groups as the portal shows them. */
export type ScorecardGroupKey =
  'transparency' | 'progress' | 'online-services' | 'online-payment' | 'digitisation' | 'satisfaction';

/** The five groups of the decision: services and payment online are one there. */
export type DecisionGroupKey = 'transparency' | 'progress' | 'digitisation' | 'online' | 'satisfaction';

export interface ScorecardGroup {
  readonly key: ScorecardGroupKey;
  readonly decisionKey: DecisionGroupKey;
  readonly max: number;
  readonly lines: readonly ScorecardLine[];
}

/** Points of the whole scorecard. */
export const SCORECARD_MAX = 100;

const share = (code: string, max: number): ScorecardLine => ({
  code,
  max,
  rule: {kind: 'share'},
  whenNothing: 'zero',
});
const capped = (code: string, max: number, fullAt: number): ScorecardLine => ({
  code,
  max,
  rule: {kind: 'capped', fullAt},
  whenNothing: 'zero',
});
const reported = (code: string, max: number): ScorecardLine => ({
  code,
  max,
  rule: {kind: 'reported'},
  whenNothing: 'zero',
});
const unscored = (code: string): ScorecardLine => ({
  code,
  max: 0,
  rule: {kind: 'unscored'},
  whenNothing: 'zero',
});
const petition = (code: string): ScorecardLine => ({...share(code, 6), whenNothing: 'full'});

/** Groups, lines and points as the national portal showed them in 2026. */
export const SCORECARD_GROUPS: readonly ScorecardGroup[] = [
  {
    key: 'transparency',
    decisionKey: 'transparency',
    max: 18,
    lines: [
      share('PUBLISH_ON_TIME', 6),
      share('PUBLIC_UPDATE_ON_TIME', 4),
      share('PUBLIC_CONTENT_FULL', 2),
      share('DOSSIER_SYNC', 6),
    ],
  },
  {
    key: 'progress',
    decisionKey: 'progress',
    max: 20,
    lines: [share('DOSSIER_ON_TIME', 20), unscored('AVERAGE_PROCESSING_DAYS')],
  },
  {
    key: 'online-services',
    decisionKey: 'online',
    max: 12,
    lines: [
      reported('ONLINE_WHOLE_PROCESS', 12),
      unscored('ONLINE_PROCEDURES'),
      unscored('ONLINE_SUBMISSIONS'),
    ],
  },
  {
    key: 'online-payment',
    decisionKey: 'online',
    max: 10,
    lines: [
      share('PAYMENT_DOSSIERS', 6),
      capped('PAYMENT_PROCEDURES', 2, 80),
      capped('PAYMENT_TRANSACTIONS', 2, 80),
    ],
  },
  {
    key: 'digitisation',
    decisionKey: 'digitisation',
    max: 22,
    lines: [
      share('ORIGINAL_RESULT_AVAILABLE', 6),
      share('SO_HOA_GIAY_TO_GIAI_QUYET', 4),
      share('ELECTRONIC_CERTIFIED_COPY', 2),
      capped('REUSED_DIGITIZED_DATA', 2, 80),
      reported('SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 4),
      share('CITIZEN_DATA_CONNECTED_DOSSIER', 2),
      share('CITIZEN_DATA_CONNECTED_FORMALITY', 2),
    ],
  },
  {
    key: 'satisfaction',
    decisionKey: 'satisfaction',
    max: 18,
    lines: [
      petition('PETITION_PROCESSING_ON_TIME'),
      petition('PETITION_HANDLING_SATISFACTION'),
      capped('DOSSIER_RECEIVING_SATISFACTION', 6, 90),
      unscored('PETITION_CLASSIFICATION_TTHC'),
      unscored('PETITION_CLASSIFICATION_STAFF'),
    ],
  },
];

/** Codes of every indicator on the scorecard, in order. */
export const SCORECARD_CODES: readonly string[] = SCORECARD_GROUPS.flatMap((group) =>
  group.lines.map((line) => line.code),
);
