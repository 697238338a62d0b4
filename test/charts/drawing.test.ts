import {expect, fixture, html} from '@open-wc/testing';
import {chartImage} from '../../src/charts/chart-image.ts';
import {chartOptions} from '../../src/charts/chart-options.ts';
import type {ChartPlan} from '../../src/charts/chart-plan.ts';
import {chartSets} from '../../src/charts/chart-sets.ts';
import {paperPalette, readPalette} from '../../src/charts/palette.ts';
import {fillOf} from '../../src/charts/pattern.ts';
import {capabilities, emulateFeatures} from '../support/engine.ts';

const TOKENS = ['--ink', '--quiet', '--line', '--paper', '--accent', '--edge', '--done', '--late'];

async function box(tokens: Readonly<Record<string, string>> = {}, width = 800): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.style.setProperty('width', `${width}px`);
  element.style.setProperty('font-size', '18px');
  for (const token of TOKENS) element.style.setProperty(token, tokens[token] ?? '#123456');
  return element;
}

function aPlan(changes: Partial<ChartPlan> = {}): ChartPlan {
  return {
    shape: 'bars',
    labels: ['Tiến độ, kết quả giải quyết'],
    sets: [{label: 'Điểm', role: 'main', values: [1]}],
    isStacked: false,
    tick: (value) => `${value} %`,
    points: [{label: 'Tiến độ', value: ['Đúng hạn 5, Quá hạn 2']}],
    ...changes,
  };
}

describe('the colours of a chart', () => {
  for (const [token, given, seen] of [
    ['--accent', '#0b5c66', 'rgb(11, 92, 102)'],
    ['--accent', 'teal', 'rgb(0, 128, 128)'],
    ['--accent', 'hsl(0 100% 50%)', 'rgb(255, 0, 0)'],
  ] as const) {
    it(`come from the token ${token}: ${given}`, async () => {
      expect(readPalette(await box({[token]: given})).roles.main).to.equal(seen);
    });
  }

  for (const bad of ['red;background:url(//x.example)', 'url(//x.example)', 'javascript:alert(1)', 'none']) {
    it(`are never "${bad}"`, async () => {
      const {roles} = readPalette(await box({'--accent': bad}));
      expect(roles.main).to.match(/^(rgb\([\d, ]+\)|#333)$/);
    });
  }

  it('leave nothing behind in the page', async () => {
    const element = await box();
    readPalette(element);
    await Promise.resolve();
    expect(element.childElementCount).to.equal(0);
  });

  (capabilities.emulatesMedia ? it : it.skip)('are those of the system when they are forced', async () => {
    const element = await box();
    await emulateFeatures({'forced-colors': 'active'});
    const {isForced, roles, paper} = readPalette(element);
    await emulateFeatures({});
    expect(isForced).to.equal(true);
    expect(roles.main).to.not.equal('rgb(18, 52, 86)');
    // A target has to be seen across the bars, and the own bar among the others.
    expect(new Set([roles.others, roles.own, roles.target, paper]).size).to.equal(4);
  });
});

describe('the fills of a chart', () => {
  const brush = document.createElement('canvas').getContext('2d')!;

  it('differ by more than colour where parts touch', () => {
    const kinds = (['early', 'onTime', 'late', 'rest', 'main'] as const).map(
      (role) => typeof fillOf(role, paperPalette, brush),
    );
    expect(kinds).to.deep.equal(['string', 'object', 'object', 'object', 'string']);
  });

  it('are each another pattern, in black and white as well', () => {
    const grey = {
      ...paperPalette,
      roles: {...paperPalette.roles, onTime: '#000', late: '#000', rest: '#000'},
    };
    const pictures = (['onTime', 'late', 'rest'] as const).map((role) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 32;
      const own = canvas.getContext('2d')!;
      own.fillStyle = fillOf(role, grey, own);
      own.fillRect(0, 0, 32, 32);
      return canvas.toDataURL();
    });
    expect(new Set(pictures).size).to.equal(3);
  });
});

describe('the bar of part of a period', () => {
  it('is an outline in the colour of its role, beside full ones', () => {
    const brush = document.createElement('canvas').getContext('2d')!;
    const sets = [{label: 'Đúng hạn', role: 'main' as const, values: [90, 97], isOpen: [false, true]}];
    const [bars] = chartSets(aPlan({sets}), paperPalette, brush);
    const {paper, roles} = paperPalette;
    expect(bars).to.deep.include({
      backgroundColor: [roles.main, paper],
      borderColor: [roles.main, roles.main],
      borderWidth: [0, 2],
    });
  });
});

describe('the axes of a chart', () => {
  const labelOf = (plan: ChartPlan, element: HTMLElement): unknown => {
    const {scales} = chartOptions(plan, paperPalette, element);
    const axis = plan.shape === 'bars' ? scales?.['y'] : scales?.['x'];
    return (axis?.ticks?.callback as (value: unknown, index: number) => unknown)(0, 0);
  };

  it('keep a long label on one line where there is room, on two where there is not', async () => {
    const label = 'Tiến độ, kết quả giải quyết hồ sơ';
    const plan = aPlan({labels: [label]});
    const narrow = [labelOf(plan, await box({}, 300))].flat() as string[];
    expect(narrow.length).to.be.within(1, 2);
    expect(narrow.every((line) => line.length <= 26)).to.equal(true);
    expect(label.startsWith(narrow[0]!)).to.equal(true);
    expect(labelOf(aPlan({labels: ['Số hóa hồ sơ']}), await box())).to.equal('Số hóa hồ sơ');
  });

  it('cut a label where many bars leave one line only', async () => {
    const labels = Array<string>(60).fill('xã Trần Hưng Đạo mới sáp nhập năm ngoái');
    const told = labelOf(aPlan({labels}), await box({}, 300));
    expect(told).to.be.a('string').that.matches(/…$/);
  });

  it('end where the plan says, and begin at nothing for bars', async () => {
    const element = await box();
    const of = (plan: ChartPlan, axis: 'x' | 'y') => chartOptions(plan, paperPalette, element).scales?.[axis];
    expect(of(aPlan({max: 100}), 'x')).to.include({max: 100, beginAtZero: true});
    expect(of(aPlan({shape: 'line'}), 'y')).to.include({beginAtZero: false, grace: '8%'});
    expect(of(aPlan({max: 100}), 'x')?.ticks).to.include({maxRotation: 0});
  });

  it('move nothing, and draw no more than two device pixels for each of ours', async () => {
    const options = chartOptions(aPlan(), paperPalette, await box());
    expect(options.animation).to.equal(false);
    expect(options.devicePixelRatio).to.be.at.most(2);
  });
});

describe('the line of a target', () => {
  const brush = document.createElement('canvas').getContext('2d')!;
  const sets = (shape: ChartPlan['shape']) =>
    chartSets(
      aPlan({
        shape,
        sets: [
          {label: 'Tỷ lệ', role: 'main', values: [96]},
          {label: 'Chỉ tiêu', role: 'target', values: [95]},
        ],
      }),
      paperPalette,
      brush,
    );

  it('lies on paper of its own across bars, above them and below the line', () => {
    const [, line, under] = sets('bars');
    expect(under).to.include({type: 'line', borderColor: paperPalette.paper});
    expect(under!.data).to.deep.equal(line!.data);
    // What has the lower order is drawn later.
    expect([line!.order! < under!.order!, under!.order! < 0]).to.deep.equal([true, true]);
  });

  it('needs none beside another line', () => {
    expect(sets('line')).to.have.length(2);
  });
});

describe('the picture of a chart', () => {
  it('is white, holds the chart, and grows with what is written around it', async () => {
    const element = await box({}, 300);
    const canvas = document.createElement('canvas');
    canvas.width = 300;
    canvas.height = 100;
    element.append(canvas);
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = '#f00';
    brush.fillRect(0, 0, 300, 100);
    const draw = async (notes: readonly string[]) =>
      createImageBitmap(await chartImage(canvas, {title: 'Tỷ lệ hồ sơ đúng hạn', subtitle: '', notes}));
    const short = await draw(['Nguồn: UBND']);
    const long = await draw(['Nguồn: UBND', 'một câu rất dài '.repeat(20).trim()]);
    expect(short.width).to.equal(348);
    expect(long.height).to.be.greaterThan(short.height + 50);
    const sheet = document.createElement('canvas');
    sheet.width = short.width;
    sheet.height = short.height;
    const own = sheet.getContext('2d', {willReadFrequently: true})!;
    own.drawImage(short, 0, 0);
    const at = (x: number, y: number) => [...own.getImageData(x, y, 1, 1).data].slice(0, 3);
    expect(at(2, 2)).to.deep.equal([255, 255, 255]);
    const column = [...Array(short.height).keys()].map((y) => at(174, y).join());
    // It may stand between two rows of pixels, whose colours then mix.
    expect(column.filter((color) => color === '255,0,0').length).to.be.within(98, 100);
  });
});
