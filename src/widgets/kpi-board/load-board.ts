import {loadFigures, withWholes, type FigureQuestion} from '../../controllers/load-figures.ts';
import {readAgencyCode} from '../../domain/agency/agency-code.ts';
import {boardIndicators} from '../../domain/indicator/board-indicators.ts';
import type {AgencySource, IndicatorSource} from '../../domain/sources.ts';
import type {Language} from '../../messages/format.ts';
import {loadLook} from '../../views/figures/load-look.ts';
import type {LoadedBoard} from './kpi-board.model.ts';

interface BoardQuestion extends Pick<FigureQuestion, 'agency' | 'from' | 'to'> {
  readonly preset: string;
  /** Codes, separated by spaces or commas; they come before a preset. */
  readonly indicators: string;
  readonly language: Language;
}

/** Reads every figure of a board with one request. */
export async function loadBoard(
  coming: Promise<AgencySource & IndicatorSource>,
  {preset, indicators, language, ...asked}: BoardQuestion,
  signal: AbortSignal,
): Promise<LoadedBoard> {
  const question = {...asked, agency: readAgencyCode(asked.agency)};
  const listed = boardIndicators(indicators, preset);
  const isScorecard = listed.length === 0;
  const [{look, indicators: scored}, source] = await Promise.all([
    loadLook(isScorecard ? 'score' : 'trend', '', language),
    coming,
  ]);
  const cards = isScorecard ? [''] : listed;
  const codes = isScorecard ? scored : listed;
  const read = await loadFigures(source, {...question, indicators: codes, withPeers: false}, signal);
  // A check that cannot be made takes nothing away from what was read.
  const data = await withWholes(source, read, question, signal).catch(() => read);
  return {data, look, cards, agency: question.agency ?? data.observations[0]?.agency ?? ''};
}
