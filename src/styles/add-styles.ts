import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';

const adopted = new WeakMap<LitElement, Set<CSSResultOrNative>>();

/** Adds styles to a widget after its first drawing; adding the same again changes nothing. */
export function addStyles(host: LitElement, ...late: readonly CSSResultOrNative[]): void {
  const own = (host.constructor as typeof LitElement).elementStyles;
  const known = adopted.get(host) ?? new Set(own);
  if (late.every((each) => known.has(each))) return;
  for (const each of late) known.add(each);
  adopted.set(host, known);
  adoptStyles(host.renderRoot as ShadowRoot, [...known]);
}
