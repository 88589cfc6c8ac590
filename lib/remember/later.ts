import { storage } from '@wxt-dev/storage';
import { watchItem } from './watch-item.ts';

/**
 * Whether the reader said "not now" to something that begins by itself. In memory: whoever is at it, in whatever window, stops, and nobody begins again before the
 * reader asks for it or the browser is started anew.
 */
export function askedForLater(name: `session:${string}`) {
  const item = storage.defineItem<boolean>(name, { fallback: false });
  return {
    putOff: (): Promise<void> => item.setValue(true),
    /** Who cannot ask goes by what is always right: that it is done. */
    isPutOff: (): Promise<boolean> => item.getValue().catch(() => false),
    end: (): Promise<void> => item.removeValue().catch(() => undefined),
    watch: (tell: (isPutOff: boolean) => void): (() => void) => watchItem(item, tell),
    /** Calls `tell` when that ends: what waited is wanted after all. */
    onEnd: (tell: () => void): (() => void) => item.watch((isPutOff, was) => was && !isPutOff && tell()),
    /** Calls `stop` when the reader says "not now", or has said so before. */
    onPutOff: (stop: () => void): (() => void) => watchItem(item, (isPutOff) => isPutOff && stop()),
  };
}
