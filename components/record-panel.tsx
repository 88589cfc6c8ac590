import { useState } from 'preact/hooks';
import type { Asking } from '../lib/asking.ts';
import type { EntityKey } from '../lib/entity.ts';
import type { CivicRecord, RecordKind, SourceId } from '../lib/record.ts';
import { type AwardedTotal, awardedTotal } from '../lib/relate/awarded.ts';
import { countRecords, recordsAbout, yearsAbout } from '../lib/remember/records.ts';
import { watch } from '../lib/remember/watch.ts';
import { RecordSection } from './record-section.tsx';
import type { SourceActions } from './source-line.tsx';
import { useWatched } from './watched.ts';
import type { YearCount } from './year-chart.tsx';

/** Rows at first: so few that what else there is about this entity is not far away. */
const firstRows = 5;
const step = 25;
/** What is added up comes after the first rows are on the screen; nobody holds more contracts of one entity than a source gives. */
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
  const total = useWatched<AwardedTotal>(
    (tell) => (ready && kind === 'contract' ? watch(() => totalOf(about), tell) : noWatch),
    [about, kind, ready],
  );
  if (!records) return null;
  return (
    <RecordSection
      about={about}
      kind={kind}
      records={records}
      held={held ?? records.length}
      years={years ?? []}
      total={total}
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

async function totalOf(about: EntityKey) {
  const records = await recordsAbout(about, 'contract', { limit: atMost });
  return awardedTotal(
    records.filter((record) => record.kind === 'contract'),
    about,
  );
}
