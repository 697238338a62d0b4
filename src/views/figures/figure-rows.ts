import type {Observation} from '../../domain/indicator/observation.ts';
import type {IndicatorColumn, IndicatorMessages} from '../../messages/indicator.ts';

/** A cell as it reads, and what it is sorted by. */
export interface FigureCell {
  readonly text: string;
  readonly order?: number | string | undefined;
}

export interface FigureRow {
  readonly cells: readonly FigureCell[];
  /** The agency whose page this is, or the sum of the rows below it. */
  readonly mark?: 'own' | 'group' | undefined;
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly {readonly key: IndicatorColumn; readonly isNumber: boolean}[];
  readonly rows: readonly FigureRow[];
  /** Said below the table. */
  readonly footnote?: string | undefined;
}

export interface FigureSort {
  readonly column: number;
  readonly isDescending: boolean;
}

/** The order after a click on a head: ascending first, then the other way. */
export function nextSort(sort: FigureSort | undefined, column: number): FigureSort {
  return {column, isDescending: sort?.column === column && !sort.isDescending};
}

/** A column that is left out when none of its cells says anything. */
export interface ColumnPlan<T> {
  readonly key: IndicatorColumn;
  readonly isNumber?: boolean;
  readonly cell: (entry: T) => FigureCell | string | undefined;
}

/** The table of some entries: columns without a single word are left out, except the first two. */
export function tableOf<T>(
  caption: string,
  plans: readonly ColumnPlan<T>[],
  entries: readonly T[],
  markOf?: (entry: T) => FigureRow['mark'],
): FigureTable {
  const cells = entries.map((entry) =>
    plans.map(({cell}) => {
      const made = cell(entry);
      return typeof made === 'object' ? made : {text: made ?? '', order: made || undefined};
    }),
  );
  const kept = plans.map((_, index) => index < 2 || cells.some((row) => row[index]?.text !== ''));
  const keep = <U>(list: readonly U[]): U[] => list.filter((_, index) => kept[index]);
  return {
    caption,
    columns: keep(plans).map(({key, isNumber = false}) => ({key, isNumber})),
    rows: entries.map((entry, index) => ({cells: keep(cells[index] ?? []), mark: markOf?.(entry)})),
  };
}

/** Rows in the order asked for; those that say nothing in the column stand last either way. */
export function sortedRows({rows}: FigureTable, sort: FigureSort | undefined): readonly FigureRow[] {
  if (!sort) return rows;
  const way = sort.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[sort.column]?.order, b.cells[sort.column]?.order];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    if (typeof x === 'number' && typeof y === 'number') return (x - y) * way;
    return String(x).localeCompare(String(y), 'vi') * way;
  });
}

/** What is to be said about an observation beside its flags, which tell a revision. */
export function remarkOf(observation: Observation | undefined, messages: IndicatorMessages): string[] {
  if (!observation) return [];
  const {status, note} = observation;
  return [status === 'provisional' ? `${messages.status[status]}.` : '', note ?? ''].filter(Boolean);
}
