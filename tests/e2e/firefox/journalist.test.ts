import type { Page } from 'puppeteer-core';
import type { Save } from '../../../lib/save.ts';
import { rowsSeenFrom } from '../../browser/database.ts';
import type { LaunchedFirefox } from '../../browser/launch-firefox.ts';
import { countMarks, textOf } from '../../browser/page-firefox.ts';
import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { downloaded, pressButton } from '../../browser/screen-firefox.ts';
import { article, articleLater, keeping, kept, keptInTheEnd, quotesIn, tagsIn } from '../journalist.ts';
import { allAsked, say } from '../words.ts';
import { expect, test } from './fixtures.ts';

const address = 'http://krant.test/drie-gemeenten.html';

/** How many words are marked as kept. What they are Firefox tells nobody but the extension (tests/e2e/journalist.spec.ts). */
const markedAsKept = (page: Page) => page.evaluate(() => CSS.highlights.get('mark-e')?.size ?? 0);

async function keepFirstRecord(firefox: LaunchedFirefox, page: Page, { name, tag }: (typeof keeping)[number]): Promise<void> {
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows(name);
  await popup.choose(name);
  // As long as answers come in, another record may come first.
  await popup.shows(allAsked, 90_000);
  await popup.press('.record .keep button');
  await popup.fill('.kept-editor .tag-input input', tag);
  await popup.shows(say('keep.saved'));
  await popup.close();
}

const selectWords = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(sought);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, words);

test('a journalist keeps three records with quotes and tags, sees them again when the article has changed, takes them along, loses everything, and has the same', async ({
  sources,
  pages,
  downloads,
  startFirefox,
}) => {
  const firefox = await startFirefox({ sourcesPort: sources.tlsPort, pagesPort: pages.port, downloads });
  await firefox.allow('everywhere');
  pages.put('/drie-gemeenten.html', article);
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  for (const each of keeping) {
    if ('selected' in each) await selectWords(page, each.quote);
    await keepFirstRecord(firefox, page, each);
  }

  // Another day; the article was changed meanwhile, and its address says whence one comes.
  pages.put('/drie-gemeenten.html', articleLater);
  await page.goto(`${address}?utm_source=brief`);
  await expect.poll(() => markedAsKept(page)).toBe(2);
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows(say('dossier.goneSince.1'));
  await popup.choose(say('dossier.goneSince.1'));
  await popup.shows('even hoog blijft als hij nu is');
  await popup.close();

  const dossier = await firefox.openExtensionPage('dossier.html', '[data-save]');
  const saves = () => rowsSeenFrom<Save>(dossier, 'dossier', 'saves');
  const before = await saves();
  expect(kept(before)).toEqual(keptInTheEnd);
  await pressButton(dossier, say('dossier.files'));
  const exported = async (format: string, ending: string) => {
    await dossier.select('.take-out select', format);
    await pressButton(dossier, say('files.make.n', '3'));
    return await downloaded(downloads, ending);
  };
  const tags = keeping.map(({ tag }) => tag).toSorted();
  expect(tagsIn.ris(await exported('ris', '.ris'))).toEqual(tags);
  expect(tagsIn.csv(await exported('csv', '.csv'), 'labels')).toEqual(tags);
  expect(quotesIn(await exported('web-annotation', '.jsonld'))).toEqual(keeping.map(({ quote }) => quote).toSorted());
  await pressButton(dossier, say('backup.make'));
  const backup = await downloaded(downloads, '.json');

  const options = await firefox.openExtensionPage('options.html', '.wipe button');
  await pressButton(options, say('options.wipeEverything'));
  await pressButton(options, say('options.wipeNow'));
  await expect.poll(() => textOf(options)).toContain(say('options.wiped.done'));
  expect(await saves()).toEqual([]);

  const field = await options.waitForSelector('.take-in input');
  await (await field?.toElement('input'))?.uploadFile(backup);
  await expect.poll(() => textOf(options)).toContain(say('files.added.n', '3'));
  expect(await saves()).toEqual(before);
}, 300_000);
