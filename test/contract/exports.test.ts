import {expect} from '@open-wc/testing';

interface Described {
  readonly modules: readonly {readonly declarations?: readonly {readonly tagName?: string}[]}[];
}

describe('the entries, in a browser', () => {
  it('register nothing by the index, and every element by define', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Described;
    const tags = manifest.modules.flatMap(({declarations = []}) =>
      declarations.flatMap(({tagName}) => tagName ?? []),
    );
    expect(tags).to.not.be.empty;

    await import('../../src/index.ts');
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);

    await import('../../src/define.ts');
    expect(tags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });
});
