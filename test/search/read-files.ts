import type {AgencyLevel} from '../../src/domain/agency/agency.ts';
import type {ProcedureSummary} from '../../src/domain/procedure/procedure.ts';

/** A citizen's question and the codes that answer it. */
export interface JudgedQuery {
  readonly query: string;
  /** Codes, each of which is right; empty when nothing fits. */
  readonly expected: readonly string[];
  readonly behaviour: 'single' | 'any' | 'clarify' | 'none';
  readonly kind: string;
}

const LEVELS: Record<string, AgencyLevel> = {
  'Cấp bộ': 'ministry',
  'Cấp tỉnh': 'province',
  'Cấp huyện': 'district',
  'Cấp xã': 'commune',
};

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  );

/**
 * Rows from a list of procedures, or from an object that holds it under `procedures`. `field`, `levels`
 * (in Vietnamese, or as in the contract), `usageCount` or `usage` are read when present.
 */
export function readProcedures(text: string): ProcedureSummary[] {
  const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const list = Array.isArray(json) ? json : (json as {procedures?: unknown}).procedures;
  if (!Array.isArray(list)) throw new Error('no list of procedures in this file');
  return (list as Record<string, unknown>[]).map((item) => {
    const usage = item['usageCount'] ?? item['usage'];
    return {
      code: String(item['code']),
      name: String(item['name']),
      fields: strings(item['fields'] ?? item['field']),
      levels: strings(item['levels']).map((level) => LEVELS[level] ?? (level as AgencyLevel)),
      subjects: strings(item['subjects']),
      keywords: strings(item['keywords'] ?? []),
      ...(typeof usage === 'number' && {usage}),
    };
  });
}

/** Queries from a list of `{query, expected, behaviour, kind}`. */
export function readQueries(text: string): JudgedQuery[] {
  const list: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  if (!Array.isArray(list)) throw new Error('no list of queries in this file');
  return list as JudgedQuery[];
}
