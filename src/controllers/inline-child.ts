/** Figures that stand in the page itself: JSON in a script that does not run, or a table. */
export function inlineChild(host: Element): Element | null {
  return host.querySelector(':scope > script[type="application/json"], :scope > table');
}
