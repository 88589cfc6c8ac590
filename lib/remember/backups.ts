import { type BackupPlan, noPlan } from '../backup-plan.ts';
import { allCorrections } from './corrections.ts';
import { dossier } from './dossier.ts';
import { allDossiers } from './dossiers.ts';
import { allLists } from './name-lists.ts';
import { allSaves } from './saves.ts';
import { readSettings } from './settings.ts';

export const backupPlan = async (): Promise<BackupPlan> => (await dossier.backups.get('plan')) ?? noPlan;

export async function changePlan(change: Partial<Omit<BackupPlan, 'id'>>): Promise<BackupPlan> {
  return await dossier.transaction('rw', dossier.backups, async () => {
    const plan = { ...(await backupPlan()), ...change };
    await dossier.backups.put(plan);
    return plan;
  });
}

/** Epoch milliseconds of the first thing in the dossier; null when it is empty. */
export const firstKeptAt = async (): Promise<number | null> => (await dossier.saves.orderBy('savedAt').first())?.savedAt ?? null;

/** All that the reader made and chose: what a backup holds. */
export async function everythingMade() {
  const [saves, dossiers, corrections, lists, settings] = await Promise.all([
    allSaves(),
    allDossiers(),
    allCorrections(),
    allLists(),
    readSettings(),
  ]);
  return { saves, dossiers, corrections, lists, settings };
}
