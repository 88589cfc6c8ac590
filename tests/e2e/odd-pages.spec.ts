import type { PageServer } from '../browser/page-server.ts';
import { clickWords } from '../browser/words-on-page.ts';
import { expect, test } from './fixtures.ts';
import { Visit } from './visit.ts';
import { say } from './words.ts';

const text = '<p>De gemeente Utrecht en Rijkswaterstaat bouwen een brug.</p>';

function putPage(pages: PageServer, body: string, { head = '', direction = 'ltr' } = {}): string {
  const path = `/odd-${pages.asked.length}.html`;
  pages.put(
    path,
    `<!doctype html><html lang="nl" dir="${direction}"><head><meta charset="utf-8"><title>Nieuws</title>${head}</head><body>${body}</body></html>`,
  );
  return `http://krant.test${path}`;
}

test('what becomes an editor belongs to the writer: no card takes the letters, no line is under a name, until it is read again', async ({
  chromium,
  page,
  pages,
}) => {
  const visit = new Visit(chromium, page);
  await visit.read(putPage(pages, `<div id="post">De gemeente Utrecht koos Sweco Nederland B.V.</div>${text}`));
  await expect.poll(() => visit.underlined()).toHaveLength(4);
  const card = await visit.card();

  await page.evaluate(() => {
    document.querySelector('#post')?.setAttribute('contenteditable', 'true');
  });
  // At once, as a reader does who pressed "edit".
  await clickWords(page, 'gemeente Utrecht');
  await page.keyboard.type('#');
  expect(await page.locator('#post').innerText()).toContain('#');
  await expect.poll(() => visit.underlined()).toEqual(['gemeente Utrecht', 'Rijkswaterstaat']);
  expect(await card.text()).toBe('');

  await page.evaluate(() => {
    const post = document.querySelector('#post');
    post?.replaceChildren('De gemeente Utrecht koos Sweco Nederland B.V.');
    post?.removeAttribute('contenteditable');
  });
  await expect.poll(() => visit.underlined()).toHaveLength(4);

  // Editors of before.
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await clickWords(page, 'Rijkswaterstaat');
  await page.keyboard.type('@');
  expect(await page.locator('p').innerText()).toContain('@');
  expect(await card.text()).toBe('');
});

test('the card of a name in a modal window of the page lies over it, and answers', async ({ chromium, page, pages }) => {
  const visit = new Visit(chromium, page);
  await visit.read(putPage(pages, '<dialog style="transform: scale(0.9)"><p>In dit venster staat Rijkswaterstaat.</p></dialog>' + text));
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => visit.underlined()).toHaveLength(3);
  const tree = await page.evaluate(() => document.documentElement.outerHTML);
  await clickWords(page, 'Rijkswaterstaat');
  const card = await visit.card();
  await expect.poll(() => card.text()).toContain(say('card.nothingYet').split('.')[0]);
  await card.choose(say('correction.start'));
  await card.says(say('correction.where'));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(tree);
});

test('a page from right to left, with large letters and rules for all elements, does not change the card', async ({
  chromium,
  page,
  pages,
}) => {
  const rules = '<style>html { font-size: 10px } html > div { display: none !important } * { letter-spacing: 0.5em !important }</style>';
  const visit = new Visit(chromium, page);
  const closing = async (address: string): Promise<number[]> => {
    await visit.read(address);
    await clickWords(page, 'Rijkswaterstaat');
    const card = await visit.card();
    await card.says(say('card.nothingYet'));
    const [close] = await card.place(say('card.close'));
    const [open] = await card.place(say('card.open'));
    return [Math.round(close - open)];
  };
  const plain = await closing(putPage(pages, text));
  expect(plain[0]).toBeGreaterThan(100);
  expect(await closing(putPage(pages, text, { head: rules, direction: 'rtl' }))).toEqual(plain);
});

test('what is printed is the page, without underlines and without the card', async ({ chromium, page, pages }) => {
  const visit = new Visit(chromium, page);
  await visit.read(putPage(pages, text));
  const card = await visit.openCard('Rijkswaterstaat');
  await card.says(say('card.nothingYet'));
  const line = () =>
    page.evaluate(() => {
      const [name = ''] = [...CSS.highlights.keys()].filter((each) => each.startsWith('mark-a-'));
      return getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(${name})`).textDecorationLine;
    });
  expect(await line()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  await card.gone();
  expect(await line()).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await card.says(say('card.nothingYet'));
});
