/**
 * How each engine is started by the web test runner: quiet (no request of its own to the internet), headless, and
 * started once more when it dies before the first page. A failed assertion is never run again.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {resetEmulation} from './chromium-commands.js';
import {findEngines, findExecutable} from './engines.js';
import {freePort} from './free-port.js';
import {webkitPage} from './webkit-page.js';

const attempts = 3;
const startupTimeoutMs = 60_000;

const quietChromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-extensions',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-dev-shm-usage',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--mute-audio',
];

const quietFirefoxPreferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.min_background_timeout_value': 4,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Runs `start` again, up to three times, because a browser on a busy machine may not come up the first time. */
async function startAgain(name, start) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === attempts) throw error;
      console.warn(
        `${name} did not start (attempt ${attempt} of ${attempts}): ${error.message.split('\n')[0]}`,
      );
      await wait(1000 * attempt);
    }
  }
}

/** Arguments for a Chromium that keeps to itself; root cannot have its sandbox. */
export function chromiumArgs() {
  return process.getuid?.() === 0 ? [...quietChromiumArgs, '--no-sandbox'] : quietChromiumArgs;
}

function chromium(executablePath) {
  const launcher = chromeLauncher({
    launchOptions: {executablePath, timeout: startupTimeoutMs, args: chromiumArgs()},
  });
  const launch = launcher.launchBrowser.bind(launcher);
  launcher.launchBrowser = (options) => startAgain('Chromium', () => launch(options));
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await resetEmulation(launcher.getPage(id));
    return stop(id);
  };
  launcher.name = 'Chromium';
  return launcher;
}

function firefox(executablePath) {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      timeout: startupTimeoutMs,
      extraPrefsFirefox: quietFirefoxPreferences,
    },
  });
  const launch = launcher.launchBrowser.bind(launcher);
  launcher.launchBrowser = (options) => startAgain('Firefox', () => launch(options));
  launcher.name = 'Firefox';
  return launcher;
}

/**
 * A throw-away home for the browser's own settings. Its style sheet makes the tool bar tiny: at its usual size
 * the window cannot be as narrow as a phone.
 */
function temporaryHome() {
  const home = mkdtempSync(join(tmpdir(), 'motcua-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const small = 'font-size: 1px; padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0;';
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), `* { ${small} }`);
  return home;
}

/** Starts a virtual screen and the WebKit driver; both end with this process. */
async function startWebKitDriver(port) {
  const screen = spawn(
    findExecutable('Xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  const home = temporaryHome();
  const driver = spawn(findExecutable('WebKitWebDriver'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
    },
  });
  const stop = () => {
    driver.kill('SIGTERM');
    screen.kill('SIGTERM');
    rmSync(home, {recursive: true, force: true});
  };
  process.once('exit', stop);
  await answering(port);
  return stop;
}

async function answering(port) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function webkit(binary) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryTimeout: startupTimeoutMs,
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    },
  });
  let stopDriver;
  const create = launcher.createDriverManager.bind(launcher);
  launcher.createDriverManager = () =>
    startAgain('WebKit', async () => {
      stopDriver ??= await startWebKitDriver(port);
      return create();
    });
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    stopDriver?.();
    stopDriver = undefined;
  };
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    await webkitPage(launcher.driver).setViewportSize({width: 800, height: 600});
    return startSession(id, url);
  };
  launcher.type = 'playwright';
  launcher.getPage = () => webkitPage(launcher.driver);
  return launcher;
}

const makers = {chromium, firefox, webkit};

/**
 * Launchers for the named engines (`chromium`, `firefox`, `webkit`).
 * Throws with the missing engine's name: a test run never leaves an engine out silently.
 */
export async function launchersFor(names) {
  const found = findEngines();
  return Promise.all(
    names.map((name) => {
      if (!makers[name]) throw new Error(`Unknown engine "${name}": use chromium, firefox or webkit.`);
      if (!found[name]) throw new Error(`Engine "${name}" is not installed; "npm test" says how to get it.`);
      return makers[name](found[name]);
    }),
  );
}
