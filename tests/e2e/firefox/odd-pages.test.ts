import type { Page } from 'puppeteer-core';
import { clickName, countMarks, hasCard } from '../../browser/page-firefox.ts';
import { expect, test } from './fixtures.ts';

/** How far from one another the points are at which the window is asked what stands there. CSS pixels. */
const apart = 8;

/** Clicks the first letters of the paragraph, and gives where the card stands that opens: its outer points, in pixels of the window. */
async function openCard(page: Page): Promise<{ left: number; right: number; top: number; bottom: number }> {
  await clickName(page);
  await expect.poll(() => hasCard(page)).toBe(true);
  // What is in it WebDriver does not see; but where its host is, the window tells.
  const place = () =>
    page.evaluate((step) => {
      const host = document.documentElement.lastElementChild;
      const points = [];
      for (let left = 0; left < innerWidth; left += step)
        for (let top = 0; top < innerHeight; top += step)
          if (document.elementFromPoint(left, top) === host) points.push([left, top] as const);
      const [lefts, tops] = [points.map(([left]) => left), points.map(([, top]) => top)];
      return { left: Math.min(...lefts), right: Math.max(...lefts), top: Math.min(...tops), bottom: Math.max(...tops) };
    }, apart);
  // It grows with what it says.
  let found = await place();
  await expect
    .poll(async () => {
      const before = found;
      found = await place();
      return found.bottom > 0 && found.bottom === before.bottom;
    })
    .toBe(true);
  return found;
}

test('a page that writes itself anew once it was loaded is read, and a click on a name in it opens its card', async ({ read }) => {
  const page = await read('/anders.html', '<p>Rijkswaterstaat bouwt een brug.</p>');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Anders</title><p>Rijkswaterstaat koos Sweco Nederland B.V.</p>');
    document.close();
  });
  await expect.poll(() => countMarks(page)).toBe(2);
  await openCard(page);
});

test('text that was typed is read, code is not', async ({ read }) => {
  const page = await read(
    '/getypt.html',
    '<pre>De gemeente\nUtrecht en de <b>provincie</b>\nGelderland.</pre><pre><code>gemeente Ede</code></pre><div class="Highlight"><pre>gemeente Tiel</pre></div>',
  );
  await expect.poll(() => countMarks(page)).toBe(2);
});

test('a page that takes all highlights away has the lines under names back with the next thing that the reader does', async ({ read }) => {
  const page = await read('/zoek.html', '<p>Rijkswaterstaat bouwt een brug.</p>');
  await page.mouse.move(300, 300);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await countMarks(page)).toBe(0);
  await page.mouse.move(30, 30);
  await expect.poll(() => countMarks(page)).toBe(1);
  // So has one that empties each of them.
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  });
  expect(await countMarks(page)).toBe(0);
  await page.mouse.move(300, 300);
  await expect.poll(() => countMarks(page)).toBe(1);
});

test('on a page that makes itself larger the card is as large as ever, at its name and within the window', async ({ read }) => {
  const place = async (path: string, style: string) => {
    const page = await read(path, '<p>Rijkswaterstaat bouwt een brug.</p>', style);
    const found = await openCard(page);
    return { width: found.right - found.left, top: found.top };
  };
  const plain = await place('/gewoon.html', 'p { margin: 0 }');
  const zoomed = await place('/groot.html', 'html { zoom: 2 } p { margin: 0 }');
  expect(Math.abs(zoomed.width - plain.width)).toBeLessThanOrEqual(apart);
  expect(zoomed.top).toBeGreaterThan(plain.top);
  expect(zoomed.top).toBeLessThan(plain.top * 3);
});

/** Letters on a page, and of whose colour it is that a name of a kind has: the tint alone would not be seen there. */
const coloured = { a: '#2b7fe0', b: '#c9651a', c: '#b03cab', d: '#76910f' };

test('a name can be told from the text around it on a page of its own colour, and is read there as well', async ({ read }) => {
  const page = await read('/kleur.html', '<p>Rijkswaterstaat.</p>', 'p { color: #fff }');
  for (const [kind, colour] of Object.entries(coloured)) {
    const [onPage, onName] = await page.evaluate(
      (ours, background) => {
        const context = document.createElement('canvas').getContext('2d');
        const text = document.querySelector('p');
        if (!context || !text) throw new Error('nothing to paint on');
        const painted = (...layers: string[]) => {
          for (const layer of layers) {
            context.fillStyle = layer;
            context.fillRect(0, 0, 1, 1);
          }
          return [...context.getImageData(0, 0, 1, 1).data];
        };
        // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
        const [red, green, blue] = [0.2126, 0.7152, 0.0722];
        const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
          const [lr, lg, lb] = [r, g, b].map((value) => ((value / 255 + 0.055) / 1.055) ** 2.4);
          return red * (lr ?? 0) + green * (lg ?? 0) + blue * (lb ?? 0);
        };
        const tint = getComputedStyle(text, `::highlight(mark-${ours}-solid)`).backgroundColor;
        return [luminance(painted(background)), luminance(painted(background, tint))] as const;
      },
      kind,
      colour,
    );
    // White has a luminance of 1.
    expect((onName + 0.05) / (onPage + 0.05), `${kind} on ${colour}`).toBeGreaterThan(1.05);
    expect(1.05 / (onName + 0.05), `white on ${kind} on ${colour}`).toBeGreaterThan((0.85 * 1.05) / (onPage + 0.05));
  }
});
