import {expect} from '@open-wc/testing';
import {until} from '../../support/until.ts';
import {anIndicator, anObservation} from '../../domain/indicator/made-figures.ts';
import {figuresSource} from './figures-source.ts';
import {KpiChartHarness} from './kpi-chart.harness.ts';

/** What the page would have saved, by the name of the file. */
async function savedBy(act: () => Promise<void> | void): Promise<{name: string; blob: Blob}> {
  const blobs = new Map<string, Blob>();
  const saved: {name: string; blob: Blob}[] = [];
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({name: this.download, blob: blobs.get(this.href)!});
  };
  try {
    await act();
    return await until(() => saved[0], 'nothing was saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

async function openWithTools(props = {}): Promise<KpiChartHarness> {
  const chart = await KpiChartHarness.open(props);
  await until(() => chart.root.querySelector('.tools .bare'), 'the late part never came');
  return chart;
}

describe('files of a chart', () => {
  it('are a table with accents, definition and source', async () => {
    const chart = await openWithTools({agency: 'H26-LB2018', indicator: 'early-rate'});
    const {name, blob} = await savedBy(() => chart.click('Tải bảng số liệu'));
    expect(name).to.match(/^chi-so-[\w-]+-2018\.csv$/);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).to.include('Tử số');
    expect(text).to.include('3697,7043,55.53');
    expect(text).to.include('\r\nCách tính,');
    expect(text).to.include('\r\nNguồn,');
    await until(() => chart.announced === 'Đã tải tệp về máy.', 'nothing was announced');
    const heard = chart.listen();
    await savedBy(() => chart.click('Tải bảng số liệu'));
    await until(() => heard.includes('Đã tải tệp về máy.'), 'the second file was not announced');
  });

  it('say what was found out after the words were there', async () => {
    const indicators = [anIndicator({denominatorIndicator: 'resolved'})];
    const observations = [
      anObservation({numerator: 90, denominator: 100}),
      anObservation({indicator: 'resolved', value: 130}),
    ];
    const chart = await openWithTools({source: figuresSource(indicators, observations)});
    await chart.sees('130');
    const {blob} = await savedBy(() => chart.click('Tải bảng số liệu'));
    expect(await blob.text()).to.include('130');
  });

  it('are a picture with title and source drawn in', async () => {
    const chart = await openWithTools();
    const canvas = await chart.seesChart();
    const {name, blob} = await savedBy(() => chart.click('Tải hình biểu đồ'));
    expect(name).to.match(/\.png$/);
    const picture = await createImageBitmap(blob);
    expect(picture.width).to.be.greaterThan(canvas.width);
    expect(picture.height).to.be.greaterThan(canvas.height + 80);
  });

  it('are told to be missing where no picture can be made, and the page hears of no error', async () => {
    const {toBlob} = HTMLCanvasElement.prototype;
    const heard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      heard.push(event.reason);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', hear);
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
    try {
      const chart = await openWithTools();
      await chart.seesChart();
      await chart.click('Tải hình biểu đồ');
      await until(() => chart.announced.startsWith('Chưa vẽ được biểu đồ'), 'nothing was announced');
      expect(heard).to.deep.equal([]);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
      removeEventListener('unhandledrejection', hear);
    }
  });

  it('are a copied link where the page has taken the share sheet away', async () => {
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    try {
      const chart = await openWithTools();
      await chart.click('Chia sẻ');
      const told = await until(() => chart.announced, 'nothing was announced');
      // Where nothing may be copied, the address itself is said.
      expect(told).to.match(/^Đã chép đường liên kết\.$|motcua-kpi=/);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('are a link that opens the same period again', async () => {
    const before = location.href;
    const url = new URL(before);
    url.searchParams.set('motcua-kpi', 'on-time-rate~trend~2026-03~H26.150~trend');
    history.replaceState(null, '', url);
    try {
      const chart = await KpiChartHarness.open();
      await chart.sees('UBND phường Hồng Lạc · Tháng 3/2026');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
