import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tallyOf } from '../../../entrypoints/background/tally.ts';
import type { AboutKey } from '../../../lib/page-address.ts';
import { forgetAskedInPrivate, noteAskedInPrivate } from '../../../lib/remember/asked-in-private.ts';
import { putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { keepFirstLook } from '../../../lib/remember/first-looks.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { logRequest } from '../../../lib/remember/request-log.ts';
import { aContract, aLoggedRequest, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const zwolle = 'government-body:gm0193';
const firm = 'supplier:voorbeeld';

beforeEach(() => Promise.all(cache.tables.map((table) => table.clear())));

const noted = async () => (await fakeBrowser.storage.local.get('asked-in-private'))['asked-in-private'];
const rows = async () => ({
  records: (await cache.records.toArray()).map(({ entity, id }) => `${entity} ${id}`).toSorted(),
  askings: (await cache.askings.toArray()).map(({ about }) => about),
  looks: (await cache.firstLooks.toArray()).map(({ entity }) => entity).toSorted(),
  lines: (await cache.requests.toArray()).map((line) => ('pdf' in line ? line.path : line.about)),
  shared: (await cache.kept.toArray()).map(({ name }) => name),
});

test('of whom was asked about there nothing is left, under whomever it stands; what was asked elsewhere stays', async () => {
  await putRecords([aContract({ id: 'tenderned:1', about: [zwolle, firm] })], 100);
  await putAsking(anAsking({ about: zwolle }));
  await logRequest(aLoggedRequest({ about: zwolle, at: 100 }));
  await cache.kept.put({ name: 'tenderned-authorities', value: [], at: 100 });
  // In the private window; in an ordinary one at the same time somebody else.
  await noteAskedInPrivate([utrecht], 1_000);
  await noteAskedInPrivate([utrecht], 1_500);
  await putRecords([aContract({ id: 'tenderned:2', about: [utrecht, firm] })], 1_001);
  await putRecords([aContract({ id: 'tenderned:3', about: [zwolle, firm] })], 1_002);
  await putAsking(anAsking({ about: utrecht }));
  await logRequest(aLoggedRequest({ about: utrecht, at: 1_001 }));
  await logRequest(aLoggedRequest({ about: zwolle, at: 1_002 }));
  await cache.kept.put({ name: 'tenderned-notice-2', value: '', at: 1_001 });
  for (const about of [utrecht, zwolle, firm] as const) await keepFirstLook(about, () => tallyOf(about));
  expect(await noted()).toEqual({ since: 1_000, abouts: [utrecht] });

  const stopped: AboutKey[] = [];
  await forgetAskedInPrivate(async (about) => void stopped.push(about));
  expect(stopped).toEqual([utrecht]);
  expect(await rows()).toEqual({
    records: [`${firm} tenderned:1`, `${firm} tenderned:3`, `${zwolle} tenderned:1`, `${zwolle} tenderned:3`].toSorted(),
    askings: [zwolle],
    looks: [zwolle],
    lines: [zwolle, zwolle],
    shared: ['tenderned-authorities'],
  });
  expect(await noted()).toBeUndefined();
});

test('where nothing was asked there, nothing goes', async () => {
  await putRecords([aContract({ about: [zwolle] })]);
  await logRequest(aLoggedRequest({ about: zwolle }));
  const before = await rows();
  await forgetAskedInPrivate(async () => undefined);
  expect(await rows()).toEqual(before);
});
