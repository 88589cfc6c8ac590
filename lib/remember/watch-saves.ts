import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import type { Save } from '../save.ts';
import { dossier } from './dossier.ts';
import { onOpenedAfterAll } from './made-ready.ts';

/** What changed among everything kept. */
export interface SavesChange {
  put: Save[];
  gone: string[];
  /** Whether all of it has been told by now. */
  isComplete: boolean;
}

/** The first come at once, the rest in stretches between which the screen can draw. */
const first = 200;
const stretch = 1_000;

/**
 * Tells everything that is kept, newest first as far as that goes, and from then on only what changes, in whatever window or worker that happens:
 * ten thousand saves are not read again because of one note.
 */
export function watchSaves(tell: (change: SavesChange) => void): () => void {
  let open = true;
  let told = new Set<string>();
  // One thing after the other: what changes while all is read comes after it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last
      .then(() => (open ? work() : undefined))
      // A database that cannot be read shows nothing; what depends on it says so where it is asked for.
      .catch((error: unknown) => console.warn('Open Kaart: the dossier could not be read', error));
  };

  async function readAll() {
    const before = told;
    told = new Set();
    const say = (put: Save[], isComplete: boolean) => {
      for (const { id } of put) told.add(id);
      const gone = isComplete ? [...before].filter((id) => !told.has(id)) : [];
      if (open) tell({ put, gone, isComplete });
    };
    const newest = await dossier.saves.orderBy('savedAt').reverse().limit(first).toArray();
    if (newest.length < first) return say(newest, true);
    say(newest, false);
    let from = '';
    let isComplete = false;
    while (!isComplete) {
      const next = await dossier.saves.where('id').above(from).limit(stretch).toArray();
      // Who watches no more needs no more.
      isComplete = next.length < stretch || !open;
      say(
        next.filter(({ id }) => !told.has(id)),
        isComplete,
      );
      from = next.at(-1)?.id ?? '';
    }
  }

  async function readAgain(ids: string[]) {
    const rows = await dossier.saves.bulkGet(ids);
    const put = rows.filter((each) => each !== undefined);
    const there = new Set(put.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    for (const id of there) told.add(id);
    for (const id of gone) told.delete(id);
    if (open) tell({ put, gone, isComplete: true });
  }

  const heed = (parts: ObservabilitySet) => {
    const part = parts['all'] ? null : parts[`idb://${dossier.name}/saves/`];
    if (part === undefined) return;
    const ids = part && keysIn(part);
    inTurn(ids ? () => readAgain(ids) : readAll);
  };
  Dexie.on('storagemutated', heed);
  const unwatch = onOpenedAfterAll(() => inTurn(readAll));
  inTurn(readAll);
  return () => {
    open = false;
    unwatch();
    Dexie.on.storagemutated.unsubscribe(heed);
  };
}

/** Which ids changed; null when that is a stretch of them, as after a change of many at once. */
function keysIn(part: NonNullable<ObservabilitySet[string]>): string[] | null {
  const ids: string[] = [];
  for (const { from, to } of RangeSet(part)) {
    if (typeof from !== 'string' || from !== to) return null;
    ids.push(from);
  }
  return ids;
}
