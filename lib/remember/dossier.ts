import Dexie, { type EntityTable } from 'dexie';
import type { Correction } from '../correction.ts';
import type { SavedPage } from '../save.ts';

class Dossier extends Dexie {
  declare readonly pages: EntityTable<SavedPage, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
}

/**
 * What the reader made. Apart from `cache`, so that throwing the cache away never touches it.
 * Each later version() is a migration with a test that starts from the data of the version before it.
 */
export const dossier = new Dossier('dossier');
dossier.version(1).stores({ pages: 'id, savedAt, address' });
dossier.version(2).stores({ corrections: 'id, place, madeAt' });
// Since then a kept entity says where it was first mentioned; of older ones that is not known.
dossier.version(3).upgrade((change) =>
  change
    .table<SavedPage>('pages')
    .toCollection()
    .modify((page) => {
      page.seen = page.seen.map((entity) => ({ ...entity, anchor: null }));
    }),
);

/** Resolves when the page is on disk. Kept again, a page keeps its note and is not there twice. */
export async function keepPage(page: SavedPage): Promise<SavedPage> {
  return await dossier.transaction('rw', dossier.pages, async () => {
    const before = await dossier.pages.where('address').equals(page.address).first();
    const kept = before ? { ...page, id: before.id, note: before.note } : page;
    await dossier.pages.put(kept);
    return kept;
  });
}

/** Newest first. */
export const savedPages = (): Promise<SavedPage[]> => dossier.pages.orderBy('savedAt').reverse().toArray();

export const savedPageAt = (address: string): Promise<SavedPage | undefined> => dossier.pages.where('address').equals(address).first();

export const writeNote = (id: string, note: string): Promise<number> => dossier.pages.update(id, { note });

export const discardPage = (id: string): Promise<void> => dossier.pages.delete(id);

/** Adds what is not there yet (undo, or a backup); says how many that were. */
export async function putBack(pages: SavedPage[]): Promise<number> {
  return await dossier.transaction('rw', dossier.pages, async () => {
    const known = new Set(await dossier.pages.toCollection().primaryKeys());
    const missing = pages.filter((page) => !known.has(page.id));
    await dossier.pages.bulkAdd(missing);
    return missing.length;
  });
}
