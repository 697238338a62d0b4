import {adoptStyles, type CSSResultOrNative, type CSSResultGroup} from 'lit';

const adopted = new WeakMap<ShadowRoot, Set<CSSResultOrNative>>();

/** Adds styles to a widget after its first drawing; adding the same again changes nothing. */
export function addStyles(root: ShadowRoot, own: CSSResultGroup, late: CSSResultOrNative): void {
  const known = adopted.get(root) ?? new Set(([own] as unknown[]).flat(9) as CSSResultOrNative[]);
  if (known.has(late)) return;
  known.add(late);
  adopted.set(root, known);
  adoptStyles(root, [...known]);
}
