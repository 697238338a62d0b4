import {deepEqual, doesNotMatch, equal, match} from 'node:assert/strict';
import {HOTLINE, type OnHost} from '../support/page/host-site.ts';
import type {SeenLookup} from '../support/page/lookup-on-page.ts';

/** A fault as the citizen must meet it. */
export interface Met {
  /** How the message begins or what it says. */
  readonly says: RegExp;
  /** Can asking again help? */
  readonly canRetry: boolean;
}

const NOT_FOR_CITIZENS =
  /\d|https?:|[{}<>[\]_=]|\b(error|failed|fetch|null|undefined|json|http|server|object|network)\b/i;
const VIETNAMESE = /[ạảấầẩậắằẵặẹẻếềểệịỉọỏốồổộớờởợụủứừửựỳỷỹđ]/;

/** One message, fit for a citizen, said once; text typed stays, and nothing reaches the host page. */
export function meetsOneMessage(
  {problems, phones, canRetry, said}: SeenLookup,
  {faults}: Pick<OnHost, 'faults'>,
  met: Met,
): void {
  equal(problems.length, 1, problems.join(' | '));
  const [problem = ''] = problems;
  match(problem, met.says);
  match(problem, VIETNAMESE);
  // A countdown is the only number that helps.
  doesNotMatch(problem.replace(/sau \d{1,3} giây/, ''), NOT_FOR_CITIZENS);
  equal(canRetry, met.canRetry, 'the button to try again');
  deepEqual(phones, [HOTLINE]);
  equal(said.length, 1, `said: ${said.join(' | ')}`);
  match(said[0]!, met.says);
  deepEqual(faults, []);
}
