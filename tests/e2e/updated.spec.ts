import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { chromeBuild } from '../browser/built-extension.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { type PageServer, servePages } from '../browser/page-server.ts';
import { clickAction } from '../browser/popup.ts';
import { clickWords } from '../browser/words-on-page.ts';
import { expect } from './fixtures.ts';
import { Visit, putArticle } from './visit.ts';
import { say } from './words.ts';

interface Updatable {
  pages: PageServer;
  chromium: LaunchedChromium;
  /** Puts a newer version in the place of the extension, as a store does while the browser is open. */
  update(): Promise<void>;
}

/** The extension in a folder of its own, as it is changed there. */
const test = base.extend<Updatable & { folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures that are asked for from this pattern.
  pages: async ({}, use) => {
    const pages = await servePages();
    await use(pages);
    await pages.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'open-kaart-updated-'));
    cpSync(chromeBuild, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  chromium: async ({ folder, pages }, use) => {
    const chromium = await launchChromium({ extension: folder, pagesPort: pages.port });
    await use(chromium);
    await chromium.close();
  },
  update: async ({ folder, chromium }, use) => {
    await use(async () => {
      const file = join(folder, 'manifest.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '99.0.0' }));
      const extensions = await chromium.context.newPage();
      await extensions.goto('chrome://extensions');
      // Without that Chromium switches off what did not come from a store.
      await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await extensions.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(chromium.extensionId)}, { failQuietly: true })`);
      await extensions.close();
    });
  },
});

test('after an update names on the pages that are open have their card as before, also on those behind', async ({
  chromium,
  pages,
  update,
}) => {
  await allowEverywhere(chromium);
  const visits: Visit[] = [];
  for (const host of ['krant.test', 'blog.test']) {
    const visit = new Visit(chromium, await chromium.context.newPage());
    await visit.read(putArticle(pages, ['De gemeente Utrecht en Rijkswaterstaat bouwen een brug.'], host));
    visits.push(visit);
  }
  await update();
  for (const visit of visits) {
    await visit.page.bringToFront();
    // The number on the button was that of the version before.
    await expect.poll(() => visit.badge()).toBe('2');
    const card = await visit.openCard('Rijkswaterstaat');
    await card.says(say('card.nothingYet'));
  }
});

test('where only a click lets us read, the lines of the version before go when nothing can be opened by them any more', async ({
  chromium,
  pages,
  update,
}) => {
  const page = await chromium.context.newPage();
  const visit = new Visit(chromium, page);
  await page.goto(putArticle(pages, ['De gemeente Utrecht en Rijkswaterstaat bouwen een brug.']));
  await clickAction(chromium, page);
  await expect.poll(() => visit.underlined()).toHaveLength(2);
  await update();
  await page.bringToFront();
  await expect
    .poll(async () => {
      await clickWords(page, 'Rijkswaterstaat');
      return await page.evaluate(() => [...CSS.highlights.keys()]);
    })
    .toEqual([]);
});
