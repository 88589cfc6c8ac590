import type { Page } from 'puppeteer-core';

/** How many words are marked on a page, whichever way. Which words they are, Firefox tells nobody but the extension. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Whether a card is on a page. It lies in a closed shadow root, which WebDriver does not see, but its host stands last in the document. */
export const hasCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

/** The visible text of a page. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Clicks the first letters of the first paragraph of a page, where a name stands. */
export async function clickName(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p') ?? document.body);
    const box = range.getBoundingClientRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
}
