import type {Clock} from '../../controllers/clock.ts';
import type {DossierKey, Dossier} from '../../domain/dossier/dossier.ts';
import {SourceError} from '../../domain/source-error.ts';
import type {DossierSource} from '../../domain/sources.ts';

/** Gives the token of a captcha or proof of work; aborted when the citizen gives up. */
export type Challenge = (signal: AbortSignal) => Promise<string>;

/** A person needs time for a captcha; longer than this, the page is at fault. */
const CHALLENGE_DEADLINE_MS = 60_000;

/** Asks for a dossier, with the token of a challenge where the page has one; a token refused is asked for once more. */
export async function lookUpDossier(
  key: DossierKey,
  source: DossierSource,
  challenge: Challenge | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<Dossier> {
  if (!challenge) return source.lookup(key, signal);
  const ask = async () =>
    source.lookup({...key, challengeToken: await solve(challenge, clock, signal)}, signal);
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SourceError) || error.kind !== 'not-allowed' || error.cause) throw error;
    return ask();
  }
}

async function solve(challenge: Challenge, clock: Clock, signal: AbortSignal): Promise<string> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = clock.after(CHALLENGE_DEADLINE_MS, () => reject(new Error('The challenge took too long.')));
  });
  try {
    return await Promise.race([challenge(signal), late]);
  } catch (cause) {
    throw new SourceError('not-allowed', 'The challenge gave no token.', {cause});
  } finally {
    stop();
  }
}
