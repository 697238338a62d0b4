import {expect} from '@open-wc/testing';
import {createContractSource} from '../../src/api/contract-source.ts';
import {json, scripted} from './support/answers.ts';

const signal = () => new AbortController().signal;

/** The path and query of what a source asks for. */
async function askedFor(
  ask: (source: ReturnType<typeof createContractSource>) => Promise<unknown>,
  agency?: string,
): Promise<string> {
  const script = scripted(json({items: []}));
  await ask(
    createContractSource({api: 'https://a.example/v1', agency, fetch: script.fetch, report: () => {}}),
  );
  return script.calls[0]!.url.replace('https://a.example/v1', '');
}

describe('the contract source asks', () => {
  it('for the catalogue of the agency whose page it is', async () => {
    expect(await askedFor((source) => source.catalogue(signal()), 'H26.1')).to.equal(
      '/procedures/catalogue?agency=H26.1',
    );
  });

  it('for the whole catalogue when no agency is set', async () => {
    expect(await askedFor((source) => source.catalogue(signal()))).to.equal('/procedures/catalogue');
  });

  it('with words and filters that cannot break out of the query', async () => {
    const url = await askedFor((source) =>
      source.search(
        {text: 'khai & sinh#1', filters: {field: 'Hộ tịch', level: 'commune'}, limit: 20, cursor: 'a=b'},
        signal(),
      ),
    );
    const params = Object.fromEntries(new URL(url, 'https://a.example').searchParams);
    expect(params).to.deep.equal({
      q: 'khai & sinh#1',
      field: 'Hộ tịch',
      level: 'commune',
      limit: '20',
      cursor: 'a=b',
    });
  });

  it('for figures by the names of the contract', async () => {
    const query = {indicators: ['a', 'b'], agency: 'H26', withChildren: true, from: '2026-01', to: '2026-12'};
    expect(await askedFor((source) => source.observations(query, signal()))).to.equal(
      '/observations?indicator=a%2Cb&agency=H26&children=true&from=2026-01&to=2026-12',
    );
  });
});
