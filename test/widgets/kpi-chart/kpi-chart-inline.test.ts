import {expect} from '@open-wc/testing';
import {anIndicator, anObservation} from '../../domain/indicator/made-figures.ts';
import {KpiChartHarness} from './kpi-chart.harness.ts';

function script(text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
}

function table(caption: string, rows: readonly (readonly string[])[]): HTMLTableElement {
  const element = document.createElement('table');
  element.createCaption().textContent = caption;
  for (const row of rows) {
    const line = element.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  return element;
}

describe('figures that stand in the page', () => {
  it('are read from JSON, without any request', async () => {
    const json = JSON.stringify({
      indicators: [anIndicator()],
      observations: [anObservation({numerator: 1203, denominator: 1247, value: 96.5})],
    });
    const chart = await KpiChartHarness.open({}, [script(json)]);
    await chart.sees('96,5 %');
    expect(chart.said('sentence')).to.include('vượt chỉ tiêu 95');
    await expect(chart.element).to.be.accessible();
  });

  it('are read from a table, which stays in the page', async () => {
    const rows = [
      ['Tháng', 'Tỷ lệ (%)', 'Chỉ tiêu'],
      ['Tháng 8/2026', '95,2', '95'],
      ['Tháng 9/2026', '93,1', '95'],
      ['Tháng 10/2026', '97', '95'],
    ];
    const chart = await KpiChartHarness.open({indicator: 'dung-han'}, [table('Hồ sơ đúng hạn', rows)]);
    await chart.sees('97 %');
    expect(chart.said('title')).to.equal('Hồ sơ đúng hạn');
    expect(chart.said('headline')).to.include('Tăng 3,9 điểm phần trăm so với tháng 9/2026');
    expect(chart.element.querySelector('table')).to.not.equal(null);
    await chart.seesChart();
    await expect(chart.element).to.be.accessible();
  });

  it('are shown from the first period asked for to the last', async () => {
    const rows = [
      ['Tháng', 'Tỷ lệ (%)'],
      ['Tháng 8/2026', '95,2'],
      ['Tháng 9/2026', '93,1'],
      ['Tháng 10/2026', '97'],
    ];
    const chart = await KpiChartHarness.open({indicator: 'dung-han', from: '2026-08', to: '2026-09'}, [
      table('Hồ sơ đúng hạn', rows),
    ]);
    await chart.sees('93,1 %');
    const told = chart.root.querySelector('[part=table]')?.textContent;
    expect(told).to.include('8/2026').and.to.not.include('10/2026');
  });

  it('compares the agencies of a table', async () => {
    const rows = [
      ['Đơn vị', 'Kỳ', 'Tử số', 'Mẫu số'],
      ['Phường A', '10/2026', '96', '100'],
      ['Phường B', '10/2026', '81', '90'],
    ];
    const chart = await KpiChartHarness.open({indicator: 'x', view: 'comparison', agency: 'Phường B'}, [
      table('Đúng hạn', rows),
    ]);
    await chart.sees('thứ 2 trong 2 đơn vị');
    expect(chart.said('headline')).to.include('90 %');
  });

  it('are read from a table with merged cells, broken lines and footnote marks', async () => {
    const original = document.createElement('table');
    original.innerHTML = `<caption>Hồ sơ đúng hạn<sup>(1)</sup></caption>
      <tr><th rowspan="2">Đơn vị</th><th rowspan="2">Kỳ</th><th colspan="2">Hồ sơ</th></tr>
      <tr><th>Chỉ<br>tiêu</th><th>Tỷ lệ<br>(%)</th></tr>
      <tr><td rowspan="2">Phường A</td><td>9/2026</td><td>95</td><td>95,1</td></tr>
      <tr><td>10/2026</td><td>95</td><td>96,4<sup>2</sup></td></tr>
      <tr><td colspan="4">Số liệu tạm tính</td></tr>`;
    const chart = await KpiChartHarness.open({indicator: 'x'}, [original]);
    await chart.sees('96,4 %');
    expect(chart.said('title')).to.equal('Hồ sơ đúng hạn');
    expect(chart.said('sentence')).to.include(
      'tăng 1,3 điểm phần trăm so với tháng 9/2026, vượt chỉ tiêu 95',
    );
  });

  it('are compared without a word on when they are, where a table does not say it', async () => {
    const rows = [
      ['STT', 'Đơn vị', 'Tỷ lệ (%)'],
      ['1', 'Phường A', '96'],
      ['2', 'Phường B', '90'],
    ];
    const chart = await KpiChartHarness.open({indicator: 'x', view: 'comparison'}, [table('Đúng hạn', rows)]);
    await chart.sees('Cao nhất: 96 % (Phường A). Thấp nhất: 90 % (Phường B).');
    await chart.seesChart();
    expect(chart.root.textContent).to.not.match(/0001|[Nn]ăm 1|Số liệu đến/);
  });

  it('leave the table on screen where it says nothing for the view', async () => {
    const original = table('Đúng hạn', [
      ['Đơn vị', 'Tỷ lệ (%)'],
      ['Phường A', '96'],
      ['Phường B', '90'],
    ]);
    const chart = await KpiChartHarness.open({indicator: 'x'}, [original]);
    await chart.sees('Chưa có số liệu');
    expect(original.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(chart.root.textContent).to.not.include('0001');
  });

  for (const [what, text] of [
    ['no JSON at all', 'xin chào'],
    ['another shape', '[1, 2]'],
    ['figures without indicators', '{"observations": []}'],
  ] as const) {
    it(`say so when they are ${what}`, async () => {
      const chart = await KpiChartHarness.open({}, [script(text)]);
      await chart.sees('Dữ liệu nhận được bị lỗi');
      await expect(chart.element).to.be.accessible();
    });
  }

  it('leave the table on screen when it cannot be read', async () => {
    const original = table('Danh sách', [
      ['Họ tên', 'Chức vụ'],
      ['Nguyễn Văn A', 'Chủ tịch'],
    ]);
    const chart = await KpiChartHarness.open({}, [original]);
    await chart.sees('Dữ liệu nhận được bị lỗi');
    expect(original.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('show markup in names as text', async () => {
    const json = JSON.stringify({
      indicators: [anIndicator({name: '<img src=x onerror="alert(1)">'})],
      observations: [
        anObservation({value: 91, note: '<script>alert(1)</script>', sourceUrl: 'javascript:alert(1)'}),
      ],
    });
    const chart = await KpiChartHarness.open({}, [script(json)]);
    await chart.sees('<img src=x onerror="alert(1)">');
    expect(chart.root.querySelector('img, a[href^="javascript"]')).to.equal(null);
  });
});
