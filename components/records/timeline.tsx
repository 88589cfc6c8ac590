import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityKey, idOf } from '../../lib/entity.ts';
import { type CivicRecord, recordKinds, sourceIds } from '../../lib/record.ts';
import {
  type Narrowed,
  awardedPerCounterpart,
  awardedPerYear,
  awardsPerCounterpart,
  inOneLine,
  narrowed,
  numberPerYear,
} from '../../lib/relate/timeline.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { everythingAbout } from '../../lib/remember/records.ts';
import { watch } from '../../lib/remember/watch.ts';
import { useTakesLong } from '../takes-long.ts';
import { AwardedChart } from '../charts/awarded-chart.tsx';
import { Chart } from '../charts/chart.tsx';
import { sourceLineOf } from '../charts/chart-source.ts';
import { Progress } from '../stoppable.tsx';
import { inDigits, inEuros, recordKindInWords } from '../in-words.ts';
import { useKeeper } from '../keep/keeper.ts';
import { sourceName } from '../sources/source-in-words.ts';
import type { OpenTab } from '../tab.ts';
import { TimelineRows } from './timeline-rows.tsx';
import { useAnswer, useWatched } from '../watched.ts';

const nothing: CivicRecord[] = [];

/** Everything that is held about one entity in one line, newest first, narrowed down as the reader likes; and pictures of what is then shown. */
export function Timeline({ about, tab }: { about: EntityKey; tab: OpenTab | null }) {
  const keeper = useKeeper(about, tab);
  const { records, part, isStopped, stop, read } = useEverything(about);
  const isLong = useTakesLong(records === undefined && !isStopped);
  const entity = useAnswer(() => registeredEntity(about), [about]);
  const [wanted, setWanted] = useState<Narrowed>({});
  const line = useMemo(() => inOneLine(records ?? nothing), [records]);
  const shown = useMemo(() => narrowed(line, wanted), [line, wanted]);
  const want = (but: { [Name in keyof Narrowed]: Narrowed[Name] | undefined }) =>
    setWanted((before) => Object.fromEntries(Object.entries({ ...before, ...but }).filter(([, value]) => value !== undefined)));
  const name = entity?.name ?? idOf(about);
  return (
    <>
      <p>
        <a href={`#${about}`}>{name}</a>
      </p>
      <Filters line={line} wanted={wanted} onWant={want} />
      <Progress
        said={
          isStopped
            ? i18n.t('timeline.stopped')
            : records
              ? i18n.t('timeline.count', shown.length, [inDigits(shown.length), inDigits(line.length)])
              : isLong
                ? i18n.t('timeline.reading')
                : ''
        }
        busy={isLong}
        {...(isLong && { part, stop })}
        again={isStopped ? { says: i18n.t('timeline.readAfterAll'), run: read } : undefined}
      />
      {shown.length > 0 && <TimelineRows records={shown} keeper={keeper} />}
      <Charts about={about} name={name} shown={shown} />
    </>
  );
}

interface Everything {
  /** Undefined until all of them are read: of some the counts and pictures would be wrong. */
  records: CivicRecord[] | undefined;
  /** From 0 to 1, how far reading them is. */
  part: number;
  isStopped: boolean;
  stop(): void;
  /** Reads them after all. */
  read(): void;
}

/** All that is held about an entity, and again when that changes; reading it can be stopped. */
function useEverything(about: EntityKey): Everything {
  const [part, setPart] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const records = useWatched<CivicRecord[]>(
    (tell) => {
      if (isStopped) return () => undefined;
      const over = new AbortController();
      const following = { signal: over.signal, tell: (done: number, of: number) => setPart(of > 0 ? done / of : 1) };
      const unwatch = watch(() => everythingAbout(about, following), tell);
      return () => {
        unwatch();
        over.abort();
      };
    },
    [about, isStopped],
  );
  return { records, part, isStopped, stop: () => setStopped(true), read: () => setStopped(false) };
}

interface FilterProps {
  line: readonly CivicRecord[];
  wanted: Narrowed;
  onWant(but: { [Name in keyof Narrowed]: Narrowed[Name] | undefined }): void;
}

function Filters({ line, wanted, onWant }: FilterProps) {
  const kinds = useMemo(() => recordKinds.filter((kind) => line.some((record) => record.kind === kind)), [line]);
  const sources = useMemo(() => sourceIds.filter((id) => line.some(({ source }) => source === id)), [line]);
  return (
    <div class="timeline-filters">
      <label>
        <span>{i18n.t('compare.kind')}</span>
        <select
          value={wanted.kind ?? ''}
          onChange={({ currentTarget: { value } }) => onWant({ kind: kinds.find((kind) => kind === value) })}
        >
          <option value="">{i18n.t('dossier.all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {recordKindInWords(kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{i18n.t('dossier.facet.source')}</span>
        <select
          value={wanted.source ?? ''}
          onChange={({ currentTarget: { value } }) => onWant({ source: sources.find((id) => id === value) })}
        >
          <option value="">{i18n.t('dossier.all')}</option>
          {sources.map((id) => (
            <option key={id} value={id}>
              {sourceName(id)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'until'] as const).map((end) => (
        <label key={end}>
          <span>{i18n.t(`dossier.${end}`)}</span>
          <input type="date" value={wanted[end] ?? ''} onChange={({ currentTarget: { value } }) => onWant({ [end]: value || undefined })} />
        </label>
      ))}
    </div>
  );
}

function Charts({ about, name, shown }: { about: EntityKey; name: string; shown: readonly CivicRecord[] }) {
  const numbers = useMemo(() => numberPerYear(shown), [shown]);
  const awarded = useMemo(() => awardedPerYear(shown, about), [shown, about]);
  const awards = useMemo(() => awardsPerCounterpart(shown, about), [shown, about]);
  const amounts = useMemo(() => awardedPerCounterpart(shown, about), [shown, about]);
  const sourceLine = useMemo(() => sourceLineOf(shown), [shown]);
  const sourceLineOfAwards = useMemo(() => sourceLineOf(shown.filter(({ kind }) => kind === 'contract')), [shown]);
  const isWon = about.startsWith('supplier:');
  const counterpart = i18n.t(isWon ? 'record.total.buyer' : 'record.total.winner');
  if (shown.length === 0) return null;
  return (
    <section aria-label={i18n.t('chart.all')}>
      <Chart
        title={i18n.t('chart.number', [name])}
        bars={numbers}
        of={i18n.t('record.year')}
        what={i18n.t('record.number')}
        inWords={inDigits}
        sourceLine={sourceLine}
      />
      <AwardedChart title={i18n.t('chart.awarded', [name])} bars={awarded} sourceLine={sourceLineOfAwards} />
      <Chart
        title={i18n.t(isWon ? 'chart.perBuyer' : 'chart.perWinner', [name])}
        bars={awards}
        isRanked
        of={counterpart}
        what={i18n.t('record.number')}
        inWords={inDigits}
        sourceLine={sourceLineOfAwards}
      />
      <Chart
        title={i18n.t(isWon ? 'chart.awardedPerBuyer' : 'chart.awardedPerWinner', [name])}
        bars={amounts}
        isRanked
        of={counterpart}
        what={i18n.t('chart.euros')}
        inWords={inEuros}
        sourceLine={sourceLineOfAwards}
      />
      {amounts.length > 0 && <p class="quiet">{i18n.t(isWon ? 'chart.awardedMeans' : 'chart.dividedMeans')}</p>}
    </section>
  );
}
