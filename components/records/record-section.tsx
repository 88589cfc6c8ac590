import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Asking, isCutShort } from '../../lib/asking.ts';
import type { EntityKey } from '../../lib/entity.ts';
import type { CivicRecord, Participation, RecordKind, SourceId } from '../../lib/record.ts';
import type { AwardedTotal } from '../../lib/relate/awarded.ts';
import type { AwardedSum, YearCount } from '../../lib/tally.ts';
import { failureOf, notFoundInWords } from '../sources/asking-in-words.ts';
import { AwardedLine } from './awarded-line.tsx';
import { Card } from '../cards/index.tsx';
import { recordKindInWords } from '../in-words.ts';
import { type HowMany, howMany, howManyInWords } from './how-many.ts';
import { sectionId } from '../entity/kind-links.tsx';
import { OpenNow } from './open-now.tsx';
import { NamesItsSource } from './record-row.tsx';
import { sourceName } from '../sources/source-in-words.ts';
import type { SourceActions } from '../sources/source-line.tsx';
import { SourceList } from '../sources/source-list.tsx';
import { RowStays, useStableRows } from '../stable-rows.ts';
import { StatedSums } from './stated-sums.tsx';
import { YearChart } from '../charts/year-chart.tsx';

export interface RecordSectionProps {
  about: EntityKey;
  kind: RecordKind;
  /** Newest first, as far as they are shown. */
  records: readonly CivicRecord[];
  /** How many of this kind the cache holds. */
  held: number;
  /** What is said of that; default: of what is held, each once. */
  count?: HowMany | undefined;
  years: readonly YearCount[];
  /** Of contracts, as soon as it is added up. */
  total?: (AwardedSum & Partial<AwardedTotal>) | undefined;
  /** Of notices, what one may respond to today. */
  open?: readonly Participation[] | undefined;
  /** One for each source that gives this kind. */
  askings: readonly Asking[];
  /** Epoch milliseconds. */
  now: number;
  /** How many more rows "more" shows. */
  step: number;
  onMore(): void;
  onFetchMore(source: SourceId): void;
  actions: SourceActions;
}

/** How many there are a year says something of the calendar, and nothing of the entity. */
const countless: ReadonlySet<RecordKind> = new Set(['election', 'identity']);

/** One kind of record about one entity: how many, what they add up to, when, the newest first, and from whom. */
export function RecordSection(props: RecordSectionProps) {
  const { about, kind, records, held, years, total, open = [], askings, now, step, onMore, onFetchMore, actions } = props;
  const heading = useId();
  const { rows, stay } = useStableRows(records);
  const count = props.count ?? howMany({ kind, held, settled: held, askings });
  const hidden = held - rows.length;
  const answered = askings.filter((asking) => asking.state === 'answered');
  const [shown, spoken] = howManyInWords(count);
  const withMore = askings.filter((asking) => asking.next !== undefined && asking.state !== 'asking');
  const ofHeld = count.of !== null || mayBeMore(kind, askings);
  return (
    <section class="kind-of-record" id={sectionId(kind)} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {recordKindInWords(kind)}
        {count.here > 0 && (
          <span class="count">
            <span aria-hidden="true">{shown}</span>
            <span class="unseen">{spoken}</span>
          </span>
        )}
      </h2>
      {total && <AwardedLine total={total} partial={ofHeld} isWon={about.startsWith('supplier:')} />}
      {kind === 'gift' && <StatedSums sums={askings.flatMap((asking) => asking.sums ?? [])} />}
      <OpenNow records={open} />
      {kind === 'election' && held > 0 && (
        <p>
          <a href={`/recount.html#${about}`} target="_blank">
            {i18n.t('recount.open')}
          </a>
        </p>
      )}
      {!countless.has(kind) && <YearChart years={years} partial={ofHeld} />}
      {rows.length > 0 && (
        <NamesItsSource.Provider value={askings.filter(({ received }) => received > 0).length > 1}>
          <RowStays.Provider value={stay}>
            <ol class="records">
              {rows.map(({ key, record }) => (
                <Card key={key} record={record} about={about} />
              ))}
            </ol>
          </RowStays.Provider>
        </NamesItsSource.Provider>
      )}
      {held === 0 && answered.length > 0 && (
        <div class="none">
          {answered.map((asking) => (
            <p key={asking.id}>{notFoundInWords(asking)}</p>
          ))}
          <p class="quiet">{i18n.t('record.noneMeans')}</p>
        </div>
      )}
      {held === 0 && askings.some((asking) => asking.state === 'asking') && <div class="awaited" aria-hidden="true" />}
      {hidden > 0 ? (
        <button type="button" class="more" onClick={onMore}>
          {i18n.t('record.more', Math.min(step, hidden))}
        </button>
      ) : (
        withMore.map((asking) => (
          <button key={asking.id} type="button" class="more" onClick={() => onFetchMore(asking.source)}>
            {i18n.t('record.fetchMore', [sourceName(asking.source)])}
          </button>
        ))
      )}
      {askings.length > 0 ? <SourceList askings={askings} now={now} actions={actions} /> : <p class="quiet">{i18n.t('asking.notYet')}</p>}
    </section>
  );
}

/** Where no total can be believed there may still be more than is held; sums and charts then say what they are of. */
const mayBeMore = (kind: RecordKind, askings: readonly Asking[]): boolean =>
  askings.some((asking) => isCutShort(asking) || failureOf(asking) !== null) ||
  // What is bundled of contracts is a sample: without a source that answered itself nobody knows how many there are.
  (kind === 'contract' && !askings.some(({ answeredAt, snapshot }) => answeredAt !== undefined && snapshot === undefined));
