import type { Page } from '@playwright/test';

/** Milliseconds from the start of the navigation until something matches; measured in the page, by its own clock. */
export async function opened(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    (sought) =>
      new Promise<number>((resolve) => {
        const look = () => (document.querySelector(sought) ? resolve(performance.now()) : requestAnimationFrame(look));
        look();
      }),
    selector,
  );
}
