import { storage } from '@wxt-dev/storage';
import { askedForLater } from './later.ts';
import { watchItem } from './watch-item.ts';

/** From 0 to 1; null when nothing comes back. In memory: with the browser goes what was under way, and the next one begins it anew. */
const item = storage.defineItem<number | null>('session:coming-back', { fallback: null });

/** The next start of the browser brings back what is still in the copy. */
const later = askedForLater('session:coming-back-later');

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

const turn = 'the dossier comes back';

/** One of all our windows and workers at a time brings back. */
export const inTurnToBringBack = (work: () => Promise<void>): Promise<void> => navigator.locks.request(turn, work);

/** A window that was closed, or a worker that was stopped, while it brought back cannot tell that any more. */
export async function endComingBackOfNobody(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  if (!held.some(({ name }) => name === turn)) endComingBack();
}

export const { putOff: putOffComingBack, isPutOff: isComingBackPutOff, end: endPuttingOff, onPutOff } = later;
