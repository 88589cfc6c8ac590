import type { Page } from 'puppeteer-core';
import type { LaunchedFirefox } from './launch-firefox.ts';

/** The toolbar popup in Firefox, read and clicked through another page of the extension: WebDriver sees no window for it. */
export interface FirefoxPopup {
  /** The visible text; empty when the popup is closed. */
  text(): Promise<string>;
  /** How wide its window is. CSS pixels; 0 when it is closed. */
  width(): Promise<number>;
  /** Waits until the visible text contains these words. */
  shows(words: string | RegExp, patience?: number): Promise<void>;
  /** Clicks the first visible button or link whose text contains these words, as soon as there is one. */
  choose(words: string): Promise<void>;
  /** Clicks the first element that matches the CSS selector, as soon as there is one. */
  press(selector: string): Promise<void>;
  /** Types into a field, and presses Enter. */
  fill(selector: string, words: string): Promise<void>;
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

  /** Works on the first visible `element` that matches and says these words, as soon as there is one. */
  async function onElement(selector: string, words: string, work: string): Promise<void> {
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(50)) {
      const done = await aside.evaluate(`(async () => {
        const element = [...(${view}?.document.querySelectorAll(${JSON.stringify(selector)}) ?? [])]
          .find((each) => each.checkVisibility() && each.textContent.includes(${JSON.stringify(words)}));
        if (!element) return false;
        ${work}
        return true;
      })()`);
      if (done) return;
    }
    throw new Error(`The popup has no ${selector} that says "${words}". It says:\n${await text()}`);
  }

  return {
    text,
    width: async () => Number(await aside.evaluate(`${view}?.innerWidth ?? 0`)),
    shows: async (words, patience = 20_000) => {
      const has = (said: string) => (words instanceof RegExp ? words.test(said) : said.includes(words));
      let said = await text();
      for (const end = Date.now() + patience; !has(said); said = await text()) {
        if (Date.now() > end) throw new Error(`The popup never came to "${String(words)}". It says:\n${said || '(it is closed)'}`);
        await pause(50);
      }
    },
    choose: (words) => onElement('button, a, summary', words, 'element.click()'),
    press: (selector) => onElement(selector, '', 'element.click()'),
    fill: (selector, words) =>
      onElement(
        selector,
        '',
        `element.focus();
        element.value = ${JSON.stringify(words)};
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // What the field holds now has to be drawn before it is left.
        await new Promise((resolve) => setTimeout(resolve, 100));
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));`,
      ),
    close: async () => {
      await aside.evaluate(`${view}?.close()`);
      await aside.close();
    },
  };
}
