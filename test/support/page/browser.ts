import {strict as assert} from 'node:assert';
import {after} from 'node:test';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {launch} from 'puppeteer-core';
import {findEngines} from '../runner/engines.js';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
  // Names that exist nowhere, and one that is this machine under a name the browser does not trust.
  '--host-resolver-rules=MAP khong-co.example ~NOTFOUND, MAP phuong.example 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

let browser: Promise<Browser> | undefined;

/** The one Chromium of a test run; started when first asked for. */
function theBrowser(): Promise<Browser> {
  const executablePath = findEngines().chromium;
  assert.ok(executablePath, 'there is no Chromium on this machine');
  browser ??= launch({executablePath, args: ARGUMENTS, timeout: 60_000});
  return browser;
}

after(async () => (await browser)?.close());

export interface HostPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What reached the host page from us: uncaught errors, unhandled rejections, policy violations. */
  readonly faults: string[];
  /** Everything in the console, as `type: text`. */
  readonly console: string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page, and in each of its frames, before anything else. */
  readonly before?: () => void;
}

/** A page in a browser context of its own, handed to `work` and thrown away after it. */
export async function inNewPage<T>(
  work: (host: HostPage) => Promise<T>,
  {width = 1024, height = 800, before}: PageOptions = {},
): Promise<T> {
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.setViewport({width, height});
    const faults: string[] = [];
    const lines: string[] = [];
    page.on('pageerror', (error) => faults.push(String((error as Error).stack ?? error)));
    page.on('console', (message) => {
      const text = message.text();
      lines.push(`${message.type()}: ${text}`);
      if (/violates the following|Trusted Type|^unhandled/i.test(text)) faults.push(text);
    });
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
        console.error(`unhandled violation: ${violatedDirective} ${blockedURI}`);
      });
    });
    if (before) await page.evaluateOnNewDocument(before);
    return await work({page, context, faults, console: lines});
  } finally {
    await context.close();
  }
}
