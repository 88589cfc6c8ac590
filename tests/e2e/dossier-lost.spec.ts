import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killMainProcess } from '../browser/kill-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { expect, test } from './fixtures.ts';
import { keepUntil, keptKeys } from './keep-on.ts';
import { say } from './words.ts';

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'open-kaart-lost-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));

/** As the browser does with databases that it cannot open. Gives how many there were. */
function throwDatabasesAway(extensionId: string): number {
  const folder = join(profile, 'Default', 'IndexedDB');
  const ours = readdirSync(folder).filter((name) => name.includes(extensionId));
  for (const name of ours) rmSync(join(folder, name), { recursive: true });
  return ours.length;
}

test('a dossier that the browser threw away is back before anything is shown, and the reader is told once', async () => {
  test.setTimeout(180_000);
  const said = new Set<string>();
  const before = await launchChromium({ profile });
  const popup = await before.context.newPage();
  await popup.goto(before.extensionPage('popup.html#requests'));
  await keepUntil(popup, 0, said, 5);
  await before.close();
  expect(throwDatabasesAway(before.extensionId)).toBeGreaterThan(0);

  const { context, extensionPage, close } = await launchChromium({ profile });
  const page = await context.newPage();
  await page.goto(extensionPage('dossier.html'));
  const notice = page.locator('.second-copy');
  await expect(notice).toContainText(say('copy.lost'));
  await expect(notice).toContainText(say('copy.backup'));
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await keptKeys(page)).toEqual(expect.arrayContaining([...said]));
  const panel = await context.newPage();
  await panel.goto(extensionPage('sidepanel.html'));
  await expect(panel.locator('.second-copy')).toContainText(say('copy.lost'));
  await notice.getByRole('button', { name: say('copy.seen') }).click();
  await expect(notice).toHaveCount(0);
  await expect(panel.locator('.second-copy')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await close();
});

test('a dossier that goes while the browser is open is back at the next thing that is kept', async () => {
  test.setTimeout(180_000);
  const said = new Set<string>();
  const { context, cdp, extensionId, extensionPage, close } = await launchChromium({ profile });
  const popup = await context.newPage();
  await popup.goto(extensionPage('popup.html#requests'));
  await keepUntil(popup, 0, said, 5);
  await popup.close();
  const page = await context.newPage();
  await page.goto(extensionPage('dossier.html'));
  await expect(page.getByRole('grid')).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: `chrome-extension://${extensionId}`, storageTypes: 'indexeddb' });
  const other = await context.newPage();
  await other.goto(extensionPage('popup.html#requests'));
  await keepUntil(other, 1, said, 8);
  await page.bringToFront();
  await page.reload();
  await expect(page.locator('.second-copy')).toContainText(say('copy.lost'));
  expect(await keptKeys(page)).toEqual(expect.arrayContaining([...said]));
  await cdp.detach();
  await close();
});

const rounds = 10;

test('killed in the middle of saving and started again at once, ten times: nothing that was said to be kept is lost', async () => {
  test.setTimeout(900_000);
  const said = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const chromium = await launchChromium({ profile });
    const page = await chromium.context.newPage();
    await page.goto(chromium.extensionPage('popup.html#requests'));
    await expect.poll(() => keptKeys(page), { timeout: 30_000 }).toEqual(expect.arrayContaining([...said]));
    await keepUntil(page, round, said, said.size + 3 + round);
    killMainProcess(profile);
  }
  const chromium = await launchChromium({ profile });
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect.poll(() => keptKeys(page), { timeout: 30_000 }).toEqual(expect.arrayContaining([...said]));
  // At least three in each round.
  expect(said.size).toBeGreaterThanOrEqual(3 * rounds);
  await chromium.close();
});
