import type { Page } from '@playwright/test';
import { rowsOf } from '../browser/database.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import { pressKeyOf } from '../browser/press-key.ts';
import { selectWords } from '../browser/selection-menu.ts';
import { markedAsKept } from '../browser/words-on-page.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { putArticle } from './visit.ts';
import { say } from './words.ts';

const text = ['De gemeente Utrecht legt een fietspad aan, tegen hoge kosten.', 'Rijkswaterstaat kijkt toe.'];

async function kept(chromium: LaunchedChromium): Promise<Save[]> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('dossier.html'));
  const saves = await rowsOf<Save>(page, 'dossier', 'saves');
  await page.close();
  return saves.toSorted((one, other) => one.savedAt - other.savedAt);
}

test('"Bewaar" on the card keeps who it is and where it stands, marks that at once and on the next visit, and can be taken back', async ({
  visit,
  chromium,
  page,
  pages,
  sources,
}) => {
  const address = putArticle(pages, text);
  await visit.read(address);
  const card = await visit.openCard('gemeente Utrecht');
  // It grows when it knows what is held; a click before that may miss.
  await card.says(say('card.nothingYet'));
  await card.choose(say('keep.keep'));
  await card.says(say('dossier.kept'));
  await expect.poll(() => markedAsKept(page)).toEqual(['gemeente Utrecht']);
  const [save, ...others] = await kept(chromium);
  expect(others).toEqual([]);
  expect(save).toMatchObject({
    entity: { key: 'government-body:gm0344' },
    record: null,
    quote: { quote: { exact: 'gemeente Utrecht' } },
    page: { address },
  });
  await page.bringToFront();
  await card.choose(say('dossier.undo'));
  await card.says(say('keep.takenBack'));
  await expect.poll(() => markedAsKept(page)).toEqual([]);
  expect(await kept(chromium)).toEqual([]);
  await page.bringToFront();
  await card.choose(say('keep.keep'));
  await card.says(say('dossier.kept'));
  await page.goto('about:blank');
  await visit.read(address);
  await expect.poll(() => markedAsKept(page)).toEqual(['gemeente Utrecht']);
  expect(sources.log, 'keeping asks nobody').toEqual([]);
});

test('what is kept in the popup is marked on the open page at once, and no more when it is taken back', async ({ visit, page, pages }) => {
  await visit.read(putArticle(pages, text));
  const popup = await visit.openEntity('Rijkswaterstaat');
  // Not with the mouse: records that come in push it from under the pointer.
  const press = async (label: string) => {
    const button = `[...document.querySelectorAll('button')].find((each) => [each.ariaLabel, each.textContent].includes(${JSON.stringify(label)}))`;
    await popup.until(button);
    await popup.evaluate(`${button}.click()`);
  };
  await press(say('keep.keepNamed', 'Rijkswaterstaat'));
  await expect.poll(() => markedAsKept(page)).toEqual(['Rijkswaterstaat']);
  await press(say('dossier.undo'));
  await expect.poll(() => markedAsKept(page)).toEqual([]);
  await popup.close();
});

test('one key keeps the open card, else what is selected, else the page, and says so', async ({ visit, chromium, page, pages }) => {
  await visit.read(putArticle(pages, text));
  await pressKeyOf(chromium, page, 'next-mention');
  const card = await visit.card();
  await card.says('Gemeente Utrecht');
  await pressKeyOf(chromium, page, 'keep');
  await card.says(say('dossier.kept'));
  await page.keyboard.press('Escape');
  await card.gone();

  await selectWords(page, 'tegen hoge kosten');
  await pressKeyOf(chromium, page, 'keep');
  await card.says(say('keep.byKey.selection'));
  await page.keyboard.press('Escape');
  await card.gone();

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await pressKeyOf(chromium, page, 'keep');
  await card.says(say('keep.byKey.page'));
  await page.keyboard.press('Escape');

  const [entity, selection, whole] = await kept(chromium);
  expect(entity).toMatchObject({ entity: { key: 'government-body:gm0344' } });
  expect(selection).toMatchObject({ entity: null, record: null, quote: { quote: { exact: 'tegen hoge kosten' } } });
  expect(whole?.named.map(({ name }) => name).toSorted()).toEqual(['Gemeente Utrecht', 'Rijkswaterstaat']);
});

test('what was kept and stands there no more is listed in the popup by its words', async ({ visit, chromium, page, pages, popup }) => {
  const address = putArticle(pages, text);
  await visit.read(address);
  await selectWords(page, 'Rijkswaterstaat kijkt toe');
  await pressKeyOf(chromium, page, 'keep');
  const card = await visit.card();
  await card.says(say('keep.byKey.selection'));
  pages.put(
    new URL(address).pathname,
    '<!doctype html><html lang="nl"><meta charset="utf-8"><p>De gemeente Utrecht schrijft over iets heel anders.</p>',
  );
  await visit.read(address);
  const opened = await popup();
  await opened.choose(say('dossier.goneSince.1'));
  await opened.shows('Rijkswaterstaat kijkt toe');
  await opened.shows(say('keep.place.gone'));
});

test('what was kept from the page makes the next window of ours ask the browser never to clear it', async ({ visit, chromium, pages }) => {
  const asked =
    'navigator.storage.persist = async () => !!(globalThis.askedToPersist = true); navigator.storage.persisted = async () => false';
  const open = async (surface: string) => {
    const opened = await chromium.context.newPage();
    await opened.addInitScript(asked);
    await opened.goto(chromium.extensionPage(surface));
    return opened;
  };
  const hasAsked = (opened: Page) => opened.evaluate('globalThis.askedToPersist === true');
  // Nothing was kept: nothing is asked, not even when everything else has been done.
  const early = await open('sidepanel.html');
  await early.evaluate('new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)))');
  expect(await hasAsked(early)).toBe(false);
  await early.close();

  await visit.read(putArticle(pages, text));
  const card = await visit.openCard('gemeente Utrecht');
  await card.says(say('card.nothingYet'));
  await card.choose(say('keep.keep'));
  await card.says(say('dossier.kept'));
  for (const surface of ['popup.html', 'sidepanel.html', 'dossier.html']) {
    const opened = await open(surface);
    await expect.poll(() => hasAsked(opened)).toBe(true);
    await opened.close();
  }
});
