import { expect, test } from 'vitest';
import type { Asking } from '../../../lib/asking.ts';
import type { Follow } from '../../../lib/follow.ts';
import type { CivicRecord } from '../../../lib/record.ts';
import { withNews } from '../../../lib/relate/news.ts';
import { aFollow } from '../../makers/follows.ts';
import { aContract, aDisclosure, anAsking } from '../../makers/records.ts';

const now = 9;
const document = (nth: number, date: string | null = '2026-05-15') =>
  aDisclosure({ id: `open-overheid:${nth}`, date, title: `Stuk ${nth}` });
const answered = (but: Partial<Asking> = {}) => anAsking({ source: 'open-overheid', gives: 'disclosure', total: 2, received: 2, ...but });
const begun = (records: readonly CivicRecord[], ...askings: Asking[]) =>
  withNews(aFollow({ known: [], news: [] }), records, askings, { now: 1 });
const titles = ({ news }: Follow) => news.map(({ title }) => title);

test('what a source did not have before is news, newest first; what it had when one began to follow is not', () => {
  const follow = begun([document(1), document(2)], answered());
  expect(follow.news).toEqual([]);
  const records = [document(1), document(2), document(3, '2026-11-01'), document(4, '2026-11-09')];
  const later = withNews(follow, records, [answered()], { now });
  expect(later.news).toMatchObject([
    { title: 'Stuk 4', kind: 'disclosure', source: 'open-overheid', date: '2026-11-09', foundAt: now },
    { title: 'Stuk 3' },
  ]);
  // Told once, and it stays until it was seen.
  expect(titles(withNews(later, records, [answered()], { now: 10 }))).toEqual(['Stuk 4', 'Stuk 3']);
  expect(titles(withNews({ ...later, news: [] }, records, [answered()], { now: 10 }))).toEqual([]);
});

test('all that a source has when it first answers is where one begins, also when that is later', () => {
  const follow = begun([document(1)], answered());
  const contract = aContract();
  expect(titles(withNews(follow, [document(1), contract], [answered(), anAsking()], { now }))).toEqual([]);
});

test('of a source that failed nothing is known anew; what came with the extension was published before', () => {
  const follow = begun([document(1)], answered());
  const records = [document(1), document(2)];
  expect(withNews(follow, records, [answered({ state: 'too-slow' })], { now })).toEqual(follow);
  expect(withNews(follow, records, [answered({ snapshot: '2026-08-08' })], { now })).toEqual(follow);
});

test('what the reader had fetched further back is no news, now or later', () => {
  const follow = begun([document(1)], answered({ next: '2' }));
  const records = [document(1), document(2, '2026-05-14')];
  const further = withNews(follow, records, [answered({ next: '3' })], { now, isFurther: true });
  expect(titles(further)).toEqual([]);
  expect(titles(withNews(further, records, [answered({ next: '3' })], { now }))).toEqual([]);
});

test('of a source that shows only its newest, an older one moved up; of one that shows all, an older one is new', () => {
  const records = [document(1), document(2, '2019-01-01')];
  const [cut, whole] = [answered({ next: '2', total: 900 }), answered()];
  expect(titles(withNews(begun([document(1)], cut), records, [cut], { now }))).toEqual([]);
  expect(titles(withNews(begun([document(1)], whole), records, [whole], { now }))).toEqual(['Stuk 2']);
});

test('what is gone from here and comes back is not new', () => {
  const follow = begun([document(1), document(2)], answered());
  const without = withNews(follow, [document(1)], [answered()], { now });
  expect(titles(withNews(without, [document(1), document(2)], [answered()], { now }))).toEqual([]);
});

test('of a source that shows only its newest, what is as old as the oldest that was shown is new, also when that one went', () => {
  const cut = answered({ next: '2', total: 900 });
  const follow = begun([document(1, '2026-05-15'), document(2, '2026-06-01')], cut);
  const later = withNews(follow, [document(2, '2026-06-01')], [cut], { now });
  expect(titles(withNews(later, [document(2, '2026-06-01'), document(3, '2026-05-15')], [cut], { now }))).toEqual(['Stuk 3']);
});

test('a source that says of more than it gave shows only its newest', () => {
  const cut = answered({ total: 3, received: 1 });
  expect(titles(withNews(begun([document(1)], cut), [document(1), document(2, '2019-01-01')], [cut], { now }))).toEqual([]);
});

test('of more news than anybody reads the newest are told', () => {
  const many = Array.from({ length: 501 }, (_, nth) => document(nth + 2, `2026-06-${nth === 0 ? '01' : '02'}`));
  const told = titles(withNews(begun([document(1)], answered()), [document(1), ...many], [answered()], { now }));
  expect(told).toHaveLength(500);
  expect(told).not.toContain('Stuk 2');
});
