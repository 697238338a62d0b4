import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {citizenWords} from '../../src/domain/procedure/citizen-words.data.ts';
import {buildProcedureIndex} from '../../src/domain/procedure/procedure-index.ts';
import {readProcedures, readQueries} from './read-files.ts';
import {measure, summarise} from './measure.ts';
import {printReport} from './report.ts';

/**
 * Relevance of the search on any files of procedures and queries.
 *
 *   node test/search/eval.ts --procedures F --queries F [--level commune] [--json]
 *
 * `--json` prints one object `{n, hit1, hit3, hit10, mrr, noneTotal, noneRight, wronglyNone}`; what each
 * means is said in measure.ts.
 *
 * The queries beside this file, each written before the search was tuned on it. Words have been tuned on all of them
 * but queries-wide-d, queries-real-b, queries-real-c and every second of queries-real-d (the even ones, counted from
 * one), which tell what to expect of new questions (record 20).
 */
const {values} = parseArgs({
  options: {
    procedures: {type: 'string'},
    queries: {type: 'string'},
    level: {type: 'string'},
    json: {type: 'boolean', default: false},
  },
});
if (values.procedures === undefined || values.queries === undefined) {
  console.error('usage: search:eval --procedures FILE --queries FILE [--level commune] [--json]');
  process.exit(2);
}
const rows = readProcedures(readFileSync(values.procedures, 'utf8'));
const queries = readQueries(readFileSync(values.queries, 'utf8'));
const level = values.level === 'commune' || values.level === 'province' ? values.level : undefined;
const index = buildProcedureIndex(rows, citizenWords, {...(level && {level})});
if (values.json) console.log(JSON.stringify(summarise(measure(index, queries))));
else printReport(index, queries);
