import { type BackupPlan, noPlan } from '../backup-plan.ts';
import type { Save } from '../save.ts';
import { allCorrections } from './corrections.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { allDossiers } from './dossiers.ts';
import { allFollows } from './follows.ts';
import { allLists } from './name-lists.ts';
import { readSettings } from './settings.ts';
import { allRequests } from './woo-requests.ts';

/** When backups are made, as the reader chose it; `noPlan` until then. */
export const backupPlan = async (): Promise<BackupPlan> => (await dossier.backups.get('plan')) ?? noPlan;

/** Changes that, and gives the plan as it is then. Resolves when it is on the disk. */
export async function changePlan(change: Partial<Omit<BackupPlan, 'id'>>): Promise<BackupPlan> {
  await openAfterAll();
  return await dossier.transaction('rw', dossier.backups, async () => {
    const plan = { ...(await backupPlan()), ...change };
    await dossier.backups.put(plan);
    return plan;
  });
}

/** Epoch milliseconds of the first thing in the dossier; null when it is empty. */
export const firstKeptAt = async (): Promise<number | null> => (await dossier.saves.orderBy('savedAt').first())?.savedAt ?? null;

/** Read at a time. */
const stretch = 500;

/** How far it is; `of` is all of it. */
export type TellProgress = (done: number, of: number) => void;

/**
 * All that the reader made and chose, as it is at one moment: what a backup holds.
 * @param signal says stop: then this rejects
 */
export async function everythingMade(signal?: AbortSignal, tell: TellProgress = () => undefined) {
  await openAfterAll();
  const settings = await readSettings();
  const { saves: kept, dossiers, corrections, lists, follows, requests } = dossier;
  return await dossier.transaction('r', [kept, dossiers, corrections, lists, follows, requests], async () => {
    const of = await dossier.saves.count();
    const saves: Save[] = [];
    for (let more = true; more;) {
      signal?.throwIfAborted();
      const read = await dossier.saves
        .where('id')
        .above(saves.at(-1)?.id ?? '')
        .limit(stretch)
        .toArray();
      saves.push(...read);
      tell(saves.length, of);
      more = read.length === stretch;
    }
    return {
      saves,
      dossiers: await allDossiers(),
      corrections: await allCorrections(),
      lists: await allLists(),
      follows: await allFollows(),
      requests: await allRequests(),
      settings,
    };
  });
}
