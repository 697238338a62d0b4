import type {Clock} from '../../controllers/clock.ts';
import type {DossierKey, Dossier} from '../../domain/dossier/dossier.ts';
import {SourceError} from '../../domain/source-error.ts';
import type {DossierSource} from '../../domain/sources.ts';

/** Gives the token of a captcha or proof of work; aborted when the citizen gives up. */
export interface Challenge {
  (signal: AbortSignal): Promise<string>;
  /** It can be met without seeing a picture: by ear, or by the machine's own work. */
  readonly hasAlternative?: boolean;
}

export interface ChallengeOptions {
  readonly challenge: Challenge | undefined;
  /** Refuse a challenge that shuts out who cannot see. */
  readonly isStrict: boolean;
  readonly clock: Clock;
  /** Told when the citizen is being asked and when no longer. */
  readonly onAsking: (isAsking: boolean) => void;
}

/** A person needs time for a captcha; longer than this, the page is at fault. */
const CHALLENGE_DEADLINE_MS = 60_000;

/** Asks for a dossier, with the token of a challenge where the page has one; a token refused is asked for once more. */
export async function lookUpDossier(
  key: DossierKey,
  source: DossierSource,
  options: ChallengeOptions,
  signal: AbortSignal,
): Promise<Dossier> {
  const {challenge, isStrict} = options;
  if (!challenge) return source.lookup(key, signal);
  if (isStrict && !challenge.hasAlternative) {
    throw new SourceError(
      'configuration',
      'The challenge has no way for people who cannot see (hasAlternative).',
    );
  }
  const ask = async () =>
    source.lookup({...key, challengeToken: await solve(challenge, options, signal)}, signal);
  try {
    return await ask().catch((error: unknown) => {
      if (isTokenRefused(error)) return ask();
      throw error;
    });
  } catch (error) {
    if (!isTokenRefused(error)) throw error;
    throw new SourceError('not-allowed', 'The token was refused twice.', {cause: error});
  }
}

function isTokenRefused(error: unknown): boolean {
  if (!(error instanceof SourceError) || error.cause) return false;
  return error.kind === 'not-allowed' || error.fields?.['challengeToken'] !== undefined;
}

async function solve(
  challenge: Challenge,
  {clock, onAsking}: ChallengeOptions,
  signal: AbortSignal,
): Promise<string> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = clock.after(CHALLENGE_DEADLINE_MS, () => reject(new Error('The challenge took too long.')));
  });
  onAsking(true);
  try {
    const token: unknown = await Promise.race([challenge(signal), late]);
    if (typeof token === 'string' && token) return token;
    throw new TypeError('The challenge gave something else than a token.');
  } catch (cause) {
    throw new SourceError('not-allowed', 'The challenge gave no token.', {cause});
  } finally {
    stop();
    onAsking(false);
  }
}
