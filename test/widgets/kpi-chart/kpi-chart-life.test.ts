import {expect} from '@open-wc/testing';
import {capabilities, emulateFeatures, measureMemory} from '../../support/engine.ts';
import {until} from '../../support/until.ts';
import {demoSource} from './figures-source.ts';
import {KpiChartHarness, TODAY} from './kpi-chart.harness.ts';

const CYCLES = 300;

describe('the life of a chart', () => {
  for (const [title, withoutContext] of [
    [
      'an extension denies it',
      () => {
        throw new Error('a page without canvas');
      },
    ],
    ['there is no memory for it', () => null],
  ] as const) {
    it(`leaves figure and table, and a way to try again, when ${title}`, async () => {
      const {getContext} = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = withoutContext;
      const chart = await KpiChartHarness.open();
      try {
        await chart.sees('Chưa vẽ được biểu đồ. Số liệu vẫn đầy đủ trong bảng.');
      } finally {
        HTMLCanvasElement.prototype.getContext = getContext;
      }
      expect(chart.said('headline')).to.include('96,4 %');
      expect(chart.rows).to.have.length(26);
      expect(chart.canvas).to.equal(null);
      await expect(chart.element).to.be.accessible();
      await chart.click('Thử lại');
      await chart.seesChart();
    });
  }

  it('is drawn on pages whose old polyfill only tells how much of it is in sight', async () => {
    const {IntersectionObserver} = globalThis;
    class OldObserver {
      constructor(readonly hear: (entries: object[]) => void) {}
      observe = (target: Element) => setTimeout(() => this.hear([{target, intersectionRatio: 0.4}]));
      unobserve = () => undefined;
      disconnect = () => undefined;
    }
    Object.assign(globalThis, {IntersectionObserver: OldObserver});
    try {
      await (await KpiChartHarness.open()).seesChart();
    } finally {
      Object.assign(globalThis, {IntersectionObserver});
    }
  });

  it('draws nothing that is far below the fold', async () => {
    const chart = await KpiChartHarness.open();
    const space = document.createElement('div');
    space.style.height = '5000px';
    chart.element.before(space);
    await until(() => chart.root.querySelector('.tools .bare'), 'the late part never came');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(chart.canvas).to.equal(null);
    chart.element.scrollIntoView();
    await chart.seesChart();
  });

  (capabilities.emulatesMedia ? it : it.skip)('redraws in system colours when they are forced', async () => {
    const chart = await KpiChartHarness.open({view: 'breakdown'});
    const canvas = await chart.seesChart();
    const before = canvas.toDataURL();
    await emulateFeatures({'forced-colors': 'active'});
    await until(() => canvas.toDataURL() !== before, 'the colours stayed');
    await emulateFeatures({});
  });

  (capabilities.measuresMemory ? it : it.skip)(
    'keeps no node, no listener and no memory after hundreds of visits',
    async function () {
      this.timeout(180_000);
      const source = await demoSource();
      const container = document.createElement('div');
      document.body.append(container);
      const visit = async (): Promise<void> => {
        const element = document.createElement('motcua-kpi-chart');
        Object.assign(element, {source, agency: 'H26.150', indicator: 'online-rate', today: TODAY});
        container.append(element);
        await until(() => element.shadowRoot?.querySelector('[role=application] canvas'), 'no chart');
        element.remove();
      };
      for (let cycle = 0; cycle < 30; cycle += 1) await visit();
      const before = await measureMemory();
      for (let cycle = 0; cycle < CYCLES; cycle += 1) await visit();
      let after = await measureMemory();
      // The last visits are let go of when their timers have run out.
      const hasSettled = () => after.nodes <= before.nodes && after.heapBytes - before.heapBytes < 1_000_000;
      for (let tries = 0; !hasSettled() && tries < 50; tries += 1) after = await measureMemory();
      container.remove();
      expect(after.nodes - before.nodes).to.be.at.most(0);
      expect(after.listeners - before.listeners).to.be.at.most(0);
      expect(after.heapBytes - before.heapBytes).to.be.below(1_000_000);
    },
  );
});
