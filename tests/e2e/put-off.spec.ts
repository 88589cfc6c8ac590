import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsOf } from '../browser/database.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { countCopied, fillCopy, howMany } from '../browser/many-in-copy.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { keepUntil } from './keep-on.ts';
import { say } from './words.ts';

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'open-kaart-put-off-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));

const waiting = say('copy.waiting.saves.n', howMany.toLocaleString('nl'));
const savesIn = async (page: Page) => (await rowsOf<Save>(page, 'dossier', 'saves')).length;

/** A browser that lost the databases of the extension, of which there is a large second copy. */
async function lost(): Promise<LaunchedChromium> {
  const before = await launchChromium({ profile });
  const page = await before.context.newPage();
  await page.goto(before.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.empty'))).toBeVisible();
  await page.evaluate(fillCopy);
  await before.close();
  const folder = join(profile, 'Default', 'IndexedDB');
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  return await launchChromium({ profile });
}

/** The dossier, at the moment at which it was put off. */
async function putOff({ context, extensionPage }: LaunchedChromium, path: (name: string) => string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto(extensionPage('dossier.html'));
  await expect(page.getByText(say('copy.comingBack'))).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.dossier-list .count')).toHaveCount(0);
  await page.screenshot({ path: path('coming-back.png') });
  await page.getByRole('button', { name: say('copy.notNow') }).dispatchEvent('click');
  await expect(page.locator('.second-copy')).toContainText(waiting);
  await expect(page.getByText(say('copy.comingBack'))).toHaveCount(0);
  return page;
}

// It is said where that is, and it waits there for whatever the reader does until it is brought back.
test('what comes back can be put off', async (// oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for.
{}, info) => {
  test.setTimeout(240_000);
  const chromium = await lost();
  const { context, extensionPage, close } = chromium;
  const page = await putOff(chromium, (name) => info.outputPath(name));
  await expect(page.getByText(say('copy.notBack'))).toBeVisible();
  await expect(page.getByText(say('dossier.empty'))).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('put-off.png') });
  expect(await savesIn(page)).toBe(0);
  expect(await page.evaluate(countCopied)).toBe(howMany);

  const panel = await context.newPage();
  await panel.setViewportSize({ width: 320, height: 640 });
  await panel.goto(extensionPage('sidepanel.html'));
  await expect(panel.locator('.second-copy')).toContainText(waiting);
  await panel.screenshot({ path: info.outputPath('put-off-panel.png') });
  const options = await context.newPage();
  await options.goto(extensionPage('options.html'));
  await expect(options.locator('.second-copy')).toContainText(waiting);
  await options.close();

  const said = new Set<string>();
  const popup = await context.newPage();
  await popup.goto(extensionPage('popup.html#requests'));
  await keepUntil(popup, 0, said, 1);
  await popup.close();
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.locator('.second-copy')).toContainText(waiting);
  const kept = await savesIn(page);
  expect(kept).toBeGreaterThanOrEqual(1);
  expect(await page.evaluate(countCopied)).toBe(howMany + kept);

  // The worker is stopped under it.
  const bring = page.getByRole('button', { name: say('copy.bringBack') });
  await bring.click();
  await expect(page.getByText(say('copy.comingBack'))).toBeVisible({ timeout: 30_000 });
  await stopWorker(chromium);
  await expect(page.locator('.second-copy')).toContainText(waiting, { timeout: 15_000 });
  expect(await savesIn(page)).toBe(kept);
  expect(await page.evaluate(countCopied)).toBe(howMany + kept);

  // Put off once more, in another window than where it was asked for.
  await panel.getByRole('button', { name: say('copy.bringBack') }).dispatchEvent('click');
  await expect(page.getByText(say('copy.comingBack'))).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: say('copy.notNow') }).dispatchEvent('click');
  await expect(page.locator('.second-copy')).toContainText(waiting);
  expect(await savesIn(page)).toBe(kept);

  await bring.click();
  await expect(page.locator('.second-copy')).toContainText(say('copy.lost'), { timeout: 60_000 });
  await expect(page.getByText(say('dossier.count.n', (howMany + kept).toLocaleString('nl')))).toBeVisible({ timeout: 30_000 });
  await expect(panel.locator('.second-copy')).toContainText(say('copy.lost'));
  expect(await savesIn(page)).toBe(howMany + kept);
  await close();
});

test('what was put off comes back by itself when the browser is started anew', async (// oxlint-disable-next-line no-empty-pattern -- as above
{}, info) => {
  test.setTimeout(180_000);
  const chromium = await lost();
  await putOff(chromium, (name) => info.outputPath(name));
  await chromium.close();
  const { context, extensionPage, close } = await launchChromium({ profile });
  const page = await context.newPage();
  await page.goto(extensionPage('dossier.html'));
  await expect(page.locator('.second-copy')).toContainText(say('copy.lost'), { timeout: 60_000 });
  expect(await savesIn(page)).toBe(howMany);
  await close();
});
