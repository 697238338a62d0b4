import type {AgencySource, IndicatorSource} from '../domain/sources.ts';

/** Figures that stand in the page itself: JSON in a script that does not run, or a table. */
export function inlineChild(host: Element): Element | null {
  return host.querySelector(':scope > script[type="application/json"], :scope > table');
}

/** A source over such a child; `indicator` is the code wanted. What reads it comes when there is one. */
export async function inlineSourceOf(
  child: Element,
  indicator: string,
): Promise<AgencySource & IndicatorSource> {
  return (await import('./inline-source.ts')).inlineSource(child, indicator);
}
