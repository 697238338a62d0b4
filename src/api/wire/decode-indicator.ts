import type {Indicator, IndicatorTarget} from '../../domain/indicator/indicator.ts';
import type {Report} from './clean-text.ts';
import {decodeItems} from './decode.ts';
import {number, period} from './detail-readers.ts';
import {code, list, oneOf, record, text, type Reader} from './readers.ts';

const target = record<IndicatorTarget>({from: period, value: number}, 'from', 'value');

const parts = record<Omit<Indicator, 'direction'> & Partial<Pick<Indicator, 'direction'>>>(
  {
    code,
    name: text,
    nameEn: text,
    unit: oneOf('percent', 'percentage-point', 'count', 'vnd', 'day', 'point'),
    direction: oneOf('higher', 'lower', 'neutral'),
    numeratorName: text,
    denominatorName: text,
    denominatorIndicator: code,
    targets: list(target),
    group: text,
    max: number,
    definition: text,
  },
  'code',
  'name',
  'unit',
);

/** Without a direction no value is called good or bad. */
const indicator: Reader<Indicator | undefined> = (value, report) => {
  const read = parts(value, report);
  return (
    read && {
      direction: 'neutral',
      ...read,
      targets: [...read.targets].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
    }
  );
};

/** Reads a page or a plain list of indicators. Without a unit a figure means nothing: such a row is dropped. */
export function decodeIndicators(json: unknown, report?: Report): readonly Indicator[] {
  return decodeItems(indicator, ({code: id}) => id, json, 'indicators', report);
}
