import type { Entity, EntityKey } from '../entity.ts';
import type { NameList, NameRow } from '../name-list.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { type Following, inLots } from './in-lots.ts';

/** Newest first. */
export async function allLists(): Promise<NameList[]> {
  return (await dossier.lists.toArray()).toSorted((one, other) => other.madeAt - one.madeAt);
}

export const listOf = (id: string): Promise<NameList | undefined> => dossier.lists.get(id);

/** Resolves when it is on the disk; also puts back one that was thrown away. */
export async function putList(list: NameList): Promise<void> {
  await openAfterAll();
  await dossier.lists.put(list);
}

export const discardList = (id: string): Promise<void> => dossier.lists.delete(id);

async function changeRow(id: string, index: number, change: (row: NameRow) => NameRow, now: number): Promise<void> {
  await dossier.transaction('rw', dossier.lists, async () => {
    const list = await dossier.lists.get(id);
    const row = list?.rows[index];
    if (!list || !row) return;
    await dossier.lists.put({ ...list, rows: list.rows.with(index, change(row)), changedAt: now });
  });
}

/** The reader says who is meant in a row. */
export const chooseInRow = (id: string, index: number, entity: Entity | null, now = Date.now()): Promise<void> =>
  changeRow(id, index, (row) => ({ ...row, entity, state: 'waiting' }), now);

/**
 * Notes what became of asking about whom a row was taken for; nothing happens when the list or the row is gone meanwhile, or the reader chose another.
 * @param index of the row, from 0
 * @param now epoch milliseconds
 */
export const noteRow = (id: string, index: number, about: EntityKey, state: NameRow['state'], now = Date.now()): Promise<void> =>
  changeRow(id, index, (row) => (row.entity?.key === about ? { ...row, state } : row), now);

/** Everything is to be looked up anew. */
export async function askAgain(id: string, now = Date.now()): Promise<void> {
  await dossier.transaction('rw', dossier.lists, async () => {
    const list = await dossier.lists.get(id);
    if (list) await dossier.lists.put({ ...list, rows: list.rows.map((row): NameRow => ({ ...row, state: 'waiting' })), changedAt: now });
  });
}

/** Written at a time: one may have hundreds of rows. */
const listsAtOnce = 10;

/** Takes in lists from a backup, all or nothing: of one that is there too, the one that was changed last stays. */
export const mergeLists = (lists: readonly NameList[], following?: Following): Promise<void> =>
  dossier.transaction('rw', dossier.lists, () =>
    inLots(
      lists,
      async (some) => {
        const there = await dossier.lists.bulkGet(some.map(({ id }) => id));
        await dossier.lists.bulkPut(some.filter(({ changedAt }, index) => changedAt > (there[index]?.changedAt ?? -1)));
      },
      following,
      listsAtOnce,
    ),
  );
