import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages.ts';
import { changeSettings, readSettings } from '../../lib/remember/settings.ts';
import type { ReadingMode, Settings } from '../../lib/settings.ts';
import { isSilentSite, shutOut, silenceTab, unsilenceTab } from './tab-readings.ts';

const script = { js: ['/content-scripts/page.js'], css: ['/content-scripts/page.css'] } as const;
const id = 'page';

/** `http://example.nl/*` and the same with TLS, as they are asked for and permitted. */
const patternsFor = (host: string): string[] => ['http', 'https'].map((scheme) => `${scheme}://${host}/*`);

/** Where pages are read without being asked: what the reader chose, as far as the browser permits it. */
export async function placesToRead({ mode, chosenSites, silentSites }: Settings): Promise<{ matches: string[]; excludeMatches: string[] }> {
  const wanted = mode === 'everywhere' ? ['http://*/*', 'https://*/*'] : mode === 'chosen-sites' ? chosenSites.flatMap(patternsFor) : [];
  const permitted = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return { matches: wanted.filter((_, index) => permitted[index]), excludeMatches: silentSites.flatMap(patternsFor) };
}

let last: Promise<unknown> = Promise.resolve();

/** Registers the page script for exactly those places. One at a time: the browser does not like two at once. */
export function followSettings(): Promise<void> {
  const done = last.then(register);
  last = done.catch(() => undefined);
  return done;
}

async function register(): Promise<void> {
  const { matches, excludeMatches } = await placesToRead(await readSettings());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const place = {
    id,
    js: [...script.js],
    css: [...script.css],
    matches,
    excludeMatches,
    allFrames: true,
    // Frames without an address of their own (srcdoc, blank) belong to the page that made them.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([place]);
  else await browser.scripting.registerContentScripts([{ ...place, persistAcrossSessions: true }]);
}

/** Reads a tab now, every frame of it, unless its site is switched off. Where the browser lets no extension in, the tab says so. */
export async function readTab(tabId: number): Promise<void> {
  // The click that asks for it also lets us see the address.
  const { url } = await browser.tabs.get(tabId);
  await ((await isSilentSite(url)) ? silenceTab(tabId, 'site-off') : readAnyway(tabId));
}

/** @param asked whether the reader asks for this very page */
async function readAnyway(tabId: number, asked = true): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    const { url } = await browser.tabs.get(tabId);
    await unsilenceTab(tabId);
    // A page of our own reads itself; nothing is, or can be, put into it.
    if (url?.startsWith(browser.runtime.getURL('/'))) return await sendMessage('readNow', asked, tabId);
    // Takes away the card of a version before, which Firefox leaves where it stood.
    if (import.meta.env.BROWSER === 'firefox' && !asked) await browser.scripting.executeScript({ target, files: ['/card.js'] });
    await browser.scripting.insertCSS({ target, files: [...script.css] });
    const injected: readonly unknown[] = await browser.scripting.executeScript({ target, files: [...script.js] });
    // Of its own pages (about:addons) Firefox says that it was done, and in no frame.
    if (!injected.some(Boolean)) return await shutOut(tabId);
    // A script that was there already, or keeps silent by itself, hears of it too.
    await sendMessage('readNow', asked, tabId).catch(() => undefined);
  } catch {
    await shutOut(tabId);
  }
}

export async function setMode(mode: ReadingMode): Promise<void> {
  await changeSettings((settings) => ({ ...settings, mode }));
  await followSettings();
  await readActiveTabs();
}

export async function setSite({ host, on }: { host: string; on: boolean }): Promise<void> {
  const without = (hosts: string[]) => hosts.filter((each) => each !== host);
  await changeSettings((settings) => ({
    ...settings,
    chosenSites: on && settings.mode !== 'everywhere' ? [...without(settings.chosenSites), host] : without(settings.chosenSites),
    silentSites: on ? without(settings.silentSites) : [...without(settings.silentSites), host],
  }));
  await followSettings();
  const tabs = await tabsOf(host);
  await Promise.all(tabs.map((tabId) => (on ? readAnyway(tabId, false) : stopReading(tabId, 'site-off'))));
}

/** Neither switched on nor off any more; what is open stays as it is until it is loaded again. */
export async function forgetSite(host: string): Promise<void> {
  const without = (hosts: string[]) => hosts.filter((each) => each !== host);
  await changeSettings((settings) => ({
    ...settings,
    chosenSites: without(settings.chosenSites),
    silentSites: without(settings.silentSites),
  }));
  await followSettings();
}

export async function setPage({ tabId, on }: { tabId: number; on: boolean }): Promise<void> {
  if (on) await readAnyway(tabId);
  else await stopReading(tabId, 'page-off');
}

async function stopReading(tabId: number, silence: 'page-off' | 'site-off'): Promise<void> {
  // No script there: nothing to stop.
  await sendMessage('stopReading', undefined, tabId).catch(() => undefined);
  await sendMessage('findAnchors', [], tabId).catch(() => undefined);
  await silenceTab(tabId, silence);
}

/** Open tabs that show this host, as far as the browser lets us see their addresses. */
async function tabsOf(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id: tabId, url }) => {
    return tabId !== undefined && url && URL.parse(url)?.hostname === host ? [tabId] : [];
  });
}

/** What the reader is looking at is read at once, where it may be; the rest when it is loaded again. */
const readActiveTabs = (): Promise<void> => readOpen({ active: true });

/** After an update: in the pages that are open stands what the version before put there, which reaches nobody any more. Each is read anew, where that may be, when it is looked at. */
export const readOpenTabs = (): Promise<void> => readOpen({ discarded: false });

async function readOpen(which: { active: true } | { discarded: false }): Promise<void> {
  const { mode, chosenSites } = await readSettings();
  if (mode === 'on-click') return;
  const read = async ({ id: tabId, url }: { id?: number | undefined; url?: string | undefined }): Promise<void> => {
    const page = url ? URL.parse(url) : null;
    if (tabId === undefined || !page || !/^https?:$/.test(page.protocol) || (await isSilentSite(url))) return;
    if (mode === 'everywhere' || chosenSites.includes(page.hostname)) await readAnyway(tabId, false);
  };
  // At once: a tab that the browser has frozen answers when it is looked at again.
  await Promise.all((await browser.tabs.query(which)).map(read));
}
