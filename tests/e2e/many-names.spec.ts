import { cardOn } from '../browser/card.ts';
import { clickWords, underlined } from '../browser/words-on-page.ts';
import { expect, test } from './fixtures.ts';

/** A page on which this many governments are named, one in each paragraph, with room between them. */
const longPage = (names: number): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title><style>p { margin: 0; height: 100px }</style></head><body>${Array.from(
    { length: names },
    (_, at) => `<p>Bericht ${at}: de gemeente ${['Ede', 'Goes', 'Almelo', 'Zwolle'][at % 4]} antwoordt.</p>`,
  ).join('')}</body></html>`;

test('of many names those near the window are underlined, and others as the reader comes to them', async ({ visit, page, pages }) => {
  pages.put('/long.html', longPage(300));
  await visit.read('http://krant.test/long.html');
  // All are counted, wherever they stand.
  expect(await visit.badge()).toBe('4');
  const perWindow = (await page.evaluate(() => innerHeight)) / 100;
  const count = async () => (await underlined(page)).length;
  await expect.poll(count).toBeGreaterThanOrEqual(Math.floor(2 * perWindow));
  expect(await count()).toBeLessThanOrEqual(Math.ceil(2 * perWindow) + 1);

  /** Whether each of the paragraphs that can be seen has its name underlined. */
  const isSeen = () =>
    page.evaluate(() => {
      const lines = [...CSS.highlights].flatMap(([name, spans]) => (name.startsWith('mark-') ? [...spans] : []));
      const inView = [...document.querySelectorAll('p')].filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return inView.length > 0 && inView.every((each) => lines.some(({ startContainer }) => startContainer.parentElement === each));
    });
  expect(await isSeen()).toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(isSeen).toBe(true);
  expect(await count()).toBeLessThanOrEqual(Math.ceil(3 * perWindow) + 2);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(isSeen).toBe(true);

  await clickWords(page, 'gemeente Zwolle', 74);
  await (await cardOn(page)).says('Gemeente Zwolle');
});

test('what is added, moves into sight or is taken away is underlined likewise, also in what scrolls within the page', async ({
  visit,
  page,
  pages,
}) => {
  pages.put(
    '/box.html',
    longPage(100).replace(
      '<body>',
      `<body><div id="box" style="height: 300px; overflow: auto">${'<p>Niets.</p>'.repeat(80)}<p>De gemeente Borne ook.</p></div>`,
    ),
  );
  await visit.read('http://krant.test/box.html');
  await expect.poll(() => underlined(page)).toContain('gemeente Ede');
  expect(await underlined(page)).not.toContain('gemeente Borne');
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 1e6));
  await expect.poll(() => underlined(page)).toContain('gemeente Borne');

  await page.evaluate(() => document.querySelector('#box')?.insertAdjacentHTML('afterend', '<p>Nu de gemeente Losser.</p>'));
  await expect.poll(() => underlined(page)).toContain('gemeente Losser');
  expect(await underlined(page)).toContain('gemeente Borne');

  // With few left, all of them are.
  await page.evaluate(() => {
    for (const each of [...document.querySelectorAll('body > p')].slice(5)) each.remove();
  });
  await expect
    .poll(() => underlined(page))
    .toEqual(['gemeente Borne', 'gemeente Losser', 'gemeente Ede', 'gemeente Goes', 'gemeente Almelo', 'gemeente Zwolle']);
});
