import type {AgencyLevel} from '../../domain/agency/agency.ts';
import {oneOf, type Reader} from './readers.ts';

export const agencyLevel: Reader<AgencyLevel | undefined> = oneOf(
  'ministry',
  'province',
  'district',
  'commune',
  'other',
);
