import type {ChartRole} from './chart-plan.ts';

export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly paper: string;
  readonly roles: Readonly<Record<ChartRole, string>>;
  readonly isForced: boolean;
}

/** What a computed colour may look like; anything else never reaches the canvas. */
const COLOR = /^(?:rgba?|hsla?|color|lab|lch|oklab|oklch)\([\w\s.,%/+-]+\)$/;

const FALLBACK = '#333';

/** The colours in force around `element`, from the design tokens; system colours when the reader forces them. */
export function readPalette(element: HTMLElement): Palette {
  if (matchMedia('(forced-colors: active)').matches) return forced;
  const color = colorReader(element);
  const [accent, quiet, line] = [color('--accent'), color('--quiet'), color('--line')];
  const palette: Palette = {
    ink: color('--ink'),
    quiet,
    grid: line,
    paper: color('--paper'),
    isForced: false,
    roles: {
      main: accent,
      own: accent,
      others: color('--edge'),
      target: color('--ink'),
      early: accent,
      onTime: color('--done'),
      late: color('--late'),
      rest: line,
    },
  };
  return palette;
}

/** Colours for paper, whatever the screen shows. */
export const paperPalette: Palette = {
  ink: '#000',
  quiet: '#333',
  grid: '#bbb',
  paper: '#fff',
  isForced: false,
  roles: {
    main: '#0b5c66',
    own: '#0b5c66',
    others: '#77868a',
    target: '#000',
    early: '#0b5c66',
    onTime: '#17603a',
    late: '#9a2a14',
    rest: '#ccc',
  },
};

const forced: Palette = {
  ink: 'CanvasText',
  quiet: 'CanvasText',
  grid: 'GrayText',
  paper: 'Canvas',
  isForced: true,
  roles: {
    main: 'LinkText',
    own: 'Highlight',
    others: 'CanvasText',
    target: 'CanvasText',
    early: 'LinkText',
    onTime: 'CanvasText',
    late: 'Highlight',
    rest: 'GrayText',
  },
};

/** Lets the browser work a token out, so that `color-mix()` and names of the page become plain colours. */
function colorReader(element: HTMLElement): (token: string) => string {
  const probe = document.createElement('i');
  probe.hidden = true;
  element.append(probe);
  const read = (token: string): string => {
    probe.style.setProperty('color', `var(${token})`);
    const value = getComputedStyle(probe).color;
    return COLOR.test(value) && CSS.supports('color', value) ? value : FALLBACK;
  };
  queueMicrotask(() => probe.remove());
  return read;
}
