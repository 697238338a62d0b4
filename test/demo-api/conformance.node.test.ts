import {describe} from 'node:test';
import {dossierTests} from './conformance/dossiers.ts';
import {httpMannersTests} from './conformance/http-manners.ts';
import {publicDataTests} from './conformance/public-data.ts';
import {seedingTests} from './conformance/seeding.ts';
import {tryLimitTests} from './conformance/try-limit.ts';
import {onEachDatabase} from './support/databases.ts';

await onEachDatabase('the reference API', (kind) => {
  describe('public data', () => publicDataTests(kind));
  describe('manners', () => httpMannersTests(kind));
  describe('dossiers', () => dossierTests(kind));
  describe('try limits', () => tryLimitTests(kind));
  describe('seeding', () => seedingTests(kind));
});
