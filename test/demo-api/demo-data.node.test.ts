import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {agencySchema} from '../../src/api/wire/agency.wire.ts';
import {dossierSchema} from '../../src/api/wire/dossier.wire.ts';
import {indicatorSchema} from '../../src/api/wire/indicator.wire.ts';
import {observationSchema} from '../../src/api/wire/observation.wire.ts';
import {procedureSchema} from '../../src/api/wire/procedure.wire.ts';
import {maskName} from '../../src/domain/dossier/mask-name.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8'));

describe('the demo data keeps the contract', () => {
  const schemas = {
    agencies: agencySchema,
    procedures: procedureSchema,
    indicators: indicatorSchema,
    observations: observationSchema,
    dossiers: dossierSchema,
  };
  for (const [name, schema] of Object.entries(schemas)) {
    it(name, () => {
      const rows = v.parse(v.array(v.unknown()), read(name));
      assert.ok(rows.length > 0);
      const broken = rows.flatMap((row, place) => {
        const result = v.safeParse(schema as v.GenericSchema, row);
        return result.success
          ? []
          : [`${place}: ${v.getDotPath(result.issues[0])} ${result.issues[0].message}`];
      });
      assert.deepEqual(broken, []);
    });
  }
});

describe('the invented dossiers', () => {
  const dossiers = v.parse(
    v.array(v.object({...dossierSchema.entries, digits: v.string()})),
    read('dossiers'),
  );

  it('have a code of their own and four digits', () => {
    assert.equal(new Set(dossiers.map(({code}) => code)).size, dossiers.length);
    assert.ok(dossiers.every(({digits}) => /^\d{4}$/.test(digits)));
  });

  it('show every national status and one that is local', () => {
    const shown = new Set(dossiers.filter(({kind}) => kind === 'dossier').map(({status}) => status));
    for (let status = 1; status <= 10; status++) assert.ok(shown.has(String(status)), String(status));
    assert.ok([...shown].some((status) => !/^\d+$/.test(status)));
  });

  it('show what is out of the ordinary', () => {
    const has = (what: string, test: (dossier: (typeof dossiers)[number]) => unknown) =>
      assert.ok(dossiers.some(test), what);
    has(
      'overdue with an apology',
      ({status, newDueAt, apologyUrl}) => status === '4' && newDueAt && apologyUrl,
    );
    has(
      'overdue without one',
      ({status, dueAt, newDueAt}) => status === '4' && !newDueAt && (dueAt ?? '9') < '2026-11-23',
    );
    has('paused', ({status, supplements}) => status === '5' && supplements.some((each) => !each.fulfilledAt));
    has('fees due', ({status, fees}) => status === '6' && fees.due.length > 1);
    has('returned twice', ({supplements}) => supplements.filter((each) => each.fulfilledAt).length === 2);
    has('without a due date', ({status, receivedAt, dueAt}) => status === '4' && receivedAt && !dueAt);
    has(
      'on its way by post',
      ({status, returnBy, postalCode}) => status === '9' && returnBy === 'postal' && postalCode,
    );
    has('a petition under way', ({kind, status}) => kind === 'petition' && status === '4');
  });

  it('hold no name that is not masked', () => {
    for (const {applicant = ''} of dossiers) assert.equal(maskName(applicant), applicant);
  });
});
