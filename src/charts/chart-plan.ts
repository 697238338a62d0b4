/** What a stroke or surface stands for; the palette knows its colour, dash and pattern. */
export type ChartRole = 'main' | 'others' | 'own' | 'target' | 'early' | 'onTime' | 'late' | 'rest';

export interface ChartSet {
  readonly label: string;
  readonly role: ChartRole;
  /** One for each label; null is a gap. */
  readonly values: readonly (number | null)[];
  /** Role of single values, where they differ. */
  readonly roles?: readonly ChartRole[];
  /** Whether the figure is a revised or contradictory one, to be drawn with another sign. */
  readonly marks?: readonly ('none' | 'revised' | 'doubted')[];
  /** Places whose period is not over: the line towards them is dashed, their bar is an outline. */
  readonly isOpen?: readonly boolean[];
}

/** One entry of the legend; signs that explain themselves have none. */
export interface LegendEntry {
  readonly label: string;
  readonly sign: ChartRole | 'revised' | 'doubted' | 'open' | 'openBar';
}

/** A chart before it has colours: pure data, in the order of reading. */
export interface ChartPlan {
  readonly shape: 'line' | 'columns' | 'bars';
  readonly labels: readonly string[];
  readonly sets: readonly ChartSet[];
  readonly isStacked: boolean;
  /** Fixed end of the value axis. */
  readonly max?: number;
  /** A value as it stands on the axis. */
  readonly tick: (value: number) => string;
  /** What is said of each label, piece by piece, ready to read. */
  readonly points: readonly {readonly label: string; readonly value: readonly string[]}[];
  /** Place that is pointed at from the beginning. */
  readonly shown?: number;
}
