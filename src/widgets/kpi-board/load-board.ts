import {loadFigures, withWholes, type FigureQuestion} from '../../controllers/load-figures.ts';
import type {AgencySource, IndicatorSource} from '../../domain/sources.ts';
import type {Language} from '../../messages/format.ts';
import {loadLook} from '../../views/figures/load-look.ts';
import type {LoadedBoard} from './kpi-board.model.ts';

/** The indicators of the ready-made board of a one-stop office (bộ phận một cửa). */
const ONE_STOP = ['received', 'resolved', 'on-time-rate', 'early-rate', 'online-rate', 'postal-return-rate'];

interface BoardQuestion extends Pick<FigureQuestion, 'agency' | 'from' | 'to'> {
  readonly preset: string;
  /** Codes, separated by spaces or commas; they come before a preset. */
  readonly indicators: string;
  readonly language: Language;
}

/** Reads every figure of a board with one request. */
export async function loadBoard(
  coming: Promise<AgencySource & IndicatorSource>,
  {preset, indicators, language, ...question}: BoardQuestion,
  signal: AbortSignal,
): Promise<LoadedBoard> {
  const listed = indicators.split(/[\s,]+/).filter(Boolean);
  const isScorecard = listed.length === 0 && preset === '766';
  const [{look, indicators: scored}, source] = await Promise.all([
    loadLook(isScorecard ? 'score' : 'trend', '', language),
    coming,
  ]);
  const cards = listed.length > 0 ? listed : isScorecard ? [''] : ONE_STOP;
  const codes = isScorecard ? scored : cards;
  const read = await loadFigures(source, {...question, indicators: codes, withPeers: false}, signal);
  const data = await withWholes(source, read, question, signal);
  return {data, look, cards, agency: question.agency ?? data.observations[0]?.agency ?? ''};
}
