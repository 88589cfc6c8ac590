import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface OpenTab {
  id: number;
  /** Of its page, where the browser lets us see it. */
  address?: string;
  /** Host name of its page, where that is a page of the web. */
  host?: string;
}

/** The tab that the popup speaks of: the one in `?tab=`, else the active one of the window it hangs in. Null when there is none. */
export async function tabSpokenOf(search = location.search): Promise<OpenTab | null> {
  const asked = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const active = Number.isInteger(asked) ? await browser.tabs.get(asked).catch(() => undefined) : await activeTab();
  if (active?.id === undefined) return null;
  const address = active.url ? URL.parse(active.url) : null;
  return {
    id: active.id,
    ...(address && { address: address.href }),
    ...(address && /^https?:$/.test(address.protocol) && { host: address.hostname }),
  };
}

/** The window a popup hangs in need not be the one that the system calls focused: on a busy machine no window is. */
async function activeTab() {
  const [here] = await browser.tabs.query({ active: true, currentWindow: true });
  return here ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/** Undefined until the browser has told. */
export function useTab(): OpenTab | null | undefined {
  const [tab, setTab] = useState<OpenTab | null>();
  useEffect(() => void tabSpokenOf().then(setTab, () => setTab(null)), []);
  return tab;
}
