import { type Discarded, dossier } from './dossier.ts';
import { type Following, inLots } from './in-lots.ts';

const day = 86_400_000;
/** So long a thing that was thrown away can be had back. */
export const daysInBin = 30;

/** Takes these out of the dossier, into the bin, or none of them when `following` says stop; resolves when that is on the disk, with how many there were. */
export async function discard(ids: readonly string[], now = Date.now(), following?: Following): Promise<number> {
  return await dossier.transaction('rw', dossier.saves, dossier.bin, async () => {
    let count = 0;
    await inLots(
      ids,
      async (some) => {
        const saves = (await dossier.saves.bulkGet(some)).filter((each) => each !== undefined);
        await dossier.bin.bulkPut(saves.map((save) => ({ id: save.id, save, discardedAt: now })));
        await dossier.saves.bulkDelete(some);
        count += saves.length;
      },
      following,
    );
    return count;
  });
}

/** Takes these out of the bin, back into the dossier; all or none, as above. One that is there again already stays as it is; of a dossier that was taken apart meanwhile, it is in none. */
export async function putBack(ids: readonly string[], following?: Following): Promise<number> {
  return await dossier.transaction('rw', dossier.saves, dossier.bin, dossier.dossiers, async () => {
    const known = new Set<string | null>(await dossier.dossiers.toCollection().primaryKeys());
    let count = 0;
    await inLots(
      ids,
      async (some) => {
        const discarded = (await dossier.bin.bulkGet(some)).filter((each) => each !== undefined);
        const there = await dossier.saves.bulkGet(discarded.map(({ id }) => id));
        const missing = discarded.filter((_, place) => !there[place]);
        await dossier.saves.bulkAdd(missing.map(({ save }) => (known.has(save.dossier) ? save : { ...save, dossier: null })));
        await dossier.bin.bulkDelete(some);
        count += missing.length;
      },
      following,
    );
    return count;
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
