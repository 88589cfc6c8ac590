import { expect, test } from 'vitest';
import type { Asking } from '../../../lib/asking.ts';
import { medianOf } from '../../../lib/relate/median.ts';
import { type BodyHeld, besideRegister, opennessOf } from '../../../lib/relate/openness.ts';
import type { IsoDate } from '../../../lib/record.ts';
import { aComplaint, aDisclosure, anAsking } from '../../makers/records.ts';

const body = (nth: number) => `government-body:gm${String(nth).padStart(4, '0')}` as const;

const held = (nth: number, but: Partial<BodyHeld> = {}): BodyHeld => ({
  about: body(nth),
  askings: [],
  disclosures: [],
  complaints: [],
  ...but,
});

const asked = (nth: number, but: Partial<Asking>): Asking => anAsking({ about: body(nth), gives: 'disclosure', ...but });

const dayAfter = (day: IsoDate, days: number): IsoDate => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Decisions that took so many days each, of requests of 2 June 2025, a Monday. */
const decisions = (...days: number[]) =>
  days.map((each, nth) =>
    aDisclosure({
      id: `woogle:${nth}`,
      source: 'woogle',
      category: 'Woo-verzoeken en -besluiten',
      requestedOn: '2025-06-02',
      decidedOn: dayAfter('2025-06-02', each),
    }),
  );

test('the median is the middle one, or lies between the two in the middle', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1, 5]), medianOf([4, 1, 2, 9])]).toEqual([null, 3, 5, 3]);
});

test('a number is told with its day; who was not asked, failed, or has more than it says, is told apart', () => {
  const { answeredAt: _never, ...notAllowed } = asked(1, { source: 'data-overheid', state: 'not-permitted', total: null, received: 0 });
  const { figures } = opennessOf(
    held(1, {
      askings: [
        asked(1, { source: 'open-overheid', total: 663, received: 50, answeredAt: 7, next: '0:50:663' }),
        asked(1, { source: 'woogle', total: null, received: 10, next: '2' }),
        notAllowed,
        asked(1, { source: 'code-hosting', total: null, received: 4, unreadable: 1 }),
      ],
    }),
    [],
  );
  expect(figures.find(({ source }) => source === 'open-overheid')).toMatchObject({ count: 663, atLeast: false, answeredAt: 7 });
  expect(figures.find(({ source }) => source === 'woogle')).toMatchObject({ count: 10, atLeast: true });
  expect(figures.find(({ source }) => source === 'data-overheid')).toMatchObject({ count: null, state: 'not-permitted' });
  expect(figures.find(({ source }) => source === 'code-hosting')).toMatchObject({ count: 4, atLeast: true });
  expect(figures.find(({ source }) => source === 'own-portal')).toMatchObject({ count: null, state: 'not-asked' });
});

test('a median is of at least three others of which the whole number is known, and says of how many', () => {
  const peer = (nth: number, total: number | null) =>
    held(nth, { askings: [asked(nth, { source: 'data-overheid', total, received: 1, ...(total === null && { next: '2' }) })] });
  const medianBeside = (...peers: BodyHeld[]) =>
    opennessOf(held(1), peers).figures.find(({ source }) => source === 'data-overheid')?.peers ?? null;
  expect(medianBeside(peer(2, 4), peer(3, 10))).toBeNull();
  expect(medianBeside(peer(2, 4), peer(3, 10), peer(4, null))).toBeNull();
  expect(medianBeside(peer(2, 4), peer(3, 10), peer(4, null), peer(5, 40))).toEqual({ median: 10, of: 3 });
  // It is no peer of its own.
  expect(medianBeside(peer(1, 900), peer(2, 4), peer(3, 10))).toBeNull();
});

test('decisions are in time, in time with more time, or later, by the law of the day of the request; what lacks a date is counted apart', () => {
  const of = (law: string, requestedOn: IsoDate, ...days: number[]) =>
    decisions(...days).map((each, nth) => ({
      ...each,
      id: `woogle:${law}${nth}`,
      requestedOn,
      decidedOn: dayAfter(requestedOn, days[nth] ?? 0),
    }));
  const { terms, uncounted } = opennessOf(
    held(1, {
      disclosures: [
        ...decisions(10, 28, 29, 42, 43),
        // No decision yet, one of before its request, and one of before any law.
        ...decisions(0).map(({ decidedOn: _day, ...rest }) => ({ ...rest, id: 'woogle:a' })),
        ...decisions(-3).map((each) => ({ ...each, id: 'woogle:b' })),
        ...of('none', '1970-01-01', 20),
        // Under the Wob: a Monday, and four times seven days after it is one too.
        ...of('wob', '2021-08-30', 28, 29, 56, 57),
        ...of('first', '2008-09-01', 14),
      ],
    }),
    [],
  );
  expect(terms).toMatchObject([
    {
      law: { law: 'woo' },
      source: 'woogle',
      decided: 5,
      median: 29,
      shares: { first: 0.4, extended: 0.4, later: 0.2 },
      from: '2025-06-12',
      until: '2025-07-15',
      peers: null,
    },
    { law: { law: 'wob-of-2009' }, decided: 4, median: 42.5, shares: { first: 0.25, extended: 0.5, later: 0.25 } },
  ]);
  expect(uncounted).toMatchObject({ undated: 3, few: [{ law: { law: 'wob-of-1992' }, decided: 1 }] });
});

test('the same decisions from two sources are those of one; fewer than three say nothing', () => {
  const portal = decisions(5, 6, 7, 8).map((each) => ({ ...each, id: `own-portal:${each.id}`, source: 'own-portal' as const }));
  expect(opennessOf(held(1, { disclosures: [...decisions(5, 6, 7), ...portal] }), []).terms).toMatchObject([
    { source: 'own-portal', decided: 4 },
  ]);
  expect(opennessOf(held(1, { disclosures: decisions(5, 6) }), []).terms).toEqual([]);
  // What is decided on the day on which it came in took no days.
  expect(opennessOf(held(1, { disclosures: decisions(0, 5, 6) }), []).terms).toMatchObject([{ decided: 3, median: 5 }]);
});

test('days of others are of the same source, each body once', () => {
  const peers = [
    held(2, { disclosures: decisions(20, 20, 20) }),
    held(3, { disclosures: decisions(30, 30, 60) }),
    held(4, { disclosures: decisions(50, 50, 50, 50, 50) }),
    held(5, { disclosures: decisions(1) }),
  ];
  const [figure] = opennessOf(held(1, { disclosures: decisions(10, 10, 10) }), peers).terms;
  expect(figure?.peers).toMatchObject({ median: { median: 30, of: 3 }, first: { median: 0, of: 3 }, later: { median: 1 / 3, of: 3 } });
});

test('where nothing can be said of terms it is told why: no dates, or too few', () => {
  const [first, ...others] = decisions(5, 6, 7).map((each) => ({ ...each, requestedOn: '2022-04-30', decidedOn: '2022-05-20' }));
  const { decidedOn: _day, ...undated } = first ?? aDisclosure();
  const openness = opennessOf(held(1, { disclosures: [undated, ...others] }), []);
  expect(openness).toMatchObject({ terms: [], uncounted: { undated: 1, few: [{ law: { law: 'wob-of-2009' }, decided: 2 }] } });
  // Another source may have the same ones.
  const portal = others.map((each) => ({ ...each, source: 'own-portal' as const }));
  expect(opennessOf(held(1, { disclosures: [undated, ...others, ...portal] }), []).uncounted).toEqual(openness.uncounted);
});

test('of a category the source that has most is believed; complaints that a body ruled on are one; no category is left unnamed', () => {
  const covenant = (id: string, source: 'own-portal' | 'woogle', date: string) =>
    aDisclosure({ id, source, date, category: 'Convenant, Advies' });
  const { categories, uncategorised, isPartial } = opennessOf(
    held(1, {
      askings: [asked(1, { source: 'own-portal', total: 2, received: 2 })],
      disclosures: [
        covenant('a', 'own-portal', '2026-01-02'),
        covenant('b', 'own-portal', '2026-03-04'),
        covenant('c', 'woogle', '2026-05-06'),
        aDisclosure(),
      ],
      complaints: [aComplaint({ source: 'open-overheid-complaints' }), aComplaint({ source: 'ombudsman' })],
    }),
    [],
  );
  const of = (wanted: string) => categories.find(({ category }) => category === wanted);
  expect(of('2f')).toEqual({ category: '2f', held: 2, newest: '2026-05-06', peers: null });
  expect([of('2e')?.held, of('2l')?.held, of('2j')?.held]).toEqual([2, 1, 0]);
  expect([categories.length, uncategorised, isPartial]).toEqual([17, 1, false]);
});

test('beside categories stand only those of whom all is held', () => {
  const peer = (nth: number, next?: string) =>
    held(nth, {
      askings: [asked(nth, { source: 'woogle', total: 3, received: 3, ...(next !== undefined && { next }) })],
      disclosures: decisions(1, 2, 3),
    });
  const own = held(1, { askings: [asked(1, { source: 'woogle', total: 0, received: 0 })] });
  const median = (...peers: BodyHeld[]) => opennessOf(own, peers).categories.find(({ category }) => category === '2i')?.peers;
  expect(median(peer(2), peer(3), peer(4, '2'))).toBeNull();
  expect(median(peer(2), peer(3), peer(4))).toEqual({ median: 3, of: 3 });
});

test('beside categories stand only those about whom the same sources answered; who has no portal misses none', () => {
  const { answeredAt: _never, ...notAllowed } = asked(0, { state: 'not-permitted', total: null, received: 0 });
  const bodyOf = (nth: number, ...askings: Asking[]) => held(nth, { askings: askings.map((each) => ({ ...each, about: body(nth) })) });
  const open = asked(0, { source: 'open-overheid', total: 0, received: 0 });
  const woogle = asked(0, { source: 'woogle', total: 0, received: 0 });
  const portal = asked(0, { source: 'own-portal', total: 0, received: 0 });
  const of = (own: BodyHeld, ...peers: BodyHeld[]) => opennessOf(own, peers).categories[0]?.peers?.of ?? 0;
  const peers = [2, 3, 4].map((nth) => bodyOf(nth, open, woogle));
  expect(of(bodyOf(1, open, woogle), ...peers)).toBe(3);
  expect(of(bodyOf(1, open, woogle, portal), ...peers)).toBe(3);
  expect(of(bodyOf(1, open), ...peers)).toBe(0);
  const before = bodyOf(5, open, { ...notAllowed, source: 'woogle' });
  expect(of(bodyOf(1, open, woogle), ...peers, before)).toBe(3);
  const closed = bodyOf(6, open, woogle, { ...notAllowed, source: 'own-portal' });
  expect(of(bodyOf(1, open, woogle, portal), ...peers, closed)).toBe(3);
  expect(of(bodyOf(1, open, woogle), ...peers, closed)).toBe(3);
});

test('a register has the whole group, those with none too; others that were looked up are told with their days', () => {
  const counts = new Map([
    [body(1), 12],
    [body(2), 4],
  ]);
  expect(besideRegister(body(1), [body(1), body(2), body(3), body(4)], counts)).toEqual({ own: 12, peers: { median: 0, of: 3 } });
  const peers = [held(2, { askings: [asked(2, { answeredAt: 5 }), asked(2, { answeredAt: 9 })] }), held(3)];
  expect(opennessOf(held(1), peers).lookedUp).toEqual({ of: 1, from: 5, until: 9 });
});
