import * as v from 'valibot';
import {procedureSummarySchema} from '../../../src/api/wire/procedure.wire.ts';
import type {Agency} from '../../../src/domain/agency/agency.ts';
import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import type {CitizenWords} from '../../../src/domain/procedure/citizen-words.ts';
import {buildProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import type {ProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';
import type {Queryable} from '../database/database.ts';
import {allProcedures, procedureVersion} from './procedure-table.ts';

/** The page's own search index over the table as it stood at `version`. */
export interface CurrentIndex {
  readonly version: number;
  readonly index: ProcedureIndex;
}

/** Indexes kept at once: one for all procedures, the others for single agencies. */
const KEPT = 8;

/** Keeps the indexes that are asked for, and builds one anew when the table has changed. */
export class ProcedureSearch {
  readonly #database: Queryable;
  readonly #words: CitizenWords;
  readonly #indexes = new Map<string, {readonly version: number; readonly built: Promise<CurrentIndex>}>();

  constructor(database: Queryable, words = citizenWords) {
    this.#database = database;
    this.#words = words;
  }

  /** The version is read before the rows: should they change in between, the next question builds again. */
  async current(agency?: Agency): Promise<CurrentIndex> {
    const version = await procedureVersion(this.#database);
    const key = agency?.code ?? '';
    const known = this.#indexes.get(key);
    if (known?.version === version) return known.built;
    const built = this.#build(version, agency);
    this.#keep(key, {version, built});
    built.catch(() => this.#indexes.delete(key));
    return built;
  }

  /** Without an agency the order is that of a ward, as in the page. */
  async #build(version: number, agency?: Agency): Promise<CurrentIndex> {
    const rows = await allProcedures(this.#database, agency);
    const summaries = rows.map((row) => v.parse(procedureSummarySchema, row));
    return {version, index: buildProcedureIndex(summaries, this.#words, {level: agency?.level ?? 'commune'})};
  }

  #keep(key: string, entry: {readonly version: number; readonly built: Promise<CurrentIndex>}): void {
    this.#indexes.delete(key);
    this.#indexes.set(key, entry);
    const oldest = this.#indexes.keys().next().value;
    if (this.#indexes.size > KEPT && oldest !== undefined) this.#indexes.delete(oldest);
  }
}
