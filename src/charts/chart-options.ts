import type {ChartOptions} from 'chart.js';
import type {ChartPlan} from './chart-plan.ts';
import type {Palette} from './palette.ts';

/** A weak phone need not draw nine device pixels for each of ours. */
const MOST_PIXEL_RATIO = 2;
const LONGEST_LABEL = 26;
/** So few bars that there is room for two lines beside each. */
const MOST_WITH_TWO_LINES = 8;

/** Axes and motion of a plan in a box of the page. */
export function chartOptions(plan: ChartPlan, palette: Palette, box: HTMLElement): ChartOptions {
  const style = getComputedStyle(box);
  const size = Number.parseFloat(style.fontSize) * 0.78;
  const font = {family: style.fontFamily, size};
  const isFlat = plan.shape === 'bars';
  const isRoomy = plan.labels.length <= MOST_WITH_TWO_LINES;
  const values = {
    stacked: plan.isStacked,
    beginAtZero: plan.shape !== 'line',
    ...(plan.max === undefined ? {grace: plan.shape === 'line' ? '8%' : 0} : {max: plan.max}),
    grid: {color: palette.grid, drawTicks: false},
    border: {display: false},
    ticks: {
      color: palette.quiet,
      font,
      maxTicksLimit: 6,
      maxRotation: 0,
      padding: 8,
      callback: (value: string | number) => plan.tick(Number(value)),
    },
  };
  const labels = {
    stacked: plan.isStacked,
    grid: {display: false},
    border: {color: palette.quiet},
    ticks: {
      color: palette.ink,
      font,
      autoSkip: !isFlat,
      maxRotation: 0,
      autoSkipPadding: 12,
      callback: (_: unknown, index: number) =>
        fitted(plan.labels[index] ?? '', mostLetters(box.clientWidth, size), isFlat && isRoomy),
    },
  };
  return {
    responsive: true,
    maintainAspectRatio: false,
    // Figures stand still: nothing moves that a reader has not asked to move.
    animation: false,
    devicePixelRatio: Math.min(MOST_PIXEL_RATIO, globalThis.devicePixelRatio || 1),
    indexAxis: isFlat ? 'y' : 'x',
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: {mode: 'index', axis: isFlat ? 'y' : 'x', intersect: false},
    layout: {padding: {top: 8, right: 12}},
    scales: isFlat ? {x: values, y: labels} : {x: labels, y: values},
  };
}

/** So many that labels beside bars take a little less than half of the width, which may change. */
function mostLetters(width: number, fontSize: number): number {
  return Math.min(LONGEST_LABEL, Math.floor((width * 0.42) / (fontSize * 0.55)));
}

/** A label of `most` letters, on two lines where there is room; what does not fit is cut off. */
function fitted(label: string, most: number, hasTwoLines: boolean): string | string[] {
  const end = label.length > most && hasTwoLines ? label.lastIndexOf(' ', most) : -1;
  return end > 0 ? [label.slice(0, end), short(label.slice(end + 1), most)] : short(label, most);
}

function short(label: string, most: number): string {
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}
