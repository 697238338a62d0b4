import type {ProcedureIndex} from '../../src/domain/procedure/procedure-index.ts';
import type {JudgedQuery} from './read-files.ts';

/** How deep a right answer is looked for. */
const DEPTH = 10;

/** What became of one query. */
export interface Outcome {
  readonly query: JudgedQuery;
  /** Place of the first right code, from 1; 0 when none is among the first ten. */
  readonly place: number;
  readonly saysNone: boolean;
  readonly first: readonly string[];
}

/**
 * `n`: queries that have an answer. `hit1`, `hit3`, `hit10`: share of them with a right code within the
 * first one, three, ten hits; for every behaviour (single, any, clarify) one right code counts. `mrr`: mean of
 * one over the place of the first right code, 0 beyond ten. `noneTotal`, `noneRight`: queries that nothing
 * fits, and how many of them got no hit at all. `wronglyNone`: share of the `n` that got no hit.
 */
export interface Summary {
  readonly n: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly hit10: number;
  readonly mrr: number;
  readonly noneTotal: number;
  readonly noneRight: number;
  readonly wronglyNone: number;
}

export function measure(index: ProcedureIndex, queries: readonly JudgedQuery[]): Outcome[] {
  return queries.map((query) => {
    const {hits} = index.answer({text: query.query, filters: {}, limit: DEPTH});
    return {
      query,
      place: hits.findIndex(({procedure}) => query.expected.includes(procedure.code)) + 1,
      saysNone: hits.length === 0,
      first: hits.slice(0, 3).map(({procedure}) => `${procedure.code} ${procedure.name}`),
    };
  });
}

export function summarise(outcomes: readonly Outcome[]): Summary {
  const answerable = outcomes.filter(({query}) => query.expected.length > 0);
  const none = outcomes.filter(({query}) => query.expected.length === 0);
  const n = answerable.length;
  const share = (count: number): number => (n === 0 ? 0 : Number((count / n).toFixed(4)));
  const within = (depth: number): number =>
    share(answerable.filter(({place}) => place > 0 && place <= depth).length);
  return {
    n,
    hit1: within(1),
    hit3: within(3),
    hit10: within(DEPTH),
    mrr: share(answerable.reduce((sum, {place}) => sum + (place > 0 ? 1 / place : 0), 0)),
    noneTotal: none.length,
    noneRight: none.filter(({saysNone}) => saysNone).length,
    wronglyNone: share(answerable.filter(({saysNone}) => saysNone).length),
  };
}
