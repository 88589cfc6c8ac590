import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useTakesLong } from '../takes-long.ts';
import { useBackup } from './backup.tsx';
import { type BackingUp, useBackingUp } from './backing-up.ts';
import { Progress } from '../stoppable.tsx';

/** "Laatste back-up: 12 dagen geleden." */
export function lastInWords({ plan, days }: Pick<BackingUp, 'plan' | 'days'>): string {
  if (days === null) return '';
  const ago = i18n.t('backup.ago', days);
  if (plan.madeAt === null) return i18n.t('backup.never', [ago]);
  return plan.folder ? i18n.t('backup.lastInFolder', [ago, plan.folder.name]) : i18n.t('backup.last', [ago]);
}

/** One quiet line when the last backup is too old: where a folder was chosen one is written first, and the line says only what came in between. */
export function BackupLine() {
  const backing = useBackingUp();
  const { make, ...going } = useBackup();
  const line = useRef<HTMLDivElement>(null);
  const byItself = useTakesLong(backing?.state === 'writing');
  if (!backing) return null;
  const { plan, isDue, state, part, stop, write } = backing;
  const { folder } = plan;
  const trouble = folder && (state === 'closed' || state === 'failed' || state === 'stopped') ? state : undefined;
  const reminds = isDue && !folder;
  const said =
    folder && trouble
      ? [lastInWords(backing), i18n.t(troubles[trouble], [folder.name])].join(' ')
      : byItself
        ? i18n.t('backup.writing')
        : reminds
          ? lastInWords(backing)
          : '';
  const shown = going.said === '' ? { said, busy: byItself, ...(byItself && { part, stop }) } : going;
  return (
    <div ref={line} tabIndex={-1} class={shown.said ? 'backup-line' : 'unseen'}>
      <Progress {...shown} onStopped={() => line.current?.focus()} />
      {!shown.busy && trouble && folder ? (
        <button type="button" class="link" onClick={() => void write(folder)}>
          {i18n.t(trouble === 'closed' ? 'backup.allow' : trouble === 'failed' ? 'backup.again' : 'backup.make')}
        </button>
      ) : (
        !shown.busy &&
        reminds && (
          <button type="button" class="link" onClick={make}>
            {i18n.t('backup.make')}
          </button>
        )
      )}
    </div>
  );
}

const troubles = { closed: 'backup.closed', failed: 'backup.folderFailed', stopped: 'files.stopped' } as const;
