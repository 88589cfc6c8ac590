import { type Discarded, dossier } from './dossier.ts';

const day = 86_400_000;
/** So long a thing that was thrown away can be had back. */
export const daysInBin = 30;

/** Takes these out of the dossier, into the bin; resolves when that is on the disk, with how many there were. */
export async function discard(ids: readonly string[], now = Date.now()): Promise<number> {
  return await dossier.transaction('rw', dossier.saves, dossier.bin, async () => {
    const saves = (await dossier.saves.bulkGet([...ids])).filter((each) => each !== undefined);
    await dossier.bin.bulkPut(saves.map((save) => ({ id: save.id, save, discardedAt: now })));
    await dossier.saves.bulkDelete([...ids]);
    return saves.length;
  });
}

/** Takes these out of the bin, back into the dossier. One that is there again already stays as it is. */
export async function putBack(ids: readonly string[]): Promise<number> {
  return await dossier.transaction('rw', dossier.saves, dossier.bin, async () => {
    const discarded = (await dossier.bin.bulkGet([...ids])).filter((each) => each !== undefined);
    const there = new Set(
      await dossier.saves
        .where('id')
        .anyOf([...ids])
        .primaryKeys(),
    );
    const missing = discarded.filter(({ id }) => !there.has(id));
    await dossier.saves.bulkAdd(missing.map(({ save }) => save));
    await dossier.bin.bulkDelete([...ids]);
    return missing.length;
  });
}

/** Thrown away last first. */
export const inBin = (): Promise<Discarded[]> => dossier.bin.orderBy('discardedAt').reverse().toArray();

/** Throws away for good what has been in the bin long enough. */
export const emptyOldBin = (now = Date.now()): Promise<number> =>
  dossier.bin
    .where('discardedAt')
    .below(now - daysInBin * day)
    .delete();
