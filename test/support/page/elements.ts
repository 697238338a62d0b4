import {equal, match} from 'node:assert/strict';
import type {Frame, Page} from 'puppeteer-core';
import {BIRTH, DOSSIER} from './contract-api.ts';
import {LookupOnPage, type SeenLookup} from './lookup-on-page.ts';

/** An element as a page embeds it, and what a citizen does with it. */
export interface ElementOnPage {
  readonly tag: string;
  /** Its own attributes, beside those that say where to ask. */
  readonly attributes: string;
  /** What comes up in its shadow root by itself, one after the other: its words, its charts. */
  readonly stages: readonly string[];
  /** What a citizen does so that it asks; without it, it asks by itself. */
  readonly ask?: (on: LookupOnPage) => Promise<void>;
  /** Is what was asked for on the screen? */
  readonly isAnswered: (seen: SeenLookup) => boolean;
  /** What a citizen does then; rejects when that cannot be done. */
  readonly finish: (on: LookupOnPage) => Promise<unknown>;
}

const lookup: ElementOnPage = {
  tag: 'motcua-procedure-lookup',
  attributes: '',
  stages: ['.row'],
  ask: (on) => on.type('khai sinh'),
  isAnswered: ({typed, rows}) => typed === 'khai sinh' && /đăng ký khai sinh/i.test(rows[0] ?? ''),
  finish: async (on) => {
    await on.openFirst();
    await on.until(({text}) => text.includes('Tờ khai'));
  },
};

const card: ElementOnPage = {
  tag: 'motcua-procedure',
  attributes: `code="${BIRTH}"`,
  stages: ['[part=detail]'],
  isAnswered: ({text}) => text.includes('Giấy tờ cần mang'),
  finish: async (on) => {
    await on.click('summary ::-p-text(Giấy tờ cần mang)');
    await on.click('.paper label');
    await on.until(({text}) => text.includes('Bỏ đánh dấu'));
  },
};

const tracker: ElementOnPage = {
  tag: 'motcua-dossier-tracker',
  attributes: '',
  stages: ['#code'],
  ask: async (on) => {
    await on.type(DOSSIER.code, '#code');
    await on.type(DOSSIER.digits, '#digits');
    await on.key('Enter');
  },
  isAnswered: ({text}) => text.includes(DOSSIER.procedureName),
  finish: async (on) => {
    await on.press('Tra cứu hồ sơ khác');
    await on.until(({text}) => text.includes('Mã hồ sơ') && !text.includes(DOSSIER.procedureName));
  },
};

/** What is there when every chart has been drawn. */
const ALL_CHARTS = '.root:has([role=application]):not(:has(.bone))';

/** The chart once it is near, or what stands in for it, then the table. */
async function readFigures(on: LookupOnPage): Promise<void> {
  match((await on.see()).text, /96,4\s%/);
  // Where it cannot be drawn it says so, in the page and in the console.
  await on.near('[part=chart]', ':is([role=application] > canvas, [part=chart][hidden])');
  await on.press('Xem bảng');
  equal((await on.count('.sheet:not(.said) tbody tr')) > 5, true, 'rows of the table');
}

const chart: ElementOnPage = {
  tag: 'motcua-kpi-chart',
  attributes: 'indicator="on-time-rate" period="2026-10"',
  stages: ['table', ALL_CHARTS],
  isAnswered: ({text}) => text.includes('Tháng 10/2026: '),
  finish: readFigures,
};

const board: ElementOnPage = {
  tag: 'motcua-kpi-board',
  attributes: 'period="2026-10"',
  stages: ['[part=card]', ALL_CHARTS],
  isAnswered: ({text}) => text.includes('Tỷ lệ trả kết quả qua bưu chính'),
  finish: readFigures,
};

/** Every element that a page may hold. */
export const elements: readonly ElementOnPage[] = [lookup, card, tracker, chart, board];

/** Uses it as a citizen does, from its first sight to the end; rejects with what is seen when that cannot be done. */
export async function useElement(
  {tag, ask, isAnswered, finish}: ElementOnPage,
  page: Page | Frame,
): Promise<void> {
  const on = new LookupOnPage(page, tag);
  await ask?.(on);
  await on.until(isAnswered);
  await finish(on);
}
