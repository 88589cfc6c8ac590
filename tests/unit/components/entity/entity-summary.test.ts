import { beforeEach, expect, test } from 'vitest';
import { summaryOf } from '../../../../components/entity/entity-summary.ts';
import { putAsking } from '../../../../lib/remember/askings.ts';
import { cache } from '../../../../lib/remember/cache.ts';
import { putRecords } from '../../../../lib/remember/records.ts';
import { aContract, aCouncilPaper, aDisclosure, anAsking } from '../../../makers/records.ts';

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
});

test('a notice that TenderNed and TED both have counts once, in the number and in its year', async () => {
  await putRecords([
    aContract({ id: 'tenderned:1', sourceId: '1', date: '2025-03-01', tedNumber: '100-2025' }),
    aContract({ id: 'ted:100-2025', source: 'ted', sourceId: '100-2025', date: '2025-03-02', tedNumber: '100-2025' }),
    aContract({ id: 'tenderned:2', sourceId: '2', date: '2026-03-01' }),
  ]);
  const { kinds } = await summaryOf('government-body:gm0344');
  expect(kinds.contract).toMatchObject({
    held: 2,
    years: [
      { year: 2025, count: 1 },
      { year: 2026, count: 1 },
    ],
  });
});

test('of the papers of a city that two sources have ten thousand of each, all are counted', async () => {
  const papers = Array.from({ length: 10_050 }, (_, nth) => aCouncilPaper({ id: `bron:${nth}`, source: 'bron', sourceId: `${nth}` }));
  await putRecords(papers);
  expect((await summaryOf('government-body:gm0344')).kinds.council?.held).toBe(10_050);
});

test('of other kinds every record counts in its year, and one without a date in none', async () => {
  await putRecords([
    aDisclosure({ id: 'open-overheid:1', date: '2024-01-01' }),
    aDisclosure({ id: 'open-overheid:2', date: '2024-12-31' }),
    aDisclosure({ id: 'open-overheid:3', date: null }),
  ]);
  expect((await summaryOf('government-body:gm0344')).kinds.disclosure).toMatchObject({ held: 3, years: [{ year: 2024, count: 2 }] });
});

test('of who was not looked up itself, what came with others is "at least"', async () => {
  await putRecords([aContract()]);
  const isPartial = async () => (await summaryOf('government-body:gm0344')).kinds.contract?.isPartial;
  expect(await isPartial()).toBe(true);
  await putAsking(anAsking({ total: 1, received: 1 }));
  expect(await isPartial()).toBe(false);
});

test('none is found only where a source went through all that it has under the name; that it answered is known before', async () => {
  const summaryWith = async (but: Parameters<typeof anAsking>[0]) => {
    await putAsking(anAsking({ total: null, received: 0, ...but }));
    const { answered, isHeardOf } = await summaryOf('government-body:gm0344');
    return [[...answered], isHeardOf];
  };
  expect(await summaryWith({ state: 'refused' })).toEqual([[], false]);
  expect(await summaryWith({ next: '2' })).toEqual([[], true]);
  expect(await summaryWith({ sifted: { read: 50, found: 61 } })).toEqual([[], true]);
  expect(await summaryWith({ sifted: { read: 61, found: 61 } })).toEqual([['contract'], true]);
});

test('which sources are being asked and which failed is told by name: asked about two, one source is one', async () => {
  await putAsking(anAsking({ id: 'government-body:gm0344|tenderned', source: 'tenderned', state: 'asking' }));
  await putAsking(anAsking({ id: 'government-body:gm0344|ted', source: 'ted', state: 'not-permitted' }));
  expect(await summaryOf('government-body:gm0344')).toMatchObject({ busy: ['tenderned'], failed: ['ted'] });
});
