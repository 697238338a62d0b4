import type {ChartPlan} from './chart-plan.ts';

/** Between a point and its words, in CSS pixels. */
const GAP = 14;

/** The words beside the point that a reader points at. */
export interface Tip {
  /** `x` and `y` in CSS pixels of the canvas; nothing to put the words away. */
  readonly show: (point: ChartPlan['points'][number] | undefined, x: number, y: number) => void;
  readonly remove: () => void;
}

/** Words over a canvas, as text of the page: they grow with its letters and take its colours. */
export function tipOver(canvas: HTMLCanvasElement): Tip {
  const node = document.createElement('div');
  node.className = 'tip';
  // Screen readers are told the same by the arrow keys.
  node.ariaHidden = 'true';
  const show: Tip['show'] = (point, x, y) => {
    node.remove();
    if (!point) return;
    node.textContent = '';
    const title = document.createElement('b');
    title.textContent = point.label;
    node.append(title);
    for (const part of point.value) {
      const line = document.createElement('span');
      line.textContent = part;
      node.append(line);
    }
    canvas.after(node);
    const height = node.offsetHeight;
    // Rounded by the browser, maybe downwards.
    const width = node.offsetWidth + 1;
    const left = Math.max(0, Math.min(x - width / 2, canvas.clientWidth - width));
    const isBelow = y < height + GAP;
    node.style.setProperty('left', `${left}px`);
    node.style.setProperty('top', `${isBelow ? y + GAP : y - height - GAP}px`);
  };
  return {show, remove: () => node.remove()};
}
