import { useState } from 'preact/hooks';
import type { Asking } from '../lib/asking.ts';
import type { EntityKey } from '../lib/entity.ts';
import type { CivicRecord, Contract, RecordKind, SourceId } from '../lib/record.ts';
import { type AwardedTotal, awardedTotal } from '../lib/relate/awarded.ts';
import { eachNoticeOnce } from '../lib/relate/one-notice.ts';
import { countRecords, recordsAbout, yearsAbout } from '../lib/remember/records.ts';
import { watch } from '../lib/remember/watch.ts';
import { RecordSection } from './record-section.tsx';
import type { SourceActions } from './source-line.tsx';
import { useWatched } from './watched.ts';
import type { YearCount } from './year-chart.tsx';

/** Rows at first: so few that what else there is about this entity is not far away. */
const firstRows = 5;
const step = 25;
/** What is put together and added up comes after the first rows are on the screen. More than these nobody holds of one entity. */
const atMost = 10_000;

interface PanelProps {
  about: EntityKey;
  kind: RecordKind;
  askings: readonly Asking[];
  now: number;
  actions: SourceActions;
  onFetchMore(source: SourceId): void;
}

/** A section with its rows from the cache, redrawn when the cache changes. */
export function RecordPanel({ about, kind, askings, now, actions, onFetchMore }: PanelProps) {
  const [shown, setShown] = useState(firstRows);
  const records = useWatched<CivicRecord[]>((tell) => watch(() => recordsAbout(about, kind, { limit: shown }), tell), [about, kind, shown]);
  const held = useWatched<number>((tell) => watch(() => countRecords(about, kind), tell), [about, kind]);
  const ready = records !== undefined;
  const years = useWatched<YearCount[]>((tell) => (ready ? watch(() => yearsAbout(about, kind), tell) : noWatch), [about, kind, ready]);
  const notices = useWatched<Notices>(
    (tell) => (ready && kind === 'contract' ? watch(() => noticesAbout(about), tell) : noWatch),
    [about, kind, ready],
  );
  if (!records) return null;
  return (
    <RecordSection
      about={about}
      kind={kind}
      records={notices?.each.slice(0, shown) ?? records}
      held={notices?.each.length ?? held ?? records.length}
      years={years ?? []}
      total={notices?.total}
      askings={askings}
      now={now}
      step={step}
      onMore={() => setShown(shown + step)}
      onFetchMore={onFetchMore}
      actions={actions}
    />
  );
}

const noWatch = () => undefined;

interface Notices {
  /** Each once, however many sources have it; newest first. */
  each: Contract[];
  total: AwardedTotal;
}

async function noticesAbout(about: EntityKey): Promise<Notices> {
  const records = await recordsAbout(about, 'contract', { limit: atMost });
  const each = eachNoticeOnce(records.filter((record) => record.kind === 'contract'));
  return { each, total: awardedTotal(each, about) };
}
