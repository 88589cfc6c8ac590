import type { Page } from 'puppeteer-core';
import type { LaunchedFirefox } from './launch-firefox.ts';

/** The toolbar popup in Firefox, read and clicked through another page of the extension: WebDriver sees no window for it. */
export interface FirefoxPopup {
  /** The visible text; empty when the popup is closed. */
  text(): Promise<string>;
  /** Waits until the visible text contains these words. */
  shows(words: string | RegExp, patience?: number): Promise<void>;
  /** Clicks the first visible button or link whose text contains these words. */
  choose(words: string): Promise<void>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const view = "browser.extension.getViews({ type: 'popup' })[0]";

/** Opens the real popup on this page. */
export const openFirefoxPopup = (firefox: LaunchedFirefox, page: Page): Promise<FirefoxPopup> =>
  popupAfter(firefox, page, (aside) => aside.evaluate('browser.action.openPopup()'));

/** The popup that is there once something else was done on this page. */
export async function popupAfter(firefox: LaunchedFirefox, page: Page, opens: (aside: Page) => Promise<unknown>): Promise<FirefoxPopup> {
  const aside = await firefox.openExtensionPage('popup.html');
  await page.bringToFront();
  // One that a test left open would be in the way.
  await aside.evaluate(`${view}?.close()`);
  await opens(aside);
  const text = async () => String(await aside.evaluate(`${view}?.document.body?.innerText ?? ''`));

  return {
    text,
    shows: async (words, patience = 20_000) => {
      const has = (said: string) => (words instanceof RegExp ? words.test(said) : said.includes(words));
      let said = await text();
      for (const end = Date.now() + patience; !has(said); said = await text()) {
        if (Date.now() > end) throw new Error(`The popup never came to "${String(words)}". It says:\n${said || '(it is closed)'}`);
        await pause(50);
      }
    },
    choose: async (words) => {
      const found = await aside.evaluate(`(() => {
        const element = [...(${view}?.document.querySelectorAll('button, a, summary') ?? [])]
          .find((each) => each.checkVisibility() && each.textContent.includes(${JSON.stringify(words)}));
        element?.click();
        return Boolean(element);
      })()`);
      if (!found) throw new Error(`The popup has no "${words}" to choose. It says:\n${await text()}`);
    },
    close: async () => {
      await aside.evaluate(`${view}?.close()`);
      await aside.close();
    },
  };
}
