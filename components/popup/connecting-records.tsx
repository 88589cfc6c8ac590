import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ConnectingRecord } from '../../lib/connection.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { CivicRecord, RecordKind } from '../../lib/record.ts';
import { recordAbout } from '../../lib/remember/records.ts';
import { recordsKeptAbout } from '../../lib/remember/saves.ts';
import { watch } from '../../lib/remember/watch.ts';
import { Card } from '../cards/index.tsx';
import { recordKindInWords } from '../in-words.ts';
import { type Keeper, KeeperHere } from '../keep/keeping.tsx';
import { RowStays, useSteadyRows } from '../steady-rows.ts';
import type { OpenTab } from '../tab.ts';
import { useAnswer, useWatched } from '../watched.ts';

const firstRows = 5;
const noneKept: ReadonlySet<string> = new Set();
const nothing: CivicRecord[] = [];

interface ConnectingRecordsProps {
  kind: RecordKind;
  records: readonly ConnectingRecord[];
  tab: OpenTab | null;
}

/** The records of one kind that connect two entities, newest first, from the cache. */
export function ConnectingRecords({ kind, records, tab }: ConnectingRecordsProps) {
  const [shown, setShown] = useState(firstRows);
  const wanted = records.slice(0, shown);
  const read = useAnswer(async () => {
    const came = wanted.flatMap(({ about, id, bundled }) => (bundled ? [{ about, id }] : []));
    if (came.length > 0) await sendMessage('holdBundled', came).catch(() => undefined);
    return (await Promise.all(wanted.map(recordOf))).flatMap((record): CivicRecord[] => (record ? [record] : []));
  }, [wanted.map(({ id }) => id).join(' ')]);
  const { rows, stay } = useSteadyRows(read ?? nothing);
  const owners = new Map(records.map(({ id, about }) => [id, about]));
  const subject = records[0]?.about;
  const kept = useWatched<ReadonlySet<string>>(
    (tell) => (subject ? watch(() => recordsKeptAbout(subject), tell) : () => undefined),
    [subject],
  );
  const keeper = useMemo<Keeper | undefined>(
    () =>
      subject && {
        keep: (record) =>
          sendMessage('keep', {
            entity: (record !== undefined && owners.get(record)) || subject,
            ...(record !== undefined && { record }),
            ...(tab?.host !== undefined && { tabId: tab.id }),
          }),
        kept: kept ?? noneKept,
      },
    [subject, kept, tab?.id, records],
  );
  return (
    <KeeperHere.Provider value={keeper}>
      <h3>{recordKindInWords(kind)}</h3>
      <ol class="records">
        <RowStays.Provider value={stay}>
          {subject && rows.map(({ key, record }) => <Card key={key} record={record} about={owners.get(record.id) ?? subject} />)}
        </RowStays.Provider>
      </ol>
      {records.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 25)}>
          {i18n.t('record.more', Math.min(25, records.length - shown))}
        </button>
      )}
    </KeeperHere.Provider>
  );
}

/** From the cache, which has each double for itself. */
async function recordOf({ about, id, sameAs }: ConnectingRecord): Promise<CivicRecord | undefined> {
  const record = await recordAbout(about, id);
  return sameAs && (record?.kind === 'contract' || record?.kind === 'council') ? { ...record, sameAs } : record;
}
