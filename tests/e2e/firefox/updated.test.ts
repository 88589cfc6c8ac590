import { clickName, hasCard } from '../../browser/page-firefox.ts';
import { expect, test } from './fixtures.ts';

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
