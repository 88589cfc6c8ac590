import { type Correction, byPrecedence } from '../correction.ts';
import { addressToKeep } from '../save.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { type Following, inLots } from './in-lots.ts';

/** Resolves when they are on disk. Earlier ones about the same words stay: who undoes the newer sees them again. */
export async function addCorrections(corrections: Correction[]): Promise<void> {
  await openAfterAll();
  await dossier.corrections.bulkAdd(corrections);
}

/** Newest first. */
export const allCorrections = (): Promise<Correction[]> => dossier.corrections.orderBy('madeAt').reverse().toArray();

/** Those that hold on the page at this address, in order of precedence. */
export async function correctionsAt(address: string): Promise<Correction[]> {
  const places = ['', ...placesOf(address)];
  return (await dossier.corrections.where('place').anyOf(places).toArray()).toSorted(byPrecedence);
}

/** The page and the site that an address is of, as corrections name them; none when it is no address. */
function placesOf(address: string): string[] {
  const url = URL.parse(address);
  return url ? [addressToKeep(address), url.hostname] : [];
}

/** Takes them away, all or nothing, and gives them, so that they can be put back. */
export async function removeCorrections(ids: readonly string[], following?: Following): Promise<Correction[]> {
  return await dossier.transaction('rw', dossier.corrections, async () => {
    const removed: Correction[] = [];
    await inLots(
      ids,
      async (some) => {
        for (const each of await dossier.corrections.bulkGet(some)) if (each) removed.push(each);
        await dossier.corrections.bulkDelete(some);
      },
      following,
    );
    return removed;
  });
}

/** Adds what is not there yet (undo, or a backup), all or nothing; gives those. */
export async function putBackCorrections(corrections: readonly Correction[], following?: Following): Promise<Correction[]> {
  return await dossier.transaction('rw', dossier.corrections, async () => {
    const known = new Set(await dossier.corrections.toCollection().primaryKeys());
    const missing = corrections.filter(({ id }) => !known.has(id));
    await inLots(missing, (some) => dossier.corrections.bulkAdd(some), following);
    return missing;
  });
}

/** Puts a note to a correction in the place of the one that it had. Resolves, when it is on the disk, to 0 when there is none with this id. */
export const noteCorrection = (id: string, note: string): Promise<number> => dossier.corrections.update(id, { note });
