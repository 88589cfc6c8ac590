import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { sendMessage } from '../../lib/messages.ts';
import { tabsThatAreRead } from '../../lib/remember/tabs.ts';
import { emptyCache, emptyDossier, emptyStorage } from '../../lib/remember/wipe.ts';
import { arrangeDaily } from './following.ts';
import { followSettings } from './places.ts';
import { forgetTab } from './tab-readings.ts';

export const wipeCache = (): Promise<void> => emptyCache();

/**
 * Everything goes, and the permissions with it; the order is such that what is cut short can be done again.
 * @returns whether the browser keeps the permission to read on every page
 */
export async function wipeEverything(): Promise<boolean> {
  const read = await tabsThatAreRead();
  await Promise.all([emptyCache(), emptyDossier()]);
  await Promise.all(
    read.map(async (tabId) => {
      await sendMessage('stopReading', undefined, tabId).catch(() => undefined);
      await forgetTab(tabId);
    }),
  );
  await arrangeDaily();
  await emptyStorage();
  const isKept = await giveBackPermissions();
  await followSettings();
  return isKept;
}

/**
 * What was asked for since the installation goes back. Chromium takes with a pattern everything that it holds, also the hosts of the sources that came with
 * the installation, and does not give those back before it is started anew: there such a pattern stays, and nothing uses it.
 * @returns whether one stayed
 */
async function giveBackPermissions(): Promise<boolean> {
  const fixed: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !fixed.includes(origin));
  const returnable = import.meta.env.BROWSER === 'firefox' ? given : given.filter((origin) => !fixed.some((each) => holds(origin, each)));
  if (returnable.length > 0) await browser.permissions.remove({ origins: returnable }).catch(() => false);
  return returnable.length < given.length;
}

/** Whether the first match pattern permits the host of the second. */
const holds = (wide: string, narrow: string): boolean => new MatchPattern(wide).includes(narrow.replace('/*', '/'));
