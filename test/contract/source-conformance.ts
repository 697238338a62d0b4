import {expect} from '@open-wc/testing';
import type {ObservationQuery} from '../../src/domain/indicator/observation.ts';
import type {SourceErrorKind} from '../../src/domain/source-error.ts';
import type {Source} from '../../src/domain/sources.ts';
import {html, json} from '../api/support/answers.ts';
import {failureOf} from '../api/support/failure.ts';
import {agencies, birth, DIGITS, dossier, indicators, observations, rows} from './recorded-world.ts';

/** Makes a fresh source that asks through this fetch. */
export type MakeSource = (fetch: typeof globalThis.fetch) => Source;

export interface SourceAbilities {
  /** The recorded world behind the source. */
  readonly world: typeof fetch;
  readonly canSearch: boolean;
  readonly canLookUp: boolean;
}

const signal = () => new AbortController().signal;
const key = {kind: 'dossier', code: dossier.code, digits: DIGITS} as const;

/** Every question that a source may be asked, by name. */
const QUESTIONS: Record<string, (source: Source, signal: AbortSignal) => Promise<unknown>> = {
  catalogue: (source, s) => source.catalogue(s),
  procedure: (source, s) => source.procedure(birth.code, s),
  agency: (source, s) => source.agency('H26.1', s),
  agencies: (source, s) => source.agencies(s),
  indicators: (source, s) => source.indicators(s),
  observations: (source, s) => source.observations({indicators: ['on-time']}, s),
};

/** What every source must do alike, whatever it asks. */
export function sourceConformance(name: string, makeSource: MakeSource, abilities: SourceAbilities): void {
  const {world, canSearch, canLookUp} = abilities;
  const asked: string[] = [];
  const recorded: typeof fetch = (...args) => {
    asked.push(String(args[0]));
    return world(...args);
  };
  const source = () => makeSource(recorded);

  describe(`${name} keeps the promises of a source`, () => {
    beforeEach(() => {
      asked.length = 0;
    });

    it('gives every row of the catalogue', async () => {
      const catalogue = await source().catalogue(signal());
      expect(catalogue).to.deep.equal({kind: 'complete', rows});
    });

    it('gives a procedure in full', async () => {
      expect(await source().procedure(birth.code, signal())).to.deep.equal(birth);
    });

    it('gives agencies, those that have ended too', async () => {
      expect(await source().agencies(signal())).to.deep.equal(agencies);
    });

    it('gives one agency', async () => {
      expect(await source().agency('H26.9', signal())).to.deep.equal(agencies[3]);
    });

    it('gives indicators', async () => {
      expect(await source().indicators(signal())).to.deep.equal(indicators);
    });

    const figures: readonly [string, ObservationQuery, readonly number[]][] = [
      ['of one indicator', {indicators: ['received']}, [5, 6]],
      ['of two indicators', {indicators: ['received', 'on-time']}, [0, 1, 2, 3, 4, 5, 6]],
      ['of one agency', {indicators: ['on-time'], agency: 'H26.1'}, [1, 2, 3]],
      [
        'of an agency and those under it',
        {indicators: ['on-time'], agency: 'H26', withChildren: true},
        [0, 1, 2, 3, 4],
      ],
      ['from a period on', {indicators: ['on-time'], agency: 'H26.1', from: '2026-09'}, [2, 3]],
      ['up to a period', {indicators: ['on-time'], agency: 'H26.1', to: '2026-09'}, [1, 2]],
      [
        'within a quarter',
        {indicators: ['received', 'on-time'], agency: 'H26.1', from: '2026-Q3', to: '2026-Q3'},
        [1, 2, 5, 6],
      ],
      ['of nobody it knows', {indicators: ['on-time'], agency: 'H99'}, []],
    ];
    for (const [what, query, places] of figures) {
      it(`gives figures ${what}`, async () => {
        const found = await source().observations(query, signal());
        expect(found).to.deep.equal(places.map((place) => observations[place]));
      });
    }

    it('says not found for a code that nothing has', async () => {
      const failures = [source().procedure('9.999999', signal()), source().agency('H99', signal())];
      const kinds = await Promise.all(failures.map(async (failure) => (await failureOf(failure)).kind));
      expect(kinds).to.deep.equal(['not-found', 'not-found']);
    });

    it('asks for a code only as a part of a path', async () => {
      await failureOf(source().procedure('../agencies?x=1#', signal()));
      expect(asked.join()).to.contain('..%2Fagencies%3Fx%3D1%23');
    });

    if (canSearch) {
      it('searches', async () => {
        const query = {text: 'khai', filters: {}, limit: 1};
        const answer = await source().search(query, signal());
        expect(answer).to.deep.include({total: 2, next: 'second-page'});
        expect(answer.hits).to.deep.equal([{procedure: rows[0], marks: [{start: 0, end: 4}]}]);
        expect(answer.facets.field).to.deep.equal([{value: 'Hộ tịch', count: 2}]);
      });
    } else {
      it('cannot search, and blames the configuration', async () => {
        const failure = source().search({text: 'khai', filters: {}, limit: 1}, signal());
        expect((await failureOf(failure)).kind).to.equal('configuration');
      });
    }

    if (canLookUp) {
      it('looks up a dossier, and never puts its code or digits into an address', async () => {
        expect(await source().lookup(key, signal())).to.deep.equal(dossier);
        expect(asked.join()).not.to.contain(dossier.code).and.not.to.contain(DIGITS);
      });

      it('says the same for no such code and for wrong digits', async () => {
        const failures = await Promise.all(
          [
            {...key, digits: '0000'},
            {...key, code: 'H26.1-261101-9999'},
          ].map((wrong) => failureOf(source().lookup(wrong, signal()))),
        );
        expect(failures.map(({kind, message}) => [kind, message])).to.deep.equal([
          ['not-found', failures[0]!.message],
          ['not-found', failures[0]!.message],
        ]);
      });

      it('looks up anew each time', async () => {
        const one = source();
        await one.lookup(key, signal());
        await one.lookup(key, signal());
        expect(asked.length).to.equal(2);
      });
    } else {
      it('cannot look up a dossier, and blames the configuration without asking anything', async () => {
        expect((await failureOf(source().lookup(key, signal()))).kind).to.equal('configuration');
        expect(asked).to.deep.equal([]);
      });
    }

    it('asks once for all who want the same at the same time, and for a while after', async () => {
      const one = source();
      await Promise.all([one.catalogue(signal()), one.catalogue(signal())]);
      await one.catalogue(signal());
      expect(asked.length).to.equal(1);
    });

    const broken: readonly [string, typeof fetch, SourceErrorKind][] = [
      ['network when nothing answers', () => Promise.reject(new TypeError('down')), 'network'],
      ['bad data for a page', () => Promise.resolve(html()), 'bad-data'],
      ['bad data for a number', () => Promise.resolve(json(7)), 'bad-data'],
      ['bad data for an empty object', () => Promise.resolve(json({})), 'bad-data'],
      ['not allowed when it is kept out', () => Promise.resolve(json({}, {status: 403})), 'not-allowed'],
    ];
    for (const [question, ask] of Object.entries(QUESTIONS)) {
      for (const [what, fetch, kind] of broken) {
        it(`says ${what}, asked for ${question}`, async () => {
          expect((await failureOf(ask(makeSource(fetch), signal()))).kind).to.equal(kind);
        });
      }

      it(`rejects with the reason of a signal that is aborted, asked for ${question}`, async () => {
        const before = await ask(source(), AbortSignal.abort('left')).catch((reason: unknown) => reason);
        const controller = new AbortController();
        const running = ask(
          makeSource(() => new Promise(() => {})),
          controller.signal,
        );
        controller.abort('gone');
        expect([before, await running.catch((reason: unknown) => reason)]).to.deep.equal(['left', 'gone']);
      });
    }
  });
}
