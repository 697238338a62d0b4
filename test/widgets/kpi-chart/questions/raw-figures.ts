/** A row of the demo's file, as it stands there. */
export interface RawFigure {
  readonly indicator: string;
  readonly agency: string;
  readonly period: string;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly reportedValue?: number;
  readonly reportedChange?: {readonly from: string; readonly value: number};
  readonly parts?: readonly {readonly name: string; readonly value: number}[];
  readonly partialUntil?: string;
  readonly status: string;
  readonly sourceName?: string;
}

interface RawIndicator {
  readonly code: string;
  readonly name: string;
  readonly definition?: string;
  readonly targets: readonly {readonly from: string; readonly value: number}[];
}

const file = async <T>(name: string): Promise<T> =>
  (await fetch(new URL(`../../../../demo/data/${name}.json`, import.meta.url))).json() as Promise<T>;

/** The demo's files and plain arithmetic: right answers that owe nothing to the library. */
export class RawFigures {
  readonly #rows: readonly RawFigure[];
  readonly #indicators: readonly RawIndicator[];
  readonly #agencies: readonly {readonly code: string; readonly name: string}[];

  constructor(
    rows: readonly RawFigure[],
    indicators: readonly RawIndicator[],
    agencies: readonly {code: string; name: string}[],
  ) {
    this.#rows = rows;
    this.#indicators = indicators;
    this.#agencies = agencies;
  }

  static async read(): Promise<RawFigures> {
    return new RawFigures(
      await file<RawFigure[]>('observations'),
      await file<RawIndicator[]>('indicators'),
      await file<{code: string; name: string}[]>('agencies'),
    );
  }

  /** Figures of an agency, oldest first; a later row of a period replaces the one before. */
  series(indicator: string, agency: string): readonly RawFigure[] {
    const byPeriod = new Map(
      this.#rows
        .filter((row) => row.indicator === indicator && row.agency === agency)
        .map((row) => [row.period, row]),
    );
    return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
  }

  /** Figures of every agency under the same parent code in a period, as they stand in the file. */
  peers(indicator: string, period: string, prefix: string): readonly RawFigure[] {
    return this.#rows.filter(
      (row) => row.indicator === indicator && row.period === period && row.agency.startsWith(prefix),
    );
  }

  at(indicator: string, agency: string, period: string): RawFigure {
    const row = this.series(indicator, agency).find((one) => one.period === period);
    if (!row) throw new Error(`The demo has no ${indicator} of ${agency} in ${period}.`);
    return row;
  }

  /** What was first published of a period that was revised. */
  first(indicator: string, agency: string, period: string): RawFigure {
    return this.#rows.find(
      (row) => row.indicator === indicator && row.agency === agency && row.period === period,
    )!;
  }

  indicator(code: string): RawIndicator {
    return this.#indicators.find((one) => one.code === code)!;
  }

  agency(code: string): string {
    return this.#agencies.find((one) => one.code === code)!.name;
  }
}

/** `1247` → "1.247", `96.392` with one decimal → "96,4". */
export function told(value: number, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const digits = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${digits && `,${digits}`}`;
}

/** Numerator over denominator in per cent, not rounded. */
export const share = ({numerator = 0, denominator = 0}: RawFigure): number => (numerator / denominator) * 100;

/** `2026-10` → "Tháng 10/2026". */
export const month = (period: string): string => `Tháng ${Number(period.slice(5))}/${period.slice(0, 4)}`;

/** The entry with the greatest number. */
export const most = <T>(list: readonly T[], by: (entry: T) => number): T =>
  list.toSorted((a, b) => by(b) - by(a))[0]!;
