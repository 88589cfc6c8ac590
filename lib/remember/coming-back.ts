import { storage } from '@wxt-dev/storage';
import { watchItem } from './watch-item.ts';

/** From 0 to 1; null when nothing comes back. In memory: with the browser goes what was under way, and the next one begins it anew. */
const item = storage.defineItem<number | null>('session:coming-back', { fallback: null });

export const watchComingBack = (tell: (part: number | null) => void): (() => void) => watchItem(item, tell);

/** What takes less than this is not told. Milliseconds. */
const soon = 500;

/** Tells the screens how far the dossier is with coming back, once that takes a while. What cannot be told costs nothing. */
export function tellComingBack(): { tell(part: number): void; end(): void } {
  const begun = performance.now();
  let isTold = false;
  const write = (part: number | null) => void item.setValue(part).catch(() => undefined);
  return {
    tell: (part) => {
      if (performance.now() - begun < soon) return;
      isTold = true;
      write(part);
    },
    end: () => void (isTold && write(null)),
  };
}

/** The dossier is there; what a window that was closed said of it before is no longer so. */
export const endComingBack = (): void => void item.removeValue().catch(() => undefined);
