/**
 * The three browser engines the tests run in, found on this machine.
 * Shapes: an engine is `{name, label, executable}`; `executable` is undefined when the machine has none.
 */
import {accessSync, constants, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const macFirefox = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** First of the names (or absolute paths) that can be executed, as a path; undefined when there is none. */
export function findExecutable(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names.filter(Boolean)) {
    const candidates = name.includes('/') ? [name] : folders.map((folder) => join(folder, name));
    const found = candidates.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that WebKitGTK ships for automation; undefined when the packages are not installed. */
export function findMiniBrowser() {
  return globSync('/usr/{lib,libexec}/{*/,}webkit*gtk-*/MiniBrowser').sort().at(-1);
}

/** Every engine with where it was found. WebKit needs its driver, its browser and a virtual screen. */
export function findEngines() {
  const webkitParts = [findExecutable('WebKitWebDriver'), findMiniBrowser(), findExecutable('Xvfb')];
  return {
    chromium: findExecutable(process.env.CHROME_PATH, ...chromiumNames, macChrome),
    firefox: findExecutable(process.env.FIREFOX_PATH, 'firefox-esr', 'firefox', macFirefox),
    webkit: webkitParts.every(Boolean) ? webkitParts[1] : undefined,
  };
}
