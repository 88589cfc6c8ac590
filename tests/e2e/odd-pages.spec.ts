import type { PageServer } from '../browser/page-server.ts';
import { pressKeyOf } from '../browser/press-key.ts';
import { clickWords, markedAsKept, spotOf } from '../browser/words-on-page.ts';
import { expect, test } from './fixtures.ts';
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
  visit,
  page,
  pages,
}) => {
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

test('the card of a name in a modal window of the page lies over it, and answers', async ({ visit, page, pages }) => {
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

test('what the keys bring is seen over a modal window of the page', async ({ chromium, visit, page, pages }) => {
  await visit.read(putPage(pages, `<dialog><p>Dit venster vraagt iets.</p></dialog>${text}`));
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await pressKeyOf(chromium, page, 'keep');
  const card = await visit.card();
  await card.says(say('keep.byKey.page'));
  await pressKeyOf(chromium, page, 'next-mention');
  await card.says('Gemeente Utrecht');
});

test('the card of a name in a popover of the page lies over it, and a click on the card does not close that', async ({
  visit,
  page,
  pages,
}) => {
  await visit.read(putPage(pages, `${text}<div popover style="width: 600px; height: 500px"><p>Hier staat de Belastingdienst.</p></div>`));
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
  await expect.poll(() => visit.underlined()).toHaveLength(3);
  await clickWords(page, 'Belastingdienst');
  const card = await visit.card();
  await card.choose(say('correction.start'));
  await card.says(say('correction.where'));
  await expect(page.getByText('Hier staat de')).toBeVisible();
});

test('on a page of XML the card is drawn as on any other', async ({ visit, page, pages }) => {
  const sizes: number[][] = [];
  for (const [path, content] of [
    ['/brief.xml', `<?xml version="1.0"?><brief xml:lang="nl"><al>De gemeente Utrecht en Rijkswaterstaat bouwen een brug.</al></brief>`],
    ['/brief.html', `<!doctype html><html lang="nl">${text}</html>`],
  ] as const) {
    pages.putFile(path, content, path.endsWith('.xml') ? 'application/xml' : 'text/html');
    await visit.read(`http://krant.test${path}`);
    await clickWords(page, 'Rijkswaterstaat');
    const card = await visit.card();
    await card.says(say('card.nothingYet'));
    const [close] = await card.place(say('card.close'));
    const [open, lowest] = await card.place(say('card.open'));
    const [, beneath] = await card.place(say('correction.start'));
    sizes.push([close - open, beneath - lowest].map(Math.round));
  }
  expect(sizes[0]).toEqual(sizes[1]);
});

test('what does something of its own at a click does that alone, whatever it is made of; with Alt the card comes', async ({
  visit,
  page,
  pages,
}) => {
  const roles = ['tab', 'option', 'checkbox', 'switch', 'menuitemradio', 'treeitem'];
  await visit.read(putPage(pages, roles.map((role) => `<div role="${role}">De gemeente Zwolle als ${role}.</div>`).join('') + text));
  await expect.poll(() => visit.underlined()).toHaveLength(roles.length + 2);
  const card = await visit.card();
  for (const nth of roles.keys()) {
    await clickWords(page, 'gemeente Zwolle', nth);
    expect(await page.evaluate(() => CSS.highlights.has('mark-now'))).toBe(false);
  }
  await page.keyboard.down('Alt');
  await clickWords(page, 'gemeente Zwolle', 2);
  await page.keyboard.up('Alt');
  await card.says('Gemeente Zwolle');
});

test('a text file is read like a page, and what is kept of it is found again', async ({ visit, page, pages }) => {
  pages.putFile('/besluit.txt', 'Besluit\n\nDe gemeente\nUtrecht koos in 2024\nvoor Rijkswaterstaat.\n', 'text/plain; charset=utf-8');
  await visit.read('http://krant.test/besluit.txt');
  expect(await visit.underlined()).toEqual(['gemeente Utrecht', 'Rijkswaterstaat']);
  const card = await visit.openCard('Rijkswaterstaat');
  await card.choose(say('keep.keep'));
  await card.says(say('keep.kept'));
  await page.reload();
  await expect.poll(() => markedAsKept(page)).toEqual(['Rijkswaterstaat']);
});

test('text that was typed is read, with links in it and lines that part no name; code is not', async ({ visit, page, pages }) => {
  const typed =
    'Van:  <a href="#griffie">griffie</a>\n\nDe gemeente\n  Utrecht en de <b>provincie</b>\n  Gelderland vroegen Rijks-\nwaterstaat om raad. De gemeente\n\nArnhem is ver weg.';
  await visit.read(
    putPage(
      pages,
      `<pre>${typed}</pre><pre><code>gemeente Ede</code></pre><div class="highlight"><pre>gemeente <b>Tiel</b></pre></div>
      <pre>{\n  "naam": "gemeente Epe"\n}</pre>`,
    ),
  );
  expect(await visit.underlined()).toEqual(['gemeente Utrecht', 'provincie Gelderland', 'Rijks- waterstaat']);
  const card = await visit.openCard('Gelderland');
  await card.says('Provincie Gelderland');
  await page.keyboard.press('Escape');
  // What changes within it is read again, that within code is not.
  await page.evaluate(() => {
    document.querySelector('pre')?.append('\n\nHet waterschap\nRivierenland ook.');
    document.querySelector('.highlight b')?.append(' en Rijkswaterstaat');
    document.querySelector('.highlight pre')?.append(' en het waterschap Limburg');
  });
  await expect
    .poll(() => visit.underlined())
    .toEqual(['gemeente Utrecht', 'provincie Gelderland', 'Rijks- waterstaat', 'waterschap Rivierenland']);
});

test('who selects all of a page while a card is open copies the page, and not the card', async ({ visit, page, pages }) => {
  await visit.read(putPage(pages, `${text}<textarea></textarea>`));
  const card = await visit.openCard('Rijkswaterstaat');
  await card.says(say('card.nothingYet'));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.locator('textarea').click();
  await page.keyboard.press('Control+v');
  expect((await page.locator('textarea').inputValue()).trim()).toBe('De gemeente Utrecht en Rijkswaterstaat bouwen een brug.');

  // In the field of the card it selects what was typed.
  await visit.openCard('Rijkswaterstaat');
  await card.choose(say('correction.start'));
  await card.type('Zwolle');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Gemeente Almelo');
  await card.says('Gemeente Almelo');
});

test('a page from right to left, with large letters and rules for all elements, does not change the card', async ({
  visit,
  page,
  pages,
}) => {
  const rules = '<style>html { font-size: 10px } html > div { display: none !important } * { letter-spacing: 0.5em !important }</style>';
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

test('what is printed is the page, without underlines and without the card', async ({ visit, page, pages }) => {
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

test('a page that writes itself anew once it was loaded is read, and a click on a name in it opens its card', async ({
  visit,
  page,
  pages,
}) => {
  await visit.read(putPage(pages, text));
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Anders</title><p>De gemeente Zwolle koos Sweco Nederland B.V.</p>');
    document.close();
  });
  await expect.poll(() => visit.underlined()).toEqual(['gemeente Zwolle', 'Sweco Nederland B.V.']);
  const card = await visit.openCard('gemeente Zwolle');
  await card.says(say('card.nothingYet'));
  await page.keyboard.press('Escape');
  await card.gone();

  // What was hidden and shows at a click is still heard of too.
  await page.evaluate(() => {
    document.open();
    document.write(
      '<style>#more:not(.open) { display: none }</style><button>Meer</button><p>De gemeente Breda.</p><p id="more">Ook Rijkswaterstaat.</p>',
    );
    document.close();
    document.querySelector('button')?.addEventListener('click', () => document.querySelector('#more')?.classList.add('open'));
  });
  await expect.poll(() => visit.underlined()).toEqual(['gemeente Breda']);
  await page.getByRole('button').click();
  await expect.poll(() => visit.underlined()).toEqual(['gemeente Breda', 'Rijkswaterstaat']);
});

test('a page that takes all highlights away has the lines under names back with the next thing that the reader does', async ({
  visit,
  page,
  pages,
}) => {
  await visit.read(putPage(pages, `${text}<input><div style="height: 3000px"></div>`));
  const all = ['gemeente Utrecht', 'Rijkswaterstaat'];
  await expect.poll(() => visit.underlined()).toEqual(all);
  const doings = {
    'moves the mouse': () => page.mouse.move(200, 30 + Math.random() * 10),
    scrolls: () => page.mouse.wheel(0, 40),
    types: () => page.locator('input').pressSequentially('a'),
  };
  for (const [doing, act] of Object.entries(doings)) {
    await page.mouse.move(400, 400);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await visit.underlined()).toEqual([]);
    await act();
    await expect.poll(() => visit.underlined(), doing).toEqual(all);
  }
  // A page's own marks stay, and lie over the lines.
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p') ?? document.body);
    CSS.highlights.clear();
    CSS.highlights.set('zoek', new Highlight(range));
  });
  await page.mouse.move(200, 30);
  await expect.poll(() => visit.underlined()).toEqual(all);
  expect(
    await page.evaluate(() => [...CSS.highlights.entries()].map(([name, { priority }]) => [name.replace(/-.*/, ''), priority])),
  ).toEqual([
    ['zoek', 0],
    ['mark', -1],
  ]);
});

test('a page that empties every highlight has the lines back too: all of a few, and of many those near the window', async ({
  visit,
  page,
  pages,
}) => {
  const empty = () =>
    page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) highlight.clear();
    });
  const all = ['gemeente Utrecht', 'Rijkswaterstaat'];
  await visit.read(putPage(pages, text));
  await expect.poll(() => visit.underlined()).toEqual(all);
  await page.mouse.move(400, 400);
  await empty();
  expect(await visit.underlined()).toEqual([]);
  await page.mouse.move(200, 30);
  await expect.poll(() => visit.underlined()).toEqual(all);

  const many = 200;
  await visit.read(putPage(pages, '<p style="height: 100px">De gemeente Breda.</p>'.repeat(many)));
  const count = async () => (await visit.underlined()).length;
  await expect.poll(count).toBeGreaterThan(5);
  const near = await count();
  expect(near).toBeLessThan(many / 2);
  await empty();
  await page.mouse.move(400, 400);
  await expect.poll(count).toBe(near);
  // What left the window meanwhile does not come back.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(count).toBeGreaterThan(near);
  const halfway = await count();
  await empty();
  await page.mouse.move(200, 30);
  await expect.poll(count).toBe(halfway);
});

test('a page that takes all highlights away at every move of the mouse is not fought with', async ({ visit, page, pages }) => {
  await visit.read(putPage(pages, text));
  await page.evaluate(() => {
    const counts = { taken: 0, cleared: 0 };
    Object.assign(globalThis, { counts });
    addEventListener('mousemove', () => {
      if (CSS.highlights.size > 0) counts.taken++;
      counts.cleared++;
      CSS.highlights.clear();
    });
  });
  for (let moves = 0; moves < 200; moves++) {
    await page.mouse.move(100 + (moves % 7) * 40, 20 + (moves % 5) * 60);
    await page.waitForTimeout(25);
  }
  const { taken, cleared } = await page.evaluate<{ taken: number; cleared: number }>('counts');
  expect(cleared).toBeGreaterThan(150);
  // Each time twice as long passes before they come back.
  expect(taken).toBeLessThan(8);
  // And when the mouse rests they do.
  await expect.poll(() => visit.underlined()).toEqual(['gemeente Utrecht', 'Rijkswaterstaat']);
});

for (const zoomed of ['html { zoom: 2 }', 'body { zoom: 2 }', 'html { zoom: 0.5 } body { zoom: 1.5 }'])
  test(`on a page with ${zoomed} the card is as large as ever, at its name and within the window`, async ({ visit, page, pages }) => {
    await page.setViewportSize({ width: 600, height: 500 });
    const inWindow = async (address: string) => {
      await visit.read(address);
      let width = 0;
      for (const words of ['gemeente Utrecht', 'Rijkswaterstaat']) {
        await clickWords(page, words);
        const card = await visit.card();
        await card.says(words === 'Rijkswaterstaat' ? words : 'Gemeente Utrecht');
        const spot = await spotOf(page, words);
        const [x, y] = await card.place(say('card.close'));
        const [, lowest] = await card.place(say('card.open'));
        expect(x).toBeLessThan(600);
        expect(Math.max(y, lowest)).toBeLessThan(500);
        expect(y).toBeGreaterThan(spot.y);
        expect(y).toBeLessThan(spot.y + 100);
        const [open] = await card.place(say('card.open'));
        width = Math.round(x - open);
        await page.keyboard.press('Escape');
        await card.gone();
      }
      return width;
    };
    const plain = await inWindow(putPage(pages, text));
    expect(await inWindow(putPage(pages, text, { head: `<style>${zoomed}</style>` }))).toBe(plain);
  });
