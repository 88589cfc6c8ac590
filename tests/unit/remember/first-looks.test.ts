import { beforeEach, expect, test } from 'vitest';
import { tallyOf } from '../../../entrypoints/background/tally.ts';
import { putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { evict, ordinaryLimits } from '../../../lib/remember/evict.ts';
import { firstLook, keepFirstLook } from '../../../lib/remember/first-looks.ts';
import { dropRecordsNotSeenSince, putRecords } from '../../../lib/remember/records.ts';
import { aContract, aDisclosure, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const contract = (id: number, date: string) => aContract({ id: `tenderned:${id}`, sourceId: `${id}`, title: `Brug ${id}`, date });
const keep = () => keepFirstLook(utrecht, () => tallyOf(utrecht));
const tally = async () => (await firstLook(utrecht)).tally;

beforeEach(() => Promise.all(cache.tables.map((table) => table.clear())));

test('what is held is added up once, a notice of two sources as one', async () => {
  await putRecords([contract(1, '2024-03-01'), contract(2, '2026-03-01'), aDisclosure({ date: '2025-01-01' })]);
  await putRecords([aContract({ id: 'tenderned-awards:2', source: 'tenderned-awards', sourceId: '2', date: '2026-03-01' })]);
  await keep();
  const { newest, counts } = await firstLook(utrecht);
  expect(counts).toEqual({ contract: 2, disclosure: 1 });
  expect(newest.contract, 'the rows of both').toHaveLength(3);
  expect(await tally()).toMatchObject({
    counts,
    years: {
      contract: [
        { year: 2024, count: 1 },
        { year: 2026, count: 1 },
      ],
      disclosure: [{ year: 2025, count: 1 }],
    },
    awarded: { counted: expect.any(Number) },
  });
  await keepFirstLook(utrecht, () => Promise.reject(new Error('counted again')));
});

test('whatever changes the records forgets it', async () => {
  const begin = async () => {
    await putRecords([contract(1, '2024-03-01')], 1_000);
    await keep();
    expect(await tally()).toBeDefined();
  };
  await begin();
  await putRecords([contract(2, '2025-03-01')], 1_000);
  expect(await tally()).toBeUndefined();
  expect((await firstLook(utrecht)).counts).toEqual({ contract: 2 });

  await begin();
  expect(await dropRecordsNotSeenSince(utrecht, 'tenderned', 2_000)).toBe(2);
  expect(await tally()).toBeUndefined();

  await begin();
  await evict(2_000 + ordinaryLimits.age);
  expect(await firstLook(utrecht)).toEqual({ about: utrecht, counts: {}, newest: {} });
});

test('where a part of what is held went, the rest is counted anew', async () => {
  const now = 3_000 + ordinaryLimits.age;
  await putRecords([contract(1, '2024-03-01')], 1_000);
  await putRecords([contract(2, '2026-03-01')], now);
  await keep();
  expect(await evict(now)).toBe(1);
  expect(await firstLook(utrecht)).toMatchObject({ counts: { contract: 1 }, newest: { contract: [{ id: 'tenderned:2' }] } });
  expect(await tally()).toBeUndefined();
});

test('what is dropped of nobody leaves it, and so does what is written of somebody else', async () => {
  await putRecords([contract(1, '2024-03-01')]);
  await keep();
  await dropRecordsNotSeenSince(utrecht, 'tenderned', 0);
  await evict();
  await putRecords([aDisclosure({ about: ['government-body:gm0363'] })]);
  expect(await tally()).toMatchObject({ counts: { contract: 1 } });
});

test('one that is overtaken while it is made is not kept', async () => {
  await putRecords([contract(1, '2024-03-01')]);
  await keepFirstLook(utrecht, async () => {
    const before = await tallyOf(utrecht);
    await putRecords([contract(2, '2025-03-01')]);
    return before;
  });
  expect(await tally()).toBeUndefined();
  await keep();
  expect((await tally())?.counts).toEqual({ contract: 2 });
});

test('what was made ready of somebody of whom nothing is held goes with the old', async () => {
  await putRecords([contract(1, '2024-03-01')]);
  await keep();
  await keepFirstLook('supplier:niemand', () => tallyOf('supplier:niemand'));
  await keepFirstLook('supplier:gevraagd', () => tallyOf('supplier:gevraagd'));
  await putAsking(anAsking({ id: 'supplier:gevraagd|tenderned', about: 'supplier:gevraagd', askedAt: Date.now() }));
  await cache.firstLooks.put({ entity: 'supplier:halverwege', turn: 'x' });
  expect(await evict()).toBe(0);
  expect(await cache.firstLooks.toCollection().primaryKeys()).toEqual([utrecht, 'supplier:gevraagd']);
});
