import { type ComponentChildren, Fragment } from 'preact';
import type { Asking } from '../../lib/asking.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { type FirstLook, firstRows } from '../../lib/first-look.ts';
import type { RecordKind, SourceId } from '../../lib/record.ts';
import { IsPainted } from '../lazy-details.tsx';
import { RecordPanel } from '../records/record-panel.tsx';
import type { SourceActions } from '../sources/source-line.tsx';
import type { CountsShown } from './counts-shown.ts';
import { KindLinks } from './kind-links.tsx';

/** So many kinds of record fit in a window or two with their first rows. */
const someKinds = 5;

interface PanelsProps {
  about: EntityKey;
  /** Those that have a section, in order. */
  kinds: readonly RecordKind[];
  look: FirstLook;
  counts: CountsShown;
  /** Of each source that may be asked. */
  askings: readonly Asking[];
  isPainted: boolean;
  now: number;
  actions: SourceActions;
  /** What stands below the section of complaints. */
  belowComplaints: ComponentChildren;
  onFetchMore(source: SourceId): void;
}

/** What is held about an entity, kind by kind. */
export function RecordPanels(props: PanelsProps) {
  const { about, kinds, look, counts, askings, isPainted, now, actions, belowComplaints, onFetchMore } = props;
  const { countOf, onCounted } = counts;
  return (
    <IsPainted.Provider value={isPainted}>
      <KindLinks kinds={kinds.filter((kind) => look.counts[kind])} countOf={countOf} />
      {(isPainted ? kinds : firstKinds(kinds, look)).map((kind) => (
        <Fragment key={`${about} ${kind}`}>
          <RecordPanel
            about={about}
            kind={kind}
            newest={look.newest[kind] ?? []}
            held={look.counts[kind] ?? 0}
            count={countOf(kind)}
            isPainted={isPainted}
            tally={look.tally}
            askings={askings.filter(({ gives }) => gives === kind)}
            now={now}
            actions={actions}
            amongMany={kinds.length > someKinds}
            onFetchMore={onFetchMore}
            onCounted={onCounted}
          />
          {kind === 'complaint' && belowComplaints}
        </Fragment>
      ))}
    </IsPainted.Provider>
  );
}

/** The kinds that fill a window with their first rows; what stands below them is drawn when they are on the screen. */
function firstKinds(kinds: readonly RecordKind[], { newest }: FirstLook): RecordKind[] {
  let rows = 0;
  return kinds.filter((kind) => {
    const isInSight = rows < firstRows;
    rows += Math.min(newest[kind]?.length ?? 0, firstRows);
    return isInSight;
  });
}
