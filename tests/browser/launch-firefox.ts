import { type Browser, type Page, launch } from 'puppeteer-core';
import type { ReadingMode } from '../../lib/settings.ts';
import { orderScript } from './allow-everywhere.ts';
import { firefoxBuild, sourceHosts } from './built-extension.ts';
import { preferencesFor, startClosedProxy } from './closed-proxy.ts';
import { findFirefox } from './find-browser.ts';

/** As in wxt.config.ts. */
const extensionId = 'open-kaart@open-kaart';
/** The host of moz-extension: pages, fixed so that tests can open them. */
const extensionHost = '6f70656e-6b61-4172-9400-6f70656e6b61';

export interface FirefoxOptions {
  /** Default: .output/firefox-mv3. */
  extension?: string;
  /** TLS port of the stand-in sources; without it the sources cannot be reached at all. */
  sourcesPort?: number;
  /** Port of a page server; pages under `http://*.test` come from it. */
  pagesPort?: number;
  language?: string;
  /** After how long without work (ms) the browser stops the background; left to the browser without it, which is half a minute. */
  backgroundRests?: number;
  headless?: boolean;
  /** A folder to keep what the browser remembers in, also what the extension does, so that it can be closed and started again; one of its own without it. */
  profile?: string;
  /** A folder where downloads go, without a question. */
  downloads?: string;
}

export interface LaunchedFirefox {
  browser: Browser;
  /** Opens what is at an address, where WebDriver is told nothing of its being loaded: a page of the browser itself. */
  openPage(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab; ready when `ready` (CSS selector) is there. */
  openExtensionPage(path: string, ready?: string): Promise<Page>;
  /** Gives the background an order from a screen of the extension, and gives the answer. */
  order(type: string, data: unknown): Promise<unknown>;
  /** Grants what a mode needs, and sets it. */
  allow(mode: ReadingMode): Promise<void>;
  /** Hosts that were asked and not let through, the browser's own calls included. */
  refused: string[];
  close(): Promise<void>;
}

interface Conversation {
  send(method: string, parameters: object): Promise<unknown>;
}
const isConversation = (value: unknown): value is Conversation =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

/** puppeteer-core keeps its WebDriver BiDi connection and the ids of its frames to itself; it is pinned for this reason. */
function conversationOf(browser: Browser): Conversation {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConversation(connection)) throw new Error('this version of puppeteer-core keeps its BiDi connection elsewhere');
  return connection;
}

/**
 * Starts Firefox with the built extension as a temporary add-on, closed off from the network.
 * @throws {NoBrowser} when there is no Firefox
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<LaunchedFirefox> {
  const extension = options.extension ?? firefoxBuild;
  const proxy = await startClosedProxy({
    hosts: sourceHosts(extension),
    ...(options.sourcesPort && { sourcesPort: options.sourcesPort }),
    ...(options.pagesPort && { pagesPort: options.pagesPort }),
  });
  let browser: Browser;
  try {
    browser = await launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      ...(options.profile && { userDataDir: options.profile }),
      // Without it BiDi refuses to open moz-extension: pages.
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
        // permissions.request() answers true, as if the reader had said yes.
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.openPopupWithoutUserGesture.enabled': true,
        // A temporary add-on goes when the browser closes; what it kept stays for when it is installed again.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
        'intl.locale.requested': options.language ?? 'nl',
        ...(options.backgroundRests && { 'extensions.background.idle.timeout': options.backgroundRests }),
        ...preferencesFor(proxy),
      },
    });
  } catch (error) {
    proxy.close();
    throw error;
  }
  const close = async () => {
    await browser.close();
    proxy.close();
  };

  async function openPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    const context: unknown = Reflect.get(page.mainFrame(), '_id');
    // page.goto() waits for a "load" that never comes: the page moves to another process.
    await conversationOf(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
    return page;
  }

  async function openExtensionPage(path: string, ready = 'main'): Promise<Page> {
    const page = await openPage(`moz-extension://${extensionHost}/${path}`);
    await page.waitForSelector(ready, { timeout: 20_000 });
    return page;
  }

  async function inExtension<T>(job: (page: Page) => Promise<T>): Promise<T> {
    const page = await openExtensionPage('popup.html');
    try {
      return await job(page);
    } finally {
      await page.close();
    }
  }

  const order = (type: string, data: unknown) => inExtension((page) => page.evaluate(orderScript(type, data)));

  try {
    await browser.installExtension(extension);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    browser,
    openPage,
    openExtensionPage,
    order,
    allow: async (mode) => {
      if (mode !== 'on-click')
        await inExtension(async (page) => {
          // Firefox grants a permission only in answer to a click.
          await page.evaluate(`(() => {
            const button = document.createElement('button');
            button.id = 'grant';
            button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
            button.onclick = () => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] })
              .then((granted) => { button.dataset.granted = String(granted); });
            document.body.append(button);
          })()`);
          await page.click('#grant');
          await page.waitForSelector('#grant[data-granted=true]', { timeout: 10_000 });
        });
      await order('setMode', mode);
    },
    refused: proxy.refused,
    close,
  };
}
