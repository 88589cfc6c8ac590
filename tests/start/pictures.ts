import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import { openPopup } from '../browser/popup.ts';
import { clickWords } from '../browser/words-on-page.ts';

/** Saves what a reader would see, light and dark: the page with its underlines, a card, the popup's list, and one entity. Gives the files. */
export async function takePictures(chromium: LaunchedChromium, page: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  const name = (what: string) => {
    const file = join(folder, `${what}.png`);
    files.push(file);
    return file;
  };
  await page.setViewportSize({ width: 900, height: 800 });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: name(`page-${scheme}`), fullPage: true });

    await clickWords(page, 'Rijkswaterstaat');
    await page.waitForTimeout(500); // the card fades in
    await page.screenshot({ path: name(`card-${scheme}`) });
    await page.keyboard.press('Escape');

    const popup = await openPopup(chromium, page);
    await popup.setColours(scheme);
    await popup.shows('Rijkswaterstaat');
    await popup.screenshot(name(`popup-list-${scheme}`));
    await popup.choose('Rijkswaterstaat');
    await popup.until('document.querySelector("h1")?.textContent?.includes("Rijkswaterstaat")');
    await page.waitForTimeout(1500); // what is bundled answers at once, what cannot be reached says so
    await popup.screenshot(name(`popup-entity-${scheme}`));
    await popup.close();
  }
  return files;
}
