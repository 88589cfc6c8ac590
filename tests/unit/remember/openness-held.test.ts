import { beforeEach, expect, test, vi } from 'vitest';
import { putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { evidenceOfPeers } from '../../../lib/remember/openness-evidence.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { aBody } from '../../makers/entities.ts';
import { aDisclosure, anAsking } from '../../makers/records.ts';
import { aSnapshot } from '../../makers/registers.ts';

const [utrecht, zeist, drenthe] = ['government-body:gm0344', 'government-body:gm0355', 'government-body:pv22'] as const;

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
  const bodies = [aBody({ key: utrecht }), aBody({ key: zeist }), aBody({ key: drenthe, bodyType: 'province' })];
  vi.stubGlobal('fetch', async () => aSnapshot(bodies));
  for (const about of [utrecht, zeist, drenthe]) {
    await putAsking(anAsking({ id: `${about}|woogle`, about, source: 'woogle', gives: 'disclosure' }));
    await putRecords([aDisclosure({ id: `woogle:${about}`, source: 'woogle', sourceId: about, about: [about] })]);
  }
});

const watching = (stopAt = Infinity) => {
  const stop = new AbortController();
  const told: string[] = [];
  const tell = (done: number, of: number) => {
    told.push(`${done} of ${of}`);
    if (done >= stopAt) stop.abort();
  };
  return { told, following: { signal: stop.signal, tell } };
};

test('of all bodies of one sort that were looked up it is read what is held, one after the other, and told how far that is', async () => {
  const { told, following } = watching();
  const held = await evidenceOfPeers('municipality', following);
  expect(held.map(({ about, disclosures }) => `${about}: ${disclosures.length}`).toSorted()).toEqual([`${utrecht}: 1`, `${zeist}: 1`]);
  expect(told).toEqual(['1 of 2', '2 of 2']);
});

test('reading them can be stopped', async () => {
  const { told, following } = watching(1);
  await expect(evidenceOfPeers('municipality', following)).rejects.toThrow(/abort/i);
  expect(told).toEqual(['1 of 2']);
});
