import type { Dossier } from '../dossier.ts';
import type { Save } from '../save.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { type Following, inLots } from './in-lots.ts';

/** By name, as a reader would look for it. */
export async function allDossiers(): Promise<Dossier[]> {
  return (await dossier.dossiers.toArray()).toSorted((one, other) => one.name.localeCompare(other.name, 'nl', { numeric: true }));
}

/** Makes a dossier, or gives the one that has this name already. Resolves when it is on the disk. */
export async function dossierNamed(name: string, now = Date.now()): Promise<Dossier> {
  await openAfterAll();
  return await dossier.transaction('rw', dossier.dossiers, async () => {
    const wanted = name.trim();
    const there = (await dossier.dossiers.toArray()).find((each) => each.name === wanted);
    if (there) return there;
    const made = { id: crypto.randomUUID(), name: wanted, madeAt: now };
    await dossier.dossiers.add(made);
    return made;
  });
}

/** Resolves, when it is on the disk, to 0 when there is no dossier with this id. Two dossiers may come to have one name. */
export const renameDossier = (id: string, name: string): Promise<number> => dossier.dossiers.update(id, { name: name.trim() });

/** A dossier that was taken apart, and what was in it: enough to put it together again. */
export interface TakenApart {
  dossier: Dossier;
  saves: string[];
}

/** Takes a dossier apart: what is in it stays, in no dossier. Undefined when there is none with this id. Nothing has changed when `following` said stop. */
export async function takeApart(id: string, now = Date.now(), following?: Following): Promise<TakenApart | undefined> {
  return await dossier.transaction('rw', dossier.dossiers, dossier.saves, async () => {
    const there = await dossier.dossiers.get(id);
    if (!there) return undefined;
    const held = await dossier.saves.filter((save) => save.dossier === id).primaryKeys();
    await putInto(held, id, null, now, following);
    await dossier.dossiers.delete(id);
    return { dossier: there, saves: held };
  });
}

/** Undoes `takeApart`. What has gone into another dossier since then stays there. */
export async function putTogether({ dossier: whole, saves }: TakenApart, now = Date.now(), following?: Following): Promise<void> {
  await dossier.transaction('rw', dossier.dossiers, dossier.saves, async () => {
    await dossier.dossiers.put(whole);
    await putInto(saves, null, whole.id, now, following);
  });
}

/** Those of them that are in the one go into the other; null is none. */
const putInto = (ids: readonly string[], from: string | null, to: string | null, now: number, following?: Following): Promise<void> =>
  inLots(
    ids,
    async (some) => {
      const held = (await dossier.saves.bulkGet(some)).filter((save) => save?.dossier === from).filter((save) => save !== undefined);
      await dossier.saves.bulkPut(held.map((save): Save => ({ ...save, dossier: to, changedAt: now })));
    },
    following,
  );
