import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { BackupPlan } from '../backup-plan.ts';
import type { Correction } from '../correction.ts';
import type { Dossier } from '../dossier.ts';
import type { Follow } from '../follow.ts';
import type { NameList } from '../name-list.ts';
import type { Save } from '../save.ts';
import type { WooRequest } from '../woo-request.ts';
import { declareVersions, versionOfToday } from './dossier-versions.ts';
import { endMadeReady, tellMadeReady } from './made-ready.ts';
import { keepSecondCopy } from './second-copy/index.ts';
import type { CopiedDatabase, Mark, Uncopied } from './second-copy/marks.ts';
import { openWhateverItTakes } from './second-copy/unopenable.ts';

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

class DossierDatabase extends Dexie implements CopiedDatabase {
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly saves: EntityTable<Save, 'id'>;
  declare readonly dossiers: EntityTable<Dossier, 'id'>;
  declare readonly tags: EntityTable<TagUse, 'key'>;
  declare readonly bin: EntityTable<Discarded, 'id'>;
  declare readonly lists: EntityTable<NameList, 'id'>;
  declare readonly backups: EntityTable<BackupPlan, 'id'>;
  declare readonly follows: EntityTable<Follow, 'id'>;
  declare readonly requests: EntityTable<WooRequest, 'id'>;
  declare readonly uncopied: EntityTable<Uncopied, 'id'>;
  declare readonly marks: Table<Mark, Mark['id']>;

  override open(): PromiseExtended<Dexie> {
    return Dexie.Promise.resolve(openWhateverItTakes(this, () => super.open())).then(() => this);
  }
}

/**
 * What the reader made. Apart from `cache`, so that throwing the cache away never touches it. A change is on the disk, not only handed to the system,
 * before it counts as done: what was shown as kept survives the browser being killed and the plug being pulled. A copy of it lies elsewhere, for when the browser
 * throws the database itself away.
 */
export const dossier = new DossierDatabase('dossier', { chromeTransactionDurability: 'strict' });
declareVersions(dossier, versionOfToday, tellMadeReady);
dossier.on('ready', endMadeReady, true);
keepSecondCopy(dossier);
