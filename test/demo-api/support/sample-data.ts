import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder of seed files, each a list of rows by file name without `.json`. */
export interface SampleData {
  readonly folder: string;
  write(files: Readonly<Record<string, readonly unknown[]>>): void;
  remove(): void;
}

export function sampleData(files: Readonly<Record<string, readonly unknown[]>> = {}): SampleData {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-data-'));
  const write: SampleData['write'] = (rows) => {
    for (const [name, list] of Object.entries(rows)) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(list));
    }
  };
  write(files);
  return {folder, write, remove: () => rmSync(folder, {recursive: true})};
}

export function sampleProcedure(code: string, name: string, more: object = {}): object {
  const empty = {fields: ['Hộ tịch'], levels: ['commune'], subjects: [], keywords: [], executingAgencies: []};
  const lists = {steps: [], channels: [], documents: [], results: [], legalBases: []};
  return {code, name, ...empty, ...lists, ...more};
}

export function sampleDossier(code: string, digits: string, more: object = {}): object {
  const empty = {history: [], supplements: [], fees: {due: [], paid: []}, papers: []};
  return {kind: 'dossier', code, digits, status: '4', ...empty, ...more};
}
