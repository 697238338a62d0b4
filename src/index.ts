/** Public API: classes, types and source factories. Importing this registers nothing. */
export {ProcedureLookupElement} from './widgets/procedure-lookup/procedure-lookup.element.ts';
export {ProcedureShownEvent} from './widgets/procedure-lookup/procedure-lookup.events.ts';
export {ProcedureCardElement} from './widgets/procedure-card/procedure-card.element.ts';
export {DossierTrackerElement} from './widgets/dossier-tracker/dossier-tracker.element.ts';
export {DossierShownEvent} from './widgets/dossier-tracker/dossier-tracker.events.ts';
export {SettingsProviderElement} from './widgets/settings-provider/settings-provider.element.ts';
export {createContractSource} from './api/contract-source.ts';
export {createStaticSource} from './api/static-source.ts';
export {SourceError, type SourceErrorKind} from './domain/source-error.ts';
export type * from './domain/sources.ts';
export type {Agency, AgencyLevel} from './domain/agency/agency.ts';
export type * from './domain/procedure/procedure.ts';
export type * from './domain/procedure/procedure-query.ts';
export type {Dossier, DossierKey} from './domain/dossier/dossier.ts';
export type {Indicator} from './domain/indicator/indicator.ts';
export type {Observation, ObservationQuery} from './domain/indicator/observation.ts';
export {VERSION} from './version.ts';
