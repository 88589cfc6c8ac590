import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedFirefox, launchFirefox } from '../../browser/launch-firefox.ts';
import { type PageServer, servePages } from '../../browser/page-server.ts';
import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { say } from '../words.ts';

let pages: PageServer;
let firefox: LaunchedFirefox;

beforeAll(async () => {
  pages = await servePages();
  firefox = await launchFirefox({ pagesPort: pages.port });
  await firefox.allow('everywhere');
  pages.put(
    '/utrecht.html',
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nieuws</title><p>De wethouder van <b>Utrecht</b> bouwt. Rijkswaterstaat kijkt toe.</p></html>',
  );
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

const marked = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
const comesTo = async (page: Page, count: number) => {
  await expect.poll(() => marked(page), { timeout: 30_000 }).toBe(count);
};

/** The card lies in a closed shadow root, which WebDriver does not see; the keyboard gets there all the same. */
async function press(page: Page, ...keys: ('Tab' | 'Enter' | 'Escape')[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // Drawing what the key did takes a frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

const hasCard = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

test('"nothing, on this site" by keyboard alone; the options show it, and undo brings the underline back', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('http://krant.test/utrecht.html');
  await comesTo(page, 2);
  await page.click('b');
  await expect.poll(() => hasCard(page), { timeout: 30_000 }).toBe(true);
  // The way out, what is published, keep, "this is something else"; then where it holds, and "nothing".
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter');
  const options = await firefox.openExtensionPage('options.html', '.corrections li');
  expect(await options.evaluate(() => document.body.innerText)).toContain('“Utrecht”');
  expect(await options.evaluate(() => document.body.innerText)).toContain(say('options.holds.site', 'krant.test'));

  await page.bringToFront();
  await press(page, 'Escape');
  await comesTo(page, 1);
  await page.reload();
  await comesTo(page, 1);

  await options.bringToFront();
  await options.click('.corrections button');
  await expect.poll(() => options.evaluate(() => document.body.innerText), { timeout: 30_000 }).toContain(say('options.correctionsNone'));
  await page.bringToFront();
  await comesTo(page, 2);
  await options.close();
  await page.close();
});

test('in the popup a name becomes another', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('http://krant.test/utrecht.html');
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
  await page.close();
});
