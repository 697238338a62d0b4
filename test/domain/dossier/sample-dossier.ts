import type {Dossier} from '../../../src/domain/dossier/dossier.ts';

/** An invented dossier that is being processed; a test names only what matters to it. */
export function sampleDossier(parts: Partial<Dossier> = {}): Dossier {
  return {
    kind: 'dossier',
    code: 'H26.15-261110-0012',
    status: '4',
    history: [],
    supplements: [],
    fees: {due: [], paid: []},
    papers: [],
    ...parts,
  };
}
