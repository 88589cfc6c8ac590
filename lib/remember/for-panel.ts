import { storage } from '@wxt-dev/storage';

/** What the side panel of one window is to show, as it stands in its address. */
interface ForPanel {
  hash: string;
  windowId: number | undefined;
  /** Epoch milliseconds at which the reader chose it. */
  chosenAt: number;
  /** Epoch milliseconds at which a panel first showed it; absent until then. */
  shownAt?: number;
}

/**
 * Stays where it is: taken away by the first that reads it, it would be lost when the browser begins a panel anew, or when the panel of another window is
 * sooner.
 */
const forPanel = storage.defineItem<ForPanel | null>('session:panel', { fallback: null });

/** Longer than a browser needs to open a panel, also on a slow machine. Milliseconds. */
const patience = 60_000;
/** Longer than a browser needs to begin a panel anew. After that it was the reader who opened it again, to see what is in front. Milliseconds. */
const anew = 10_000;

/**
 * Has the side panel of a window show this, also when it opens only after this.
 * @param hash as it stands in the address of the panel, without `#`
 * @param windowId undefined where the browser did not say; then a panel that does not know its window either takes it
 */
export const leaveForPanel = (hash: string, windowId: number | undefined): Promise<void> =>
  forPanel.setValue({ hash, windowId, chosenAt: Date.now() });

/** Tells what the panel of this window is to show: what was chosen just before it opened, and all that is chosen from then on. */
export function watchForPanel(windowId: number | undefined, tell: (hash: string) => void): () => void {
  let told = Date.now() - patience;
  const look = (wish: ForPanel | null) => {
    if (!wish || wish.windowId !== windowId || wish.chosenAt <= told) return;
    told = wish.chosenAt;
    if (wish.shownAt !== undefined && Date.now() - wish.shownAt > anew) return;
    tell(wish.hash);
    if (wish.shownAt === undefined) void forPanel.setValue({ ...wish, shownAt: Date.now() }).catch(() => undefined);
  };
  void forPanel.getValue().then(look, () => undefined);
  return forPanel.watch(look);
}

/** The reader went on to something else in the panel of this window: what was chosen before that is not shown again. */
export async function goOnInPanel(windowId: number | undefined): Promise<void> {
  const now = Date.now();
  const wish = await forPanel.getValue();
  if (wish && wish.windowId === windowId && wish.chosenAt < now) await forPanel.setValue(null);
}
