import {expect} from '@open-wc/testing';
import type {Observation} from '../../../src/domain/indicator/observation.ts';
import type {FigurePickedEvent} from '../../../src/widgets/kpi-chart/kpi-chart.events.ts';
import {anIndicator, anObservation} from '../../domain/indicator/made-figures.ts';
import {deferred, failing} from '../../support/fake-source.ts';
import {until} from '../../support/until.ts';
import {demoSource, figuresSource} from './figures-source.ts';
import {KpiChartHarness} from './kpi-chart.harness.ts';

const LONG_BIEN = {agency: 'H26-LB2018'};

describe('the chart widget', () => {
  it('tells figure, change and target in words before any chart is drawn', async () => {
    const chart = await KpiChartHarness.open();
    await chart.sees('96,4 %');
    expect(chart.canvas).to.equal(null);
    expect(chart.said('headline')).to.include('Tăng 1,2 điểm phần trăm so với tháng 9/2026');
    expect(chart.said('standing')).to.equal('Vượt chỉ tiêu (95 %)');
    expect(chart.said('sentence').replaceAll('\u00A0', ' ')).to.equal(
      'Tháng 10/2026: 96,4 % đúng hạn, tăng 1,2 điểm phần trăm so với tháng 9/2026, vượt chỉ tiêu 95 %.',
    );
    expect(chart.rows[0]!.slice(0, 4)).to.deep.equal(['Kỳ', 'Giá trị', 'Tử số', 'Mẫu số']);
    expect(chart.text).to.include('Dữ liệu minh họa');
    await expect(chart.element).to.be.accessible();
  });

  it('says beside a figure that it is provisional, and nothing of the kind beside a final one', async () => {
    const chart = await KpiChartHarness.open({period: '2026-11'});
    await chart.sees('96,7 %');
    expect(chart.said('headline')).to.include('Số tạm tính');
    chart.element.period = '2026-10';
    await chart.sees('96,4 %');
    expect(chart.said('headline')).to.not.include('tạm tính');
  });

  it('shows the figures of today when a page that was left is shown again as it was', async () => {
    const count = anIndicator({unit: 'count', targets: []});
    let value = 120;
    const source = figuresSource([count], [], [], {
      observations: () => Promise.resolve([anObservation({value})]),
    });
    const chart = await KpiChartHarness.open({source, agency: 'H26.150', indicator: count.code});
    await chart.sees('120');
    await until(() => chart.root.querySelector('.tools .bare'), 'the late part never came');
    value = 175;
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await chart.sees('175');
  });

  for (const view of ['trend', 'comparison', 'breakdown'] as const) {
    it(`draws the ${view} view once it is near`, async () => {
      const chart = await KpiChartHarness.open({view});
      await chart.sees('96,4 %');
      const canvas = await chart.seesChart();
      expect(canvas.width).to.be.greaterThan(100);
      expect(chart.plot.getAttribute('aria-label')).to.include('Tỷ lệ hồ sơ giải quyết đúng hạn');
      await expect(chart.element).to.be.accessible();
    });
  }

  it('draws the parts of a total', async () => {
    const chart = await KpiChartHarness.open({
      agency: 'H26-LB2018.T',
      indicator: 'procedures-total',
      view: 'share',
    });
    await chart.sees('381');
    await chart.seesChart();
    expect(chart.rows.map(([first]) => first)).to.deep.equal([
      'Thành phần',
      'Cấp quận',
      'Cấp phường',
      'Liên thông',
    ]);
    await expect(chart.element).to.be.accessible();
  });

  it('scores the national scorecard', async () => {
    const chart = await KpiChartHarness.open({view: 'score', indicator: ''});
    await chart.sees('85,14 trên 100 điểm');
    await chart.seesChart();
    expect(chart.rows.some(([name]) => name === 'Mức độ hài lòng')).to.equal(true);
    await expect(chart.element).to.be.accessible();
  });

  it('shows the published and the recomputed ratio of Long Biên 2018, and why they differ', async () => {
    const chart = await KpiChartHarness.open({...LONG_BIEN, indicator: 'early-rate'});
    await chart.sees('52,49 %');
    expect(chart.said('headline')).to.equal('52,49 %');
    expect(chart.said('flags').replaceAll('\u00A0', ' ')).to.include(
      'Tỷ lệ đã công bố là 55,53 %, còn tính lại từ 3.697 trên 7.043 thì được 52,49 %.',
    );
    await expect(chart.element).to.be.accessible();
  });

  it('tells percentage points from per cent where the published report does not', async () => {
    const chart = await KpiChartHarness.open({agency: 'H26-LB2018.T', indicator: 'level4-share'});
    await chart.sees('40,86 %');
    expect(chart.said('headline')).to.include('Tăng 37,08 điểm phần trăm');
    expect(chart.said('flags')).to.include('Nhầm phần trăm với điểm phần trăm');
  });

  it('says that a published ratio of 100 % cannot be checked', async () => {
    const chart = await KpiChartHarness.open({...LONG_BIEN, indicator: 'on-time-rate'});
    await chart.sees('100 %');
    expect(chart.said('flags')).to.include('Chưa kiểm tra lại được');
  });

  it('draws no chart for a single figure', async () => {
    const chart = await KpiChartHarness.open({...LONG_BIEN, indicator: 'received'});
    await chart.sees('14.817');
    await until(() => chart.root.querySelector('.tools .bare'), 'the late part never came');
    expect(chart.part('chart')).to.equal(null);
    await expect(chart.element).to.be.accessible();
  });

  it('says that there are no figures', async () => {
    const chart = await KpiChartHarness.open({source: figuresSource([anIndicator()], [])});
    await chart.sees('Chưa có số liệu cho lựa chọn này.');
    await expect(chart.element).to.be.accessible();
  });

  it('names a code that no indicator has', async () => {
    const chart = await KpiChartHarness.open({indicator: 'nope'});
    await chart.sees('Không có chỉ số nào mang mã “nope”.');
    await expect(chart.element).to.be.accessible();
  });

  it('draws a skeleton that is marked busy while the figures are on their way', async () => {
    const coming = deferred<readonly Observation[]>();
    const chart = await KpiChartHarness.open({
      source: await demoSource({observations: () => coming.promise}),
    });
    expect(chart.root.querySelector('[aria-busy=true] .bone')).to.not.equal(null);
    await expect(chart.element).to.be.accessible();
    coming.resolve([anObservation({value: 91, numerator: 91, denominator: 100})]);
    await chart.sees('91 %');
  });

  it('says what is wrong and tries again when asked', async () => {
    let isDown = true;
    const good = await demoSource();
    const chart = await KpiChartHarness.open({
      source: {...good, observations: (...query) => (isDown ? failing('slow') : good.observations(...query))},
    });
    await chart.sees('Máy chủ trả lời quá chậm.');
    await until(() => chart.announced.startsWith('Máy chủ trả lời quá chậm.'), 'it was not announced');
    await expect(chart.element).to.be.accessible();
    isDown = false;
    await chart.click('Thử lại');
    await chart.sees('96,4 %');
  });

  it('opens and sorts the table', async () => {
    const chart = await KpiChartHarness.open();
    await chart.sees('96,4 %');
    expect(chart.root.querySelector('thead button')).to.equal(null);
    await chart.click('Xem bảng số liệu');
    await chart.click('Giá trị');
    const values = () => chart.rows.slice(1).map((row) => row[1]!);
    expect(values()[0]).to.equal('93,4 %');
    await chart.click('Giá trị');
    expect(values()[0]).to.equal('97,6 %');
    expect(chart.root.querySelector('th[aria-sort=descending]')?.textContent).to.include('Giá trị');
    expect(values().at(-1)).to.equal('Chưa có số liệu');
    await expect(chart.element).to.be.accessible();
  });

  it('keeps the title of a table wider than the screen in sight, and heads above their cells', async () => {
    const chart = await KpiChartHarness.open();
    chart.element.parentElement!.style.width = '328px';
    await chart.sees('96,4 %');
    await chart.click('Xem bảng số liệu');
    const box = (selector: string): DOMRect => chart.root.querySelector(selector)!.getBoundingClientRect();
    await until(() => box('table').width > box('.scroll').width + 1, 'the table is not wider than its box');
    expect(box('caption').right).to.be.at.most(box('.scroll').right + 1);
    const range = document.createRange();
    const textLeft = (selector: string): number => {
      range.selectNodeContents(chart.root.querySelector(selector)!);
      return range.getBoundingClientRect().left;
    };
    expect(textLeft('thead th button')).to.be.closeTo(textLeft('tbody th'), 1);
  });

  it('has period, figure and change of a table side by side on a narrow screen', async () => {
    const chart = await KpiChartHarness.open({indicator: 'received'});
    chart.element.parentElement!.style.width = '296px';
    await chart.sees('1.289');
    await chart.click('Xem bảng số liệu');
    const right = (element: Element | null): number => element!.getBoundingClientRect().right;
    const change = chart.root.querySelector('thead th:nth-child(3)');
    expect(change?.textContent).to.include('Tăng, giảm');
    expect(right(change)).to.be.at.most(right(chart.root.querySelector('.scroll')) + 1);
  });

  it('keeps every figure and every month of a table on one line on a narrow screen', async () => {
    const chart = await KpiChartHarness.open();
    chart.element.parentElement!.style.width = '328px';
    await chart.sees('96,4 %');
    await chart.click('Xem bảng số liệu');
    const range = document.createRange();
    const broken = [...chart.root.querySelectorAll('tbody :is(th, .number)')].filter((cell) => {
      range.selectNodeContents(cell);
      return /\d/.test(cell.textContent) && range.getClientRects().length > 1;
    });
    expect(broken.map(({textContent}) => textContent)).to.deep.equal([]);
  });

  it('tells of another period when one is picked, and says so to the page', async () => {
    const chart = await KpiChartHarness.open();
    const heard: FigurePickedEvent[] = [];
    chart.element.addEventListener('motcua-figure-picked', (event) => heard.push(event));
    await chart.sees('96,4 %');
    await chart.pick('Chọn kỳ', 'Tháng 9/2026');
    await chart.sees('95,2 %');
    await until(() => chart.announced.startsWith('Tháng 9/2026:'), 'it was not announced');
    expect(heard.map(({picker, value}) => [picker, value])).to.deep.equal([['period', '2026-09']]);
  });

  it('tells of a neighbour when one is picked', async () => {
    const chart = await KpiChartHarness.open({pickers: 'agency'});
    await chart.sees('UBND phường Hồng Lạc');
    await chart.pick('Chọn đơn vị', 'UBND phường Bình Lạc');
    await chart.sees('UBND phường Bình Lạc · Tháng 10/2026');
  });

  it('walks the points with the arrow keys and announces each once', async () => {
    const chart = await KpiChartHarness.open();
    await chart.seesChart();
    const event = await chart.press('End');
    expect(event.defaultPrevented).to.equal(true);
    await until(() => chart.announced.startsWith('Tháng 11/2026: 96,7 %'), chart.announced);
    await chart.press('ArrowLeft');
    await until(() => chart.announced === 'Tháng 10/2026: 96,4 %. Mục 24 trên 25.', chart.announced);
    expect((await chart.press('a')).defaultPrevented).to.equal(false);
  });

  it('highlights the own agency among its neighbours', async () => {
    const chart = await KpiChartHarness.open({view: 'comparison'});
    await chart.sees('thứ 8 trong 15 đơn vị');
    const own = chart.rows.find(([name]) => name?.includes('(đơn vị này)'));
    expect(own?.[1]).to.equal('96,4 %');
  });

  it('speaks English throughout when asked to', async () => {
    const chart = await KpiChartHarness.open({language: 'en'});
    await chart.sees('up 1.2 percentage points');
    await chart.seesChart();
    await until(() => chart.root.querySelector('.tools .bare'), 'the late part never came');
    expect(chart.text).to.not.match(/Chỉ tiêu|Nguồn|Chọn kỳ/);
    await expect(chart.element).to.be.accessible();
  });

  it('keeps its chart when it is moved and draws it anew after it was away', async () => {
    const chart = await KpiChartHarness.open();
    const canvas = await chart.seesChart();
    const place = document.createElement('div');
    chart.element.after(place);
    place.append(chart.element);
    await chart.element.updateComplete;
    expect(chart.canvas).to.equal(canvas);
    chart.element.remove();
    await until(() => chart.canvas === null, 'the chart stayed');
    place.append(chart.element);
    await chart.seesChart();
    place.remove();
  });
});
