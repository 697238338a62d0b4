import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/kpi-board.ts';
import type {KpiBoardElement} from '../../../src/widgets/kpi-board/kpi-board.element.ts';
import {deferred, failing} from '../../support/fake-source.ts';
import {until} from '../../support/until.ts';
import {demoSource, type FiguresSource} from '../kpi-chart/figures-source.ts';
import {TODAY} from '../kpi-chart/kpi-chart.harness.ts';

async function open(props: Partial<KpiBoardElement> = {}): Promise<KpiBoardElement> {
  const container = await fixture(html`<div></div>`);
  const board = document.createElement('motcua-kpi-board');
  Object.assign(
    board,
    {source: props.source ?? (await demoSource()), agency: 'H26.150', today: TODAY},
    props,
  );
  container.append(board);
  await board.updateComplete;
  return board;
}

const textOf = (board: KpiBoardElement): string =>
  (board.shadowRoot!.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
const isBusy = (board: KpiBoardElement): boolean => !!board.shadowRoot!.querySelector('[aria-busy=true]');
const sees = (board: KpiBoardElement, words: string) =>
  until(() => textOf(board).includes(words) && !isBusy(board), `never showed "${words}"`);
const titles = (board: KpiBoardElement): string[] =>
  [...board.shadowRoot!.querySelectorAll('[part=title]')].map((title) => title.textContent);
const charts = (board: KpiBoardElement): number =>
  board.shadowRoot!.querySelectorAll('[role=application] canvas').length;

describe('the board', () => {
  it('shows the six indicators of a one-stop office with one request for all figures', async () => {
    const source = (await demoSource()) as FiguresSource;
    const board = await open({source});
    await sees(board, '96,4 %');
    expect(titles(board)).to.deep.equal([
      'Hồ sơ tiếp nhận',
      'Hồ sơ đã giải quyết',
      'Tỷ lệ hồ sơ giải quyết đúng hạn',
      'Tỷ lệ hồ sơ giải quyết trước hạn',
      'Tỷ lệ hồ sơ nộp trực tuyến',
      'Tỷ lệ trả kết quả qua bưu chính',
    ]);
    expect(source.asked).to.have.length(1);
    await expect(board).to.be.accessible();
  });

  it('keeps no room above the cards for a list of periods where there is nothing to pick', async () => {
    // The figures of schools are counted in school years: they are no choice beside those of one year.
    const board = await open({agency: 'H26-LB2018', indicators: 'received e-schools'});
    await sees(board, 'Trường học điện tử');
    await until(() => !!board.shadowRoot!.querySelector('.top button'), 'never showed its tools');
    expect(board.shadowRoot!.querySelector('select')).to.equal(null);
    const heights = ['.top', '.top > .tools'].map(
      (each) => board.shadowRoot!.querySelector(each)!.clientHeight,
    );
    expect(heights[0]).to.equal(heights[1]);
  });

  it('draws card after card, so that a slow phone can answer in between', async () => {
    const board = await open();
    const seen: {cards: number; busy: boolean}[] = [];
    const look = () => seen.push({cards: titles(board).length, busy: isBusy(board)});
    const watcher = new MutationObserver(look);
    watcher.observe(board.shadowRoot!, {subtree: true, childList: true, attributes: true});
    await sees(board, '96,4 %');
    watcher.disconnect();
    expect(seen.map(({cards}) => cards)).to.include.members([1, 2, 3, 4, 5, 6]);
    expect(seen.filter(({cards}) => cards < 6).every(({busy}) => busy)).to.equal(true);
  });

  it('draws all cards where nothing is painted', async () => {
    const board = await open();
    const {requestAnimationFrame} = globalThis;
    const held: FrameRequestCallback[] = [];
    globalThis.requestAnimationFrame = (draw) => held.push(draw);
    try {
      await sees(board, '96,4 %');
      expect(titles(board)).to.have.length(6);
    } finally {
      globalThis.requestAnimationFrame = requestAnimationFrame;
      for (const draw of held) requestAnimationFrame(draw);
    }
  });

  it('shows its figures when those to check them against cannot be read', async () => {
    const good = await demoSource();
    const source = await demoSource({
      observations: (query, signal) =>
        query.indicators.includes('on-time-rate') ? good.observations(query, signal) : failing('bad-data'),
    });
    await sees(await open({source, indicators: 'on-time-rate'}), '96,4 %');
  });

  it('keeps the place of six cards while it waits, on a page that has replaced Array.from as well', async () => {
    const {from} = Array;
    Array.from = ((list: ArrayLike<unknown>) => Array.prototype.slice.call(list ?? [])) as typeof from;
    try {
      const board = await open({source: await demoSource({observations: () => deferred<never>().promise})});
      expect(board.shadowRoot!.querySelectorAll('.bone.card')).to.have.length(6);
    } finally {
      Array.from = from;
    }
  });

  it('draws a chart on every card that comes near', async () => {
    const board = await open();
    await sees(board, '96,4 %');
    for (const plot of board.shadowRoot!.querySelectorAll('[part=chart]')) plot.scrollIntoView();
    await until(() => charts(board) >= 2, 'no charts');
    await expect(board).to.be.accessible();
  });

  it('shows the national scorecard', async () => {
    const board = await open({preset: '766'});
    await sees(board, '85,14 trên 100 điểm');
    expect(board.shadowRoot!.querySelectorAll('tr.group')).to.have.length(6);
    await expect(board).to.be.accessible();
  });

  it('finds what does not hold in the report of Long Biên 2018', async () => {
    const board = await open({
      agency: 'H26-LB2018',
      indicators: 'received resolved resolved-rate on-time-rate early-rate online-received',
    });
    await sees(board, '52,49 %');
    const flags = [...board.shadowRoot!.querySelectorAll('[part=flags] b')].map((flag) => flag.textContent);
    expect(flags).to.deep.equal([
      'Chưa kiểm tra lại được',
      'Số công bố khác số tính lại',
      'Mẫu số khác',
      'Các phần cộng không khớp',
    ]);
  });

  it('speaks of another period on every card when one is picked', async () => {
    const board = await open();
    await sees(board, '96,4 %');
    const select = await until(() => board.shadowRoot!.querySelector('select'), 'no list of periods');
    select.value = '2026-09';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await sees(board, '95,2 %');
    expect(textOf(board)).to.not.include('· Tháng 10/2026');
  });

  it('opens the table of one card only', async () => {
    const board = await open();
    await sees(board, '96,4 %');
    const [first] = board.shadowRoot!.querySelectorAll<HTMLButtonElement>('.card .tools button');
    first!.click();
    await board.updateComplete;
    expect(board.shadowRoot!.querySelectorAll('.scroll')).to.have.length(1);
  });

  it('says what is wrong', async () => {
    const board = await open({source: await demoSource({observations: () => failing('maintenance')})});
    await sees(board, 'Hệ thống đang bảo trì.');
    await expect(board).to.be.accessible();
  });

  it('says that there are no figures', async () => {
    const board = await open({agency: 'H26'});
    await sees(board, 'Chưa có số liệu cho lựa chọn này.');
    await expect(board).to.be.accessible();
  });
});
