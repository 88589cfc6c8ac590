import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, type Worker, chromium } from '@playwright/test';
import { openWooPortal } from '../sources/own-portals.ts';
import { chromeBuild, readManifest, sourceHosts } from './built-extension.ts';
import { findChromium } from './find-browser.ts';

export interface ChromiumOptions {
  /** Folder of the built extension; null for a browser without one. Default: .output/chrome-mv3. */
  extension?: string | null;
  /** TLS port of the stand-in sources; without it the sources cannot be reached at all. */
  sourcesPort?: number;
  /** Port of a page server; pages under any `*.test` host come from it. */
  pagesPort?: number;
  /** Language of the browser's own interface, and so of the extension. Default: nl. */
  language?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** A kept profile; default: one that is thrown away. */
  profile?: string;
}

export interface LaunchedChromium {
  context: BrowserContext;
  /** Speaks to the whole browser: targets, extensions, service workers. */
  cdp: CDPSession;
  /** The extension's worker; with a browser without extension this throws. */
  worker(): Promise<Worker>;
  extensionId: string;
  /** `chrome-extension://<id>/<page>` */
  extensionPage(page: string): string;
  close(): Promise<void>;
}

/** Nothing resolves but this machine, the sources' host names (to their stand-ins) and `*.test` (to the page server). */
function resolverRules(hosts: string[], sourcesPort?: number, pagesPort?: number): string {
  return [
    ...(sourcesPort ? hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sourcesPort}`) : []),
    ...(pagesPort ? [`MAP *.test:80 127.0.0.1:${pagesPort}`] : []),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ].join(',');
}

/**
 * Starts Chromium with the built extension, in a throw-away profile and closed off from the network.
 * @throws {NoBrowser} when there is no Chromium; an Error when the extension does not start
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<LaunchedChromium> {
  const extension = options.extension === undefined ? chromeBuild : options.extension;
  if (extension) readManifest(extension);
  const executablePath = findChromium();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'open-kaart-chromium-'));

  const context = await chromium.launchPersistentContext(profile, {
    // With a path of our own, headless means Chromium's new headless: extensions, popup and side panel work there.
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? null,
    // The language of the interface; on Linux Chromium reads nothing else.
    env: { ...definedEnvironment(), LANGUAGE: options.language ?? 'nl' },
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      '--no-sandbox',
      '--disable-gpu',
      // Headless, the screen is 800 × 600 and a popup that hangs outside it cannot be scrolled to its end.
      '--screen-info={1600x1200}',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules(extension ? [...sourceHosts(extension), openWooPortal.host] : [], options.sourcesPort, options.pagesPort)}`,
    ],
  });

  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium started without a connection to the browser itself.');
    const cdp = await browser.newBrowserCDPSession();
    const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    // An invalid manifest is refused in silence: the worker simply never comes.
    const extensionId = extension
      ? new URL((await worker().catch(() => Promise.reject(new Error(`Chromium did not start the extension in ${extension}.`)))).url()).host
      : '';
    if (extension) await closeWelcome(context, `chrome-extension://${extensionId}/welcome.html`);
    const extensionPage = (page: string) => `chrome-extension://${extensionId}/${page}`;
    if (extension) await untilItHasWords(context, extensionPage('popup.html'));
    return { context, cdp, worker, extensionId, extensionPage, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In a fresh profile the extension has just been installed and says welcome; that tab would come between a test and the tab it looks at. */
async function closeWelcome(context: BrowserContext, address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const welcome = context.pages().find((page) => page.url() === address);
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * When a debugger attaches while the extension opens its first page, Chromium now and then hands that process an empty list of messages, and
 * keeps to it: every sentence is blank. (Without a debugger it was never seen.) A process that has no words is ended; the next one has them.
 */
async function untilItHasWords(context: BrowserContext, address: string): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const page = await context.newPage();
    try {
      await page.goto(address);
      if ((await page.evaluate(`chrome.i18n.getMessage('extName')`)) !== '') return;
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
    } finally {
      await page.close();
    }
    // The process lingers a moment after its last page.
    await new Promise((resolve) => setTimeout(resolve, 300 + 200 * tries));
  }
  throw new Error('Chromium gives the extension no words, however often its process is started anew.');
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
