/**
 * The light script tag, `motcua-loader.js`: brings the elements whose tags stand in the page, now or later, and only
 * those, as ES modules from the folder `browser` beside it. Where these cannot be loaded it brings `motcua.js` instead.
 * It does not see into the shadow roots of other components; they import what they use.
 */

declare const MOTCUA_FILES: Readonly<Record<string, readonly string[]>>;

/** The files that each element (its tag without `motcua-`) needs at once, settings first; written by the build. */
const files = MOTCUA_FILES;

// A form of that name in the page would stand in front of `document.currentScript`.
const script = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
const folder = script?.src || location.href;
const missing = new Set(Object.keys(files));

/** A widget that wakes before the settings of its page would complain that there are none. */
let settings: Promise<unknown> = Promise.resolve();
let isScriptLoaded = false;

const observer = new MutationObserver((records) => {
  for (const place of new Set(records.map(({target}) => target))) loadWhatStandsIn(place as Element);
});
observer.observe(document, {childList: true, subtree: true});
loadWhatStandsIn(document);

function loadWhatStandsIn(place: ParentNode): void {
  for (const name of missing) {
    const tag = `motcua-${name}`;
    if (!place.querySelector(tag)) continue;
    missing.delete(name);
    if (!customElements.get(tag)) loadModules(name);
  }
}

function loadModules(name: string): void {
  // Asked for side by side; an import alone would ask for the next file when it has read the one before.
  for (const file of files[name] ?? []) {
    add(Object.assign(document.createElement('link'), {rel: 'modulepreload', href: addressOf(file)}));
  }
  const loaded = settings.then(() => import(/* @vite-ignore */ addressOf(`browser/define/${name}.js`)));
  if (name === 'settings') settings = loaded;
  // Where trusted types refuse the script as well, the console of the browser says so.
  loaded.catch(loadScript).catch(() => {});
}

function loadScript(): void {
  if (isScriptLoaded) return;
  isScriptLoaded = true;
  missing.clear();
  observer.disconnect();
  add(Object.assign(document.createElement('script'), {src: addressOf('motcua.js')}));
}

function add(element: HTMLElement): void {
  if (script?.nonce) element.nonce = script.nonce;
  document.head.appendChild(element);
}

function addressOf(path: string): string {
  return new URL(path, folder).href;
}
