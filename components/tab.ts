import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface OpenTab {
  id: number;
  /** Host name of its page, where the browser lets us see it and it is a web page. */
  host?: string;
}

/** The tab that the popup speaks of: the one in `?tab=`, else the active one of the window that was used last. Null when there is none. */
export async function tabSpokenOf(search = location.search): Promise<OpenTab | null> {
  const asked = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const active = Number.isInteger(asked) ? await browser.tabs.get(asked).catch(() => undefined) : await activeTab();
  if (active?.id === undefined) return null;
  const address = active.url ? URL.parse(active.url) : null;
  return { id: active.id, ...(address && /^https?:$/.test(address.protocol) && { host: address.hostname }) };
}

/** Of the window that was used last; a browser that was not looked at for a while does not know which that is, and then it is the popup's own. */
async function activeTab() {
  const [last] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return last ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Undefined until the browser has told. */
export function useTab(): OpenTab | null | undefined {
  const [tab, setTab] = useState<OpenTab | null>();
  useEffect(() => void tabSpokenOf().then(setTab, () => setTab(null)), []);
  return tab;
}
