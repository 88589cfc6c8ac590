import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderScript } from '../../browser/allow-everywhere.ts';
import { stateSeenFrom } from '../../browser/cached.ts';
import { type LaunchedFirefox, launchFirefox } from '../../browser/launch-firefox.ts';
import { type PageServer, servePages } from '../../browser/page-server.ts';
import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { type Sources, startSources } from '../../sources/server.ts';

const patience = { timeout: 30_000 };
const woo = 'open.overheid.nl';
let sources: Sources;
let pages: PageServer;
let firefox: LaunchedFirefox;

beforeAll(async () => {
  [sources, pages] = await Promise.all([startSources(), servePages()]);
  firefox = await launchFirefox({ sourcesPort: sources.tlsPort, pagesPort: pages.port, backgroundRests: 1_000 });
  await firefox.allow('everywhere');
});
afterAll(async () => {
  await firefox?.close();
  await Promise.all([sources?.close(), pages?.close()]);
});

test('a background that is stopped in the middle of a lookup leaves a row that ends, and the lookup can be tried again', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('http://krant.test/council.html');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), patience).toBeGreaterThan(0);

  sources.setFault(woo, 'slow');
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows('Gemeente Utrecht');
  await popup.choose('Gemeente Utrecht');
  await expect.poll(() => sources.log.some(({ host }) => host === woo), patience).toBe(true);
  await popup.close();
  const aside = await firefox.openExtensionPage('sample.html', 'body');
  await expect.poll(() => aside.evaluate('browser.extension.getBackgroundPage() === null'), patience).toBe(true);

  // Somebody reads on, which wakes a new background: it ends what the old one left.
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => stateSeenFrom(aside, 'government-body:gm0344|open-overheid'), patience).toBe('interrupted');

  sources.setFault(woo, undefined);
  const again = await openFirefoxPopup(firefox, page);
  await again.shows('Gemeente Utrecht');
  await again.choose('Gemeente Utrecht');
  await again.shows(/Besluit op Woo-verzoek over \w+/);
  await again.close();
});

test('what is kept in a background that was only just started opens a dossier that was put off, and arranges the daily question', async () => {
  const aside = await firefox.openExtensionPage('sample.html', 'body');
  await aside.evaluate(orderScript('follow', { entity: 'government-body:gm0344', name: 'Gemeente Utrecht' }));
  await aside.evaluate('Promise.all([browser.alarms.clearAll(), browser.storage.session.set({ "made-ready-later": true })])');
  await expect.poll(() => aside.evaluate('browser.extension.getBackgroundPage() === null'), patience).toBe(true);
  await aside.evaluate(orderScript('makeDossier', 'Nieuw'));
  await expect
    .poll(() => aside.evaluate('browser.alarms.getAll().then((all) => all.map(({ name }) => name).join())'), patience)
    .toBe('follows');
});
