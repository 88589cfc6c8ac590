/** When everything was last put in a file, and what the reader arranged for the next time. */
export interface BackupPlan {
  id: 'plan';
  /** Where backups are written by themselves; null when the reader makes them by hand. */
  folder: FileSystemDirectoryHandle | null;
  /** How old the last may become. */
  everyDays: (typeof everyDaysChoices)[number];
  /** Epoch milliseconds of the last, in whatever way it was made; null when there was none. */
  madeAt: number | null;
}

export const everyDaysChoices = [1, 7, 30] as const;

export const noPlan: BackupPlan = { id: 'plan', folder: null, everyDays: 7, madeAt: null };

/** So many files stay in the folder; older ones go when a newer one is whole. */
export const filesKept = 10;

const day = 86_400_000;

/** Whole days since the last backup, or since the first thing was kept where there was none; null where there is nothing to lose. */
export function daysWithout({ madeAt }: BackupPlan, firstKeptAt: number | null, now: number): number | null {
  const since = firstKeptAt === null ? null : (madeAt ?? firstKeptAt);
  return since === null ? null : Math.max(0, Math.floor((now - since) / day));
}

/** Whether a new one is to be made. */
export function isDue(plan: BackupPlan, firstKeptAt: number | null, now: number): boolean {
  const days = daysWithout(plan, firstKeptAt, now);
  return days !== null && days >= plan.everyDays;
}
