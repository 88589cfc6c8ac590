import { storage } from '@wxt-dev/storage';
import type { EntityKey } from '../entity.ts';
import type { SeenEntity, TabState } from '../reading.ts';
import { watchItem } from './watch-item.ts';

/** In memory only: what pages name never touches the disk, and is gone with the browser. One item a tab, so that tabs never mix. */
const keyOf = (tabId: number) => `session:tab:${tabId}` as const;

/** What the frames of a tab have told; null when nothing is known of it, so also of a tab that is gone. */
export const readTabState = async (tabId: number): Promise<TabState | null> => await storage.getItem<TabState>(keyOf(tabId));

// One change at a time for each tab: its frames report at the same moment.
const last = new Map<number, Promise<unknown>>();

/** @param change gets null for a tab of which nothing is known; answering null forgets the tab */
export function changeTabState(tabId: number, change: (state: TabState | null) => TabState | null): Promise<TabState | null> {
  const changed = (last.get(tabId) ?? Promise.resolve()).then(async () => {
    const state = change(await readTabState(tabId));
    if (state) await storage.setItem(keyOf(tabId), state);
    else await storage.removeItem(keyOf(tabId));
    return state;
  });
  const settled = changed.catch(() => undefined);
  last.set(tabId, settled);
  void settled.then(() => last.get(tabId) === settled && last.delete(tabId));
  return changed;
}

/** The state now, and again whenever it changes; null when nothing is known. */
export const watchTab = (tabId: number, tell: (state: TabState | null) => void): (() => void) =>
  watchItem<TabState | null>({ getValue: () => readTabState(tabId), watch: (told) => storage.watch(keyOf(tabId), told) }, tell);

/** The tabs of which something is known. */
export const tabsThatAreRead = async (): Promise<number[]> =>
  Object.entries(await storage.snapshot('session')).flatMap(([name, state]) =>
    name.startsWith('tab:') && isTabState(state) && Object.keys(state.frames).length > 0 ? [Number(name.slice(4))] : [],
  );

/** An entity as some open page names it: the only place where one that is in no register has a name. */
export async function seenAnywhere(key: EntityKey): Promise<SeenEntity | undefined> {
  for (const [name, state] of Object.entries(await storage.snapshot('session'))) {
    if (!name.startsWith('tab:') || !isTabState(state)) continue;
    for (const { seen } of Object.values(state.frames)) {
      const entity = seen.find((each) => each.key === key);
      if (entity) return entity;
    }
  }
  return undefined;
}

const isTabState = (value: unknown): value is TabState => typeof value === 'object' && value !== null && 'frames' in value;
