import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findSpreadsheet} from './runner/spreadsheet.js';

/** A cell as a spreadsheet holds it: `formula` is what it would compute. */
export interface SheetCell {
  readonly text: string;
  readonly value?: number;
  readonly formula?: string;
}

/** CSV files as LibreOffice opens them, by name: rows of cells. Undefined where there is none that runs. */
export function openedInSpreadsheet(
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly (readonly SheetCell[])[]>> | undefined {
  const program = findSpreadsheet();
  if (!program) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'motcua-sheet-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.csv`), files[name]!);
    spawnSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--norestore',
        // Comma, double quote, UTF-8 (without a window nobody is asked what the byte-order mark says by itself), from the
        // first line on, English numbers, formulas computed.
        '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,true,false,false,0,true',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.csv`)),
      ],
      {timeout: 90_000, stdio: 'ignore'},
    );
    return Object.fromEntries(
      names.map((name) => [name, readSheet(readFileSync(join(folder, `${name}.fods`), 'utf8'))]),
    );
  } catch {
    return undefined;
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

const decoded = (xml: string): string =>
  xml
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The paragraphs of a cell, a line each. */
const linesIn = (xml: string): string =>
  [...xml.matchAll(/<text:p(?:\s[^>]*)?>([\s\S]*?)<\/text:p>/g)]
    .map(([, line = '']) => decoded(line.replace(/<text:tab\/>/g, '\t').replace(/<[^>]+>/g, '')))
    .join('\n');

function readSheet(xml: string): SheetCell[][] {
  const rows = xml.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', inside = '']) => {
        const formula = /table:formula="([^"]*)"/.exec(attributes)?.[1];
        const value = /office:value="([^"]*)"/.exec(attributes)?.[1];
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const cell: SheetCell = {
          text: linesIn(inside),
          ...(value === undefined ? {} : {value: Number(value)}),
          ...(formula === undefined ? {} : {formula: decoded(formula)}),
        };
        return Array<SheetCell>(Math.min(times, 64)).fill(cell);
      },
    ),
  );
}
