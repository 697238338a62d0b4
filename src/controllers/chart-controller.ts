import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DrawnChart} from '../charts/draw-chart.ts';
import {inNextFrame} from '../charts/drawing-queue.ts';
import {loadChart, type DrawChart} from '../charts/load-chart.ts';
import type {FigureView} from '../domain/indicator/figure-view.ts';
import type {IndicatorMessages} from '../messages/indicator.ts';

export type {DrawnChart};

/** Where a chart stands: not near yet or on its way, on the screen, or not to be had. */
export type ChartState = 'waiting' | 'drawn' | 'failed';

interface Plot {
  readonly box: HTMLElement;
  readonly figures: FigureView;
  readonly messages: IndicatorMessages;
  theme: string;
  state: ChartState;
  isNear: boolean;
  canvas?: HTMLCanvasElement | undefined;
  drawn?: DrawnChart | undefined;
  /** Place reached by the arrow keys. */
  at?: number | undefined;
}

const NEAR = '240px';
const MEDIA = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/**
 * Draws a widget's charts when they come near the reader's eyes, and takes them down when the widget is really
 * removed: moved within the page it keeps them. Without the drawing code the rest of the widget stays as it is.
 */
export class ChartController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<DrawChart>;
  readonly #plots = new Map<string, Plot>();
  #observer: IntersectionObserver | undefined;
  #media: readonly MediaQueryList[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, load = loadChart) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  stateOf(key: string): ChartState {
    return this.#plots.get(key)?.state ?? 'waiting';
  }

  /** Keeps the chart `key` in `box` up to date; to be called after each drawing of the widget. */
  show(key: string, box: HTMLElement, figures: FigureView, messages: IndicatorMessages, theme: string): void {
    const old = this.#plots.get(key);
    if (old?.box === box && old.figures === figures && old.messages === messages) {
      if (old.theme !== theme) {
        old.theme = theme;
        old.drawn?.recolor('screen');
      }
      return;
    }
    const plot: Plot = {
      box,
      figures,
      messages,
      theme,
      state: 'waiting',
      isNear: old?.box === box && old.isNear,
    };
    if (old) this.#takeDown(old);
    this.#plots.set(key, plot);
    if (plot.isNear) void this.#draw(plot);
    else this.#watch(plot);
  }

  /** Takes down every chart that is not among `keys`. */
  keepOnly(keys: readonly string[]): void {
    for (const [key, plot] of this.#plots) {
      if (keys.includes(key)) continue;
      this.#takeDown(plot);
      this.#plots.delete(key);
    }
  }

  retry(key: string): void {
    const plot = this.#plots.get(key);
    if (plot?.state === 'failed') void this.#draw(plot);
  }

  /** Walks the points with the arrow keys. Returns what there is to say, or undefined for any other key. */
  press(key: string, {key: pressed}: KeyboardEvent): string | undefined {
    const plot = this.#plots.get(key);
    const {points, shown} = plot?.drawn ?? {};
    if (!plot || !points || points.length === 0) return undefined;
    const last = points.length - 1;
    const here = plot.at ?? (shown === undefined ? -1 : shown - 1);
    const to = target(pressed, here, last);
    if (to === undefined) return undefined;
    plot.at = to < 0 ? undefined : to;
    plot.drawn?.point(plot.at);
    const point = points[to];
    return point ? plot.messages.chartPoint(point.label, point.value.join(', '), to + 1, points.length) : '';
  }

  drawnAt(key: string): DrawnChart | undefined {
    return this.#plots.get(key)?.drawn;
  }

  hostConnected(): void {
    this.#media = MEDIA.map((query) => matchMedia(query));
    for (const media of this.#media) media.addEventListener('change', this.#onMedia);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onMedia);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const media of this.#media) media.removeEventListener('change', this.#onMedia);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onMedia);
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.keepOnly([]);
      this.#observer?.disconnect();
      this.#observer = undefined;
    });
  }

  #watch(plot: Plot): void {
    try {
      this.#observer ??= new IntersectionObserver(this.#onSeen, {rootMargin: NEAR});
      this.#observer.observe(plot.box);
    } catch (error) {
      this.#fail(plot, error);
    }
  }

  readonly #onSeen = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {target: box, isIntersecting, intersectionRatio} of entries) {
      // Old polyfills know the ratio only.
      if (!isIntersecting && !intersectionRatio) continue;
      this.#observer?.unobserve(box);
      for (const plot of this.#plots.values()) {
        if (plot.box !== box || plot.isNear) continue;
        plot.isNear = true;
        void this.#draw(plot);
      }
    }
  };

  async #draw(plot: Plot): Promise<void> {
    this.#set(plot, 'waiting');
    try {
      const draw = await this.#load();
      inNextFrame(() => {
        if (!this.#isCurrent(plot)) return;
        try {
          this.#put(plot, draw);
          this.#set(plot, 'drawn');
        } catch (error) {
          this.#fail(plot, error);
        }
      });
    } catch (error) {
      this.#fail(plot, error);
    }
  }

  #put(plot: Plot, draw: DrawChart): void {
    const canvas = document.createElement('canvas');
    canvas.ariaHidden = 'true';
    plot.canvas = canvas;
    plot.box.append(canvas);
    plot.drawn = draw(canvas, plot.figures, plot.messages);
  }

  #fail(plot: Plot, error: unknown): void {
    if (!this.#isCurrent(plot)) return;
    console.warn('motcua: a chart could not be drawn; its table stands in for it.', error);
    this.#takeDown(plot);
    this.#set(plot, 'failed');
  }

  #isCurrent(plot: Plot): boolean {
    return this.#host.isConnected && [...this.#plots.values()].includes(plot);
  }

  #set(plot: Plot, state: ChartState): void {
    if (plot.state === state) return;
    plot.state = state;
    this.#host.requestUpdate();
  }

  #takeDown(plot: Plot): void {
    this.#observer?.unobserve(plot.box);
    try {
      plot.drawn?.destroy();
    } catch {
      // What could not be drawn may not be able to go either; its canvas goes below.
    }
    plot.canvas?.remove();
    plot.drawn = plot.canvas = undefined;
  }

  readonly #onMedia = (): void => {
    for (const {drawn} of this.#plots.values()) drawn?.recolor('screen');
  };

  readonly #onPrint = (): void => {
    for (const {drawn} of this.#plots.values()) drawn?.recolor('paper');
  };
}

/** Where a key leads from `here`; -1 for nowhere. */
function target(key: string, here: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(here + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return here < 0 ? undefined : -1;
    default:
      return undefined;
  }
}
