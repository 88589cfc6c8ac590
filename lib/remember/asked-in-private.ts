import { storage } from '@wxt-dev/storage';
import Dexie from 'dexie';
import type { AboutKey } from '../page-address.ts';
import { cache, withCache } from './cache.ts';
import { allWritten } from './write-together.ts';

/** What was asked from private windows, since when, until it is forgotten. */
interface AskedInPrivate {
  /** Epoch milliseconds. */
  since: number;
  abouts: AboutKey[];
}

/** On the disk, as what is to be forgotten is: a browser that falls over closes no window. */
const item = storage.defineItem<AskedInPrivate | null>('local:asked-in-private', { fallback: null });

/** One change at a time. */
const inTurn = <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
  navigator.locks.request('asked in private', signal ? { signal } : {}, work);

/**
 * Notes what is about to be asked from a private window; before it is asked, or it might stay.
 * @param signal gives up the turn, and then this rejects: who forgets has it, and waits for what is being asked to stop
 */
export const noteAskedInPrivate = (abouts: readonly AboutKey[], now = Date.now(), signal?: AbortSignal): Promise<void> =>
  inTurn(async () => {
    const before = (await item.getValue()) ?? { since: now, abouts: [] };
    await item.setValue({ ...before, abouts: [...new Set([...before.abouts, ...abouts])] });
  }, signal);

/**
 * Forgets whom was asked about in private windows: the answers, under whomever they stand, how it went, and the lines of the log; also what was held of these before, as what is left
 * of it would tell. What many lookups share and came since then goes too.
 * @param stop ends what is still being asked, or it would be written afterwards
 */
export const forgetAskedInPrivate = (stop: (about: AboutKey) => Promise<void>): Promise<void> =>
  inTurn(async () => {
    const asked = await item.getValue();
    if (!asked) return;
    const { since, abouts } = asked;
    await Promise.all(abouts.map(stop));
    // A line of the log waits a while before it is written.
    await allWritten();
    await withCache(() =>
      cache.transaction('rw', cache.tables, async () => {
        const own = (await Promise.all(abouts.map(keysAbout))).flat();
        const ids = new Set(own.map(([, id]) => id));
        const lately = await cache.records.where('seenAt').aboveOrEqual(since).primaryKeys();
        const gone = [...own, ...lately.filter(([, id]) => ids.has(id))];
        await cache.records.bulkDelete(gone);
        await cache.firstLooks.bulkDelete([...new Set([...abouts, ...gone.map(([about]) => about)])]);
        await cache.askings.where('about').anyOf(abouts).delete();
        await cache.requests
          .where('at')
          .aboveOrEqual(since)
          .filter((line) => !('pdf' in line) && abouts.includes(line.about))
          .delete();
        await cache.kept.where('at').aboveOrEqual(since).delete();
      }),
    );
    await item.removeValue();
  });

const keysAbout = (about: AboutKey): Promise<[AboutKey, string][]> =>
  cache.records.where(':id').between([about, Dexie.minKey], [about, Dexie.maxKey]).primaryKeys();
