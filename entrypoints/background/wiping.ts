import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages.ts';
import { tabsThatAreRead } from '../../lib/remember/tabs.ts';
import { emptyCache, emptyDossier, emptyStorage } from '../../lib/remember/wipe.ts';
import { followSettings } from './places.ts';
import { forgetTab } from './tab-readings.ts';

export const wipeCache = (): Promise<void> => emptyCache();

/** Everything goes, and the permissions with it; the order is such that what is cut short can be done again. */
export async function wipeEverything(): Promise<void> {
  const read = await tabsThatAreRead();
  await Promise.all([emptyCache(), emptyDossier()]);
  await Promise.all(
    read.map(async (tabId) => {
      await sendMessage('stopReading', undefined, tabId).catch(() => undefined);
      await forgetTab(tabId);
    }),
  );
  await emptyStorage();
  await giveBackPermissions();
  await followSettings();
}

/** What was asked for since the installation. */
async function giveBackPermissions(): Promise<void> {
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !fixed.has(origin));
  if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
}
