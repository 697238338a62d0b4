import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createApp} from '../../demo/api/app.ts';
import type {Database} from '../../demo/api/database/database.ts';
import {DEFAULT_LIMITS} from '../../demo/api/dossiers/dossier-lookup.ts';
import {keyedHash} from '../../demo/api/dossiers/keyed-hash.ts';
import {openApiDocument} from '../../src/api/wire/openapi.ts';

/** What is served about the contract and not by it: the contract itself, and what its problems mean. */
const ABOUT = ['GET /openapi.json', 'GET /problems/{kind}'];

it('the contract describes every route of the API, and the API serves every route of the contract', () => {
  const app = createApp({} as Database, {
    limits: DEFAULT_LIMITS,
    hash: keyedHash('secret of a test'),
    now: () => new Date(0),
    stepMs: 1,
    behindProxy: false,
    corsOrigins: [],
    staticDirs: [],
  });
  const served = app.routes
    .filter(({method, path}) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({method, path}) => `${method} ${path.slice('/v1'.length).replace(/:(\w+)/g, '{$1}')}`);
  const described = Object.entries<object>(openApiDocument().paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.ok(described.length > 5);
  assert.deepEqual([...new Set(served)].sort(), [...described, ...ABOUT].sort());
});
