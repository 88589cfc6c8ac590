import type { Page } from '@playwright/test';
import { stopWorker } from '../browser/stop-worker.ts';
import { seenOn, tabStateOf } from '../browser/tabs.ts';
import { expect, test } from './fixtures.ts';
import { popupBeside } from './popup-beside.ts';
import { putArticle } from './visit.ts';
import { say } from './words.ts';

/** What the page of tests/pages notes down about its own tree. */
const changes = (page: Page) => page.evaluate<string[]>('changes');
const sameTree = (page: Page) => page.evaluate<boolean>('document.documentElement.outerHTML === before');

test('names are underlined wherever text is read, nowhere that is written, and the tree of the page stays as it was', async ({
  visit,
  page,
}) => {
  await visit.read('http://krant.test/newspaper.html');
  expect(await visit.underlined()).toEqual([
    'gemeente Utrecht',
    'Rijks\u00adwaterstaat',
    'ministerie van Infrastructuur en Waterstaat',
    'IenW',
    'IenW',
    'VVD',
    'gemeenten Houten',
    'Bunnik',
    'De Bilt',
    'provincie Utrecht',
    'Autoriteit Persoonsgegevens',
  ]);
  expect(await changes(page)).toEqual([]);
  expect(await sameTree(page)).toBe(true);

  const card = await visit.openCard('IenW');
  await card.says('Ministerie van Infrastructuur en Waterstaat');
  await page.keyboard.press('Escape');
  // The card is one element beside the body, and goes with it when it is closed.
  await expect.poll(() => sameTree(page)).toBe(true);
  expect((await changes(page)).filter((change) => change !== 'childList HTML')).toEqual([]);
});

test('what comes into a list or a table later is read with what stands above that', async ({ visit, page, pages }) => {
  pages.put(
    '/lists.html',
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Regio</title></head><body>
      <h2>Deelnemende gemeenten</h2><ul><li>Ede</li></ul>
      <table><thead><tr><th>Provincie</th></tr></thead><tbody><tr><td>Gelderland</td></tr></tbody></table></body></html>`,
  );
  await visit.read('http://krant.test/lists.html');
  expect(await visit.underlined()).toEqual(['Ede', 'Gelderland']);
  await page.evaluate(() => {
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Tiel</li>');
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', '<tr><td>Utrecht</td></tr>');
  });
  await expect.poll(() => visit.underlined()).toEqual(['Ede', 'Tiel', 'Gelderland', 'Utrecht']);
});

test('a list longer than what is given out of hand at a time is read to its end with what stands above it', async ({
  visit,
  page,
  pages,
}) => {
  const items = Array.from({ length: 2_400 }, (_, place) => `<li>${['Ede', 'Tiel', 'Epe', 'Sluis'][place % 4]}</li>`);
  pages.put(
    '/long-list.html',
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Regio</title></head><body>
      <h2>Deelnemende gemeenten</h2><ul>${items.join('')}<li>Goes</li></ul></body></html>`,
  );
  await visit.read('http://krant.test/long-list.html');
  expect((await visit.underlined()).slice(0, 2)).toEqual(['Ede', 'Tiel']);
  // Names far from the window are underlined as it comes near.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => (await visit.underlined()).slice(-2)).toEqual(['Sluis', 'Goes']);
});

test('of a long page nothing is told before all of it was read, also when the browser says meanwhile that it has loaded', async ({
  chromium,
  page,
  pages,
}) => {
  const paragraph = 'Zij spraken over het weer, het eten en de weg naar huis. '.repeat(40);
  const paragraphs = Array.from({ length: 600 }, () => paragraph);
  await page.goto(putArticle(pages, [...paragraphs, 'De gemeente Utrecht zweeg.']));
  await expect.poll(async () => (await tabStateOf(chromium, page))?.frames[0] !== undefined).toBe(true);
  expect((await tabStateOf(chromium, page))?.frames[0]?.characters).toBeGreaterThan(
    paragraph.length * paragraphs.length - paragraphs.length,
  );
  expect((await seenOn(chromium, page)).map(({ name }) => name)).toEqual(['Gemeente Utrecht']);
});

test('of a long page of which the window shows the middle of nothing, no text is given out of hand twice', async ({
  chromium,
  page,
  pages,
}) => {
  const paragraph = 'Zij spraken over het weer, het eten en de weg naar huis, bij de gemeente Utrecht. ';
  const many = 4_000;
  pages.put(
    '/gap.html',
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title></head><body><main style="padding-top: 55vh">${`<p>${paragraph}</p>`.repeat(many)}</main></body></html>`,
  );
  const worker = await chromium.worker();
  await worker.evaluate(
    `globalThis.given = 0;
    chrome.runtime.onMessage.addListener(({ type, data }) => void (given += type === 'countNames' ? data.join('').length : 0));`,
  );
  await page.goto('http://krant.test/gap.html');
  await expect.poll(async () => (await tabStateOf(chromium, page))?.frames[0] !== undefined, { timeout: 20_000 }).toBe(true);
  const given = await worker.evaluate<number>('given');
  expect(given).toBeGreaterThanOrEqual(paragraph.trim().length * many);
  expect(given).toBeLessThan(1.3 * paragraph.length * many);
});

test('what has a name in it is told once, and again only when the background has forgotten it', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  const paragraphs = Array.from({ length: 50 }, (_, row) => `<p>Alinea ${row} gaat over de gemeente Utrecht.</p>`);
  pages.put('/once.html', `<!doctype html><html lang="nl"><title>Nieuws</title><main>${paragraphs.join('')}</main></html>`);
  const worker = await chromium.worker();
  await worker.evaluate(
    `globalThis.toldAgain = 0;
    chrome.runtime.onMessage.addListener(({ type, data }) => {
      if (type === 'identifyNames') globalThis.toldAgain += data.texts.filter((each) => typeof each === 'string').length;
    });`,
  );
  await page.goto('http://krant.test/once.html');
  await expect.poll(async () => (await visit.underlined()).length).toBe(50);
  expect(await worker.evaluate('globalThis.toldAgain')).toBe(0);

  await stopWorker(chromium);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>En over de gemeente Zwolle.</p>'));
  await expect.poll(async () => (await visit.underlined()).at(-1)).toBe('gemeente Zwolle');
  expect((await visit.underlined()).length).toBe(51);
});

test('of a page of too many nodes the beginning is read, and the popup says that it is not all', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  pages.put(
    '/too-many-nodes.html',
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title></head><body><p>De gemeente Utrecht zweeg.</p><main hidden></main>
    <p>De gemeente Zwolle ook.</p><script>
    for (let row = 0; row < 150000; row++) document.querySelector('main').append(document.createElement('p'));
    </script></body></html>`,
  );
  await visit.read('http://krant.test/too-many-nodes.html');
  expect((await seenOn(chromium, page)).map(({ name }) => name)).toEqual(['Gemeente Utrecht']);
  expect(await visit.underlined()).toEqual(['gemeente Utrecht']);
  const popup = await popupBeside(chromium, page);
  await expect(popup.getByText(say('popup.stoppedEarly'))).toBeVisible();
});

for (const [name, silence, sentence, head, body] of [
  ['whose maker wants none of it', 'opted-out', 'silent.opted_out', '<meta name="Open-Kaart" content="off">', ''],
  ['with a field for a password', 'private-place', 'silent.private_place', '', '<label>Wachtwoord <input type="password"></label>'],
] as const)
  test(`a page ${name} is not read, the popup says why, and reads it once when asked`, async ({ visit, chromium, page, pages }) => {
    pages.put(
      `/${silence}.html`,
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title>${head}</head><body><p>De gemeente Utrecht zweeg.</p>${body}</body></html>`,
    );
    await page.goto(`http://krant.test/${silence}.html`);
    await expect.poll(async () => (await tabStateOf(chromium, page))?.silence).toBe(silence);
    expect(await visit.underlined()).toEqual([]);
    expect(await seenOn(chromium, page)).toEqual([]);
    const popup = await popupBeside(chromium, page);
    await expect(popup.getByText(say(sentence))).toBeVisible();
    await popup.getByRole('button', { name: say('popup.readAnyway') }).click();
    await expect.poll(() => visit.underlined()).toEqual(['gemeente Utrecht']);
  });
