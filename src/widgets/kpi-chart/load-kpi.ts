import {loadFigures, withWholes, type FigureQuestion} from '../../controllers/load-figures.ts';
import {readAgencyCode} from '../../domain/agency/agency-code.ts';
import type {FigureData} from '../../domain/indicator/figure-view.ts';
import type {AgencySource, IndicatorSource} from '../../domain/sources.ts';
import type {Language} from '../../messages/format.ts';
import type {IndicatorView} from '../../messages/indicator.ts';
import {loadLook} from '../../views/figures/load-look.ts';
import type {LoadedFigures} from './kpi-chart.model.ts';

interface KpiQuestion extends Pick<FigureQuestion, 'agency' | 'among' | 'from' | 'to'> {
  readonly view: IndicatorView;
  readonly indicator: string;
  readonly language: Language;
}

/** Reads figures and the way of telling them, at the same time. */
export async function loadKpi(
  coming: Promise<AgencySource & IndicatorSource>,
  {view, indicator, language, ...asked}: KpiQuestion,
  signal: AbortSignal,
): Promise<LoadedFigures> {
  const withPeers = view === 'comparison';
  const question = {...asked, agency: readAgencyCode(asked.agency), withPeers};
  const [{look, indicators}, source] = await Promise.all([loadLook(view, indicator, language), coming]);
  const data = await loadFigures(source, {...question, indicators}, signal);
  return {
    data,
    look,
    agency: withPeers ? (question.agency ?? '') : ownAgency(data, question.agency),
    isOfIndicator: view !== 'score',
    addWholes: (later) => withWholes(source, data, question, later),
  };
}

/**
 * The agency asked for. Figures of a single one that stand in the page need not be marked with its code; where none was
 * asked for, the first is told under its name.
 */
function ownAgency({observations}: FigureData, asked = ''): string {
  const [first, ...others] = new Set(observations.map(({agency}) => agency));
  return asked && others.length > 0 ? asked : (first ?? asked);
}
