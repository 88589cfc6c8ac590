import type { Asking } from '../asking.ts';
import type { AboutKey } from '../page-address.ts';
import type { AnswerPage, Source } from '../source.ts';

/** A row that says we are asking, with what was known: an answer of yesterday is still an answer. */
export function rowFor(source: Source, about: AboutKey, worker: string, now: number, before: Asking | undefined): Asking {
  const { answeredAt, total = null, received = 0, unreadable = 0, next, capped, units, sifted, snapshot, sums, lacks } = before ?? {};
  return {
    id: `${about}|${source.id}`,
    about,
    source: source.id,
    gives: source.gives,
    state: 'asking',
    worker,
    askedAt: now,
    freshUntil: 0,
    total,
    received,
    unreadable,
    ...(source.coversFrom !== undefined && { coversFrom: source.coversFrom }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(next !== undefined && { next }),
    ...(capped && { capped }),
    ...(units && { units }),
    ...(sifted && { sifted }),
    ...(snapshot !== undefined && { snapshot }),
    ...(sums && { sums }),
    ...(lacks && { lacks }),
  };
}

const problemsKept = 5;

/** The row after one more page. */
export function rowAfter(row: Asking, page: AnswerPage, counted: Pick<Asking, 'received' | 'unreadable'>): Asking {
  const { next: _next, capped: _capped, units: _units, sifted: _sifted, snapshot: _snapshot, sums: _sums, ...rest } = row;
  const { next, capped, units, sifted, snapshot, sums, problems = [], gone = [] } = page;
  const told = [...new Set([...(row.problems ?? []), ...problems])].slice(0, problemsKept);
  const missed = [...new Set([...(row.gone ?? []), ...gone])];
  const total = page.total ?? (row.snapshot === undefined ? row.total : null);
  return {
    ...rest,
    total,
    received: total === null ? counted.received : Math.min(counted.received, total),
    unreadable: counted.unreadable,
    ...(told.length > 0 && { problems: told }),
    ...(missed.length > 0 && { gone: missed }),
    ...(next !== undefined && { next }),
    ...(capped && { capped }),
    ...(units && { units }),
    ...(sifted && { sifted }),
    ...(snapshot !== undefined && { snapshot }),
    ...(sums && { sums }),
  };
}

/** By what a page is known again when a source gives it in the place of another: a source that does not hear which page is wanted would go on for ever. */
export function markOf({ records }: AnswerPage): string {
  let hash = 0;
  for (const { id } of records) for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return `${records.length}:${(hash >>> 0).toString(36)}`;
}

/** Counts what comes in, on from what is held; each record once, also one that stands on two pages. */
export function counter(before?: Asking, held: readonly string[] = []): (page: AnswerPage) => Pick<Asking, 'received' | 'unreadable'> {
  const seen = new Set(held);
  let unreadable = before?.unreadable ?? 0;
  return ({ records, unreadable: more }) => {
    for (const { id } of records) seen.add(id);
    unreadable += more;
    return { received: seen.size, unreadable };
  };
}
