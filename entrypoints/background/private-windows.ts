import { browser } from 'wxt/browser';
import type { AboutKey } from '../../lib/page-address.ts';
import { forgetAskedInPrivate, noteAskedInPrivate } from '../../lib/remember/asked-in-private.ts';
import { endConnections } from './connections-under-way.ts';
import type { Sender } from './inbox.ts';

/** The window that the reader is in, where that is a private one. */
export async function privateWindow(): Promise<{ id?: number | undefined } | undefined> {
  const shown = await browser.windows.getLastFocused().catch(() => undefined);
  return shown?.incognito === true ? shown : undefined;
}

/** Whether who asks stands in a private window. A popup or a panel is no tab: it belongs to the window that the reader is in. */
const isPrivate = async ({ tab }: Sender): Promise<boolean> => (tab ? tab.incognito === true : (await privateWindow()) !== undefined);

/** To be done before anything is asked. A question from nobody, such as the daily one, is from no window. */
export async function noteIfPrivate(abouts: readonly AboutKey[], sender: Sender | undefined, signal?: AbortSignal): Promise<void> {
  if (sender && (await isPrivate(sender))) await noteAskedInPrivate(abouts, Date.now(), signal);
}

/** Forgets what was asked there once the last private window is closed; and when the browser starts, as one that fell over closed none. */
export async function forgetPrivateWindows(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await forgetAskedInPrivate(async (about) => {
    await Promise.all([endConnections(about), (await import('./lookups.ts')).stopAsking(about)]);
  });
}
