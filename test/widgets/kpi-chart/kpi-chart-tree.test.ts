import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/kpi-board.ts';
import {engine} from '../../support/engine.ts';
import {until} from '../../support/until.ts';
import {demoSource} from './figures-source.ts';
import {KpiChartHarness, TODAY} from './kpi-chart.harness.ts';
import {breakdownQuestions} from './questions/breakdown.questions.ts';
import {comparisonQuestions} from './questions/comparison.questions.ts';
import {boardQuestions, level4Questions} from './questions/long-bien.questions.ts';
import type {Question} from './questions/question.ts';
import {RawFigures} from './questions/raw-figures.ts';
import {scoreQuestions} from './questions/score.questions.ts';
import {shareQuestions} from './questions/share.questions.ts';
import {trendQuestions} from './questions/trend.questions.ts';
import {SpokenTree} from './spoken-tree.ts';

/** Asks the tree; a wrong answer is shown beside its question. */
function ask(tree: SpokenTree, questions: readonly Question[]): void {
  expect(questions).to.have.length(20);
  expect(new Set(questions.map(([question]) => question)).size).to.equal(20);
  const answers = questions.map(([question, answer]) => [question, answer(tree)]);
  expect(answers).to.deep.equal(questions.map(([question, , right]) => [question, right]));
}

(engine === 'chromium' ? describe : describe.skip)('a chart without eyes', () => {
  let raw: RawFigures;
  before(async () => {
    raw = await RawFigures.read();
  });

  for (const [name, props, questions] of [
    ['a trend', {}, trendQuestions],
    ['a comparison', {view: 'comparison'}, comparisonQuestions],
    ['a breakdown', {view: 'breakdown'}, breakdownQuestions],
    ['shares', {view: 'share', agency: 'H26-LB2018.T', indicator: 'procedures-total'}, shareQuestions],
    ['a score', {view: 'score', indicator: ''}, scoreQuestions],
    ['the level 4 share of Long Biên', {agency: 'H26-LB2018.T', indicator: 'level4-share'}, level4Questions],
  ] as const) {
    it(`answers twenty questions about ${name} from the accessibility tree alone`, async () => {
      const chart = await KpiChartHarness.open(props);
      await chart.sees('Số liệu đến');
      await chart.seesChart();
      ask(await SpokenTree.read(), questions(raw));
    });
  }

  it('answers twenty questions about the board of Long Biên from the accessibility tree alone', async () => {
    const container = await fixture(html`<div></div>`);
    const board = document.createElement('motcua-kpi-board');
    Object.assign(board, {
      source: await demoSource(),
      agency: 'H26-LB2018',
      indicators: 'received resolved resolved-rate on-time-rate early-rate online-received',
      today: TODAY,
    });
    container.append(board);
    await until(() => board.shadowRoot?.querySelectorAll('table').length === 6, 'no cards');
    ask(await SpokenTree.read(), boardQuestions(raw));
  });

  it('names the chart and says how to walk its points', async () => {
    const chart = await KpiChartHarness.open();
    await chart.seesChart();
    const tree = await SpokenTree.read();
    expect(tree.names('application')).to.deep.equal([
      'Biểu đồ diễn biến theo thời gian: Tỷ lệ hồ sơ giải quyết đúng hạn',
    ]);
    expect(tree.text).to.include('Dùng phím mũi tên trái, phải để nghe từng số liệu');
  });
});
