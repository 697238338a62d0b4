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
  const isForced = matchMedia('(forced-colors: active)').matches;
  const color = colorReader(element);
  const read = (token: string, system: string) => color(isForced ? system : `var(${token})`);
  const accent = read('--accent', 'LinkText');
  const line = read('--line', 'GrayText');
  return {
    ink: read('--ink', 'CanvasText'),
    quiet: read('--quiet', 'CanvasText'),
    grid: line,
    paper: read('--paper', 'Canvas'),
    isForced,
    roles: {
      main: accent,
      own: read('--accent', 'Highlight'),
      others: read('--edge', 'GrayText'),
      target: read('--ink', 'CanvasText'),
      early: accent,
      onTime: read('--done', 'CanvasText'),
      late: read('--late', 'Highlight'),
      rest: line,
    },
  };
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

/** Lets the browser work a token out, so that `color-mix()` and names of the page become plain colours. */
function colorReader(element: HTMLElement): (value: string) => string {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = (value: string): string => {
    probe.style.setProperty('color', value);
    const computed = getComputedStyle(probe).color;
    return COLOR.test(computed) && CSS.supports('color', computed) ? computed : FALLBACK;
  };
  queueMicrotask(() => probe.remove());
  return read;
}
