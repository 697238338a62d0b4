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
  const question = {...asked, agency: readAgencyCode(asked.agency)};
  const [{look, indicators}, source] = await Promise.all([loadLook(view, indicator, language), coming]);
  const withPeers = view === 'comparison';
  const data = await loadFigures(source, {...question, indicators, withPeers}, signal);
  return {
    data,
    look,
    agency: ownAgency(data, question.agency),
    isOfIndicator: view !== 'score',
    addWholes: (later) => withWholes(source, data, question, later),
  };
}

/** The agency asked for; the one that the figures are of when none was, or when they stand in the page. */
function ownAgency({observations}: FigureData, asked: string | undefined): string {
  if (asked && (observations.length === 0 || observations.some(({agency}) => agency === asked))) return asked;
  return observations[0]?.agency ?? asked ?? '';
}
