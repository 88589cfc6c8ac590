import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import type { PageServer } from '../browser/page-server.ts';
import { type Popup, openPopup } from '../browser/popup.ts';
import { clickWords } from '../browser/words-on-page.ts';
import { say } from '../e2e/words.ts';

/** Of the sample article: one that the bundled snapshots know a lot of, and one for which sources have to be asked, which fails offline. */
const known = 'Sweco Nederland B.V.';
const unknown = 'Gemeente Nieuwegein';
const first = 'Rijkswaterstaat';
const knownKey = 'supplier:sweco';
/** Records that stand in the picture of the dossier. */
const keptRecords = 6;
const [notLookedUp = ''] = say('card.nothingYet').split('.');

/**
 * Saves what a reader would see, light and dark: the page with its underlines, a card, the popup (the list, an entity, sources that cannot be reached, and a page
 * without names), a timeline in the side panel, and the dossier with a few things that were kept. Gives the files.
 */
export async function takePictures(chromium: LaunchedChromium, page: Page, pages: PageServer, folder: string): Promise<string[]> {
  const files: string[] = [];
  const article = page.url();
  pages.put('/leeg.html', '<!doctype html><html lang="nl"><title>Leeg</title><p>Het regent, en dat is voor de tuin het beste.</p>');
  await page.setViewportSize({ width: 820, height: 760 });

  for (const scheme of ['light', 'dark'] as const) {
    const file = (what: string) => {
      const path = join(folder, `${what}-${scheme}.png`);
      files.push(path);
      return path;
    };
    /** In these colours, whatever the browser made of them meanwhile. */
    const photograph = async (popup: Popup, what: string) => {
      await popup.setColours(scheme);
      await popup.until(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
      await popup.screenshot(file(what));
    };
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(article);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.screenshot({ path: file('page') });

    await clickWords(page, first);
    // What is held about it comes a moment after its name: nothing yet, or only by way of who was looked up before.
    await (await cardOn(page)).says(notLookedUp);
    await page.screenshot({ path: file('card') });
    await page.keyboard.press('Escape');

    let popup = await openPopup(chromium, page);
    await popup.setColours(scheme);
    await popup.shows(first);
    await photograph(popup, 'popup-list');
    for (const [what, name] of [
      ['popup-entity', known],
      ['popup-failure', unknown],
    ] as const) {
      await popup.choose(name);
      // Bundled sources answer at once; the others are tried a few times before it is clear that there is no connection.
      const ready = JSON.stringify([say('asking.ready'), say('asking.readyWithTrouble')]);
      await popup.until(`${ready}.some((words) => document.body.innerText.includes(words))`, 60_000);
      // What was found is read from the cache after that.
      if (name === known) await popup.until('document.querySelector(".records .record")');
      // What went wrong stands with the sources, under the records.
      if (name === unknown) {
        const failed = `[...document.querySelectorAll('.sources')].find(({ innerText }) => innerText.includes(${JSON.stringify(say('failure.offline'))}))`;
        // In one go: what was held from before is shown at once, and gives way when the sources are asked again.
        await popup.until(`${failed} && (${failed}.scrollIntoView({ block: "center" }), true)`, 60_000);
      }
      await photograph(popup, what);
      await popup.close();
      popup = await openPopup(chromium, page);
      await popup.setColours(scheme);
      await popup.shows(first);
    }
    await popup.close();

    await page.goto(`${new URL(article).origin}/leeg.html`);
    const empty = await openPopup(chromium, page);
    await empty.setColours(scheme);
    await page.waitForTimeout(1000);
    await photograph(empty, 'popup-empty');
    await empty.close();
  }
  // At last: a popup that opens after a tab of another width has that width, and what is kept here is marked as kept from then on.
  for (const [what, take] of [
    ['panel', pictureOfPanel],
    ['dossier', pictureOfDossier],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const path = join(folder, `${what}-${scheme}.png`);
      await take(chromium, scheme, path);
      files.push(path);
    }
  }
  return files;
}

/** The side panel beside a page is no page that one can take a picture of; in a tab of its width it is the same. */
async function pictureOfPanel(chromium: LaunchedChromium, colorScheme: 'light' | 'dark', path: string): Promise<void> {
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 420, height: 760 });
  await panel.emulateMedia({ colorScheme });
  await panel.goto(chromium.extensionPage(`sidepanel.html#timeline=${knownKey}`));
  await panel.getByRole('img').first().waitFor();
  await panel.evaluate(() => document.fonts.ready);
  await panel.screenshot({ path });
  await panel.close();
}

/** Kept as a reader does, one click each; in the dark look they are there already. */
async function pictureOfDossier(chromium: LaunchedChromium, colorScheme: 'light' | 'dark', path: string): Promise<void> {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1180, height: 640 });
  await page.emulateMedia({ colorScheme });
  await page.goto(chromium.extensionPage(`sidepanel.html#timeline=${knownKey}`));
  const kept = page.getByRole('listitem').getByRole('button', { name: new RegExp(say('timeline.keptNamed', '.+')) });
  const line = page.getByRole('region', { name: say('timeline.title') }).getByRole('listitem');
  await line.first().waitFor();
  for (let nth = 0; nth < keptRecords; nth++) {
    const row = line.nth(nth);
    const title = await row.getByRole('link').first().innerText();
    const button = row.getByRole('button', { name: say('keep.keepNamed', title), exact: true });
    if (await button.isVisible()) await button.click();
    await kept.nth(nth).waitFor();
  }
  await page.goto(chromium.extensionPage('dossier.html'));
  await page.getByRole('row').nth(keptRecords).waitFor();
  // The first one open: the record as it was.
  await page.getByRole('row').nth(1).click();
  await page.getByText(say('dossier.sound')).waitFor();
  await page.screenshot({ path });
  await page.close();
}
