import {expect} from '@open-wc/testing';
import type {AgencyLevel} from '../../../src/domain/agency/agency.ts';
import {CATALOGUE, OFFICE} from '../../support/procedures.ts';
import {until} from '../../support/until.ts';
import {goodSource, LookupHarness} from './procedure-lookup.harness.ts';

const BIRTH_NAME = 'Thủ tục đăng ký khai sinh';

describe('<motcua-procedure-lookup> and its office', () => {
  const cityWords = '{"meanings": [{"says": "giấy chòm Hạ", "means": "đăng ký khai sinh"}]}';

  it("finds what people here say by the city's own words, from a file and from an object", async () => {
    const file = URL.createObjectURL(new Blob([cityWords], {type: 'application/json'}));
    for (const words of [file, JSON.parse(cityWords) as unknown]) {
      const lookup = await LookupHarness.open({words});
      await lookup.type('giay chom ha');
      await lookup.finds(BIRTH_NAME);
    }
  });

  it('does without words that do not come', async () => {
    const lookup = await LookupHarness.open({words: '/there-is-no-such-file.json'});
    await lookup.type('khai sinh');
    await lookup.finds(BIRTH_NAME);
  });

  it('searches anew when the words of the city change', async () => {
    const lookup = await LookupHarness.open();
    await lookup.type('kkcm');
    await lookup.sees('Chưa tìm thấy');
    lookup.element.setAttribute('words', cityWords.replace('giấy chòm Hạ', 'kkcm'));
    await lookup.finds(BIRTH_NAME);
  });

  const variants = (['commune', 'province'] as const).map((level, at) => ({
    ...CATALOGUE[0]!,
    code: `9.00000${at}`,
    name: `Cấp phép lễ hội cấp ${level === 'commune' ? 'xã' : 'tỉnh'}`,
    levels: [level],
    usage: 0,
  }));
  for (const [level, first] of [
    ['commune', 'xã'],
    ['province', 'tỉnh'],
  ] as const satisfies readonly [AgencyLevel, string][]) {
    it(`puts first what an office of the level "${level}" does itself`, async () => {
      const lookup = await LookupHarness.open({
        source: goodSource({
          catalogue: () => Promise.resolve({kind: 'complete', rows: variants}),
          agency: () => Promise.resolve({...OFFICE, level}),
        }),
      });
      await lookup.type('lễ hội');
      await until(() => lookup.names.length === 2 && lookup.marks.length > 0, 'nothing found');
      expect(lookup.names[0]).to.match(new RegExp(`${first}$`));
    });
  }

  for (const [how, agency] of [
    ['cannot be learnt', () => Promise.reject(new Error('away'))],
    ['does not answer', () => new Promise<never>(() => undefined)],
  ] as const) {
    it(`searches like a ward where the office ${how}`, async () => {
      const lookup = await LookupHarness.open({source: goodSource({agency})});
      await lookup.type('khai sinh');
      await lookup.finds(BIRTH_NAME);
    });
  }
});
