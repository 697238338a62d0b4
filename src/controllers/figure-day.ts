import {knownDay} from '../domain/indicator/known-day.ts';
import type {Observation} from '../domain/indicator/observation.ts';
import {today} from './today.ts';

/** The day by which periods are over or not, whatever the clock of the device says. */
export const figureDay = (observations: readonly Observation[] | undefined): string =>
  knownDay(today(), observations);
