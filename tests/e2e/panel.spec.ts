import type { Page } from '@playwright/test';
import { compareHash } from '../../components/popup/view-at.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import { expect, test } from './fixtures.ts';
import { Visit, putArticle } from './visit.ts';
import { allAsked, say } from './words.ts';

/** The panel as a tab of its own, in the background; it follows whatever tab is in front, as it does beside the page. */
async function panelBeside(chromium: LaunchedChromium, page: Page, hash = ''): Promise<Page> {
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 400, height: 700 });
  await panel.goto(`${chromium.extensionPage('sidepanel.html')}${hash}`);
  await page.bringToFront();
  return panel;
}

const entity = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('it follows the reader from tab to tab, and whom one pins stays', async ({ visit, chromium, page, pages }) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.']));
  const other = new Visit(chromium, await chromium.context.newPage());
  await other.read(putArticle(pages, ['Rijkswaterstaat kijkt toe.', 'Meer is er niet.']));
  const panel = await panelBeside(chromium, page);
  await panel.getByRole('link', { name: /Gemeente Utrecht/ }).click();
  await expect(entity(panel, 'Gemeente Utrecht')).toBeVisible();

  await other.page.bringToFront();
  await expect(panel.getByRole('link', { name: /Rijkswaterstaat/ })).toBeVisible();
  await panel.getByRole('button', { name: say('panel.back') }).click();
  await expect(entity(panel, 'Gemeente Utrecht')).toBeVisible();
  await panel.getByRole('button', { name: say('panel.pin') }).click();
  await page.bringToFront();
  await other.page.bringToFront();
  await expect(entity(panel, 'Gemeente Utrecht')).toBeVisible();
  await panel.getByRole('button', { name: say('panel.pin') }).click();
  await page.bringToFront();
  await expect(panel.getByRole('link', { name: /Gemeente Utrecht/ })).toBeVisible();
  await other.page.close();
  await panel.close();
});

test('a page that was not read is not read because the panel is open', async ({ chromium, page, pages }) => {
  const panel = await panelBeside(chromium, page);
  const address = putArticle(pages, ['Hier staat geen naam.', 'Hier ook niet.', 'En hier evenmin.', 'Ook hier niet.'], 'stil.test');
  const worker = await chromium.worker();
  await worker.evaluate('chrome.scripting.unregisterContentScripts()');
  await page.goto(address);
  await expect(panel.getByText(say('panel.unreadKey', 'Alt+Shift+O'))).toBeVisible();
  await panel.close();
});

test('two beside each other, looked up by their names', async ({ visit, chromium, page, pages }) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.', 'Twee alinea’s.']));
  const panel = await panelBeside(chromium, page, '#government-body:gm0344');
  await expect(entity(panel, 'Gemeente Utrecht')).toBeVisible();
  await panel.getByRole('button', { name: say('panel.compare') }).click();
  await panel.getByRole('searchbox').fill('rotterdam');
  await panel.getByRole('button', { name: /Gemeente Rotterdam/ }).click();
  await expect(entity(panel, say('compare.title'))).toBeVisible();
  const table = panel.getByRole('table').first();
  await expect(table.getByRole('columnheader', { name: 'Gemeente Utrecht' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Gemeente Rotterdam' })).toBeVisible();
  const contracts = table.getByRole('row').filter({ hasText: say('record.kind.contract') });
  await expect(contracts.getByRole('cell').first()).toContainText(/\d/);
  // Somebody whom no register knows is not asked about, and that is said.
  await panel.goto(`${chromium.extensionPage('sidepanel.html')}#${compareHash('government-body:gm0344', 'government-body:gm9999')}`);
  await expect(panel.getByRole('alert')).toHaveText(say('popup.stranger', 'gm9999'));
  await panel.close();
});

test('the popup opens the real side panel, with what it shows', async ({ visit, chromium, page, pages }) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.', 'Drie.', 'Alinea’s.']));
  // Somebody whom the reader looked up in the address bar before stays where he is.
  const inTab = await panelBeside(chromium, page, '#government-body:gm0599');
  const popup = await visit.openEntity('Gemeente Utrecht');
  // What comes in meanwhile pushes the foot down, from under a click.
  await popup.shows(allAsked);
  await popup.choose(say('panel.open'));
  const panels = async () => {
    const { targetInfos } = await chromium.cdp.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.includes('sidepanel.html')).map(({ url }) => new URL(url).hash);
  };
  await expect.poll(async () => (await panels()).toSorted()).toEqual(['#government-body:gm0344', '#government-body:gm0599']);
  await expect(entity(inTab, 'Gemeente Rotterdam')).toBeVisible();
  await inTab.close();
});

test('the address bar knows names: it offers them, and opens the one that is chosen', async ({ chromium }) => {
  const worker = await chromium.worker();
  const offered = await worker.evaluate(
    'new Promise((tell) => chrome.omnibox.onInputChanged.dispatch("gemeente utr", tell)).then((all) => all.map(({ content }) => content))',
  );
  expect(offered).toContain('government-body:gm0344');
  const opened = chromium.context.waitForEvent('page');
  await worker.evaluate('chrome.omnibox.onInputEntered.dispatch("government-body:gm0344", "newForegroundTab")');
  const panel = await opened;
  await expect(entity(panel, 'Gemeente Utrecht')).toBeVisible();
  await panel.close();
});
