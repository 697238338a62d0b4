import agencies from '../../demo/data/agencies.json';
import procedures from '../../demo/data/procedures.json';
import {SourceError, type SourceErrorKind} from '../../src/domain/source-error.ts';
import type {Source} from '../../src/domain/sources.ts';
import {decodeAgencies} from '../../src/api/wire/decode-agency.ts';
import {decodeProcedure} from '../../src/api/wire/decode-procedure.ts';
import type {Procedure} from '../../src/domain/procedure/procedure.ts';

const offices = decodeAgencies(agencies);
const rows: readonly Procedure[] = (procedures as readonly unknown[]).map((row) => decodeProcedure(row));

const none = (): Promise<never> =>
  Promise.reject(new SourceError('not-found', 'No such thing in this story.'));

/** The demo's data as a source, with parts of it replaced for a story. */
export function demoSource(parts: Partial<Source> = {}): Source {
  return {
    catalogue: () => Promise.resolve({kind: 'complete', rows}),
    search: none,
    procedure: (code) => {
      const found = rows.find((row) => row.code === code);
      return found ? Promise.resolve(found) : none();
    },
    agencies: () => Promise.resolve(offices),
    agency: (code) => {
      const found = offices.find((office) => office.code === code);
      return found ? Promise.resolve(found) : none();
    },
    lookup: none,
    indicators: none,
    observations: none,
    ...parts,
  };
}

export const never = (): Promise<never> => new Promise(() => undefined);

export const failing = (kind: SourceErrorKind, retryAfterMs?: number): Promise<never> =>
  Promise.reject(new SourceError(kind, 'A fault for the story.', {retryAfterMs}));

/** A catalogue of hostile and extreme names. */
export const longNames: readonly Procedure[] = rows
  .filter(({name}) => name.length > 140)
  .slice(0, 6)
  .concat({...rows[0]!, code: '9.999999', name: '<b>Thủ tục</b> có <script>alert(1)</script> trong tên'});
