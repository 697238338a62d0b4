import {fixture, html} from '@open-wc/testing';
import '../../../src/define/kpi-chart.ts';
import type {KpiChartElement} from '../../../src/widgets/kpi-chart/kpi-chart.element.ts';
import {until} from '../../support/until.ts';
import {WidgetHarness} from '../../support/widget-harness.ts';
import {demoSource} from './figures-source.ts';

/** The day of the demo's figures. */
export const TODAY = '2026-11-23';

/** The chart widget as a reader sees and uses it. */
export class KpiChartHarness extends WidgetHarness<KpiChartElement> {
  /** Opens the widget; `inside` stands between its tags from the beginning. */
  static async open(
    props: Partial<KpiChartElement> = {},
    inside: readonly Node[] = [],
  ): Promise<KpiChartHarness> {
    const container = await fixture(html`<div></div>`);
    const element = document.createElement('motcua-kpi-chart');
    const usual = {agency: 'H26.150', indicator: 'on-time-rate', today: TODAY};
    Object.assign(
      element,
      inside.length > 0 ? {} : {source: props.source ?? (await demoSource())},
      usual,
      props,
    );
    element.append(...inside);
    container.append(element);
    await element.updateComplete;
    return new KpiChartHarness(element);
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector(`[part~=${name}]`);
  }

  said(name: string): string {
    return this.part(name)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  }

  get plot(): HTMLElement {
    const plot = this.part('chart');
    if (!plot) throw new Error(`No chart in: ${this.text}`);
    return plot;
  }

  get canvas(): HTMLCanvasElement | null {
    return this.root.querySelector('canvas');
  }

  /** The rows of the table as texts, its head first. */
  get rows(): string[][] {
    return [...this.root.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
  }

  async seesChart(): Promise<HTMLCanvasElement> {
    return until(
      () => (this.part('chart')?.getAttribute('role') === 'application' ? this.canvas : undefined),
      'no chart',
    );
  }

  async press(key: string): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
    this.plot.dispatchEvent(event);
    await this.element.updateComplete;
    return event;
  }

  /** Picks from the list with this label. */
  async pick(label: string, choice: string): Promise<void> {
    const select = await until(
      () =>
        [...this.root.querySelectorAll('label')]
          .find((one) => one.textContent.includes(label))
          ?.querySelector('select'),
      `no list "${label}"`,
    );
    const option = [...select.options].find((one) => one.text.trim() === choice);
    if (!option) throw new Error(`No choice "${choice}"`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }
}
