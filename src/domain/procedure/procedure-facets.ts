import type {ProcedureFilters} from './procedure-query.ts';
import type {ProcedureSummary} from './procedure.ts';

/** One value of a facet and how many rows carry it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface ProcedureFacets {
  readonly field: readonly FacetCount[];
  readonly level: readonly FacetCount[];
  readonly subject: readonly FacetCount[];
  readonly serviceLevel: readonly FacetCount[];
}

export type FacetName = keyof ProcedureFacets;

export const FACET_NAMES: readonly FacetName[] = ['field', 'level', 'subject', 'serviceLevel'];

/** The values of a row under a facet. */
export function facetValues(row: ProcedureSummary, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'field':
      return row.fields;
    case 'level':
      return row.levels;
    case 'subject':
      return row.subjects;
    case 'serviceLevel':
      return row.serviceLevel ? [row.serviceLevel] : [];
  }
}

/** Does the row pass every filter, leaving out the facet named `except`? */
export function passesFilters(row: ProcedureSummary, filters: ProcedureFilters, except?: FacetName): boolean {
  return FACET_NAMES.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || facetValues(row, facet).includes(wanted);
  });
}

/**
 * Counts each facet over the rows that pass all the *other* filters, so that a person sees what
 * choosing another value of the same facet would give. Most frequent first, then by name.
 */
export function countFacets(rows: readonly ProcedureSummary[], filters: ProcedureFilters): ProcedureFacets {
  const count = (facet: FacetName): FacetCount[] => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      if (!passesFilters(row, filters, facet)) continue;
      for (const value of facetValues(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, n]) => ({value, count: n}))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    field: count('field'),
    level: count('level'),
    subject: count('subject'),
    serviceLevel: count('serviceLevel'),
  };
}
