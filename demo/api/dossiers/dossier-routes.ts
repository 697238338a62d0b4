import {setTimeout as wait} from 'node:timers/promises';
import {getConnInfo} from '@hono/node-server/conninfo';
import {Hono} from 'hono';
import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {dossierKeySchema} from '../../../src/api/wire/dossier.wire.ts';
import type {Database} from '../database/database.ts';
import {jsonBody} from '../http/json-body.ts';
import {Problem} from '../http/problem.ts';
import {refused, validate} from '../http/validate.ts';
import {clientNetwork, forwardedAddress} from './client-address.ts';
import {lookUpDossier} from './dossier-lookup.ts';
import type {LookupOptions} from './dossier-lookup.ts';
import {plainCode} from './dossier-table.ts';

const LARGEST_BODY = 8 * 1_024;

/** Says whether a captcha or proof-of-work token holds; must accept each token once only. */
export type ChallengeCheck = (token: string, network: string) => Promise<boolean>;

export interface DossierRouteOptions extends LookupOptions {
  /** Answers leave at whole multiples of this many milliseconds after the question came. */
  readonly stepMs: number;
  /** The server stands behind a proxy that appends to `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  readonly challenge?: ChallengeCheck;
}

export function dossierRoutes(database: Database, options: DossierRouteOptions): Hono {
  const routes = new Hono();
  const {hash, stepMs, behindProxy, challenge} = options;
  const tooLarge = () => {
    throw new Problem('too-large');
  };

  routes.post('/lookup', bodyLimit({maxSize: LARGEST_BODY, onError: tooLarge}), async (c) => {
    const key = validate(dossierKeySchema, await jsonBody(c));
    if (key.digits === undefined) throw refused({digits: 'required'});
    const network = networkOf(c, behindProxy);
    if (challenge) await demandChallenge(challenge, key.challengeToken, network);
    c.set('subject', hash.name('log', plainCode(key.code)));
    const lookup = lookUpDossier(database, {...key, digits: key.digits}, network, options);
    return c.json(await atNextStep(lookup, stepMs), 200, {'Cache-Control': 'no-store'});
  });

  return routes;
}

async function demandChallenge(
  challenge: ChallengeCheck,
  token: string | undefined,
  network: string,
): Promise<void> {
  if (token !== undefined && (await challenge(token, network))) return;
  const code = token === undefined ? 'required' : 'unknown';
  throw new Problem('challenge-required', {errors: [{field: 'challengeToken', code}]});
}

function networkOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? forwardedAddress(c.req.header('X-Forwarded-For')) : undefined;
  return clientNetwork(forwarded ?? getConnInfo(c).remote.address ?? '');
}

/** Settles as `work` does, but only on the beat: how long the work took cannot be read off a clock. */
async function atNextStep<T>(work: Promise<T>, stepMs: number): Promise<T> {
  const started = performance.now();
  await work.catch(() => undefined);
  const steps = Math.floor((performance.now() - started) / stepMs) + 1;
  await wait(Math.max(0, started + steps * stepMs - performance.now()));
  return work;
}
