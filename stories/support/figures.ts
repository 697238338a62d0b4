import indicators from '../../demo/data/indicators.json';
import observations from '../../demo/data/observations.json';
import {decodeIndicators} from '../../src/api/wire/decode-indicator.ts';
import {askedObservations} from '../../src/domain/indicator/asked-observations.ts';
import type {Indicator} from '../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../src/domain/indicator/observation.ts';
import type {Source} from '../../src/domain/sources.ts';
import {demoSource} from './sources.ts';

const known = decodeIndicators(indicators);
/** As they stand in the file, revisions beside what they replace. */
const rows = observations as unknown as readonly Observation[];

/** The demo's figures as a source, with parts of it replaced for a story. */
export function figuresSource(parts: Partial<Source> = {}): Source {
  const source = demoSource();
  return {
    ...source,
    indicators: () => Promise.resolve(known),
    observations: async (query, signal) =>
      askedObservations(rows, query, query.withChildren ? await source.agencies(signal) : []),
    ...parts,
  };
}

const rate: Indicator = {
  code: 'rate',
  name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  nameEn: 'Dossiers resolved on time',
  unit: 'percent',
  direction: 'higher',
  numeratorName: 'hồ sơ đúng hạn',
  denominatorName: 'hồ sơ đã giải quyết',
  definition: 'Hồ sơ xong không muộn hơn ngày hẹn trả, trên tổng số hồ sơ đã giải quyết.',
  targets: [{from: '2026', value: 95}],
};

/** A source of one indicator with just these figures, of October 2026 unless they say otherwise. */
export function madeFigures(
  figures: readonly Partial<Observation>[],
  changes: Partial<Indicator> = {},
): Source {
  return demoSource({
    indicators: () => Promise.resolve([{...rate, ...changes}]),
    observations: () =>
      Promise.resolve(
        figures.map((figure) => ({
          indicator: 'rate',
          agency: 'H26.150',
          period: '2026-10',
          status: 'final' as const,
          isSample: true,
          ...figure,
        })),
      ),
  });
}

/** As many agencies as fit one chart, with a share each; every third may be another one. */
export function manyAgencies(count: number, third?: Partial<Observation>): Source {
  const codes = Array.from({length: count}, (_, index) => `H99.${100 + index}`);
  return demoSource({
    agencies: () =>
      Promise.resolve([
        {code: 'H99', name: 'UBND tỉnh minh họa', level: 'province'},
        ...codes.map((code, index) => ({
          code,
          name: `UBND xã Minh Họa ${index + 1}`,
          level: 'commune' as const,
          parent: 'H99',
        })),
      ]),
    indicators: () => Promise.resolve([rate]),
    observations: () =>
      Promise.resolve(
        codes.map((agency, index) => ({
          indicator: 'rate',
          agency,
          period: '2026-10',
          status: 'final' as const,
          isSample: true,
          numerator: 400 - ((index * 37) % 120),
          denominator: 420,
          ...(index % 3 === 2 && third),
        })),
      ),
  });
}
