import type { Page } from '@playwright/test';
import { grant, order } from '../browser/allow-everywhere.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import type { PageServer } from '../browser/page-server.ts';
import { pressKeyOf } from '../browser/press-key.ts';
import { tabOf } from '../browser/tabs.ts';
import { underlined } from '../browser/words-on-page.ts';
import { expect, test } from './fixtures.ts';
import { Visit, putArticle } from './visit.ts';
import { say } from './words.ts';

const text = ['De gemeente Utrecht legt een fietspad aan.', 'Rijkswaterstaat kijkt toe.'];
const names = ['gemeente Utrecht', 'Rijkswaterstaat'];

/** An article that is open and was not read: reading is by the button alone. */
async function unread(chromium: LaunchedChromium, page: Page, pages: PageServer): Promise<Visit> {
  await order(chromium, 'setMode', 'on-click');
  await page.goto(putArticle(pages, text));
  return new Visit(chromium, page);
}

/** Loads the page, and gives what is underlined once anything would be: what is read by itself has a badge by then. */
async function reloaded(visit: Visit, expected: string[]): Promise<void> {
  await visit.page.bringToFront();
  await visit.page.reload();
  await expect.poll(() => visit.underlined()).toEqual(expected);
}

const registered = async (visit: Visit): Promise<string[]> => {
  const worker = await visit.chromium.worker();
  return await worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))');
};

const choice = (welcome: Page, mode: 'on_click' | 'chosen_sites' | 'everywhere') =>
  welcome.getByRole('radio', { name: say(`welcome.${mode}`) });

test('three modes on the welcome page: what the browser will ask is explained before it asks, and each reads where it says', async ({
  chromium,
  page,
  pages,
}) => {
  const visit = await unread(chromium, page, pages);
  const welcome = await chromium.context.newPage();
  await welcome.goto(chromium.extensionPage('welcome.html'));
  await expect(choice(welcome, 'on_click')).toBeChecked();

  await choice(welcome, 'everywhere').click();
  const explained = welcome.getByRole('group', { name: say('welcome.promptTitle') });
  await expect(explained).toContainText(say('welcome.prompt'));
  expect(await registered(visit), 'nothing is read before the reader goes on').toEqual([]);
  await explained.getByRole('button', { name: say('welcome.promptCancel') }).click();
  await expect(choice(welcome, 'on_click')).toBeChecked();

  await choice(welcome, 'everywhere').click();
  await explained.getByRole('button', { name: say('welcome.promptGo') }).click();
  await expect(welcome.getByRole('status')).toHaveText(say('welcome.chosen'));
  await reloaded(visit, names);

  await welcome.bringToFront();
  await choice(welcome, 'chosen_sites').click();
  await expect.poll(() => registered(visit)).toEqual([]);
  await reloaded(visit, []);
  // What the reader would answer to the browser's prompt.
  await grant(chromium, ['http://krant.test/*', 'https://krant.test/*']);
  const options = await visit.openOptions();
  const field = options.getByLabel(say('options.addSite', say('options.chosenSites')));
  await field.fill('krant.test');
  await field.press('Enter');
  await expect(options.getByRole('button', { name: say('options.removeSite', 'krant.test') })).toBeVisible();
  // It stands in the list as soon as it is chosen; to tell the browser takes a moment more.
  await expect.poll(() => registered(visit)).toEqual(['http://krant.test/*', 'https://krant.test/*']);
  await options.close();
  await reloaded(visit, names);

  await welcome.bringToFront();
  await choice(welcome, 'on_click').click();
  await expect.poll(() => registered(visit)).toEqual([]);
  await reloaded(visit, []);
  // The click on the button is what has it read.
  const popup = await visit.openPopup();
  await popup.shows('Rijkswaterstaat');
  await popup.close();
  expect(await visit.underlined()).toEqual(names);

  await welcome.bringToFront();
  await welcome.getByRole('link', { name: say('welcome.sample') }).click();
  await expect.poll(async () => (await underlined(welcome)).length).toBeGreaterThan(3);
  await welcome.close();
});

test('the key of the panel has a page read that was not read yet, and the options say which key does what', async ({
  chromium,
  page,
  pages,
}) => {
  const visit = await unread(chromium, page, pages);
  const panel = await chromium.context.newPage();
  await panel.goto(chromium.extensionPage('sidepanel.html'));
  await page.bringToFront();
  await expect(panel.getByText(say('panel.unreadKey', 'Alt+Shift+O'))).toBeVisible();
  expect(await visit.underlined()).toEqual([]);
  const worker = await chromium.worker();
  // The browser opens it for a real key alone.
  await worker.evaluate('chrome.sidePanel.open = async () => undefined');
  await pressKeyOf(chromium, page, 'open-panel');
  await expect(panel.getByRole('link', { name: /Rijkswaterstaat/ })).toBeVisible();
  expect(await visit.underlined()).toEqual(names);
  await panel.close();

  const options = await visit.openOptions();
  const keys = options.getByRole('region', { name: say('options.section.keys') });
  await expect(keys.getByRole('row', { name: say('commandPanel') })).toContainText('Alt+Shift+O');
  await expect(keys.getByRole('row', { name: say('commandPopup') })).toContainText(say('options.key.none'));
  await options.close();
});

test('keys go to the next name and the one before, and open the side panel of the window', async ({ visit, chromium, page, pages }) => {
  await visit.read(putArticle(pages, text));
  await pressKeyOf(chromium, page, 'next-mention');
  const card = await visit.card();
  await card.says('Gemeente Utrecht');
  await pressKeyOf(chromium, page, 'previous-mention');
  await card.says('Rijkswaterstaat');
  await pressKeyOf(chromium, page, 'next-mention');
  await card.says('Gemeente Utrecht');

  // The browser opens it for a real key alone; what is asked of it is seen here.
  const tab = await tabOf(chromium, page);
  const worker = await chromium.worker();
  await worker.evaluate('chrome.sidePanel.open = async (how) => void (globalThis.panelAsked = how)');
  await pressKeyOf(chromium, page, 'open-panel');
  const windowId = await worker.evaluate(`chrome.tabs.get(${tab}).then((tab) => tab.windowId)`);
  await expect.poll(() => worker.evaluate('globalThis.panelAsked')).toEqual({ windowId });
});
