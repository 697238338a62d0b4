import type {DossierKey, DossierKind} from '../../domain/dossier/dossier.ts';

/** What the citizen has typed. */
export interface TrackerFields {
  readonly code: string;
  readonly digits: string;
}

/** What is said under a field. */
export interface FieldNote {
  readonly text: string;
  readonly isError: boolean;
}

export type FieldNotes = Partial<Readonly<Record<keyof TrackerFields, FieldNote>>>;

/** The fields once read: cleaned, with what to say about them, and the key to ask with when all is well. */
export interface FieldsReading {
  readonly fields: TrackerFields;
  readonly notes: FieldNotes;
  readonly key?: DossierKey;
}

/** Which number the four digits are the end of; `none` where the code alone is enough. */
export type Verification = 'id4' | 'phone4' | 'none';

/** What the tracker is set to ask for. */
export interface Asked {
  readonly kind: DossierKind;
  readonly verification: Verification;
}
