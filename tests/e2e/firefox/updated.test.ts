import type { Page } from 'puppeteer-core';
import { hasCard } from '../../browser/page-firefox.ts';
import { expect, test } from './fixtures.ts';

async function clickName(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p') ?? document.body);
    const box = range.getBoundingClientRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
}

test('after an update a page that is open is read anew: the card that stood there goes, as nothing in it answers any more, and a name has its card as before', async ({
  firefox,
  read,
}) => {
  const page = await read('/bijgewerkt.html', '<p>Rijkswaterstaat bouwt een brug.</p>');
  await clickName(page);
  await expect.poll(() => hasCard(page)).toBe(true);
  const aside = await firefox.openExtensionPage('sample.html', 'body');
  // To the browser that is a new version; it closes the screens of the one before.
  await aside.evaluate('setTimeout(() => browser.runtime.reload(), 100)');
  await page.bringToFront();
  await expect.poll(() => hasCard(page)).toBe(false);
  await expect
    .poll(async () => {
      await clickName(page);
      return await hasCard(page);
    })
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => hasCard(page)).toBe(false);
});
