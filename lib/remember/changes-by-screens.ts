import { storage } from '@wxt-dev/storage';

/** The last change of which pages were not told yet; null when there is none. In memory: whoever starts the browser anew is told everything. */
const item = storage.defineItem<string | null>('session:changed-by-screen', { fallback: null });

const turn = 'a screen changes what pages are told';

/**
 * Does what changes corrections or who is followed in a screen of ours, where it is too much for a message (out of a file, or many at once). The background hears of it whatever becomes of the
 * screen: the browser says that something is about to change before anything does, and gives up the turn of a tab that is closed.
 */
export const changing = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(turn, { mode: 'shared' }, async () => {
    await note();
    try {
      return await work();
    } finally {
      // A background that waited for us may have been stopped meanwhile.
      await note();
    }
  });

/** Who cannot be told hears of it at the next start. */
const note = (): Promise<void> => item.setValue(crypto.randomUUID()).catch(() => undefined);

/**
 * Calls `tell` when screens changed something, once each of them is done or closed; at once for what an earlier run of the background did not come to: it may have been stopped while it waited, and
 * the screen closed before it could say that it was done.
 */
export function onChangedByScreen(tell: () => Promise<unknown>): void {
  let isWaiting = false;
  const wait = (change: string | null): void => {
    if (change === null || isWaiting) return;
    isWaiting = true;
    void navigator.locks
      .request(turn, () => {
        isWaiting = false;
        return item.getValue();
      })
      .then(async (told) => {
        await tell();
        if ((await item.getValue()) === told) await item.removeValue();
      })
      // Then the next run does.
      .catch(() => undefined);
  };
  item.watch(wait);
  void item.getValue().then(wait);
}
