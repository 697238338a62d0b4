import * as v from 'valibot';
import {dossierSchema} from '../../../src/api/wire/dossier.wire.ts';
import type {Dossier, DossierKind} from '../../../src/domain/dossier/dossier.ts';
import {maskName} from '../../../src/domain/dossier/mask-name.ts';
import type {Queryable} from '../database/database.ts';
import type {Seed} from '../database/seed.ts';
import type {KeyedHash} from './keyed-hash.ts';

const seededDossier = v.object({...dossierSchema.entries, digits: v.pipe(v.string(), v.regex(/^\d{4}$/))});

/** Stores dossiers with a slow keyed hash of their digits and with names masked. */
export function dossierSeed(hash: KeyedHash): Seed<Dossier & {readonly digits: string}> {
  return {
    table: 'dossier',
    file: 'dossiers.json',
    schema: seededDossier,
    salt: hash.fingerprint,
    async store(tx, rows) {
      for (const {digits, ...dossier} of rows) {
        const code = plainCode(dossier.code);
        const masked = {...dossier, applicant: dossier.applicant && maskName(dossier.applicant)};
        await tx.query(
          `insert into dossier (kind, code, digits_hash, document) values ($1, $2, $3, $4::jsonb)`,
          [dossier.kind, code, await hash.digits(code, digits), JSON.stringify(masked)],
        );
      }
    },
  };
}

/** One spelling for all spellings of a code: capitals, plain hyphens, no space. */
export function plainCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '');
}

export async function findDigitsHash(
  database: Queryable,
  kind: DossierKind,
  code: string,
): Promise<string | undefined> {
  const [row] = await database.query<{digits_hash: string}>(
    'select digits_hash from dossier where kind = $1 and code = $2',
    [kind, code],
  );
  return row?.digits_hash;
}

export async function readDossier(
  database: Queryable,
  kind: DossierKind,
  code: string,
): Promise<Dossier | undefined> {
  const [row] = await database.query<{document: Dossier}>(
    'select document from dossier where kind = $1 and code = $2',
    [kind, code],
  );
  return row && {...row.document, applicant: row.document.applicant && maskName(row.document.applicant)};
}
