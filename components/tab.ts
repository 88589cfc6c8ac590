import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addressShown } from '../lib/pdf.ts';
import { watchTab } from '../lib/remember/tabs.ts';

export interface OpenTab {
  id: number;
  windowId?: number;
  /** Host name of its page, where that is a page of the web. */
  host?: string;
  /** Address of what it shows, where the browser lets us see it: of the pdf, when that is in our reader. */
  address?: string;
  /** Whether it stands in a private window. */
  isPrivate?: true;
}

/** The tab that the popup speaks of: the one in `?tab=`, else the active one of the window it hangs in. Null when there is none. */
export async function tabSpokenOf(search = location.search): Promise<OpenTab | null> {
  const asked = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const active = Number.isInteger(asked) ? await browser.tabs.get(asked).catch(() => undefined) : await activeTab();
  if (active?.id === undefined) return null;
  const address = active.url ? URL.parse(active.url) : null;
  const shown = addressShown(active.url, browser.runtime.getURL('/'));
  return {
    id: active.id,
    windowId: active.windowId,
    ...(address && /^https?:$/.test(address.protocol) && { host: address.hostname }),
    ...(shown !== undefined && { address: shown }),
    ...(active.incognito && { isPrivate: true }),
  };
}

/** The window a popup hangs in need not be the one that the system calls focused: on a busy machine no window is. */
async function activeTab() {
  const [here] = await browser.tabs.query({ active: true, currentWindow: true });
  return here ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/**
 * Undefined until the browser has told.
 * @param follows the tab that the reader goes to, from then on; without it the tab stays the one in which it began
 */
export function useTab(follows = false): OpenTab | null | undefined {
  const [tab, setTab] = useState<OpenTab | null>();
  useEffect(() => {
    let open = true;
    let watched: number | undefined;
    let unwatch = () => {};
    const tell = (now: OpenTab | null) => {
      if (!open) return;
      setTab((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      if (!follows || now?.id === watched) return;
      watched = now?.id;
      unwatch();
      // Asked to read a page, the extension may see its address too; of that the browser tells nothing.
      unwatch = now ? watchTab(now.id, look) : () => {};
    };
    const look = () =>
      void tabSpokenOf().then(tell, () => {
        tell(null);
      });
    look();
    if (follows) {
      browser.tabs.onActivated.addListener(look);
      browser.tabs.onUpdated.addListener(look);
    }
    return () => {
      open = false;
      unwatch();
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, [follows]);
  return tab;
}
