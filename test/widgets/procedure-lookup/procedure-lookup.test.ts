import {expect} from '@open-wc/testing';
import {CATALOGUE} from '../../support/procedures.ts';
import {deferred, failing} from '../../support/fake-source.ts';
import {until} from '../../support/until.ts';
import type {ProcedureCatalogue} from '../../../src/domain/sources.ts';
import {goodSource, LookupHarness} from './procedure-lookup.harness.ts';

const BIRTH_NAME = 'Thủ tục đăng ký khai sinh';

describe('the procedure lookup', () => {
  it('shows the most used procedures before anything is typed', async () => {
    const lookup = await LookupHarness.open();
    await lookup.sees('Thủ tục được dùng nhiều');
    expect(lookup.names[0]).to.match(/^Chứng thực bản sao/);
    expect(lookup.names[1]).to.equal(BIRTH_NAME);
    await expect(lookup.element).to.be.accessible();
  });

  for (const written of ['undefined', '', '0', '-3']) {
    it(`shows the usual number of rows when a page asks for "${written}" of them`, async () => {
      const lookup = await LookupHarness.open();
      await lookup.sees('Thủ tục được dùng nhiều');
      const usual = lookup.names.length;
      lookup.element.setAttribute('page-size', '2');
      await until(() => lookup.names.length === 2, 'not two rows');
      lookup.element.setAttribute('page-size', written);
      await until(() => lookup.names.length === usual, 'not as many rows as usual');
      expect(usual).to.be.greaterThan(2);
      await lookup.type('khai sinh');
      await lookup.finds(BIRTH_NAME);
    });
  }

  for (const typed of ['khai sinh', 'KHAI SINH', 'đăng ký khai sinh', 'dang ky khai sinh']) {
    it(`finds birth registration for "${typed}" and marks why`, async () => {
      const lookup = await LookupHarness.open();
      await lookup.type(typed);
      await lookup.finds(BIRTH_NAME);
      expect(lookup.marks.join(' ').toLowerCase()).to.include('khai sinh');
      await expect(lookup.element).to.be.accessible();
    });
  }

  it('has the rows of a key drawn before the next frame', async () => {
    const lookup = await LookupHarness.open();
    await lookup.type('khai sinh');
    await lookup.finds(BIRTH_NAME);
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    await lookup.type('khai tử');
    expect(lookup.marks.join(' ').toLowerCase()).to.include('khai tử');
    expect(frames).to.equal(0);
  });

  it('makes the search ready when the field gets the focus, not with the first key', async () => {
    const lookup = await LookupHarness.open();
    await lookup.sees('Thủ tục được dùng nhiều');
    const list = lookup.root.querySelector('#list')!;
    let wasBusy = false;
    const watch = new MutationObserver(() => (wasBusy = true));
    watch.observe(list, {attributeFilter: ['aria-busy']});
    lookup.input.dispatchEvent(new FocusEvent('focus'));
    await until(() => wasBusy && list.getAttribute('aria-busy') === 'false', 'no search made');
    watch.disconnect();
    await lookup.type('khai sinh');
    expect(lookup.marks.join(' ').toLowerCase()).to.include('khai sinh');
  });

  it('says which official words an everyday word stands for', async () => {
    const lookup = await LookupHarness.open();
    await lookup.type('cắt khẩu');
    await lookup.finds('Xóa đăng ký thường trú');
    expect(lookup.text).to.match(/“cắt khẩu” là cách gọi của “xóa đăng ký thường trú”/i);
  });

  it('says that nothing fits, offers words to try and a number to call', async () => {
    const lookup = await LookupHarness.open({hotline: '024.0000.0150'});
    await lookup.type('xyzzy quux');
    await lookup.sees('Chưa tìm thấy thủ tục nào hợp với “xyzzy quux”');
    expect(lookup.root.querySelector('[part=empty] a')?.getAttribute('href')).to.equal('tel:02400000150');
    await expect(lookup.element).to.be.accessible();
    await lookup.click('khai sinh');
    await lookup.finds(BIRTH_NAME);
    expect(lookup.input.value).to.include('khai sinh');
  });

  it('narrows by a facet, counts what each choice would give, and widens again', async () => {
    const lookup = await LookupHarness.open();
    await lookup.sees('7 thủ tục');
    expect((await lookup.facet('field')).textContent.replace(/\s+/g, ' ')).to.include('Cư trú (2)');
    await lookup.choose('field', 'Cư trú');
    expect(lookup.names).to.deep.equal(['Đăng ký thường trú', 'Xóa đăng ký thường trú']);
    await expect(lookup.element).to.be.accessible();
    await lookup.click('Bỏ lọc');
    expect(lookup.names).to.have.length(7);
  });

  it('shows ten results at first and more when asked', async () => {
    const rows = Array.from({length: 25}, (_, i) => ({...CATALOGUE[0]!, code: `1.${100000 + i}`}));
    const lookup = await LookupHarness.open({
      source: goodSource({catalogue: () => Promise.resolve({kind: 'complete', rows})}),
    });
    await lookup.sees('10 trong 25 thủ tục');
    await lookup.click('Xem thêm');
    await lookup.click('Xem thêm');
    await until(() => lookup.names.length === 25, 'never showed all');
    expect(lookup.root.querySelector('.more')).to.equal(null);
  });

  it('draws a skeleton that is marked busy while the catalogue is on its way', async () => {
    const catalogue = deferred<ProcedureCatalogue>();
    const lookup = await LookupHarness.open({source: goodSource({catalogue: () => catalogue.promise})});
    expect(lookup.root.querySelector('[aria-busy=true] .bone')).to.exist;
    await expect(lookup.element).to.be.accessible();
    catalogue.resolve({kind: 'complete', rows: CATALOGUE});
    await lookup.finds(CATALOGUE[3]!.name);
  });

  it('speaks English throughout when asked to', async () => {
    const lookup = await LookupHarness.open({language: 'EN-us'});
    await lookup.sees('Most used procedures');
    expect(lookup.root.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    await expect(lookup.element).to.be.accessible();
  });

  it('draws markup in a name as text', async () => {
    const rows = [{...CATALOGUE[0]!, name: 'Đăng ký <img src=x onerror=alert(1)> khai sinh'}];
    const lookup = await LookupHarness.open({
      source: goodSource({catalogue: () => Promise.resolve({kind: 'complete', rows})}),
    });
    await lookup.sees('<img src=x onerror=alert(1)>');
    expect(lookup.root.querySelector('.row img')).to.equal(null);
  });
});

describe('the procedure lookup, by keyboard', () => {
  it('walks the results with the arrow keys, opens with Enter and comes back with the focus in the field', async () => {
    const lookup = await LookupHarness.open();
    await lookup.type('khai sinh');
    await lookup.finds(BIRTH_NAME);
    await lookup.press('ArrowDown');
    expect(lookup.active).to.equal(BIRTH_NAME);
    await lookup.press('Enter');
    await lookup.sees('Giấy tờ cần mang');
    expect(lookup.root.activeElement?.textContent.trim()).to.equal(BIRTH_NAME);
    await lookup.click('Quay lại danh sách');
    expect(lookup.root.activeElement).to.equal(lookup.input);
    expect(lookup.input.value).to.equal('khai sinh');
    expect(lookup.names[0]).to.equal(BIRTH_NAME);
  });

  it('leaves the list upwards and clears with Escape', async () => {
    const lookup = await LookupHarness.open();
    await lookup.type('khai');
    await lookup.finds(BIRTH_NAME);
    await lookup.press('ArrowDown');
    await lookup.press('ArrowUp');
    expect(lookup.active).to.equal(undefined);
    await lookup.press('Escape');
    expect(lookup.input.value).to.equal('');
  });

  it('keeps Enter from submitting the form of the page', async () => {
    const lookup = await LookupHarness.open();
    const event = await lookup.press('Enter');
    expect(event.defaultPrevented).to.equal(true);
  });

  it('leaves Enter alone while a word is being composed', async () => {
    const lookup = await LookupHarness.open();
    await lookup.type('khai sinh');
    await lookup.finds(BIRTH_NAME);
    await lookup.press('ArrowDown');
    await lookup.press('Enter', {isComposing: true});
    expect(lookup.names).to.not.be.empty;
  });

  it('offers a plain list of buttons instead of a combobox', async () => {
    const lookup = await LookupHarness.open({plain: true});
    await lookup.sees('Thủ tục được dùng nhiều');
    expect(lookup.input.getAttribute('role')).to.equal(null);
    expect(lookup.root.querySelectorAll('[role=listitem] button')).to.have.length(7);
    await expect(lookup.element).to.be.accessible();
  });

  it('announces the number of results once, when typing has settled', async () => {
    const lookup = await LookupHarness.open();
    for (const text of ['k', 'kh', 'kha', 'khai', 'khai s']) await lookup.type(text);
    await until(() => lookup.announced, 'nothing was announced');
    expect(lookup.announced).to.match(/^\d+ thủ tục$/);
    expect(lookup.root.querySelectorAll('[role=status]')).to.have.length(2);
  });
});

describe('the procedure lookup, with a catalogue too large for the page', () => {
  const answer = (name: string) => ({
    total: 1,
    hits: [{procedure: {...CATALOGUE[0]!, name}, marks: []}],
    facets: {field: [], level: [], subject: [], serviceLevel: []},
    suggestions: [],
  });

  it('asks the server nothing while a word is being composed, and once when it is done', async () => {
    const asked: string[] = [];
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => Promise.resolve({kind: 'remote', total: 6400}),
        search: (query) => (asked.push(query.text), Promise.resolve(answer(`Kết quả cho ${query.text}`))),
      }),
    });
    await lookup.finds('Kết quả cho');
    await lookup.type('khai', true);
    await lookup.type('khai si', true);
    await lookup.type('khai sinh', true);
    await lookup.endComposition();
    await lookup.finds('Kết quả cho khai sinh');
    expect(asked).to.deep.equal(['', 'khai sinh']);
  });

  it('asks for no more than the contract takes of a long text that was pasted by mistake', async () => {
    const asked: string[] = [];
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => Promise.resolve({kind: 'remote', total: 6400}),
        search: (query) => (asked.push(query.text), Promise.resolve(answer(`Tìm ${query.text.length} chữ`))),
      }),
    });
    await lookup.type('khai sinh '.repeat(500));
    await lookup.finds('Tìm 200 chữ');
    expect(asked.at(-1)).to.equal('khai sinh '.repeat(20));
  });

  it('asks without half of a sign where a long text was cut', async () => {
    const asked: string[] = [];
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => Promise.resolve({kind: 'remote', total: 6400}),
        search: ({text}) => (asked.push(encodeURIComponent(text)), Promise.resolve(answer('Tìm thấy'))),
      }),
    });
    await lookup.type(`a${'😀'.repeat(150)}`);
    await until(
      () => asked.at(-1)?.startsWith('a'),
      () => `never asked: ${lookup.problem?.textContent}`,
    );
    expect(asked.at(-1)).to.equal(encodeURIComponent(`a${'😀'.repeat(99)}`));
  });

  it('shows only the answer to the latest question', async () => {
    const first = deferred<ReturnType<typeof answer>>();
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => Promise.resolve({kind: 'remote', total: 6400}),
        search: ({text}) => (text === 'một' ? first.promise : Promise.resolve(answer(`Kết quả cho ${text}`))),
      }),
    });
    await lookup.finds('Kết quả cho');
    await lookup.type('một');
    await until(() => lookup.root.querySelector('[aria-busy=true]'), 'never asked');
    await lookup.type('hai');
    await lookup.finds('Kết quả cho hai');
    first.resolve(answer('Kết quả muộn'));
    await lookup.element.updateComplete;
    expect(lookup.names).to.deep.equal(['Kết quả cho hai']);
  });
});

describe('the procedure lookup, in trouble', () => {
  const KINDS = [
    'network',
    'slow',
    'busy',
    'maintenance',
    'not-allowed',
    'bad-data',
    'configuration',
  ] as const;
  for (const kind of KINDS) {
    it(`says one thing about "${kind}", whom to call, and nothing technical`, async () => {
      const lookup = await LookupHarness.open({
        hotline: '024.0000.0150',
        source: goodSource({catalogue: () => failing(kind, kind === 'busy' ? 30_000 : undefined)}),
      });
      const problem = await until(() => lookup.problem, 'no message');
      expect(lookup.root.querySelectorAll('[part=problem]')).to.have.length(1);
      expect(problem.querySelector('a')!.getAttribute('href')).to.equal('tel:02400000150');
      expect(problem.querySelector('p')!.textContent).to.not.match(/error|fault|undefined|\d{3}/i);
      // A page that is set up wrongly stays so.
      expect(problem.querySelectorAll('button').length).to.equal(kind === 'configuration' ? 0 : 1);
      await expect(lookup.element).to.be.accessible();
    });
  }

  it('keeps what was typed, and loads when "Thử lại" is pressed', async () => {
    let isDown = true;
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => (isDown ? failing('network') : Promise.resolve({kind: 'complete', rows: CATALOGUE})),
      }),
    });
    await lookup.type('khai sinh');
    await until(() => lookup.problem, 'no message');
    isDown = false;
    await lookup.click('Thử lại');
    await lookup.finds(BIRTH_NAME);
    expect(lookup.input.value).to.equal('khai sinh');
    expect(lookup.problem).to.equal(null);
  });

  it('loads by itself when the network is back', async () => {
    let isDown = true;
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => (isDown ? failing('network') : Promise.resolve({kind: 'complete', rows: CATALOGUE})),
      }),
    });
    await until(() => lookup.problem, 'no message');
    isDown = false;
    globalThis.dispatchEvent(new Event('online'));
    await lookup.sees('Thủ tục được dùng nhiều');
  });

  it('keeps the last results under the message when the server goes away', async () => {
    let isDown = false;
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: () => Promise.resolve({kind: 'remote', total: 5000}),
        search: ({text}) =>
          isDown
            ? failing('network')
            : Promise.resolve({
                total: 1,
                hits: [{procedure: {...CATALOGUE[0]!, name: `Kết quả ${text}`}, marks: []}],
                facets: {field: [], level: [], subject: [], serviceLevel: []},
                suggestions: [],
              }),
      }),
    });
    await lookup.type('một');
    await lookup.finds('Kết quả một');
    isDown = true;
    await lookup.type('hai');
    await until(() => lookup.problem, 'no message');
    expect(lookup.names).to.deep.equal(['Kết quả một']);
    expect(lookup.input.value).to.equal('hai');
    isDown = false;
    await lookup.click('Thử lại');
    await lookup.finds('Kết quả hai');
  });

  it('asks no more once it is removed, and again when it is put back', async () => {
    const signals: AbortSignal[] = [];
    const lookup = await LookupHarness.open({
      source: goodSource({
        catalogue: (signal) => {
          signals.push(signal);
          return signals.length === 1
            ? new Promise(() => undefined)
            : Promise.resolve({kind: 'complete', rows: CATALOGUE});
        },
      }),
    });
    const parent = lookup.element.parentElement!;
    await until(() => signals[0], 'never asked');
    lookup.element.remove();
    expect(signals[0]!.aborted).to.equal(true);
    parent.append(lookup.element);
    await lookup.sees('Thủ tục được dùng nhiều');
  });
});
