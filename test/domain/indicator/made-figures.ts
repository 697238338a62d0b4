import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';

/** An on-time share with a target of 95 %, to be varied. */
export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    code: 'on-time-rate',
    name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    nameEn: 'Share of dossiers resolved on time',
    unit: 'percent',
    direction: 'higher',
    targets: [{from: '2026', value: 95}],
    ...changes,
  };
}

/** A figure of October 2026, to be varied. */
export function anObservation(changes: Partial<Observation> = {}): Observation {
  return {indicator: 'on-time-rate', agency: 'H26.150', period: '2026-10', status: 'final', ...changes};
}
