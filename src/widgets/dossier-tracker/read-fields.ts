import {readDossierCode} from '../../domain/dossier/dossier-code.ts';
import {readLookupDigits} from '../../domain/dossier/lookup-digits.ts';
import type {DossierReadingMessages} from '../../messages/dossier-reading.ts';
import type {Asked, FieldNote, FieldsReading, TrackerFields} from './tracker-fields.ts';

/**
 * Reads both fields: cleans what can be read, says what cannot. An empty field is a fault only once the
 * citizen asks (`isFinal`).
 */
export function readFields(
  typed: TrackerFields,
  {kind, verification}: Asked,
  isFinal: boolean,
  messages: DossierReadingMessages,
): FieldsReading {
  const code = readDossierCode(typed.code);
  const digits = verification === 'none' ? undefined : readLookupDigits(typed.digits);
  const codeIsGood = code.kind === 'code' || code.kind === 'unknown-form';
  const digitsAreGood = digits?.kind === 'digits';
  const note = (isEmpty: boolean, isGood: boolean, text: string | undefined): FieldNote | undefined =>
    text === undefined || (isEmpty && !isFinal) ? undefined : {text, isError: !isGood};
  return {
    fields: {
      code: codeIsGood ? code.code : typed.code,
      digits: digitsAreGood ? digits.digits : typed.digits,
    },
    notes: {
      code: note(code.kind === 'empty', codeIsGood, messages.codeReading(code, kind)),
      digits: digits && note(digits.kind === 'empty', digitsAreGood, messages.digitsReading(digits)),
    },
    ...(codeIsGood &&
      (digitsAreGood || !digits) && {
        key: {kind, code: code.code, ...(digitsAreGood && {digits: digits.digits})},
      }),
  };
}
