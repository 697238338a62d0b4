import type {DossierReadingMessages} from '../../messages/dossier-reading.ts';
import type {Asked, FieldNote, FieldNotes, TrackerFields} from './tracker-fields.ts';

/** Notes beside the fields that a source refused, by the contract's code for why; `undefined` when none is on screen. */
export function refusedNotes(
  refused: Readonly<Record<string, string>>,
  {kind, verification}: Asked,
  messages: DossierReadingMessages,
): FieldNotes | undefined {
  const note = (field: keyof TrackerFields): FieldNote | undefined => {
    const reason = refused[field];
    return reason === undefined ? undefined : {text: messages.refused[field](reason, kind), isError: true};
  };
  const code = note('code');
  const digits = verification === 'none' ? undefined : note('digits');
  return code || digits ? {code, digits} : undefined;
}
