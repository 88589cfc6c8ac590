import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';

/** The popup as a page of its own, speaking of the tab that shows an article; axe can look at that. */
export async function popupBeside(chromium: LaunchedChromium, page: Page, hash = ''): Promise<Page> {
  const popup = await chromium.context.newPage();
  await popup.goto(chromium.extensionPage('popup.html'));
  const tab = await popup.evaluate<number | undefined>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())})?.id)`,
  );
  await popup.goto('about:blank');
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(`${chromium.extensionPage('popup.html')}?tab=${tab}${hash}`);
  return popup;
}
