import {citizenWords} from '../../../src/domain/procedure/citizen-words.data.ts';
import {indexProcedures} from '../../../src/domain/procedure/procedure-index.ts';
import type {ProcedureIndex} from '../../../src/domain/procedure/procedure-index.ts';

let index: ProcedureIndex;

globalThis.engine = {
  build(names) {
    const rows = names.map((name, row) => ({
      code: `1.${String(row).padStart(6, '0')}`,
      name,
      fields: [],
      levels: [],
      subjects: [],
      keywords: [],
    }));
    const steps = indexProcedures(rows, citizenWords);
    let longest = 0;
    for (;;) {
      const from = performance.now();
      const step = steps.next();
      longest = Math.max(longest, performance.now() - from);
      if (!step.done) continue;
      index = step.value;
      return longest;
    }
  },
  search: (text) => index.answer({text, filters: {}, limit: 10}).hits.length,
};
