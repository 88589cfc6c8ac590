import { browser } from 'wxt/browser';
import { readerFor } from '../../lib/pdf.ts';

/**
 * Opens the pdf of a tab in our reader, in a tab beside it. Beside it, not in its place: what the click on the button allows us (to ask the pdf's own host for
 * it) lasts as long as that tab stays where it is.
 */
export async function openPdf(tabId: number): Promise<void> {
  // Where the browser does not say what the tab shows, the reader asks for the file.
  const { url, index, windowId, incognito } = await browser.tabs.get(tabId);
  // Our pages open in an ordinary window alone, which keeps their addresses: the pdf's own would be in one. The reader asks for the file.
  if (incognito) await browser.tabs.create({ url: browser.runtime.getURL(readerFor()) });
  else await browser.tabs.create({ url: browser.runtime.getURL(readerFor(url)), index: index + 1, windowId, openerTabId: tabId });
}
