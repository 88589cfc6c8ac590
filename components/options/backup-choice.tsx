import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { everyDaysChoices, filesKept } from '../../lib/backup-plan.ts';
import { changePlan } from '../../lib/remember/backups.ts';
import { useBackingUp } from '../dossier/backing-up.ts';
import { lastInWords } from '../dossier/backup-line.tsx';
import { Progress } from '../stoppable.tsx';
import { inDigits } from '../in-words.ts';

declare global {
  interface Window {
    /** Chrome and Edge. Rejects when the reader chooses none. */
    showDirectoryPicker?(how: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
  }
}

const eachOf = { 1: 'day', 7: 'week', 30: 'month' } as const satisfies Record<(typeof everyDaysChoices)[number], string>;
const saidOf = {
  writing: 'backup.writing',
  written: 'backup.written',
  closed: 'backup.closed',
  failed: 'backup.folderFailed',
  stopped: 'files.stopped',
} as const;

/** Where backups go by themselves and how often; where no browser lets us write in a folder, how often to be reminded. */
export function BackupChoice() {
  const backing = useBackingUp();
  const button = useRef<HTMLButtonElement>(null);
  if (!backing) return null;
  const { plan, state, part, stop, write } = backing;
  const isWriting = state === 'writing';
  const { folder } = plan;
  const canWrite = window.showDirectoryPicker !== undefined;
  const choose = async () => {
    const chosen = await window.showDirectoryPicker?.({ id: 'open-kaart', mode: 'readwrite' }).catch(() => undefined);
    if (!chosen) return;
    await changePlan({ folder: chosen });
    // The first at once: then it is seen that it works.
    await write(chosen);
  };
  return (
    <>
      <p class="quiet">{canWrite ? i18n.t('backup.folderMeans', [inDigits(filesKept)]) : i18n.t('backup.noFolder')}</p>
      <div class="choices">
        <label>
          <span>{i18n.t('backup.every')}</span>
          <select
            value={plan.everyDays}
            onChange={({ currentTarget: { value } }) => {
              const everyDays = everyDaysChoices.find((days) => String(days) === value);
              if (everyDays) void changePlan({ everyDays });
            }}
          >
            {everyDaysChoices.map((days) => (
              <option key={days} value={days}>
                {i18n.t(`backup.each.${eachOf[days]}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Progress
        said={
          folder && state !== '' && state !== 'elsewhere'
            ? i18n.t(saidOf[state], [folder.name])
            : lastInWords(backing) || (folder ? i18n.t('backup.goesTo', [folder.name]) : '')
        }
        busy={isWriting}
        {...(isWriting && { part, stop })}
        onStopped={() => button.current?.focus()}
      />
      {canWrite && (
        <p class="actions">
          {folder && (state === 'closed' || state === 'failed') && (
            <button type="button" onClick={() => void write(folder)}>
              {i18n.t(state === 'closed' ? 'backup.allow' : 'backup.again')}
            </button>
          )}
          <button ref={button} type="button" aria-disabled={isWriting} onClick={() => !isWriting && void choose()}>
            {i18n.t(folder ? 'backup.chooseOther' : 'backup.chooseFolder')}
          </button>
          {folder && (
            <button type="button" onClick={() => void changePlan({ folder: null })}>
              {i18n.t('backup.noFolderMore')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
