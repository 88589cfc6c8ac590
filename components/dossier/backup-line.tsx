import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { backUp } from './backup.tsx';
import { type BackingUp, useBackingUp } from './backing-up.ts';

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
  const [said, setSaid] = useState('');
  if (!backing) return null;
  const { plan, isDue, state, write } = backing;
  const trouble = plan.folder && (state === 'closed' || state === 'failed');
  return (
    <p role="status" class={said || trouble || (isDue && !plan.folder) ? 'backup-line' : 'unseen'}>
      {said ||
        (plan.folder && trouble ? (
          <>
            {lastInWords(backing)} {i18n.t(state === 'closed' ? 'backup.closed' : 'backup.folderFailed', [plan.folder.name])}{' '}
            <button type="button" class="link" onClick={() => plan.folder && void write(plan.folder)}>
              {i18n.t(state === 'closed' ? 'backup.allow' : 'backup.again')}
            </button>
          </>
        ) : (
          isDue &&
          !plan.folder && (
            <>
              {lastInWords(backing)}{' '}
              <button type="button" class="link" onClick={() => void backUp().then(setSaid, () => setSaid(i18n.t('backup.failed')))}>
                {i18n.t('backup.make')}
              </button>
            </>
          )
        ))}
    </p>
  );
}
