import {expect} from '@open-wc/testing';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string}[];
}

interface Described {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

async function readElements(): Promise<readonly Declaration[]> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as Described;
  return manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
}

describe('the entries, in a browser', () => {
  it('register nothing by the index, and every element by define', async () => {
    const tags = (await readElements()).map(({tagName}) => tagName as string);
    expect(tags).to.not.be.empty;

    await import('../../src/index.ts');
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);

    await import('../../src/define.ts');
    expect(tags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });

  it('observe the attributes that the manifest documents, and no others', async () => {
    await import('../../src/define.ts');
    for (const {tagName = '', attributes = []} of await readElements()) {
      const element = customElements.get(tagName) as {observedAttributes?: readonly string[]} | undefined;
      const observed = [...(element?.observedAttributes ?? [])].sort();
      expect(attributes.map(({name}) => name).sort(), tagName).to.deep.equal(observed);
    }
  });
});
