import { expect, test } from './fixtures.ts';
import { underlinedWith } from '../browser/words-on-page.ts';
import { Visit, putArticle } from './visit.ts';
import { allAsked, say } from './words.ts';

const text = ['De wethouder van Utrecht legt een fietspad aan.', 'Rijkswaterstaat en de VVD kijken toe.'];
const all = ['Utrecht', 'Rijkswaterstaat', 'VVD'];

/** Says on the card that Utrecht is nothing on this site. */
async function correct(visit: Visit): Promise<void> {
  const card = await visit.openCard('Utrecht');
  await card.choose(say('correction.start'));
  await card.choose(say('correction.toNothing'));
  await card.says(say('correction.nothing.site', 'Utrecht', 'krant.test'));
  await visit.page.keyboard.press('Escape');
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat', 'VVD']);
}

test('a correction stands in the options; undone there it is back on the page, and put back it is gone again', async ({
  visit,
  page,
  pages,
}) => {
  await visit.read(putArticle(pages, text));
  await correct(visit);
  const options = await visit.openOptions();
  await options.getByRole('button', { name: say('options.undoNamed', 'Utrecht') }).click();
  await expect(options.getByText(say('options.correctionsNone'))).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => visit.underlined()).toEqual(all);
  await options.bringToFront();
  await options.getByRole('button', { name: say('options.putBack') }).click();
  await expect(options.getByText('“Utrecht”')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => visit.underlined()).toEqual(['Rijkswaterstaat', 'VVD']);
  await options.close();
});

test('a backup holds the corrections and the settings: everything erased, and restored from the file', async ({ visit, page, pages }) => {
  await visit.read(putArticle(pages, text));
  await correct(visit);
  const options = await visit.openOptions();
  await options.getByRole('switch', { name: say('entity.kinds.party') }).click();
  await options.getByRole('button', { name: say('options.wipeEverything') }).click();
  const sure = options.getByRole('group', { name: say('options.wipeSure') });
  const download = options.waitForEvent('download');
  await sure.getByRole('button', { name: say('backup.make') }).click();
  const file = await (await download).path();
  await sure.getByRole('button', { name: say('options.wipeNow'), exact: true }).click();

  await expect(options.getByText(say('options.wiped.doneButEverywhere'))).toBeVisible();
  // What came with the installation is still there, and what was allowed afterwards is off.
  const permitted = await options.evaluate<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)');
  const fixed = await options.evaluate<string[]>('chrome.runtime.getManifest().host_permissions');
  expect(fixed.length).toBeGreaterThan(0);
  expect(permitted).toEqual(expect.arrayContaining(fixed));
  expect(permitted).not.toContain('http://*/*');
  await expect(options.getByRole('switch', { name: 'TenderNed', exact: true })).toBeChecked();
  await expect(options.getByRole('switch', { name: /^TED/ })).not.toBeChecked();
  await expect(options.getByText(say('options.correctionsNone'))).toBeVisible();
  await expect(options.getByRole('radio', { name: say('welcome.on_click') })).toBeChecked();
  await page.bringToFront();
  await expect.poll(() => visit.underlined()).toEqual([]);

  await options.bringToFront();
  await options.getByLabel(say('files.takeIn')).setInputFiles(file);
  await expect(options.getByText('“Utrecht”')).toBeVisible();
  await expect(options.getByText(say('options.wiped.doneButEverywhere'))).toHaveCount(0);
  // What the reader allows is said to the browser, and a file cannot say it.
  await expect(options.getByText(say('files.settingsButEverywhere'))).toBeVisible();
  await expect(options.getByRole('radio', { name: say('welcome.on_click') })).toBeChecked();
  await expect(options.getByRole('switch', { name: say('entity.kinds.party') })).not.toBeChecked();
  await page.reload();
  const popup = await visit.openPopup();
  await popup.shows('Rijkswaterstaat');
  await popup.close();
  expect(await visit.underlined()).toEqual(['Rijkswaterstaat']);
  await options.close();
});

test('a kind that is switched off is not marked, at once in open tabs', async ({ visit, page, pages }) => {
  await visit.read(putArticle(pages, text));
  expect(await visit.underlined()).toEqual(all);
  const options = await visit.openOptions();
  const parties = options.getByRole('switch', { name: say('entity.kinds.party') });
  await parties.click();
  await expect(parties).not.toBeChecked();
  await page.bringToFront();
  await expect.poll(() => visit.underlined()).toEqual(['Utrecht', 'Rijkswaterstaat']);
  expect(await visit.badge()).toBe('2');
  await options.bringToFront();
  await parties.click();
  await page.bringToFront();
  await expect.poll(() => visit.underlined()).toEqual(all);
  await options.close();
});

test('registers are refreshed with the version: the browser is asked, and what it says is told', async ({ chromium }) => {
  const options = await chromium.context.newPage();
  await options.goto(chromium.extensionPage('options.html'));
  const ask = () => options.getByRole('button', { name: say('options.refresh.ask') }).click();
  const said = options.locator('#about').getByRole('status');
  const online = (is: boolean) => options.evaluate(`Object.defineProperty(navigator, 'onLine', { value: ${is}, configurable: true })`);
  const answer = (status: object) =>
    options.evaluate(`chrome.runtime.requestUpdateCheck = () => Promise.resolve(${JSON.stringify(status)})`);
  await online(false);
  await ask();
  await expect(said).toHaveText(say('options.refresh.offline'));
  await online(true);
  // A browser that loaded us from a folder knows no store to look in, and says that there is nothing newer.
  await answer({ status: 'no_update' });
  await ask();
  await expect(said).toHaveText(say('options.refresh.noStore'));
  // From a store.
  await options.evaluate(`chrome.management.getSelf = () => Promise.resolve({ installType: 'normal', updateUrl: 'https://store.test/' })`);
  await ask();
  await expect(said).toHaveText(say('options.refresh.no_update'));
  // One that does not answer is not waited for longer than the reader wants to, and what it says afterwards is not heard.
  await options.evaluate(`chrome.runtime.requestUpdateCheck = () => new Promise((answer) => (globalThis.answerLate = answer))`);
  await ask();
  await expect(said).toHaveText(say('options.refresh.asking'));
  await options
    .locator('#about')
    .getByRole('button', { name: say('files.stop') })
    .click();
  await expect(said).toHaveText(say('options.refresh.stopped'));
  await options.evaluate(`globalThis.answerLate({ status: 'throttled' })`);
  await expect(options.getByRole('button', { name: say('options.refresh.ask') })).toBeFocused();
  await expect(said).toHaveText(say('options.refresh.stopped'));
  // A store that has one.
  await answer({ status: 'update_available', version: '9.9.9' });
  await ask();
  await expect(said).toHaveText(say('options.refresh.update_available', '9.9.9'));
  await options.evaluate(`chrome.runtime.onUpdateAvailable.dispatch({ version: '9.9.9' })`);
  await expect(said).toHaveText(say('options.refresh.ready', '9.9.9'));
  await expect(options.getByRole('button', { name: say('options.refresh.apply') })).toBeVisible();
  await options.close();
});

test('another line for a kind is drawn at once in open tabs, and two kinds never have the same', async ({ visit, page, pages }) => {
  await visit.read(putArticle(pages, text));
  expect(await underlinedWith(page, 'solid')).toEqual(['Utrecht', 'Rijkswaterstaat']);
  const options = await visit.openOptions();
  const parties = options.getByLabel(say('entity.kinds.party')).and(options.getByRole('combobox'));
  await parties.selectOption('solid');
  await expect(options.getByLabel(say('entity.kinds.government_body')).and(options.getByRole('combobox'))).toHaveValue('dotted');
  await page.bringToFront();
  await expect.poll(() => underlinedWith(page, 'solid')).toEqual(['VVD']);
  expect(await underlinedWith(page, 'dotted')).toEqual(['Utrecht', 'Rijkswaterstaat']);
  expect(await visit.underlined()).toEqual(all);
  await options.bringToFront();
  await parties.selectOption('wavy');
  await page.bringToFront();
  await expect.poll(() => underlinedWith(page, 'wavy')).toEqual(['VVD']);
  expect(await underlinedWith(page, 'solid')).toEqual([]);
  await options.bringToFront();
  await parties.selectOption('dotted');
  await expect(parties).toHaveValue('dotted');
  await options.close();
});

test('a source that is switched off is not asked, and the popup says so', async ({ visit, pages, sources }) => {
  await visit.read(putArticle(pages, text));
  const options = await visit.openOptions();
  const source = options.getByRole('switch', { name: 'TenderNed', exact: true });
  await source.click();
  await expect(source).not.toBeChecked();
  await options.close();
  const popup = await visit.openEntity('Rijkswaterstaat');
  await popup.shows(say('options.sourcesOff', 'TenderNed'));
  await popup.shows(allAsked);
  expect(sources.log.length).toBeGreaterThan(0);
  expect(sources.log.filter(({ host }) => host === 'www.tenderned.nl')).toEqual([]);
  await popup.close();
});

test('a site is switched off and on by its name or its address', async ({ visit, page, pages }) => {
  await visit.read(putArticle(pages, text));
  const options = await visit.openOptions();
  const field = options.getByLabel(say('options.addSite', say('options.silentSites')));
  await field.fill('geen site');
  await field.press('Enter');
  await expect(options.getByText(say('options.site.notASite'))).toBeVisible();
  await field.fill('http://krant.test/artikel');
  await field.press('Enter');
  await expect(options.getByRole('button', { name: say('options.removeSite', 'krant.test') })).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => visit.underlined()).toEqual([]);
  await page.reload();
  await options.bringToFront();
  await options.getByRole('button', { name: say('options.removeSite', 'krant.test') }).click();
  await expect(options.getByText(say('options.silentNone'))).toBeVisible();
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => visit.underlined()).toEqual(all);
  await options.close();
});
