import Dexie, { type EntityTable } from 'dexie';
import type { BackupPlan } from '../backup-plan.ts';
import type { Correction } from '../correction.ts';
import type { Dossier } from '../dossier.ts';
import type { Follow } from '../follow.ts';
import type { NameList } from '../name-list.ts';
import type { Save } from '../save.ts';
import { type PageOfVersion3, saveOfPage } from '../saved-page.ts';
import type { WooRequest } from '../woo-request.ts';

/** Something that the reader threw away, until it is certain that it was meant. */
export interface Discarded {
  id: string;
  save: Save;
  /** Epoch milliseconds. */
  discardedAt: number;
}

/** When a tag was last given to something: the one used last is offered first. */
export interface TagUse {
  /** As `tagKey` has it. */
  key: string;
  /** As the reader writes it. */
  tag: string;
  /** Epoch milliseconds. */
  usedAt: number;
}

class DossierDatabase extends Dexie {
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly saves: EntityTable<Save, 'id'>;
  declare readonly dossiers: EntityTable<Dossier, 'id'>;
  declare readonly tags: EntityTable<TagUse, 'key'>;
  declare readonly bin: EntityTable<Discarded, 'id'>;
  declare readonly lists: EntityTable<NameList, 'id'>;
  declare readonly backups: EntityTable<BackupPlan, 'id'>;
  declare readonly follows: EntityTable<Follow, 'id'>;
  declare readonly requests: EntityTable<WooRequest, 'id'>;
}

/**
 * What the reader made. Apart from `cache`, so that throwing the cache away never touches it. A change is on the disk, not only handed to the system,
 * before it counts as done: what was shown as kept survives the browser being killed and the plug being pulled.
 * Each later version() is a migration with a test that starts from databases that the older code made: `tests/unit/remember/made-by`.
 */
export const dossier = new DossierDatabase('dossier', { chromeTransactionDurability: 'strict' });
dossier.version(1).stores({ pages: 'id, savedAt, address' });
dossier.version(2).stores({ corrections: 'id, place, madeAt' });
// Since then a kept entity says where it was first mentioned; of older ones that is not known.
dossier.version(3).upgrade((change) =>
  change
    .table<PageOfVersion3>('pages')
    .toCollection()
    .modify((page) => {
      page.seen = page.seen.map((entity) => ({ ...entity, anchor: null }));
    }),
);
// Since then not only pages can be kept; a page that was kept is a save of that page as a whole.
dossier
  .version(4)
  .stores({
    pages: null,
    saves: 'id, savedAt, changedAt, page.address, entity.key, record.was.id',
    dossiers: 'id',
    tags: 'key, usedAt',
    bin: 'id, discardedAt',
  })
  .upgrade(async (change) => {
    const pages = await change.table<PageOfVersion3>('pages').toArray();
    await change.table<Save>('saves').bulkAdd(pages.map(saveOfPage));
  });
// Since then names can be pasted, to be looked up one after the other; nothing that was there changes.
dossier.version(5).stores({ lists: 'id' });
// Since then backups can be written to a folder by themselves; a handle of a folder lies in a database or nowhere. Nothing that was there changes.
dossier.version(6).stores({ backups: 'id' });
// Since then names can be followed, and requests under the Woo written and waited for. Nothing that was there changes.
dossier.version(7).stores({ follows: 'id', requests: 'id, body' });
