import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { BackupPlan } from '../backup-plan.ts';
import type { Correction } from '../correction.ts';
import type { Dossier } from '../dossier.ts';
import type { Follow } from '../follow.ts';
import type { NameList } from '../name-list.ts';
import type { Save } from '../save.ts';
import type { WooRequest } from '../woo-request.ts';
import { declareVersions, versionOfToday } from './dossier-versions.ts';
import {
  MakingReadyPutOff,
  endMadeReady,
  endMakingReadyPutOff,
  isMakingReadyPutOff,
  makingReady,
  noteNotOpened,
  onMakingReadyWanted,
  tellOpenedAfterAll,
  watchMakingReadyPutOff,
} from './made-ready.ts';
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
    return Dexie.Promise.resolve(openWhateverItTakes(this, () => openUnlessPutOff(() => super.open()))).then(() => this);
  }
}

/**
 * What the reader made. Apart from `cache`, so that throwing the cache away never touches it. A change is on the disk, not only handed to the system,
 * before it counts as done: what was shown as kept survives the browser being killed and the plug being pulled. A copy of it lies elsewhere, for when the browser
 * throws the database itself away.
 */
export const dossier = new DossierDatabase('dossier', { chromeTransactionDurability: 'strict' });
declareVersions(dossier, versionOfToday, makingReady);
dossier.on('ready', endMadeReady, true);
keepSecondCopy(dossier);

/** Whether the reader put off that it opens, and it was not tried again here since. */
let isPutOff = false;

/** Whether it was stopped, which leaves Dexie with the tables of the version that it had come to. */
let hasTablesOfThen = false;

/** Has Dexie take its tables from what was declared again. Declared anew, each step would be taken twice. */
function takeTablesOfToday(): void {
  if (!hasTablesOfThen) return;
  try {
    dossier.version(versionOfToday).stores({});
    hasTablesOfThen = false;
  } catch {
    // It is being opened already.
  }
}

/** What the reader stopped is not damaged, and stays as it is. Whatever is asked of it from then on fails at once, until the reader wants it opened after all. */
async function openUnlessPutOff(open: () => PromiseLike<unknown>): Promise<void> {
  takeTablesOfToday();
  try {
    await open();
  } catch (error) {
    if (!noteNotOpened()) throw error;
    hasTablesOfThen = true;
    if (!isPutOff) {
      isPutOff = true;
      const unwatch = watchMakingReadyPutOff((isStill) => {
        if (isStill) return;
        unwatch();
        tryAgain();
      });
    }
    throw new MakingReadyPutOff('the reader put off that the dossier opens');
  }
}

/** The next question opens it. Who watches asks one. */
function tryAgain(): void {
  if (!isPutOff) return;
  isPutOff = false;
  takeTablesOfToday();
  dossier.close({ disableAutoOpen: false });
  tellOpenedAfterAll();
}

/**
 * Calls `tell` when the reader wants the dossier opened after all, whatever window said so: also in a background that was only just started, by that, and for which nothing was put off
 * that it knows of.
 */
export const onWantedAfterAll = (tell: () => void): (() => void) =>
  onMakingReadyWanted(() => {
    tryAgain();
    tell();
  });

/** Opens the dossier where the reader put that off: who keeps something now wants that more than to wait. Put off once more, what was to be kept fails. Answers whether it was put off. */
export async function openAfterAll(): Promise<boolean> {
  if (Dexie.currentTransaction || !(await isMakingReadyPutOff())) return false;
  await endMakingReadyPutOff();
  tryAgain();
  return true;
}
