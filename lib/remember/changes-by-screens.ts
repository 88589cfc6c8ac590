import { storage } from '@wxt-dev/storage';

/** Which change it was; only that there is another counts. In memory: whoever starts the browser anew is told everything. */
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

/** Calls `tell` when screens changed something, once each of them is done or closed. */
export function onChangedByScreen(tell: () => unknown): void {
  let isWaiting = false;
  item.watch((change) => {
    if (change === null || isWaiting) return;
    isWaiting = true;
    void navigator.locks.request(turn, () => {
      isWaiting = false;
      tell();
    });
  });
}
