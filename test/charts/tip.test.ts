import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {drawChart, type DrawnChart} from '../../src/charts/draw-chart.ts';
import {buildSeries} from '../../src/domain/indicator/series.ts';
import {INDICATOR_MESSAGES} from '../../src/messages/indicator.ts';
import {toolsStyles} from '../../src/views/figures/tools.styles.ts';
import {anIndicator, anObservation} from '../domain/indicator/made-figures.ts';

const ROWS = [
  {period: '2026-07', numerator: 930, denominator: 1000},
  {period: '2026-09', numerator: 960, denominator: 1000},
  {
    period: '2026-10',
    numerator: 500,
    denominator: 1000,
    reportedValue: 96,
    reportedChange: {from: '2026-09', value: 7, unit: 'percentage-point'},
  },
] as const;

interface Page {
  readonly chart: DrawnChart;
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly pointAt: (x: number, y: number, type?: string) => void;
}

describe('the words beside a point', () => {
  let page: Page;

  beforeEach(async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="position: relative; width: 340px; height: 240px; font: 18px sans-serif">
        <style>
          ${toolsStyles.cssText}
        </style>
      </div>`,
    );
    const canvas = box.appendChild(document.createElement('canvas'));
    const series = buildSeries(anIndicator({}), 'H26.150', ROWS.map(anObservation), {today: '2026-11-23'});
    const chart = drawChart(canvas, {kind: 'trend', series, shown: undefined}, INDICATOR_MESSAGES.vi);
    await waitUntil(() => canvas.clientWidth > 300);
    const pointAt: Page['pointAt'] = (x, y, type = 'mousemove') => {
      const {left, top} = canvas.getBoundingClientRect();
      canvas.dispatchEvent(new MouseEvent(type, {clientX: left + x, clientY: top + y, bubbles: true}));
    };
    page = {chart, box, canvas, pointAt};
  });

  afterEach(() => page.chart.destroy());

  const tip = () => page.box.querySelector<HTMLElement>('.tip');

  /** A pointer goes on moving until the browser has drawn a frame: WebKit may take a second for its first. */
  const moveTo = (x: number) =>
    waitUntil(
      () => {
        page.pointAt(x, 100);
        return !!tip();
      },
      'The words did not come.',
      {timeout: 10_000},
    );

  const lines = () => [...tip()!.children].map(({textContent}) => textContent);

  it('stand there while the pointer does, one part a line, and go with it', async () => {
    const {canvas, pointAt} = page;
    expect(!!tip()).to.equal(false);
    await moveTo(canvas.clientWidth - 40);
    expect(lines()).to.deep.equal([
      'Tháng 10/2026',
      '50 %',
      'Số công bố khác số tính lại',
      'Mức tăng, giảm không khớp',
    ]);
    pointAt(5, 5, 'mouseout');
    await waitUntil(() => !tip());
  });

  it('stay within the chart at either end', async () => {
    const {box, canvas, pointAt} = page;
    for (const x of [90, canvas.clientWidth - 40]) {
      await moveTo(x);
      const [inner, outer] = [tip()!.getBoundingClientRect(), box.getBoundingClientRect()];
      expect(inner.left).to.be.at.least(outer.left);
      expect(inner.right).to.be.at.most(outer.right);
      expect(inner.top).to.be.at.least(outer.top);
      pointAt(5, 5, 'mouseout');
      await waitUntil(() => !tip());
    }
  });

  it('are those of the place that the arrow keys have reached, gaps included', () => {
    const {chart} = page;
    chart.point(1);
    expect(lines()).to.deep.equal(['Tháng 8/2026', 'Chưa có số liệu']);
    chart.point(undefined);
    expect(!!tip()).to.equal(false);
  });

  it('are put away when the chart takes another size, and leave nothing behind', async () => {
    const {chart, box} = page;
    chart.point(0);
    box.style.width = '260px';
    await waitUntil(() => !tip());
    chart.point(0);
    chart.destroy();
    expect(!!tip()).to.equal(false);
  });
});
