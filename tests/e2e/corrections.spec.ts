import { workerStopper } from '../browser/stop-worker.ts';
import { put, rowsOf } from '../browser/database.ts';
import { chooseLookUp, selectWords } from '../browser/selection-menu.ts';
import { aCorrection } from '../makers/corrections.ts';
import { expect, test } from './fixtures.ts';
import { Visit, putArticle } from './visit.ts';
import { allAsked, say } from './words.ts';

const text = ['De wethouder van Utrecht legt een fietspad aan.', 'Rijkswaterstaat kijkt toe.'];

test('"nothing, on this site" is two clicks: gone at once, in its other tabs, on its other pages and later, not on another site', async ({
  visit,
  chromium,
  page,
  pages,
  sources,
}) => {
  const other = new Visit(chromium, await chromium.context.newPage());
  await other.read(putArticle(pages, [...text, 'Nog een artikel.']));
  await visit.read(putArticle(pages, text));
  await expect.poll(() => visit.underlined()).toEqual(['Utrecht', 'Rijkswaterstaat']);
  expect(await visit.badge()).toBe('2');

  const card = await visit.openCard('Utrecht');
  await card.choose(say('correction.start'));
  await card.choose(say('correction.toNothing'));
  await card.says(say('correction.nothing.site', 'Utrecht', 'krant.test'));
  await expect.poll(() => visit.badge()).toBe('1');
  await page.keyboard.press('Escape');
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);

  await page.reload();
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);
  await other.page.bringToFront();
  await expect.poll(() => other.underlined()).toEqual(['Rijkswaterstaat']);
  await other.page.close();
  await visit.read(putArticle(pages, text, 'weblog.test'));
  await expect.poll(() => visit.underlined()).toEqual(['Utrecht', 'Rijkswaterstaat']);
  expect(sources.log, 'nobody hears of it').toEqual([]);
});

test('what the cache holds may come late: nothing on the card moves from under the pointer', async ({ visit, chromium, page, pages }) => {
  const worker = await workerStopper(chromium);
  await visit.read(putArticle(pages, text));
  const first = await visit.openCard('Rijkswaterstaat');
  await first.says(say('card.nothingYet'));
  await page.keyboard.press('Escape');
  await first.gone();
  // The next card is there at once; what it asks has to wait until a new worker runs.
  await worker.stop();
  const card = await visit.openCard('Utrecht');
  const place = await card.place(say('correction.start'));
  await card.says(say('card.nothingYet'));
  expect(await card.place(say('correction.start'))).toEqual(place);
  await worker.close();
});

test('whom it may be comes late, on a card above its name: nothing moves from under the pointer', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  const worker = await workerStopper(chromium);
  await page.setViewportSize({ width: 800, height: 640 });
  await visit.read(putArticle(pages, [...Array.from({ length: 16 }, () => 'Het regende de hele dag.'), 'De gemeente Houten zweeg.']));
  const card = await visit.openCard('gemeente Houten');
  await card.says(say('card.nothingYet'));
  await worker.stop();
  await card.choose(say('correction.start'));
  const place = await card.place(say('correction.toNothing'));
  await card.says('Natuurlijk Houten');
  expect(await card.place(say('correction.toNothing'))).toEqual(place);
  await worker.close();
});

test('whom it may be comes though the worker is stopped while it looks', async ({ visit, chromium, pages }) => {
  const worker = await workerStopper(chromium);
  await visit.read(putArticle(pages, ['De gemeente Houten zweeg.']));
  const card = await visit.openCard('gemeente Houten');
  await card.says(say('card.nothingYet'));
  await card.choose(say('correction.start'));
  await worker.stop();
  await card.says('Natuurlijk Houten');
  await worker.close();
});

test('it works on the sample article, where a new reader tries it', async ({ visit, chromium, page }) => {
  await page.goto(chromium.extensionPage('sample.html'));
  await expect.poll(() => visit.underlined()).toContain('Rijkswaterstaat');
  const card = await visit.openCard('Rijkswaterstaat');
  await card.choose(say('correction.start'));
  await card.choose(say('correction.toNothing'));
  await card.says(say('correction.nothing.site', 'Rijkswaterstaat', say('correction.scope.site')));
  await page.keyboard.press('Escape');
  await expect.poll(() => visit.underlined()).not.toContain('Rijkswaterstaat');
  await page.reload();
  await expect.poll(() => visit.underlined()).toContain('gemeente Utrecht');
  expect(await visit.underlined()).not.toContain('Rijkswaterstaat');
});

test('in an application of one page, what is said of a page holds there and not on the next', async ({ visit, page, pages }) => {
  await visit.read(putArticle(pages, text));
  const card = await visit.openCard('Utrecht');
  await card.choose(say('correction.start'));
  await card.choose(say('correction.scope.page'));
  await card.choose(say('correction.toNothing'));
  await card.says(say('correction.nothing.page', 'Utrecht'));
  await page.keyboard.press('Escape');
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);
  const here = page.url();
  await page.evaluate(() => history.pushState({}, '', '/een-ander-artikel'));
  await expect.poll(() => visit.underlined()).toEqual(['Utrecht', 'Rijkswaterstaat']);
  await page.evaluate((address) => history.pushState({}, '', address), here);
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);
});

test('a name is somebody else on this page: found by typing; the card says that the reader said so, and has a way back', async ({
  visit,
  page,
  pages,
}) => {
  await visit.read(putArticle(pages, text));
  const card = await visit.openCard('Utrecht');
  await card.choose(say('correction.start'));
  await card.choose(say('correction.scope.page'));
  await card.type('prov utr');
  await card.choose('Provincie Utrecht');
  await card.says(say('correction.another.page', 'Utrecht', 'Provincie Utrecht'));
  await page.keyboard.press('Escape');

  const corrected = await visit.openCard('Utrecht');
  await corrected.says('Provincie Utrecht');
  await corrected.says(say('why.corrected'));
  await corrected.choose(say('correction.undo'));
  await corrected.says(say('correction.undone'));
  await page.keyboard.press('Escape');
  await (await visit.openCard('Utrecht')).says('Gemeente Utrecht');
});

test('who clicks a name again before the page was read anew gets the card of what it is by now', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  // So much to be drawn anew that the click comes first.
  await visit.read(
    putArticle(pages, [...text, ...Array.from({ length: 1_500 }, () => 'De gemeente Utrecht bouwt met het waterschap Rivierenland.')]),
  );
  const card = await visit.openCard('Utrecht');
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await card.choose(say('correction.start'));
  await card.choose(say('correction.scope.page'));
  await card.type('prov utr');
  await card.choose('Provincie Utrecht');
  await card.says(say('correction.another.page', 'Utrecht', 'Provincie Utrecht'));
  await page.keyboard.press('Escape');
  await (await visit.openCard('Utrecht')).says('Provincie Utrecht');
});

test('words that no rule marks are looked up from their menu, and marked from now on, in frames too', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  pages.put('/kader.html', '<!doctype html><html lang="nl"><p>Ook Bergen doet mee.</p></html>');
  await visit.read(
    putArticle(pages, ['Het hek in Bergen blijft staan.', 'Rijkswaterstaat kijkt toe.', '<iframe src="/kader.html"></iframe>']),
  );
  expect(await visit.underlined()).toEqual(['Rijkswaterstaat']);

  await selectWords(page, 'Bergen');
  await chooseLookUp(chromium, page);
  const card = await visit.card();
  await card.says(say('selection.title', 'Bergen'));
  await card.choose('Gemeente Bergen (NH');
  await card.choose(say('selection.on.site'));
  await card.says(say('correction.another.site', 'Bergen', 'Gemeente Bergen (NH)', 'krant.test'));
  await expect.poll(() => visit.underlined()).toEqual(['Bergen', 'Rijkswaterstaat']);
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate('CSS.highlights.size')).toBe(1);
  await expect.poll(() => visit.badge()).toBe('2');

  await card.choose(say('correction.undo'));
  await card.says(say('correction.undone'));
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);
  await expect.poll(() => frame?.evaluate('CSS.highlights.size')).toBe(0);
});

test('in the popup: all ways in which a page names somebody, with a way back', async ({ visit, pages }) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht bouwt.', ...text]));
  expect(await visit.underlined()).toEqual(['gemeente Utrecht', 'Utrecht', 'Rijkswaterstaat']);
  const popup = await visit.openEntity('Gemeente Utrecht');
  await popup.shows(allAsked);
  await popup.choose(say('correction.start'));
  await popup.choose(say('correction.toNothing'));
  await popup.shows(say('correction.nothing.site', 'Gemeente Utrecht', 'krant.test'));
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);
  await popup.choose(say('correction.undo'));
  await popup.shows(say('correction.undone'));
  await expect.poll(() => visit.underlined()).toEqual(['gemeente Utrecht', 'Utrecht', 'Rijkswaterstaat']);
  await popup.close();
});

for (const when of ['before it is undone', 'while it waits for the tab'] as const)
  test(`a correction that is undone in a tab which is closed before it hears that it was, is undone on the pages that are open too, with a worker that was stopped ${when}`, async ({
    visit,
    chromium,
    page,
    pages,
  }) => {
    const options = await visit.openOptions();
    const correction = aCorrection({ words: 'Utrecht', scope: 'everywhere', place: '' });
    await put(options, 'dossier', { corrections: [correction] });
    await page.bringToFront();
    await visit.read(putArticle(pages, text));
    await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat']);
    await options.bringToFront();
    await options.reload();
    const undo = options.getByRole('button', { name: say('options.undoNamed', 'Utrecht') });
    await expect(undo).toBeVisible();
    // As a tab that is closed at the very moment: what it wrote is on the disk, and after what it says before that it says nothing more.
    await options.evaluate(`(() => {
      const { session } = chrome.storage;
      const really = session.set.bind(session);
      let said = 0;
      session.set = (items) => (said++ === 0 ? really(items) : new Promise(() => undefined));
    })()`);
    const { stop, close } = await workerStopper(chromium);
    await options.bringToFront();
    if (when === 'before it is undone') await stop();
    await undo.click();
    await expect.poll(() => rowsOf(options, 'dossier', 'corrections')).toEqual([]);
    if (when === 'while it waits for the tab') await stop();
    await options.close();
    await close();
    await page.bringToFront();
    await expect.poll(() => visit.underlined()).toEqual(['Utrecht', 'Rijkswaterstaat']);
  });
