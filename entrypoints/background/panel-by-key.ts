import { browser } from 'wxt/browser';
import { readTabState } from '../../lib/remember/tabs.ts';
import { sidebarOf } from '../../lib/side-panel.ts';
import { readTab } from './reading-places.ts';

/**
 * The key of the side panel. A key of the extension lets it into the page that is in front, as a click on its button does: what was
 * not read yet, is read for the panel.
 */
export async function openPanelByKey(tabId: number, windowId: number): Promise<void> {
  // At once: the browser opens it only while the key is down.
  await (sidebarOf(browser)?.open() ?? browser.sidePanel.open({ windowId }));
  const known = await readTabState(tabId);
  if (!known?.silence && Object.keys(known?.frames ?? {}).length === 0) await readTab(tabId);
}
