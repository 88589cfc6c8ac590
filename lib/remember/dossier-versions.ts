import Dexie, { type Version } from 'dexie';
import type { Save } from '../save.ts';
import { type PageOfVersion3, saveOfPage } from '../saved-page.ts';

/** How a change of version is followed. */
interface Making {
  /** Told how far it is, from 0 to 1. */
  tell(part: number): void;
  /** Is given what stops it, until the function that it answers with is called. */
  onStop(stop: () => void): () => void;
}

const unwatched: Making = { tell: () => undefined, onStop: () => () => undefined };

/** Read and added at a time; in between it is told how far it is. */
const lot = 250;

/**
 * The versions of the dossier's database, oldest first; each is told what it changes. Each later one is a migration with a test that starts from databases that
 * the older code made: `tests/unit/remember/made-by`. Rows of the second copy that an older version wrote take the same steps.
 */
const steps: readonly ((version: Version, making: Making) => unknown)[] = [
  (one) => one.stores({ pages: 'id, savedAt, address' }),
  (two) => two.stores({ corrections: 'id, place, madeAt' }),
  // Since then a kept entity says where it was first mentioned; of older ones that is not known, and a page of then is read as one that says so (`saveOfPage`).
  (three) => three,
  // Since then not only pages can be kept; a page that was kept is a save of that page as a whole.
  (four, { tell, onStop }) =>
    four
      .stores({
        pages: null,
        saves: 'id, savedAt, changedAt, page.address, entity.key, record.was.id',
        dossiers: 'id',
        tags: 'key, usedAt',
        bin: 'id, discardedAt',
      })
      .upgrade(async (change) => {
        stoppable(change.idbtrans, onStop);
        const pages = change.table<PageOfVersion3>('pages');
        const of = await pages.count();
        const after = (id: string | undefined) =>
          pages
            .where('id')
            .above(id ?? Dexie.minKey)
            .limit(lot)
            .toArray();
        for (let done = 0, some = await after(undefined); some.length > 0; some = await after(some.at(-1)?.id)) {
          await change.table<Save>('saves').bulkAdd(some.map(saveOfPage));
          done += some.length;
          tell(done / of);
        }
      }),
  // Since then names can be pasted, to be looked up one after the other; nothing that was there changes.
  (five) => five.stores({ lists: 'id' }),
  // Since then backups can be written to a folder by themselves; a handle of a folder lies in a database or nowhere. Nothing that was there changes.
  (six) => six.stores({ backups: 'id' }),
  // Since then names can be followed, and requests under the Woo written and waited for. Nothing that was there changes.
  (seven) => seven.stores({ follows: 'id', requests: 'id, body' }),
  // Since then there is a second copy, and what it does not have yet is noted. Nothing that was there changes.
  (eight) => eight.stores({ uncopied: '++id', marks: 'id' }),
];

export const versionOfToday = steps.length;

/** Until the change as a whole has ended: what is stopped at its last moment has not happened either. */
function stoppable(change: IDBTransaction, onStop: Making['onStop']): void {
  const unwatch = onStop(() => {
    try {
      change.abort();
    } catch {
      // It has ended.
    }
  });
  change.addEventListener('complete', unwatch);
  change.addEventListener('abort', unwatch);
}

/**
 * Tells a database what it is like, up to one of its versions. It must not be open.
 * @param making follows how it becomes that, through the step that takes time: of ten thousand pages the one to version 4 takes seconds, all others together a
 * moment. They are one transaction: whatever ends it, the database stays what it was.
 */
export function declareVersions(database: Dexie, upTo = versionOfToday, making = unwatched): void {
  for (const [place, declare] of steps.slice(0, upTo).entries()) declare(database.version(place + 1), making);
}
