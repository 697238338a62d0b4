import type {Agency} from './agency/agency.ts';
import type {Dossier, DossierKey} from './dossier/dossier.ts';
import type {Indicator} from './indicator/indicator.ts';
import type {Observation, ObservationQuery} from './indicator/observation.ts';
import type {ProcedureAnswer, ProcedureQuery} from './procedure/procedure-query.ts';
import type {Procedure, ProcedureSummary} from './procedure/procedure.ts';

/**
 * The ports: what widgets may ask of the world. Every method rejects with `SourceError` only, or with
 * the signal's reason once it is aborted.
 */

/** All rows at once, or only their number when the catalogue is too large to carry to a phone. */
export type ProcedureCatalogue =
  | {readonly kind: 'complete'; readonly rows: readonly ProcedureSummary[]}
  | {readonly kind: 'remote'; readonly total: number};

export interface ProcedureSource {
  catalogue(signal: AbortSignal): Promise<ProcedureCatalogue>;
  /** Asked only when the catalogue is `remote`. */
  search(query: ProcedureQuery, signal: AbortSignal): Promise<ProcedureAnswer>;
  /** Rejects with `not-found` when no such code exists. */
  procedure(code: string, signal: AbortSignal): Promise<Procedure>;
}

export interface AgencySource {
  agency(code: string, signal: AbortSignal): Promise<Agency>;
  agencies(signal: AbortSignal): Promise<readonly Agency[]>;
}

export interface DossierSource {
  /** Rejects with `not-found` for no such code, wrong digits and a locked code alike. */
  lookup(key: DossierKey, signal: AbortSignal): Promise<Dossier>;
}

export interface IndicatorSource {
  indicators(signal: AbortSignal): Promise<readonly Indicator[]>;
  observations(query: ObservationQuery, signal: AbortSignal): Promise<readonly Observation[]>;
}

export type Source = ProcedureSource & AgencySource & DossierSource & IndicatorSource;
