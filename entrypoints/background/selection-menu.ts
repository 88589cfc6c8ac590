import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { openTyped } from './omnibox.ts';
import { shutOut } from './tab-readings.ts';

const id = 'look-up';
/** As long as what the inbox takes in. UTF-16 code units. */
const longestWords = 200;

/** Puts "Zoek op in Open Kaart" in the menu of a selection, in the language that the browser has now. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: i18n.t('selection.menu'), contexts: ['selection'] });
}

/** The reader asks who the selected words are. The page need not be read for it. */
export async function lookUpSelection(
  {
    selectionText = '',
    frameId = 0,
    pageUrl = '',
  }: { selectionText?: string | undefined; frameId?: number | undefined; pageUrl?: string | undefined },
  tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
): Promise<void> {
  const words = selectionText.replace(/\s+/g, ' ').trim().slice(0, longestWords);
  if (words === '') return;
  const isOurs = pageUrl.startsWith(browser.runtime.getURL('/'));
  // What stands beside a page is in no tab.
  if (tab?.id === undefined) return isOurs ? await openTyped(words, 'newForegroundTab') : undefined;
  const target = { tabId: tab.id, frameId };
  try {
    // The click on our menu is what lets us in.
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/card.js'] }).catch(() => undefined);
    await sendMessage('lookUpSelection', words, target);
  } catch {
    // Most screens of ours have no card: who is called so is opened, as from the address bar.
    if (isOurs) return await openTyped(words, 'newForegroundTab');
    // A page where the browser lets no extension in: the popup says so.
    await shutOut(tab.id);
    await browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId }).catch(() => undefined);
  }
}
