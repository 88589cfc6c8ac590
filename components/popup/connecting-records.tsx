import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ConnectingRecord } from '../../lib/connection.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { CivicRecord, RecordKind } from '../../lib/record.ts';
import { recordAbout } from '../../lib/remember/records.ts';
import { Card } from '../cards/index.tsx';
import { recordKindInWords } from '../in-words.ts';
import { useKeeper } from '../keep/keeper.ts';
import { KeeperHere } from '../keep/keeping.tsx';
import { RowStays, useStableRows } from '../stable-rows.ts';
import type { OpenTab } from '../tab.ts';
import { useAnswer } from '../watched.ts';

const firstRows = 5;
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
  const { rows, stay } = useStableRows(read ?? nothing);
  const owners = useMemo(() => new Map(records.map(({ id, about }) => [id, about])), [records]);
  const subject = records[0]?.about;
  const keeper = useKeeper(subject, tab, owners);
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
