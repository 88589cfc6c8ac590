import { browser } from 'wxt/browser';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { readTabState } from '../../lib/remember/tabs.ts';
import type { Sender } from './inbox.ts';

/** Puts a script that not every page needs into the frame that asks for it. */
export async function bring(what: 'card' | 'corrections', { tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`/${what}.js`] });
}

/** Frames of a tab that have mentions, the page itself first. */
async function framesWithMentions(tabId: number, entity?: EntityKey): Promise<number[]> {
  const frames = Object.entries((await readTabState(tabId))?.frames ?? {});
  return frames
    .filter(([, { seen }]) => seen.some(({ key }) => entity === undefined || key === entity))
    .map(([frameId]) => Number(frameId))
    .toSorted((one, other) => one - other);
}

/** Lights up the next mention of this entity: in the page itself where it is named there, else in the first frame that names it. */
export async function showOnPage({ tabId, entity }: { tabId: number; entity: EntityKey }): Promise<void> {
  for (const frameId of await framesWithMentions(tabId, entity)) {
    const shown = await sendMessage('showMention', entity, { tabId, frameId }).catch(() => false);
    if (shown) return;
  }
}

export async function stepMention(tabId: number, direction: 1 | -1): Promise<void> {
  const [frameId] = await framesWithMentions(tabId);
  if (frameId !== undefined) await sendMessage('stepMention', direction, { tabId, frameId }).catch(() => undefined);
}

/** What the button opens; also when a worker is begun, for one that was stopped just now may have left an entity. */
export const openPopupOnItsList = (): Promise<void> => browser.action.setPopup({ popup: 'popup.html' });

/** Where an entity is shown: in this window; and the tab of the page that it is asked from, if there is one. */
interface Beside {
  windowId?: number | undefined;
  tab?: { id?: number | undefined; index?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/**
 * Shows an entity, or what the page names, in the popup; or, where the browser opens no popup by itself (Firefox until the reader presses the button), in a tab beside the page. That one speaks
 * of the page, as the popup does: what is kept there is kept with where it was read.
 */
export async function openEntity(entity: EntityKey | undefined, { windowId, tab }: Beside): Promise<void> {
  const popup = `popup.html#${entity ?? ''}` as const;
  try {
    // In its address, so that it is there before anything of the popup runs.
    await browser.action.setPopup({ popup });
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // Our pages open in an ordinary window alone, which need not hold the page.
    const isBeside = tab?.id !== undefined && tab.incognito !== true;
    const place = isBeside ? { openerTabId: tab.id, ...(tab.index !== undefined && { index: tab.index + 1 }), windowId } : {};
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${isBeside ? `?tab=${tab.id}` : ''}#${entity ?? ''}`), ...place });
  } finally {
    await openPopupOnItsList();
  }
}
