import {randomBytes} from 'node:crypto';
import type {Dossier, DossierKey} from '../../../src/domain/dossier/dossier.ts';
import type {Database} from '../database/database.ts';
import {Problem} from '../http/problem.ts';
import {findDigitsHash, plainCode, readDossier} from './dossier-table.ts';
import {sameHash} from './keyed-hash.ts';
import type {KeyedHash} from './keyed-hash.ts';
import {returnTry, takeTry} from './try-limit.ts';
import type {TryLimit} from './try-limit.ts';

export interface LookupLimits {
  /** Wrong tries for one code, whether it exists or not. */
  readonly perCode: TryLimit;
  /** Tries of any kind from one network address; all of these must admit. */
  readonly perAddress: readonly TryLimit[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const DEFAULT_LIMITS: LookupLimits = {
  perCode: {tries: 5, windowMs: DAY},
  perAddress: [
    {tries: 20, windowMs: MINUTE},
    {tries: 200, windowMs: 60 * MINUTE},
  ],
};

export interface LookupOptions {
  readonly hash: KeyedHash;
  readonly limits: LookupLimits;
  readonly now: () => Date;
}

/**
 * Finds a dossier by code and digits. No such code, wrong digits and a locked code end alike, after the
 * same statements and the same hashing; only the right answer gives its try back.
 */
export async function lookUpDossier(
  database: Database,
  {kind, code, digits}: DossierKey & {readonly digits: string},
  address: string,
  {hash, limits, now}: LookupOptions,
): Promise<Dossier> {
  const at = now();
  for (const limit of limits.perAddress) {
    const bucket = hash.name(`address/${limit.windowMs}`, address);
    const {admitted, retryAfterMs} = await takeTry(database, bucket, limit, at);
    if (!admitted) {
      throw new Problem('busy', {headers: {'Retry-After': String(Math.ceil(retryAfterMs / 1_000))}});
    }
  }
  const plain = plainCode(code);
  const bucket = hash.name('code', plain);
  const {admitted} = await takeTry(database, bucket, limits.perCode, at);
  const known = await findDigitsHash(database, kind, plain);
  const given = await hash.digits(plain, digits);
  const right = sameHash(given, known ?? DECOY) && known !== undefined && admitted;
  if (!right) throw new Problem('not-found');
  await returnTry(database, bucket, at);
  const dossier = await readDossier(database, kind, plain);
  if (!dossier) throw new Problem('not-found');
  return dossier;
}

/** Stands for the hash of a code that does not exist, so that comparing takes as long. */
const DECOY = randomBytes(32).toString('hex');
