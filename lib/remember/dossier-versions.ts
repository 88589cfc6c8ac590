import type Dexie from 'dexie';
import type { Version } from 'dexie';
import type { Save } from '../save.ts';
import { type PageOfVersion3, saveOfPage } from '../saved-page.ts';

/** Told how far the step to a version is, from 0 to 1. */
type Tell = (version: number, part: number) => void;

/** Added at a time; in between it is told how far it is. */
const lot = 250;

/**
 * The versions of the dossier's database, oldest first; each is told what it changes. Each later one is a migration with a test that starts from databases that
 * the older code made: `tests/unit/remember/made-by`. Rows of the second copy that an older version wrote take the same steps.
 */
const steps: readonly ((version: Version, tell: Tell) => unknown)[] = [
  (one) => one.stores({ pages: 'id, savedAt, address' }),
  (two) => two.stores({ corrections: 'id, place, madeAt' }),
  // Since then a kept entity says where it was first mentioned; of older ones that is not known.
  (three, tell) =>
    three.upgrade(async (change) => {
      const pages = change.table<PageOfVersion3>('pages');
      const of = await pages.count();
      let done = 0;
      await pages.toCollection().modify((page) => {
        page.seen = page.seen.map((entity) => ({ ...entity, anchor: null }));
        tell(3, ++done / of);
      });
    }),
  // Since then not only pages can be kept; a page that was kept is a save of that page as a whole.
  (four, tell) =>
    four
      .stores({
        pages: null,
        saves: 'id, savedAt, changedAt, page.address, entity.key, record.was.id',
        dossiers: 'id',
        tags: 'key, usedAt',
        bin: 'id, discardedAt',
      })
      .upgrade(async (change) => {
        const pages = await change.table<PageOfVersion3>('pages').toArray();
        for (let from = 0; from < pages.length; from += lot) {
          await change.table<Save>('saves').bulkAdd(pages.slice(from, from + lot).map(saveOfPage));
          tell(4, Math.min(1, (from + lot) / pages.length));
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

/**
 * Tells a database what it is like, up to one of its versions. It must not be open.
 * @param tell told how far it is with becoming that, from 0 to 1, by the steps that take time: of ten thousand pages those to versions 3 and 4 take seconds, all others
 * together a moment. They are one transaction: whatever ends it, the database stays what it was.
 */
export function declareVersions(database: Dexie, upTo = versionOfToday, tell: (part: number) => void = () => undefined): void {
  let before = 0;
  const tellAll: Tell = (version, part) => {
    if (version === 3) before = 0.5;
    tell(version === 3 ? part / 2 : before + (1 - before) * part);
  };
  for (const [place, declare] of steps.slice(0, upTo).entries()) declare(database.version(place + 1), tellAll);
}
