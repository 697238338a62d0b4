import {expect, fixture, html} from '@open-wc/testing';
import type {ProcedureCatalogue} from '../../../src/domain/sources.ts';
import type {ProcedureLookupElement} from '../../../src/widgets/procedure-lookup/procedure-lookup.element.ts';
import {deferred} from '../../support/fake-source.ts';
import {CATALOGUE} from '../../support/procedures.ts';
import {until} from '../../support/until.ts';
import {goodSource, LookupHarness} from './procedure-lookup.harness.ts';

/** A turn of the page's own, which comes before any that is planned later. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A source whose catalogue comes when the test likes, and how often it was asked for. */
function slowSource() {
  const {promise, resolve} = deferred<ProcedureCatalogue>();
  const slow = {
    asked: 0,
    answer: () => resolve({kind: 'complete', rows: CATALOGUE}),
    source: goodSource({
      catalogue: () => {
        slow.asked += 1;
        return promise;
      },
    }),
  };
  return slow;
}

function put(place: Element, props: Partial<ProcedureLookupElement>): LookupHarness {
  const element = Object.assign(document.createElement('motcua-procedure-lookup'), props);
  place.append(element);
  return new LookupHarness(element);
}

const bones = ({root}: LookupHarness) => root.querySelectorAll('.bone').length;

describe('the procedure lookup, step by step', () => {
  let place: Element;
  beforeEach(async () => {
    place = await fixture(html`<div></div>`);
  });

  it('gives the page a turn between drawing the field, asking, and drawing the rows', async () => {
    const slow = slowSource();
    const turnBeforeAsking = turn();
    const lookup = put(place, {source: slow.source});
    await turnBeforeAsking;
    expect(lookup.input.labels).to.have.length(1);
    expect(lookup.root.querySelectorAll('[role=status]')).to.have.length(2);
    expect(bones(lookup)).to.equal(10);
    expect(slow.asked).to.equal(0);

    await until(() => slow.asked === 1, 'never asked');
    const turnBeforeRows = turn();
    slow.answer();
    await turnBeforeRows;
    expect(bones(lookup)).to.equal(10);
    expect(lookup.names).to.deep.equal([]);

    await lookup.finds(CATALOGUE[3]!.name);
    expect(bones(lookup)).to.equal(0);
  });

  it('goes by what is set between the steps, and asks the new source only', async () => {
    const first = slowSource();
    const second = slowSource();
    const lookup = put(place, {source: first.source});
    await lookup.element.updateComplete;
    Object.assign(lookup.element, {source: second.source, pageSize: 2});
    await until(() => second.asked === 1, 'never asked the new source');
    second.answer();
    await lookup.element.updateComplete;
    lookup.element.plain = true;
    await until(() => lookup.names.length === 2, 'never showed two rows');
    expect(lookup.root.querySelectorAll('[role=listitem]')).to.have.length(2);
    expect(first.asked).to.equal(0);
  });

  it('asks nothing when it is taken away before, and goes on where it is put back', async () => {
    const slow = slowSource();
    const lookup = put(place, {source: slow.source});
    await lookup.element.updateComplete;
    lookup.element.remove();
    await turn();
    expect(slow.asked).to.equal(0);

    place.append(lookup.element);
    await until(() => slow.asked === 1, 'never asked');
    slow.answer();
    lookup.element.remove();
    await turn();
    expect(lookup.names).to.deep.equal([]);

    place.append(lookup.element);
    await lookup.finds(CATALOGUE[3]!.name);
  });

  it('draws the rows of all of several on a page', async () => {
    const {source, answer} = slowSource();
    const lookups = [1, 2, 3].map(() => put(place, {source}));
    answer();
    for (const lookup of lookups) await lookup.finds(CATALOGUE[3]!.name);
  });

  it('gives the room of the icon to the words where letters are so large that few fit', async () => {
    const lookup = put(place, {source: goodSource()});
    lookup.element.style.setProperty('--motcua-font-size', '36px');
    lookup.element.style.width = '300px';
    await until(() => lookup.names.length, 'no rows');
    await lookup.type('khai sinh');
    const start = () => parseFloat(getComputedStyle(lookup.input).paddingInlineStart);
    await until(() => start() < 36, 'the icon still takes its room');
    lookup.element.style.width = '400px';
    expect(start()).to.be.above(72);
  });
});
