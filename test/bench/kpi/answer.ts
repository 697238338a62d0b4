/** What every contestant shows: the last figure, a sentence, a table and a line. */
export interface Row {
  readonly period: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The rows of the demo's ward, newest last, as every contestant fetches them. */
export async function fetchRows(): Promise<readonly Row[]> {
  const address = '/v1/observations?indicator=on-time-rate&agency=H26.150';
  const {items} = (await (await fetch(address)).json()) as {items: readonly Row[]};
  return items
    .filter(({denominator}) => denominator > 0)
    .map((row) => ({...row, value: Math.round((row.numerator / row.denominator) * 1000) / 10}))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Notes the moment at which what was just changed is on the screen. */
export function painted(what: 'answer' | 'chart'): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark(what)));
}

/** Figure, sentence and table by hand, as light as can be. */
export function writeAnswer(rows: readonly Row[], into: HTMLElement): void {
  const last = rows.at(-1);
  const add = (tag: string, text: string, to: Element = into): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    to.append(element);
    return element;
  };
  if (!last) return;
  add('strong', `${last.value} %`);
  add('p', `${last.period}: ${last.value} %, ${last.numerator} / ${last.denominator}.`);
  const table = add('table', '');
  for (const {period, value, numerator, denominator} of rows) {
    const line = add('tr', '', table);
    for (const cell of [period, value, numerator, denominator]) add('td', String(cell), line);
  }
}
