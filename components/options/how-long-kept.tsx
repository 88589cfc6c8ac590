import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { evict, limitsOf } from '../../lib/remember/evict.ts';
import { type Settings, keepDaysChoices, keepRecordsChoices } from '../../lib/settings.ts';
import { inDigits } from '../in-words.ts';
import { Progress, useStoppable } from '../stoppable.tsx';

interface HowLongProps {
  settings: Settings;
  /** The first choice, for who brings the focus here. */
  first: RefObject<HTMLSelectElement | null>;
}

/** For how long what was fetched is kept, and how much of it. What is beyond that goes at once. */
export function HowLongKept({ settings, first }: HowLongProps) {
  const going = useStoppable();
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
      <div class="choices">
        <label>
          <span>{i18n.t('options.keepDays')}</span>
          <select
            ref={first}
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
      <Progress {...going} onStopped={() => first.current?.focus()} />
    </>
  );
}
