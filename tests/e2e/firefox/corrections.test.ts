import type { Page } from 'puppeteer-core';
import { countMarks, hasCard, textOf } from '../../browser/page-firefox.ts';
import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { say } from '../words.ts';
import { expect, test } from './fixtures.ts';

const article = '<p>De wethouder van <b>Utrecht</b> bouwt. Rijkswaterstaat kijkt toe.</p>';

const comesTo = async (page: Page, count: number) => {
  await expect.poll(() => countMarks(page)).toBe(count);
};

/** The card lies in a closed shadow root, which WebDriver does not see; the keyboard gets there all the same. */
async function press(page: Page, ...keys: ('Tab' | 'Enter' | 'Escape')[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // Drawing what the key did takes a frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

test('"nothing, on this site" by keyboard alone; the options show it, and undo brings the underline back', async ({ firefox, read }) => {
  const page = await read('/utrecht.html', article);
  await comesTo(page, 2);
  await page.click('b');
  await expect.poll(() => hasCard(page)).toBe(true);
  // The way out, what is published, keep, "this is something else"; then where it holds, and "nothing".
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter');
  const options = await firefox.openExtensionPage('options.html', '.corrections li');
  expect(await textOf(options)).toContain('“Utrecht”');
  expect(await textOf(options)).toContain(say('options.holds.site', 'krant.test'));

  await page.bringToFront();
  await press(page, 'Escape');
  await comesTo(page, 1);
  await page.reload();
  await comesTo(page, 1);

  await options.bringToFront();
  await options.click('.corrections button');
  await expect.poll(() => textOf(options)).toContain(say('options.correctionsNone'));
  await page.bringToFront();
  await comesTo(page, 2);
  await options.close();
});

test('in the popup a name becomes another', async ({ firefox, read }) => {
  const page = await read('/utrecht.html', article);
  await comesTo(page, 2);
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows('Gemeente Utrecht');
  await popup.choose('Gemeente Utrecht');
  await popup.shows(say('correction.start'));
  await popup.choose(say('correction.start'));
  await popup.shows('Universiteit Utrecht');
  await popup.choose('Universiteit Utrecht');
  await popup.shows(say('correction.another.site', 'Gemeente Utrecht', 'Universiteit Utrecht', 'krant.test'));
  await popup.choose(say('popup.back').trim());
  await popup.shows('Universiteit Utrecht');
  await popup.close();
});
