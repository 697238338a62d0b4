import type {Indicator} from '../../../src/domain/indicator/indicator.ts';
import type {Observation} from '../../../src/domain/indicator/observation.ts';

const read = async <T>(name: string): Promise<T> =>
  (await fetch(new URL(`../../../demo/data/${name}`, import.meta.url))).json() as Promise<T>;

/** The figures of the demo, as its files hold them. */
export interface DemoFigures {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  indicator(code: string): Indicator;
  observation(indicator: string, agency: string, period: string): Observation;
}

export async function demoFigures(): Promise<DemoFigures> {
  const [indicators, observations] = await Promise.all([
    read<Indicator[]>('indicators.json'),
    read<Observation[]>('observations.json'),
  ]);
  return {
    indicators,
    observations,
    indicator: (code) => found(indicators.find((one) => one.code === code)),
    observation: (indicator, agency, period) =>
      found(
        observations.find(
          (one) => one.indicator === indicator && one.agency === agency && one.period === period,
        ),
      ),
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the demo has no such figure');
  return value;
}
