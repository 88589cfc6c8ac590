import { browser } from 'wxt/browser';
import { leaveForPanel } from '../../lib/remember/for-panel.ts';
import { sidebarOf } from '../../lib/side-panel.ts';
import type { OpenTab } from '../tab.ts';

/** What opens the side panel with the view that is shown here, and closes the popup; undefined where there is none to open. */
export function openPanel(tab: OpenTab | null): (() => void) | undefined {
  const ofFirefox = sidebarOf(browser);
  const windowId = tab?.windowId;
  const open = ofFirefox
    ? () => ofFirefox.open()
    : windowId !== undefined && browser.sidePanel
      ? () => browser.sidePanel.open({ windowId })
      : undefined;
  if (!open) return undefined;
  return () => {
    const hash = location.hash.replace(/^#/, '');
    // Both in the click itself: later the browser does not open it any more, or has closed the popup.
    void leaveForPanel(hash, windowId);
    void open().then(close, (error: unknown) => console.warn('Open Kaart: the side panel did not open', error));
  };
}
