import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './launch-chromium.ts';
import { tabOf } from './tabs.ts';

/** Selects these words on the page, as a reader does by dragging over them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const found = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(sought);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
      return true;
    }
    return false;
  }, words);
  if (!found) throw new Error(`the page does not say "${words}" within one text node`);
}

/**
 * Chooses "Zoek op in Open Kaart" in the menu of what is selected. The menu itself is the browser's own and nothing can click it without a window, so
 * the extension hears of the click as the browser would tell it.
 */
export async function chooseLookUp(chromium: LaunchedChromium, page: Page): Promise<void> {
  const tab = await tabOf(chromium, page);
  const words = await page.evaluate(() => String(getSelection()));
  const worker = await chromium.worker();
  const info = { menuItemId: 'look-up', editable: false, frameId: 0, selectionText: words };
  await worker.evaluate(`chrome.tabs.get(${tab}).then((tab) => void chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`);
}
