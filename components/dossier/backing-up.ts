import { useEffect, useRef, useState } from 'preact/hooks';
import { type BackupPlan, daysWithout, isDue } from '../../lib/backup-plan.ts';
import { mayWrite, writeBackup } from '../../lib/remember/backup-folder.ts';
import { type TellProgress, backupPlan, changePlan, firstKeptAt } from '../../lib/remember/backups.ts';
import { watch } from '../../lib/remember/watch.ts';
import { useWatched } from '../watched.ts';
import { everythingInPieces } from './backup.tsx';

/** `closed`: the browser does not let us into the folder until the reader says so again; `failed`: it is gone, or full. */
export type Written = 'written' | 'closed' | 'failed' | 'elsewhere' | 'stopped';

export interface BackingUp {
  plan: BackupPlan;
  /** Since the last; null where there is nothing to lose. */
  days: number | null;
  isDue: boolean;
  state: '' | 'writing' | Written;
  /** While it is written: how far that is, from 0 to 1, and the way to stop it. */
  part: number;
  stop(): void;
  /** Writes one now in this folder. Called in a click, the browser may ask the reader whether that is allowed. */
  write(folder: FileSystemDirectoryHandle): Promise<void>;
}

/** Writes a backup in the folder of the plan. One window at a time: two would write the same. */
async function writeIn(folder: FileSystemDirectoryHandle, ask: boolean, signal: AbortSignal, tell: TellProgress): Promise<Written> {
  try {
    if (!(await mayWrite(folder, ask))) return 'closed';
    return await navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
      if (!lock) return 'elsewhere';
      const now = new Date();
      await writeBackup(folder, everythingInPieces(now, signal, tell), now, signal);
      await changePlan({ madeAt: now.getTime() });
      return 'written';
    });
  } catch {
    return signal.aborted ? 'stopped' : 'failed';
  }
}

/** How it stands with backups; undefined until that is read. A page that uses this writes one when it is opened and the last is too old. */
export function useBackingUp(): BackingUp | undefined {
  const told = useWatched<{ plan: BackupPlan; first: number | null }>(
    (tell) => watch(async () => ({ plan: await backupPlan(), first: await firstKeptAt() }), tell),
    [],
  );
  const [state, setState] = useState<BackingUp['state']>('');
  const [part, setPart] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const plan = told?.plan;
  const folder = plan?.folder ?? null;
  const due = told !== undefined && isDue(told.plan, told.first, Date.now());

  async function write(into: FileSystemDirectoryHandle, ask: boolean) {
    // Who chooses a folder when a backup is due wants one, and not two.
    if (stop.current) return;
    const { signal } = (stop.current = new AbortController());
    setPart(0);
    setState('writing');
    const written = await writeIn(into, ask, signal, (done, of) => setPart(of > 0 ? done / of : 0));
    stop.current = undefined;
    setState(written);
  }
  useEffect(() => {
    if (folder && due) void write(folder, false);
  }, [folder !== null && due]);

  return (
    told && {
      plan: told.plan,
      days: daysWithout(told.plan, told.first, Date.now()),
      isDue: due,
      state,
      part,
      stop: () => stop.current?.abort(),
      write: (into) => write(into, true),
    }
  );
}
