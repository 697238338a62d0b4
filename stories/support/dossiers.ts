import samples from '../../demo/data/dossiers.json';
import {decodeDossier} from '../../src/api/wire/decode-dossier.ts';
import {SYSTEM_CLOCK, type Clock} from '../../src/controllers/clock.ts';
import type {DossierSnapshot} from '../../src/domain/dossier/dossier-changes.ts';
import type {Dossier} from '../../src/domain/dossier/dossier.ts';
import type {Source} from '../../src/domain/sources.ts';
import {demoSource, failing} from './sources.ts';

/** Every story is looked at on the same Monday morning. */
export const MONDAY: Clock = {...SYSTEM_CLOCK, now: () => Date.parse('2026-11-23T10:30:00+07:00')};

/** A clock that leaps over any wait of more than a second: the warning comes at once and counts its seconds down. */
export function leapingClock(): Clock {
  let at = MONDAY.now();
  return {
    now: () => at,
    after: (ms, run) =>
      SYSTEM_CLOCK.after(Math.min(ms, 1000), () => {
        at += ms;
        run();
      }),
  };
}

const known = new Map(
  (samples as readonly unknown[]).map((row) => decodeDossier(row)).map((each) => [each.code, each]),
);

/** A source that answers with one of the invented dossiers, changed where a story needs it. */
export function answering(code: string, changes: Partial<Dossier> = {}): Source {
  const found = known.get(code);
  if (!found) throw new Error(`no invented dossier ${code}`);
  return demoSource({lookup: () => Promise.resolve({...found, ...changes})});
}

/** Markup and addresses that run, and a name that nobody has masked. */
export const HOSTILE: Partial<Dossier> = {
  procedureName: '<img src=x onerror=alert(1)> Thủ tục',
  step: '<script>alert(1)</script>',
  apologyUrl: 'javascript:alert(1)',
  applicant: 'Người Không Che 001099012345',
};

/** Answers with an invented dossier once; after that there is no network. */
export function answeringOnce(code: string): Source {
  const source = answering(code);
  let isCutOff = false;
  return {
    ...source,
    lookup: (key, signal) => {
      if (isCutOff) return failing('network');
      isCutOff = true;
      return source.lookup(key, signal);
    },
  };
}

/** A source that knows the state of a dossier and nothing else. */
export function knowingLittle(status: string): Source {
  const nothing = {history: [], supplements: [], fees: {due: [], paid: []}, papers: []};
  return demoSource({
    agency: () => failing('network'),
    lookup: ({kind, code}) => Promise.resolve({kind, code, status, ...nothing}),
  });
}

/** Leaves in the list on this device what was seen of the dossier of the stories on Friday; nothing when nothing was. */
export function keepOnDevice(snapshot?: DossierSnapshot): void {
  const entry = {
    kind: 'dossier',
    code: 'H26.150-261118-0023',
    label: '',
    lookedAt: MONDAY.now() - 3 * 86_400_000,
  };
  if (snapshot) localStorage.setItem('motcua:dossiers', JSON.stringify([{...entry, snapshot}]));
  else localStorage.removeItem('motcua:dossiers');
}
