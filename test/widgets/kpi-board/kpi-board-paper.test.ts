import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/define/kpi-board.ts';
import {capabilities} from '../../support/engine.ts';
import {until} from '../../support/until.ts';
import {demoSource} from '../kpi-chart/figures-source.ts';
import {TODAY} from '../kpi-chart/kpi-chart.harness.ts';

(capabilities.emulatesMedia ? describe : describe.skip)('the board on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('has every table, one card below the other, nothing on top of anything, and no empty place of a chart', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    container.style.setProperty('width', '700px');
    const board = document.createElement('motcua-kpi-board');
    Object.assign(board, {source: await demoSource(), agency: 'H26.150', today: TODAY});
    container.append(board);
    const all = (selector: string) => [...board.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    await until(() => all('[part=chart]').length === 6, 'no cards');
    for (const chart of all('[part=chart]')) {
      chart.scrollIntoView();
      await until(() => chart.tabIndex === 0, 'a chart was never drawn');
    }
    // As if the reader had printed before the last one was near.
    all('[part=chart]').at(-1)!.classList.add('bone');
    await emulateMedia({media: 'print'});
    const boxes = (selector: string) => all(selector).map((each) => each.getBoundingClientRect());
    const cards = boxes('[part=card]');
    expect(cards.map(({left}) => Math.round(left - cards[0]!.left))).to.deep.equal([0, 0, 0, 0, 0, 0]);
    cards.reduce((above, below) => {
      expect(below.top).to.be.at.least(above.bottom);
      return below;
    });
    const tables = boxes('table');
    expect(tables).to.have.length(6);
    for (const [index, table] of tables.entries()) {
      expect(table.width).to.be.at.most(cards[index]!.width);
      expect(table.height).to.be.greaterThan(200);
    }
    for (const card of all('[part=card]').slice(0, -1)) {
      const [picture, legend, table] = ['canvas', '.signs', 'table'].map((each) =>
        card.querySelector(each)!.getBoundingClientRect(),
      );
      expect(legend!.top).to.be.at.least(picture!.bottom - 1);
      expect(table!.top).to.be.at.least(legend!.bottom - 1);
    }
    expect(boxes('[part=chart]').at(-1)!.height).to.equal(0);
    expect(boxes('button').every(({height}) => height === 0)).to.equal(true);
  });
});
