import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Presses the first button, link or choice on a page of the extension that says these words, as soon as there is one. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const press = (sought: string) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a, summary, label')].find(
      (each) => each.checkVisibility() && !each.matches(':disabled') && each.textContent.includes(sought),
    );
    button?.click();
    return button !== undefined;
  };
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) if (await page.evaluate(press, words)) return;
  throw new Error(`There is no "${words}" to press. It says:\n${await page.evaluate(() => document.body.innerText)}`);
}

/** The one file with this ending in a folder of downloads, once it is whole. */
export async function downloaded(folder: string, ending: string): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
    const names = readdirSync(folder);
    const name = names.find((each) => each.endsWith(ending));
    // Firefox writes what is not yet whole under a name of its own beside it.
    if (name !== undefined && !names.some((each) => each.endsWith('.part')) && statSync(join(folder, name)).size > 0)
      return join(folder, name);
  }
  throw new Error(`no ${ending} was downloaded; there are ${readdirSync(folder).join(', ')}`);
}
