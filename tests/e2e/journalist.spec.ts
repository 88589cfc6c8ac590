import type { Page } from '@playwright/test';
import { rowsOf } from '../browser/database.ts';
import { selectWords } from '../browser/selection-menu.ts';
import { markedAsKept } from '../browser/words-on-page.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { article, articleLater, keeping, kept, keptInTheEnd, quotesIn, tagsIn } from './journalist.ts';
import { Visit } from './visit.ts';
import { allAsked, say } from './words.ts';

const address = 'http://krant.test/drie-gemeenten.html';

/** Opens somebody in the popup and keeps the first record, with a tag. */
async function keepFirstRecord(visit: Visit, { name, tag }: (typeof keeping)[number]): Promise<void> {
  const popup = await visit.openEntity(name);
  // As long as answers come in, another record may come first.
  await popup.shows(allAsked, 90_000);
  await popup.click('.record .keep button');
  await popup.until('document.querySelector(".kept-editor .tag-input input")');
  await popup.click('.kept-editor .tag-input input');
  await popup.type(tag);
  await popup.press('Enter');
  await popup.shows(say('keep.saved'));
  await popup.close();
}

async function download(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return (await downloading).path();
}

async function exported(dossier: Page, format: string): Promise<string> {
  await dossier.getByRole('combobox', { name: say('files.format') }).selectOption(format);
  return await download(dossier, say('files.make.n', '3'));
}

test('a journalist keeps three records with quotes and tags, sees them again when the article has changed, takes them along, loses everything, and has the same', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  pages.put('/drie-gemeenten.html', article);
  await visit.read(address);
  for (const each of keeping) {
    if ('selected' in each) await selectWords(page, each.quote);
    await keepFirstRecord(visit, each);
  }

  // Another day; the article was changed meanwhile, and its address says whence one comes.
  pages.put('/drie-gemeenten.html', articleLater);
  await page.goto('about:blank');
  await page.goto(`${address}?utm_source=brief`);
  await expect.poll(() => markedAsKept(page)).toEqual(['gemeente Zwolle', 'gemeente Utrecht']);
  const popup = await visit.openPopup();
  await popup.choose(say('dossier.goneSince.1'));
  await popup.shows('even hoog blijft als hij nu is');
  await popup.shows(say('keep.place.gone'));
  await popup.close();

  const dossier = await chromium.context.newPage();
  await dossier.goto(chromium.extensionPage('dossier.html'));
  await expect(dossier.getByText(say('dossier.count.n', '3'))).toBeVisible();
  const before = await rowsOf<Save>(dossier, 'dossier', 'saves');
  expect(kept(before)).toEqual(keptInTheEnd);
  await dossier.getByRole('button', { name: say('dossier.files') }).click();
  const tags = keeping.map(({ tag }) => tag).toSorted();
  expect(tagsIn.ris(await exported(dossier, 'ris'))).toEqual(tags);
  expect(tagsIn.csv(await exported(dossier, 'csv'), 'labels')).toEqual(tags);
  expect(quotesIn(await exported(dossier, 'web-annotation'))).toEqual(keeping.map(({ quote }) => quote).toSorted());
  const backup = await download(dossier, say('backup.make'));

  const options = await visit.openOptions();
  await options.getByRole('button', { name: say('options.wipeEverything') }).click();
  await options.getByRole('button', { name: say('options.wipeNow'), exact: true }).click();
  await expect(options.getByText(say('options.wiped.doneButEverywhere'))).toBeVisible();
  await dossier.bringToFront();
  await dossier.keyboard.press('Escape');
  await expect(dossier.getByText(say('dossier.empty'))).toBeVisible();
  expect(await rowsOf<Save>(dossier, 'dossier', 'saves')).toEqual([]);

  await options.bringToFront();
  await options.getByLabel(say('files.takeIn')).setInputFiles(backup);
  await expect(options.getByText(say('files.added.n', '3'))).toBeVisible();
  expect(await rowsOf<Save>(dossier, 'dossier', 'saves')).toEqual(before);
  await dossier.bringToFront();
  for (const { tag } of keeping) await expect(dossier.getByRole('grid').getByText(tag, { exact: true })).toBeVisible();
  await options.close();
  await dossier.close();
});
