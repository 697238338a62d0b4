import {VERSION} from '../version.ts';

/** An element class that says which version of this library it came from. */
interface VersionedElement extends CustomElementConstructor {
  readonly motcuaVersion?: string;
}

/**
 * Registers `element` under `tag` unless the tag is taken. The library loaded twice is a no-op; two
 * different versions on one page are named in the console, and the first one serves.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag) as VersionedElement | undefined;
  if (!taken) {
    Object.defineProperty(element, 'motcuaVersion', {value: VERSION});
    customElements.define(tag, element);
  } else if (taken.motcuaVersion !== VERSION) {
    console.warn(`motcua: <${tag}> ${taken.motcuaVersion ?? '?'} is here already, not ${VERSION}.`);
  }
}
