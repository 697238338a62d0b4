import {existsSync} from 'node:fs';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {replaceFolder} from './replace-folder.ts';

/** The Monday on which the sample dossiers were thought up; what is said of them holds until the Sunday after. */
const WRITTEN_ON = Date.parse('2026-11-23T00:00:00+07:00');
const WEEK = 7 * 86_400_000;
/** What is older is sample of an old code and stays. */
const FIRST_YEAR = 2026;

/** `2026-11-18`, with or without a time behind it. */
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
/** `18/11/2026`. */
const WRITTEN = /\b(\d\d)\/(\d\d)\/(\d{4})\b/g;
/** `-261118-` and `-20261118-`. */
const IN_CODE = /(?<=-)((?:20)?\d\d)(\d\d)(\d\d)(?=-)/g;

/**
 * A text about sample dossiers (data, pages) with its dates, those in codes too, moved by whole weeks to the week of
 * `now`: in a demo that stands still every dossier is long overdue. Weekdays stay, public holidays are not heeded.
 */
export function dossiersOfNow(text: string, now: Date): string {
  const weeks = Math.floor((now.getTime() - WRITTEN_ON) / WEEK);
  const move = (year: string, month: string, day: string): string[] => {
    if (Number(year) < FIRST_YEAR) return [year, month, day];
    const moved = Date.UTC(Number(year), Number(month) - 1, Number(day)) + weeks * WEEK;
    return new Date(moved).toISOString().slice(0, 10).split('-');
  };
  return text
    .replaceAll(ISO, (_, year: string, month: string, day: string) => move(year, month, day).join('-'))
    .replaceAll(WRITTEN, (_, day: string, month: string, year: string) =>
      move(year, month, day).toReversed().join('/'),
    )
    .replaceAll(IN_CODE, (code: string, year: string, month: string, day: string) =>
      move(`20${year.slice(-2)}`, month, day)
        .join('')
        .slice(-code.length),
    );
}

/** Writes a data folder with its dossiers, if it has any, moved to the week of `now`, in place of the folder `to`. */
export async function publishSeeds(from: string, to: string, now: Date): Promise<void> {
  await replaceFolder(to, async (fresh) => {
    await cp(from, fresh, {recursive: true});
    const file = join(fresh, 'dossiers.json');
    if (existsSync(file)) await writeFile(file, dossiersOfNow(await readFile(file, 'utf8'), now));
  });
}
