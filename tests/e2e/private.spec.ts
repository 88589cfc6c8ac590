import type { LoggedRequest } from '../../lib/request.ts';
import type { Save } from '../../lib/save.ts';
import { allowEverywhere, order } from '../browser/allow-everywhere.ts';
import { cardOn } from '../browser/card.ts';
import { rowsOf } from '../browser/database.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { attachPopup, openPopup } from '../browser/popup.ts';
import { allowInPrivate, openPrivate } from '../browser/private-window.ts';
import { clickWords, underlined } from '../browser/words-on-page.ts';
import { expect, test as base } from './fixtures.ts';
import { putArticle } from './visit.ts';
import { say } from './words.ts';

const [utrecht, zwolle] = ['government-body:gm0344', 'government-body:gm0193'];

/** A browser of its own, in which the extension may work in private windows. */
const test = base.extend({
  chromium: async ({ sources, pages }, use) => {
    sources.reset();
    const chromium = await launchChromium({ sourcesPort: sources.tlsPort, pagesPort: pages.port });
    await allowEverywhere(chromium);
    await allowInPrivate(chromium);
    await use(chromium);
    await chromium.close();
  },
});

test('in a private window names are underlined, looked up and shown; with its last window all of that is forgotten, but not what was kept', async ({
  chromium,
  pages,
}) => {
  const screen = await chromium.context.newPage();
  await screen.goto(chromium.extensionPage('sample.html'));
  await order(chromium, 'lookUp', { entity: zwolle });
  const abouts = async () => new Set((await rowsOf<{ about: string }>(screen, 'cache', 'askings')).map(({ about }) => about));
  const lines = async () =>
    new Set((await rowsOf<LoggedRequest>(screen, 'cache', 'requests')).map((line) => ('about' in line ? line.about : line.path)));
  const held = async () => new Set((await rowsOf<{ entity: string }>(screen, 'cache', 'records')).map(({ entity }) => entity));
  expect(await abouts()).toEqual(new Set([zwolle]));

  const address = putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.', 'Rijkswaterstaat kijkt toe.']);
  const { page, close } = await openPrivate(chromium, address);
  await expect.poll(() => underlined(page)).toEqual(['gemeente Utrecht', 'Rijkswaterstaat']);
  // What the page is and names is in memory alone.
  const onDisk = async () =>
    JSON.stringify([
      await screen.evaluate('chrome.storage.local.get(null)'),
      await rowsOf(screen, 'cache', 'requests'),
      await rowsOf(screen, 'cache', 'askings'),
      await rowsOf(screen, 'dossier', 'corrections'),
    ]);
  expect(await onDisk()).not.toMatch(/krant|fietspad|gm0344/);
  await clickWords(page, 'Rijkswaterstaat');
  const card = await cardOn(page);
  await card.choose(say('keep.keep'));
  await expect
    .poll(async () => (await rowsOf<Save>(screen, 'dossier', 'saves')).map(({ entity }) => entity?.name))
    .toEqual(['Rijkswaterstaat']);
  await page.keyboard.press('Escape');

  const popup = await openPopup(chromium, page);
  await popup.shows('Gemeente Utrecht');
  await popup.shows(say('options.privateWindow'));
  await popup.choose('Gemeente Utrecht');
  await popup.shows(/Besluit op Woo-verzoek over \w+/);
  await popup.close();
  expect(await abouts()).toEqual(new Set([zwolle, utrecht]));

  // From the address bar too: a tab of the window would not show it.
  const worker = await chromium.worker();
  await worker.evaluate(`void chrome.omnibox.onInputEntered.dispatch('gemeente utrecht', 'currentTab')`);
  const typed = await attachPopup(chromium);
  await typed.shows(/Besluit op Woo-verzoek over \w+/);
  await typed.close();
  expect(page.url()).toBe(address);
  expect(await lines()).toContain(utrecht);
  await close();
  await expect.poll(abouts).toEqual(new Set([zwolle]));
  expect(await lines()).toEqual(new Set([zwolle]));
  expect(await held()).not.toContain(utrecht);
  expect(await held()).toContain(zwolle);
  expect(await onDisk()).not.toContain('gm0344');
  expect(await rowsOf(screen, 'dossier', 'saves')).toHaveLength(1);
});
