import { test as base } from '@playwright/test';
import { allowSourcesFrom, everyPage, grant, orderScript } from '../browser/allow-everywhere.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { type PageServer, servePages } from '../browser/page-server.ts';
import { type Popup, openPopup } from '../browser/popup.ts';
import { stopperFrom } from '../browser/stop-worker.ts';
import { type Sources, startSources } from '../sources/server.ts';
import { Visit } from './visit.ts';

interface PerTest {
  /** Nothing cached, nothing remembered, every page read: the state in which a test begins. */
  chromium: LaunchedChromium;
  /** A reader in this test's page. */
  visit: Visit;
  /** Opens the real popup on this test's page. */
  popup(): Promise<Popup>;
}

interface PerWorker {
  sources: Sources;
  pages: PageServer;
  /** One browser for all tests of a worker; starting one takes a second. */
  sharedChromium: LaunchedChromium;
}

/** Everything the extension remembers, thrown away: databases, settings, session. */
const forget = `(async () => {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  const databases = await indexedDB.databases();
  for (const { name } of databases) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...database.objectStoreNames];
    if (tables.length > 0) {
      const writing = database.transaction(tables, 'readwrite');
      for (const table of tables) writing.objectStore(table).clear();
      await new Promise((resolve, reject) => { writing.oncomplete = resolve; writing.onerror = () => reject(writing.error); });
    }
    database.close();
  }
})()`;

/**
 * Tests of the built extension in Chromium. `page` is a tab of that browser; `http://krant.test/x.html` (any host under .test) is tests/pages/x.html, or what
 * `pages.put` puts there; the sources' own host names lead to their stand-ins, and nothing else leads anywhere.
 */
export const test = base.extend<PerTest, PerWorker>({
  sources: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures that are asked for from this pattern.
    async ({}, use) => {
      const sources = await startSources();
      await use(sources);
      await sources.close();
    },
    { scope: 'worker' },
  ],
  pages: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const pages = await servePages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  sharedChromium: [
    async ({ sources, pages }, use) => {
      const chromium = await launchChromium({ sourcesPort: sources.tlsPort, pagesPort: pages.port });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  chromium: async ({ sharedChromium, sources }, use) => {
    // One page for all of it: to open one takes a quarter of a second, and there are many tests.
    const page = await sharedChromium.context.newPage();
    await page.goto(sharedChromium.extensionPage('welcome.html'));
    // First the worker, with what it was still asking and what it had in mind (a host that asked it to stay away); then what it wrote.
    await (
      await stopperFrom(page)
    )();
    await page.evaluate(forget);
    sources.reset();
    if (!(await page.evaluate(`chrome.permissions.contains(${JSON.stringify({ origins: everyPage })})`)))
      await grant(sharedChromium, everyPage);
    await page.evaluate(orderScript('setMode', 'everywhere'));
    await allowSourcesFrom(page);
    await page.close();
    await use(sharedChromium);
  },
  // Playwright's own context belongs to one test and cannot be widened; the shared one is handed through it.
  context: async ({ chromium }, use) => {
    await use(chromium.context);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  visit: async ({ chromium, page }, use) => {
    await use(new Visit(chromium, page));
  },
  popup: async ({ chromium, page }, use) => {
    const opened: Popup[] = [];
    await use(async () => {
      const popup = await openPopup(chromium, page);
      opened.push(popup);
      return popup;
    });
    for (const popup of opened) await popup.close();
  },
});

export { expect } from '@playwright/test';
