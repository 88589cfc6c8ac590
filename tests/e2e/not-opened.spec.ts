import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsOf } from '../browser/database.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { asItLies, howManyOld, makeOldDossier } from '../browser/old-dossier.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { keepUntil, keptKeys } from './keep-on.ts';
import { say } from './words.ts';

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'open-kaart-not-opened-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));

const asOld = { version: 30, pages: howManyOld };
const allOf = (more = 0) => say('dossier.count.n', (howManyOld + more).toLocaleString('nl'));
const notNow = (page: Page) => page.getByRole('button', { name: say('copy.notNow') });
const openNow = (page: Page) => page.getByRole('button', { name: say('copy.notOpened.open') });

/** A browser with the dossier of an older version of ours. */
async function ofOld(): Promise<LaunchedChromium> {
  const chromium = await launchChromium({ profile });
  const page = await chromium.context.newPage();
  // What is asked of the dossier at the start has been answered.
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.empty'))).toBeVisible();
  await expect.poll(() => page.evaluate(`chrome.storage.local.get('copy')`)).toMatchObject({ copy: { isWhole: true } });
  // A page of ours that asks nothing of it.
  await page.goto(chromium.extensionPage('manifest.json'));
  await expect(async () => {
    await page.evaluate(makeOldDossier);
    expect(await page.evaluate(asItLies)).toEqual(asOld);
  }).toPass();
  await page.close();
  return chromium;
}

/** The dossier, at the moment at which it was put off. */
async function putOff({ context, extensionPage }: LaunchedChromium, path: (name: string) => string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto(extensionPage('dossier.html'));
  await expect(page.getByText(say('copy.madeReady'))).toBeVisible();
  await page.screenshot({ path: path('made-ready.png') });
  await notNow(page).dispatchEvent('click');
  await expect(openNow(page)).toBeVisible();
  await expect(page.getByText(say('copy.madeReady'))).toHaveCount(0);
  return page;
}

// It stays as it was, every screen says that it is not open, and it opens when the reader asks for it.
test('a dossier that is made ready for a new version can be put off', async (// oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for.
{}, info) => {
  const chromium = await ofOld();
  const { context, extensionPage, close } = chromium;
  const page = await putOff(chromium, (name) => info.outputPath(name));
  await expect(page.getByText(say('copy.notOpened.yet'))).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('not-opened.png') });
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  const panel = await context.newPage();
  await panel.setViewportSize({ width: 320, height: 640 });
  await panel.goto(extensionPage('sidepanel.html'));
  await expect(panel.getByText(say('copy.notOpened.means'))).toBeVisible();
  await panel.goto(extensionPage('sidepanel.html#follows'));
  await expect(panel.getByText(say('copy.notOpened.means'))).toBeVisible();
  await panel.screenshot({ path: info.outputPath('follows-not-opened.png') });
  const names = await context.newPage();
  await names.goto(extensionPage('names.html'));
  await expect(names.getByText(say('copy.notOpened.means'))).toBeVisible();
  await names.screenshot({ path: info.outputPath('names-not-opened.png') });
  await panel.goto(extensionPage('sidepanel.html#'));
  const options = await context.newPage();
  await options.goto(extensionPage('options.html'));
  await expect(options.getByText(say('copy.notOpened.means'))).toBeVisible();
  const row = options.getByRole('row', { name: say('options.held.saves') });
  await expect(row).toContainText(say('copy.notOpened.row'));
  await page.reload();
  await expect(page.getByText(say('copy.notOpened.yet'))).toBeVisible();
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  // Put off once more, in another window than where it was asked for.
  await openNow(panel).dispatchEvent('click');
  await expect(notNow(page)).toBeVisible();
  await notNow(page).dispatchEvent('click');
  await expect(openNow(page)).toBeVisible();
  await expect(openNow(panel)).toBeVisible();
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  await openNow(page).click();
  await expect(page.getByText(allOf())).toBeVisible();
  await expect(openNow(panel)).toHaveCount(0);
  await expect(openNow(names)).toHaveCount(0);
  await expect(row).toContainText(howManyOld.toLocaleString('nl'));
  expect((await rowsOf<Save>(page, 'dossier', 'saves')).length).toBe(howManyOld);
  await close();
});

test('what is kept while the dossier is put off opens it after all, and is in it', async (// oxlint-disable-next-line no-empty-pattern -- as above
{}, info) => {
  const chromium = await ofOld();
  const page = await putOff(chromium, (name) => info.outputPath(name));
  const said = new Set<string>();
  const popup = await chromium.context.newPage();
  await popup.goto(chromium.extensionPage('popup.html#requests'));
  await keepUntil(popup, 0, said, 1);
  await popup.close();
  await expect(page.getByRole('grid')).toBeVisible();
  const keys = await keptKeys(page);
  expect(keys.length).toBe(howManyOld + keys.filter((key) => key !== undefined).length);
  expect(keys).toEqual(expect.arrayContaining([...said]));
  await chromium.close();
});

test('what was put off opens by itself when the browser is started anew', async (// oxlint-disable-next-line no-empty-pattern -- as above
{}, info) => {
  const chromium = await ofOld();
  await putOff(chromium, (name) => info.outputPath(name));
  await chromium.close();
  const { context, extensionPage, close } = await launchChromium({ profile });
  const page = await context.newPage();
  await page.goto(extensionPage('dossier.html'));
  await expect(page.getByText(allOf())).toBeVisible();
  await close();
});
