import {VERSION} from '../version.ts';

/** An element class that says which version of this library it came from. */
interface VersionedElement extends CustomElementConstructor {
  motcuaVersion?: string;
}

/**
 * Registers `element` under `tag` unless the tag is taken. The library loaded twice is a no-op; two
 * different versions on one page are named in the console, and the first one serves. Where elements stand in the
 * page already, they come to life in a task of their own: read and drawn in one, they would hold up a slow phone.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  if (globalThis.document?.querySelector(tag)) setTimeout(() => register(tag, element));
  else register(tag, element);
}

function register(tag: string, element: VersionedElement): void {
  // An old polyfill in place of shadow roots would draw half of it and spill its styles: what the tag holds stays.
  if ((globalThis as {ShadyDOM?: {inUse?: boolean}}).ShadyDOM?.inUse) return;
  const taken = customElements.get(tag) as VersionedElement | undefined;
  if (!taken) {
    element.motcuaVersion = VERSION;
    customElements.define(tag, element);
  } else if (taken.motcuaVersion !== VERSION) {
    console.warn(`motcua: <${tag}> ${taken.motcuaVersion ?? '?'} is here already, not ${VERSION}.`);
  }
}
