import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGoing } from '../../lib/erasing.ts';
import { sendMessage } from '../../lib/messages.ts';
import { evict, limitsOf } from '../../lib/remember/evict.ts';
import { type RowCounts, countRows } from '../../lib/remember/row-counts.ts';
import type { PutOff } from '../../lib/remember/second-copy/marks.ts';
import { watch } from '../../lib/remember/watch.ts';
import { type Settings, keepDaysChoices, keepRecordsChoices } from '../../lib/settings.ts';
import { Progress, useStoppable } from '../stoppable.tsx';
import { Backup } from '../dossier/backup.tsx';
import { OpeningLine, SecondCopyLine, useCopyTold } from '../dossier/second-copy-line.tsx';
import { inDigits, inMegabytes } from '../in-words.ts';
import { useAnswer, useWatched } from '../watched.ts';
import { BackupChoice } from './backup-choice.tsx';
import { ErasingSteps, useErasing } from './erasing.tsx';
import { WipeEverything } from './wipe-everything.tsx';

const order = ['saves', 'bin', 'corrections', 'records', 'askings', 'requests'] as const satisfies (keyof RowCounts)[];

/** Nothing is not what there is of what the reader made so long as that is not open, or waits in the second copy. */
function rowsInWords(of: keyof RowCounts, rows: number | undefined, putOff: PutOff | undefined): string {
  if (rows === undefined) return i18n.t('copy.notOpened.row');
  const waiting = of === 'saves' ? putOff?.saves : of === 'bin' || of === 'corrections' ? putOff?.others : 0;
  return rows === 0 && waiting ? i18n.t('copy.notBackRow') : inDigits(rows);
}

/** What is kept here, for how long, and how to save it, restore it, or be rid of it. */
export function OnThisDevice({ settings }: { settings: Settings }) {
  const held = useWatched<RowCounts>((tell) => watch(countRows, tell), []);
  // Undefined where the browser does not say.
  const room = useAnswer(() => navigator.storage.estimate(), [held?.records, held?.saves]);
  const seen = useErasing();
  const { erasing } = seen;
  const goes = erasing !== undefined && isGoing(erasing);
  const wipeCache = useRef<HTMLButtonElement>(null);
  const going = useStoppable();
  const putOff = useCopyTold()?.putOff;
  const keepDays = useRef<HTMLSelectElement>(null);
  const keep = (choice: Partial<Pick<Settings, 'keepDays' | 'keepRecords'>>) =>
    void going.run(
      i18n.t('options.device.keeping'),
      async (how) => {
        await sendMessage('setKeeping', { keepDays: settings.keepDays, keepRecords: settings.keepRecords, ...choice });
        await evict(Date.now(), limitsOf({ ...settings, ...choice }), how);
        return i18n.t('options.device.kept');
      },
      { stopped: i18n.t('options.device.keepingStopped'), failed: i18n.t('options.device.failed') },
    );

  return (
    <>
      <p class="quiet">{i18n.t('options.deviceMeans')}</p>
      <OpeningLine isOpening={held?.saves === undefined} onPutOff={() => keepDays.current?.focus()} />
      <SecondCopyLine />
      {held && (
        <table class="held">
          <caption class="unseen">{i18n.t('options.section.device')}</caption>
          <tbody>
            {order.map((each) => (
              <tr key={each}>
                <th scope="row">{i18n.t(`options.held.${each}`)}</th>
                <td class="figure">{rowsInWords(each, held[each], putOff)}</td>
              </tr>
            ))}
            {room?.usage !== undefined && (
              <tr>
                <th scope="row">{i18n.t('options.held.room')}</th>
                <td class="figure">{inMegabytes(room.usage)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
      <h3>{i18n.t('options.madeByYou')}</h3>
      <Backup />
      <h3>{i18n.t('backup.planned')}</h3>
      <BackupChoice />
      <h3>{i18n.t('options.keeping')}</h3>
      <div class="choices">
        <label>
          <span>{i18n.t('options.keepDays')}</span>
          <select
            ref={keepDays}
            disabled={going.busy}
            value={settings.keepDays}
            onChange={({ currentTarget }) => {
              const keepDays = keepDaysChoices.find((days) => String(days) === currentTarget.value);
              if (keepDays) keep({ keepDays });
            }}
          >
            {keepDaysChoices.map((days) => (
              <option key={days} value={days}>
                {i18n.t('options.days', days)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{i18n.t('options.keepRecords')}</span>
          <select
            disabled={going.busy}
            value={settings.keepRecords}
            onChange={({ currentTarget }) => {
              const keepRecords = keepRecordsChoices.find((records) => String(records) === currentTarget.value);
              if (keepRecords) keep({ keepRecords });
            }}
          >
            {keepRecordsChoices.map((records) => (
              <option key={records} value={records}>
                {inDigits(records)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Progress {...going} onStopped={() => keepDays.current?.focus()} />
      <p class="actions">
        <button
          type="button"
          ref={wipeCache}
          aria-disabled={goes}
          onClick={() => {
            if (!goes) seen.start('fetched');
          }}
        >
          {i18n.t('options.wipeCache')}
        </button>
      </p>
      <p class="quiet">{i18n.t('options.wipeCacheMeans')}</p>
      {erasing?.steps.length === 1 && <ErasingSteps erasing={erasing} onStopped={() => wipeCache.current?.focus()} />}
      <WipeEverything seen={seen} />
    </>
  );
}
