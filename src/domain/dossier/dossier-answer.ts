import type {Fee} from '../procedure/procedure.ts';
import type {Deadline} from './dossier-deadline.ts';
import {feesOwed} from './dossier-fees.ts';
import {isAwaited} from './dossier-pauses.ts';
import type {DossierStatus, NationalStatus, PlainState} from './dossier-status.ts';
import type {Dossier, DossierKind} from './dossier.ts';
import {blankPersonalDetails} from './personal-details.ts';
import {sourceDay} from './source-time.ts';

/** How things stand: the national status where it is known, else the plain state. */
export type Situation = NationalStatus | PlainState | 'unknown';

/** The one thing the citizen should do now. */
export type CitizenAction =
  | {readonly kind: 'wait'}
  /** Papers that were wanted have come; nothing to do. */
  | {readonly kind: 'await-review'}
  | {readonly kind: 'bring-papers'; readonly papers: readonly string[]}
  | {readonly kind: 'pay'; readonly fees: readonly Fee[]}
  /** Something is to pay, but nobody waits for it now. */
  | {readonly kind: 'owe'; readonly fees: readonly Fee[]}
  | {readonly kind: 'collect'; readonly at?: string; readonly fees: readonly Fee[]}
  | {readonly kind: 'await-post'; readonly postalCode?: string; readonly fees: readonly Fee[]}
  | {readonly kind: 'open-online'; readonly fees: readonly Fee[]}
  | {readonly kind: 'read-reason'; readonly reason: string}
  | {readonly kind: 'call'}
  | {readonly kind: 'none'};

/** The facts of the one plain sentence: where it is, who holds it, what to do. By when is the deadline's. */
export interface DossierAnswer {
  readonly kind: DossierKind;
  readonly situation: Situation;
  /** The source's own word, where `situation` is `unknown`. */
  readonly label?: string;
  /** The body that holds it now. */
  readonly holder?: string;
  readonly step?: string;
  readonly reason?: string;
  readonly action: CitizenAction;
}

const ENDED: readonly Situation[] = ['refused', 'withdrawn', 'stopped', 'returned', 'closed'];

/** Decides what to say about a dossier. Personal numbers in the office's words are blanked. */
export function dossierAnswer(dossier: Dossier, status: DossierStatus, deadline: Deadline): DossierAnswer {
  const situation = status.national ?? status.state;
  const reason = clean(dossier.reason);
  return {
    kind: dossier.kind,
    situation,
    label: situation === 'unknown' ? clean(status.label) : undefined,
    holder: clean(dossier.processingAgency) ?? clean(dossier.receivingAgency),
    step: clean(dossier.step),
    reason,
    action: actionFor(dossier, situation, deadline, reason),
  };
}

function actionFor(
  dossier: Dossier,
  situation: Situation,
  deadline: Deadline,
  reason: string | undefined,
): CitizenAction {
  const wanted = dossier.supplements.filter(isAwaited).map(({content}) => clean(content) ?? '');
  const papers = wanted.filter(Boolean);
  const fees = feesOwed(dossier.fees);
  if (situation === 'finished' || situation === 'result-ready') return returnOf(dossier, fees);
  if (situation === 'refused' || situation === 'stopped') {
    return reason ? {kind: 'read-reason', reason} : {kind: 'call'};
  }
  const wasReturned = situation === 'unknown' && sourceDay(dossier.returnedAt) !== undefined;
  if (wasReturned || ENDED.includes(situation)) return {kind: 'none'};
  if (situation === 'payment-wanted') return {kind: 'pay', fees};
  if (situation === 'papers-wanted' || wanted.length > 0) return {kind: 'bring-papers', papers};
  if (situation === 'waiting-for-you' && fees.length > 0) return {kind: 'pay', fees};
  const calls = situation === 'unknown' || situation === 'waiting-for-you' || deadline.kind === 'overdue';
  if (calls) return {kind: 'call'};
  if (fees.length > 0) return {kind: 'owe', fees};
  return {kind: dossier.supplements.length > 0 ? 'await-review' : 'wait'};
}

/** A result without a stated way is collected at the counter; the answer to a petition is simply there. */
export function wayBack({returnBy, kind}: Dossier): Dossier['returnBy'] {
  return returnBy ?? (kind === 'petition' ? undefined : 'counter');
}

function returnOf(dossier: Dossier, fees: readonly Fee[]): CitizenAction {
  switch (wayBack(dossier)) {
    case 'postal':
      return {kind: 'await-post', postalCode: dossier.postalCode?.trim() || undefined, fees};
    case 'online':
      return {kind: 'open-online', fees};
    case 'counter':
      return {kind: 'collect', at: clean(dossier.receivingAgency), fees};
    case undefined:
      return {kind: 'none'};
  }
}

function clean(text: string | undefined): string | undefined {
  return blankPersonalDetails(text ?? '').trim() || undefined;
}
