import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import type { FromDocument, Reading, Silence, Silent, TabState } from '../../lib/reading.ts';
import { readSettings } from '../../lib/remember/settings.ts';
import { changeTabState, readTabState } from '../../lib/remember/tabs.ts';
import { forgetConnections } from './connections-under-way.ts';
import type { Sender } from './inbox.ts';

/** Distinct entities in all frames of a tab. */
export const distinctIn = (state: TabState | null): number =>
  new Set(Object.values(state?.frames ?? {}).flatMap(({ seen }) => seen.map(({ key }) => key))).size;

/** The number on the button, for this tab only. */
async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const count = distinctIn(state);
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  const title = count === 0 ? i18n.t('extName') : i18n.t('badge.title', count);
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6650' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Which document of the tab a message of frame 0 is about; Firefox has no ids of documents, there it serves when it began. */
const documentOf = ({ since }: FromDocument, { frameId, documentId }: Sender): string | undefined =>
  frameId === 0 ? (documentId ?? String(since)) : undefined;

/** What is known of the tab, as far as it is about the document that speaks now. */
function stillAbout(state: TabState | null, document: string | undefined): TabState {
  if (state && (document === undefined || state.document === undefined || state.document === document))
    return document === undefined ? state : { ...state, document };
  return { frames: {}, ...(document !== undefined && { document }) };
}

export async function noteReading(reading: Reading, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const frameId = sender.frameId ?? 0;
  const siteIsOff = frameId !== 0 && (await isSilentSite(sender.tab?.url));
  let refused = false;
  const state = await changeTabState(tabId, (before) => {
    const { silence, isBeingRead: _, ...known } = stillAbout(before, documentOf(reading, sender));
    // A frame that comes later into a page, or a site, that is switched off: it knows only its own address.
    refused = silence === 'page-off' || silence === 'site-off' || (siteIsOff && known.frames[0] === undefined);
    return refused ? before : { ...known, frames: { ...known.frames, [frameId]: reading } };
  });
  if (refused) await sendMessage('stopReading', undefined, { tabId, frameId }).catch(() => undefined);
  else await showBadge(tabId, state);
}

/** Whether the reader switched reading off on the site of this address. */
export async function isSilentSite(address: string | undefined): Promise<boolean> {
  const host = address === undefined ? undefined : URL.parse(address)?.hostname;
  return host !== undefined && (await readSettings()).silentSites.includes(host);
}

export async function noteSilence(silent: Silent, sender: Sender): Promise<void> {
  // A silent frame inside a page that is read says nothing about the page.
  if (sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0) await silenceTab(sender.tab.id, silent.why, documentOf(silent, sender));
}

/** @param document which one of the tab is silent, where that is known; else it is the one that the tab had */
export async function silenceTab(tabId: number, silence: Silence, document?: string): Promise<void> {
  const state = await changeTabState(tabId, (before) => {
    const { isBeingRead: _, ...known } = stillAbout(before, document);
    return { ...known, frames: {}, silence };
  });
  await showBadge(tabId, state);
}

/** The browser lets no extension into what this tab shows, so that nobody there says which document it is; its address serves. */
export async function shutOut(tabId: number): Promise<void> {
  await silenceTab(tabId, 'not-allowed', await addressOf(tabId));
}

/** Undefined when the tab is gone, or where the browser does not let us see it. */
const addressOf = async (tabId: number): Promise<string | undefined> => (await browser.tabs.get(tabId).catch(() => undefined))?.url;

/** The reader wants this page read, also when it was silent before. */
export async function unsilenceTab(tabId: number): Promise<void> {
  await changeTabState(tabId, (before) => ({
    frames: before?.frames ?? {},
    ...(before?.document !== undefined && { document: before.document }),
    ...(Object.keys(before?.frames ?? {}).length === 0 && { isBeingRead: true }),
  }));
}

/** Nothing is known of this tab any more; or, when `isOver` is given, nothing if that is true of what is known. */
export async function forgetTab(tabId: number, isOver: (state: TabState | null) => boolean = () => true): Promise<void> {
  // Most tabs were never read; there is nothing to take away from those.
  if ((await readTabState(tabId)) === null) return;
  if ((await changeTabState(tabId, (state) => (isOver(state) ? null : state))) !== null) return;
  await forgetConnections(tabId);
  await showBadge(tabId, null);
}

/**
 * A tab went somewhere. Within one document our script is still there and reports again; otherwise nothing we know is about what is shown
 * now. (Asked twice: browsers say "loading" before the old document is gone.)
 */
export async function afterNavigation(tabId: number, status: string): Promise<void> {
  const before = await readTabState(tabId);
  try {
    await sendMessage('reportAgain', undefined, { tabId, frameId: 0 });
    // In its turn: after what was just reported.
    const now = await changeTabState(tabId, (state) => state);
    // A page that the reader came back to, as it was left: what its frames name was forgotten when it was.
    if (now?.document !== before?.document) await sendMessage('reportAgain', undefined, tabId);
  } catch {
    // The last of a pdf comes long after it is shown; by then the reader may have asked to read it, and was told that this cannot be.
    if (
      status === 'complete' &&
      before?.silence === 'not-allowed' &&
      before.document !== undefined &&
      before.document === (await addressOf(tabId))
    )
      return;
    // Nobody was there to answer; a document that reported since is what is shown now.
    await forgetTab(tabId, (now) => now?.document === before?.document);
  }
}
