import { storage } from '@wxt-dev/storage';
import type { Connecting } from '../connection.ts';
import { watchItem } from './watch-item.ts';

/** In memory, as what pages name is. One item a tab. */
const keyOf = (tabId: number) => `session:connecting:${tabId}` as const;

export const writeConnecting = (tabId: number, state: Connecting): Promise<void> => storage.setItem(keyOf(tabId), state);

/** Nothing was asked for the page that this tab shows now. */
export const forgetConnecting = (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId));

/** Ends what an earlier run of the worker was asking: nobody is, any more. */
export async function interruptConnecting(): Promise<void> {
  for (const [name, value] of Object.entries(await storage.snapshot('session')))
    if (name.startsWith('connecting:') && isConnecting(value) && value.state === 'asking')
      await writeConnecting(Number(name.slice('connecting:'.length)), { ...value, state: 'stopped' });
}

const isConnecting = (value: unknown): value is Connecting => typeof value === 'object' && value !== null && 'state' in value;

/** How it goes, and again whenever that changes; null when nothing was asked. */
export const watchConnecting = (tabId: number, tell: (state: Connecting | null) => void): (() => void) =>
  watchItem<Connecting | null>({ getValue: () => storage.getItem(keyOf(tabId)), watch: (told) => storage.watch(keyOf(tabId), told) }, tell);
