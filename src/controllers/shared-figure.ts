import type {IndicatorView} from '../messages/indicator.ts';

/** What a link opens in a chart. */
export interface SharedFigure {
  readonly period?: string | undefined;
  readonly agency?: string | undefined;
  readonly view?: IndicatorView | undefined;
}

/** Name of the parameter in the page's address; only public codes ever stand there. */
const PARAMETER = 'motcua-kpi';
const SEPARATOR = '~';

/** The address of this page that opens the chart of `indicator` and `view` with these picks. */
export function sharedLink(indicator: string, view: string, picks: SharedFigure): string {
  const url = new URL(location.href);
  url.searchParams.set(PARAMETER, [indicator, view, picks.period, picks.agency, picks.view].join(SEPARATOR));
  return url.href;
}

/** The picks of the page's address, if they are meant for this chart. */
export function readShared(
  indicator: string,
  view: string,
  search = location.search,
): SharedFigure | undefined {
  const parts = new URLSearchParams(search).get(PARAMETER)?.split(SEPARATOR);
  if (parts?.[0] !== indicator || parts[1] !== view) return undefined;
  const [, , period, agency, shownView] = parts.map((part) => part || undefined);
  return {period, agency, ...(isView(shownView) && {view: shownView})};
}

function isView(text: string | undefined): text is IndicatorView {
  return ['trend', 'comparison', 'breakdown', 'share', 'score'].includes(text ?? '');
}
