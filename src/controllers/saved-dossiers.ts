import type {Situation} from '../domain/dossier/dossier-answer.ts';
import type {DossierSnapshot, StatedSnapshot} from '../domain/dossier/dossier-changes.ts';
import {NATIONAL_STATUSES, PLAIN_STATES} from '../domain/dossier/dossier-status.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import {parseDay} from '../primitives/calendar-date.ts';

/** What the citizen keeps of a dossier on this device: no name, no digits. */
export interface SavedDossier {
  readonly kind: DossierKind;
  readonly code: string;
  /** The citizen's own name for it; may be empty. */
  readonly label: string;
  readonly snapshot: DossierSnapshot;
  /** Milliseconds since 1970 of the last look. */
  readonly lookedAt: number;
}

/** So many are kept at most. */
export const SAVED_LIMIT = 20;
/** Characters of a label. */
export const LONGEST_LABEL = 60;

const SITUATIONS: ReadonlySet<unknown> = new Set<Situation>([
  ...NATIONAL_STATUSES,
  ...PLAIN_STATES,
  'unknown',
]);

/** The list kept on this device. Storage that is forbidden or full is a return value, never a fault. */
export class SavedDossiers {
  readonly #key: string;

  /** `key`: where in `localStorage` it lies. */
  constructor(key: string) {
    this.#key = key;
  }

  /** Newest look first. */
  list(): readonly SavedDossier[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      const read = Array.isArray(stored) ? stored.slice(0, SAVED_LIMIT).flatMap(readSaved) : [];
      return read.filter((each, i) => read.findIndex((first) => isSame(first, each)) === i);
    } catch {
      return [];
    }
  }

  find(kind: DossierKind, code: string): SavedDossier | undefined {
    return this.list().find((each) => each.kind === kind && each.code === code);
  }

  /** Adds or replaces. `full` when there is no room, `unavailable` when the browser refuses. */
  save(entry: SavedDossier): 'saved' | 'full' | 'unavailable' {
    const others = this.list().filter((each) => !isSame(each, entry));
    if (others.length >= SAVED_LIMIT) return 'full';
    return this.#write([{...entry, label: entry.label.trim().slice(0, LONGEST_LABEL)}, ...others])
      ? 'saved'
      : 'unavailable';
  }

  remove(entry: SavedDossier): void {
    this.#write(this.list().filter((each) => !isSame(each, entry)));
  }

  /** Takes everything off the device. */
  wipe(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Where nothing can be stored, nothing is there.
    }
  }

  #write(entries: readonly SavedDossier[]): boolean {
    try {
      if (entries.length) localStorage.setItem(this.#key, JSON.stringify(entries));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }
}

function isSame(one: SavedDossier, other: SavedDossier): boolean {
  return one.kind === other.kind && one.code === other.code;
}

/** One stored entry, as far as it can be trusted: storage is shared with everything on the page. */
function readSaved(value: unknown): readonly SavedDossier[] {
  if (typeof value !== 'object' || value === null) return [];
  const {kind, code, label, snapshot, lookedAt} = value as Record<string, unknown>;
  const {situation, steps, stated} = (snapshot ?? {}) as Record<string, unknown>;
  const isGood =
    (kind === 'dossier' || kind === 'petition') &&
    typeof code === 'string' &&
    /^[\p{L}\d./-]{3,60}$/u.test(code) &&
    typeof label === 'string' &&
    typeof lookedAt === 'number' &&
    SITUATIONS.has(situation);
  if (!isGood) return [];
  return [
    {
      kind,
      code,
      label: label.slice(0, LONGEST_LABEL),
      snapshot: {
        situation: situation as Situation,
        steps: typeof steps === 'number' ? steps : 0,
        ...(typeof stated === 'object' && stated && {stated: readStated(stated)}),
      },
      lookedAt,
    },
  ];
}

function readStated({
  dueOn,
  labelHash,
  wantsPapers,
  wantsFees,
}: Partial<Record<string, unknown>>): StatedSnapshot {
  return {
    ...(typeof dueOn === 'string' && parseDay(dueOn) && {dueOn}),
    ...(typeof labelHash === 'number' && {labelHash}),
    wantsPapers: wantsPapers === true,
    wantsFees: wantsFees === true,
  };
}
