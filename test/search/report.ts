import type {ProcedureIndex} from '../../src/domain/procedure/procedure-index.ts';
import {measure, summarise} from './measure.ts';
import type {Outcome} from './measure.ts';
import type {JudgedQuery} from './read-files.ts';
import {misspell, stripAccents} from './spoil.ts';

const WORST = 15;

function line(label: string, outcomes: readonly Outcome[]): string {
  const {n, hit1, hit3, hit10, mrr, noneTotal, noneRight, wronglyNone} = summarise(outcomes);
  const figures = [hit1, hit3, hit10, mrr].map((figure) => figure.toFixed(3)).join('  ');
  return `${label.padEnd(22)}${String(n).padStart(4)}   ${figures}   ${noneRight}/${noneTotal}  ${wronglyNone.toFixed(3)}`;
}

/** Prints the figures, split by kind and by spelling, and the queries that fare worst. */
export function printReport(index: ProcedureIndex, queries: readonly JudgedQuery[]): void {
  const outcomes = measure(index, queries);
  const {accented, bare} = stripAccents(queries);
  console.log(`${''.padEnd(22)}   n   hit@1  hit@3  hit@10 mrr     none  wrongly none`);
  console.log(line('all', outcomes));
  for (const kind of [...new Set(queries.map((query) => query.kind))].sort()) {
    console.log(
      line(
        `  ${kind}`,
        outcomes.filter(({query}) => query.kind === kind),
      ),
    );
  }
  console.log(line('with accents', measure(index, accented)));
  console.log(line('the same without', measure(index, bare)));
  console.log(line('with one slip (×4)', measure(index, misspell(queries))));
  const worst = outcomes
    .filter(({query, place, saysNone}) => (query.expected.length > 0 ? place !== 1 : !saysNone))
    .sort((a, b) => (a.place || 99) - (b.place || 99))
    .reverse();
  console.log(`\n${worst.length} queries without the right answer in first place; the worst ${WORST}:`);
  for (const {query, place, first} of worst.slice(0, WORST)) {
    console.log(
      `\n"${query.query}" [${query.kind}] expected ${query.expected.join(', ') || 'nothing'}; place ${place || 'none'}`,
    );
    for (const hit of first) console.log(`    ${hit.slice(0, 110)}`);
  }
}
