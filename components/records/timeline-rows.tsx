import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { type CivicRecord, idsOf } from '../../lib/record.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import type { Save } from '../../lib/save.ts';
import { inFull, recordKindInWords } from '../in-words.ts';
import { addressForReader, languageOfTitle } from '../language.ts';
import type { Keeper } from '../keep/keeping.tsx';
import { sourceName } from '../sources/source-in-words.ts';
import { useStableKeys } from '../stable-rows.ts';
import { useWindowed } from '../windowed.ts';

interface RowsProps {
  records: readonly CivicRecord[];
  keeper: Keeper;
}

/** Only the rows in sight are drawn; each can be kept, and what was kept last can be taken back. */
export function TimelineRows({ records, keeper }: RowsProps) {
  const { scroller, probe, rowHeight, start, end } = useWindowed(records);
  const keyOf = useStableKeys();
  // Not in the row: that is drawn no more when it is scrolled out of sight.
  const [last, setLast] = useState<{ record: CivicRecord; save: Save | undefined }>();
  const keep = (record: CivicRecord) => {
    keeper.keep(record.id).then(
      (save) => {
        setLast({ record, save });
        void askToPersist().catch(() => false);
      },
      () => setLast({ record, save: undefined }),
    );
  };
  return (
    <>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above */}
      <div ref={scroller} class="timeline" tabIndex={0} role="region" aria-label={i18n.t('timeline.title')}>
        <ol style={{ height: `${records.length * rowHeight}px` }}>
          {records.slice(start, end).map((record, index) => (
            <li
              key={keyOf(record)}
              aria-setsize={records.length}
              aria-posinset={start + index + 1}
              style={{ top: `${(start + index) * rowHeight}px` }}
            >
              <span class="quiet">
                {record.date ? <time dateTime={record.date}>{inFull(record.date)}</time> : i18n.t('record.noDate')}
                {` · ${recordKindInWords(record.kind)} · ${sourceName(record.source)}`}
              </span>
              <a
                href={addressForReader(record.url)}
                target="_blank"
                rel="noreferrer"
                title={record.title}
                lang={languageOfTitle(record.kind)}
              >
                {record.title}
              </a>
              <RowKeep record={record} isKept={idsOf(record).some((id) => keeper.kept.has(id))} onKeep={keep} />
            </li>
          ))}
        </ol>
        <div ref={probe} class="probe" aria-hidden="true" />
      </div>
      <p role="status" class={last ? '' : 'unseen'}>
        {last?.save ? (
          <>
            {i18n.t('timeline.kept', [last.record.title])}{' '}
            <button
              type="button"
              class="link"
              onClick={() => void sendMessage('discardSaves', last.save ? [last.save.id] : []).then(() => setLast(undefined))}
            >
              {i18n.t('dossier.undo')}
            </button>
          </>
        ) : (
          last && i18n.t('dossier.keepFailed')
        )}
      </p>
    </>
  );
}

const RowKeep = ({ record, isKept, onKeep }: { record: CivicRecord; isKept: boolean; onKeep(record: CivicRecord): void }) => (
  <button
    type="button"
    class={isKept ? 'small kept' : 'small'}
    // Pressed once more it does nothing, and the focus stays on it.
    aria-disabled={isKept}
    aria-label={i18n.t(isKept ? 'timeline.keptNamed' : 'keep.keepNamed', [record.title])}
    onClick={() => !isKept && onKeep(record)}
  >
    {i18n.t(isKept ? 'keep.kept' : 'keep.keep')}
  </button>
);
