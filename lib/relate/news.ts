import { type Asking, hasMore } from '../asking.ts';
import type { Follow, KnownOfSource, NewRecord } from '../follow.ts';
import type { CivicRecord } from '../record.ts';

/** More than these are not told one by one. */
const newsAtMost = 500;

/**
 * What is known of somebody who is followed, after sources were asked: what a source did not have before is news. What it had when it first answered is not, nor
 * what the reader had it fetch further back. Of a source that shows only its newest, what is older than all that it showed is what stood on a later page. What came
 * with the extension was published before.
 * @param isFurther older ones were asked for
 */
export function withNews(
  follow: Follow,
  records: readonly CivicRecord[],
  askings: readonly Asking[],
  { now, isFurther = false }: { now: number; isFurther?: boolean },
): Follow {
  const answered = askings.filter(({ state, snapshot }) => state === 'answered' && snapshot === undefined);
  if (answered.length === 0) return follow;
  const known = new Map(follow.known.map((each) => [each.source, each]));
  const news: NewRecord[] = [];
  for (const asking of answered) {
    const own = records.filter(({ source }) => source === asking.source);
    const before = known.get(asking.source);
    const had = new Set(before?.ids);
    const unknown = before ? own.filter(({ id }) => !had.has(id)) : [];
    if (before && !isFurther) news.push(...unknown.filter((record) => isNew(record, before)).map((record) => newRecord(record, now)));
    known.set(asking.source, knownOf(asking, own, before));
  }
  const told = new Set(news.map(({ id }) => id));
  return {
    ...follow,
    known: [...known.values()],
    news: [...news.toSorted(newestFirst), ...follow.news.filter(({ id }) => !told.has(id))].slice(0, newsAtMost),
    changedAt: now,
  };
}

const isNew = ({ date }: CivicRecord, { isWhole, oldest }: KnownOfSource): boolean =>
  isWhole || date === null || oldest === null || date >= oldest;

const newRecord = ({ id, kind, source, title, url, date }: CivicRecord, foundAt: number): NewRecord => ({
  id,
  kind,
  source,
  title,
  url,
  date,
  foundAt,
});

const newestFirst = (one: NewRecord, other: NewRecord): number => (other.date ?? '').localeCompare(one.date ?? '');

/** What it had before stays known, also when it is gone here: what comes back is not new. */
function knownOf(asking: Asking, own: readonly CivicRecord[], before: KnownOfSource | undefined): KnownOfSource {
  const { source } = asking;
  const dates = own.flatMap(({ date }) => date ?? []);
  if (before?.oldest) dates.push(before.oldest);
  return {
    source,
    ids: [...new Set([...(before?.ids ?? []), ...own.map(({ id }) => id)])],
    oldest: dates.toSorted()[0] ?? null,
    isWhole: !hasMore(asking),
  };
}
