import { browser } from 'wxt/browser';
import { type KeptByKey, sendMessage } from '../../lib/messages.ts';
import { readTabState } from '../../lib/remember/tabs.ts';
import { keptHere } from './anchors.ts';
import { keep } from './keeping.ts';

/** The key: "Bewaar" on the card that is open, where there is one; else what is selected, else the page. Says so on the page, when it is on the disk. */
export async function keepByKey(tabId: number, windowId: number | undefined): Promise<void> {
  const frames = Object.keys((await readTabState(tabId))?.frames ?? {}).map(Number);
  for (const frameId of frames) if (await sendMessage('keepCard', undefined, { tabId, frameId }).catch(() => false)) return;
  const what = await keepWhatIsThere(tabId);
  const page = { tabId, frameId: 0 };
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/card.js'] });
    await sendMessage('sayKept', what, page);
  } catch {
    // A page where the browser lets no extension in: the popup says what can be done with it.
    await browser.action.openPopup(windowId === undefined ? {} : { windowId }).catch(() => undefined);
  }
}

async function keepWhatIsThere(tabId: number): Promise<KeptByKey> {
  try {
    const { quote } = await keep({ tabId });
    // Marks it on the page, as it will be when the reader comes back.
    await keptHere(tabId).catch(() => null);
    return quote ? 'selection' : 'page';
  } catch {
    return 'failed';
  }
}
