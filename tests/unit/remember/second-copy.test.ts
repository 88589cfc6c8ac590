import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePlan } from '../../../lib/remember/backups.ts';
import { discard, emptyOldBin, putBack } from '../../../lib/remember/bin.ts';
import { copyTold, putBackSeen } from '../../../lib/remember/copy-told.ts';
import { addCorrections, noteCorrection, removeCorrections } from '../../../lib/remember/corrections.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { dossierNamed, putTogether, takeApart } from '../../../lib/remember/dossiers.ts';
import { addFollow, removeFollow } from '../../../lib/remember/follows.ts';
import { mergeIn } from '../../../lib/remember/merge.ts';
import { discardList, putList } from '../../../lib/remember/name-lists.ts';
import { changeSaves, keepSave } from '../../../lib/remember/saves.ts';
import { catchUp } from '../../../lib/remember/second-copy/catch-up.ts';
import { copyOf } from '../../../lib/remember/second-copy/copy-store.ts';
import { copiedTables } from '../../../lib/remember/second-copy/marks.ts';
import { emptyCache, emptyDossier } from '../../../lib/remember/wipe.ts';
import { discardRequest, putRequest } from '../../../lib/remember/woo-requests.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { type DatabaseDump, restoreDatabase } from '../../makers/database-dump.ts';
import { aFollow, aRequest } from '../../makers/follows.ts';
import { allSaves, inCopy, inTables, loseDatabase } from '../../makers/dossier-and-copy.ts';
import { aPage, aSave } from '../../makers/saves.ts';

const { local } = fakeBrowser.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  await dossier.open();
  await emptyDossier();
});

const aSaveOf = (nth: number) => aSave({ id: `save ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }), savedAt: nth });

/** So the copy has a row, written by that version of the database. */
const copied = (table: string, key: string, row: unknown, version = 8) =>
  local.set({ [`copy:${table}:${key}`]: JSON.stringify({ version, row }) });

test('everything that the reader makes is copied: each table, but for those in which it is noted how far the copy is', () => {
  expect(dossier.tables.map(({ name }) => name).toSorted()).toEqual([...copiedTables, 'marks', 'uncopied'].toSorted());
});

const anyId = fc.integer({ min: 0, max: 7 }).map((nth) => `save ${nth}`);
const someIds = fc.uniqueArray(anyId, { maxLength: 5 });
/** What a reader does, through the functions that do it. */
const anyDeed: fc.Arbitrary<() => Promise<unknown>> = fc.oneof(
  fc.integer({ min: 0, max: 7 }).map((nth) => () => keepSave(aSaveOf(nth))),
  fc.tuple(someIds, fc.string({ unit: 'binary' })).map(
    ([ids, note]) =>
      () =>
        changeSaves(ids, { note, addTags: ['nieuw'] }, 5),
  ),
  someIds.map((ids) => () => discard(ids, 5)),
  someIds.map((ids) => () => putBack(ids)),
  fc.constantFrom(3, 9e15).map((now) => () => emptyOldBin(now)),
  fc.constantFrom('bruggen', 'kades').map((name) => () => dossierNamed(name)),
  someIds.map((ids) => async () => {
    const made = await dossierNamed('even');
    await changeSaves(ids, { dossier: made.id });
    const apart = await takeApart(made.id);
    if (apart && ids.length % 2 === 0) await putTogether(apart);
  }),
  fc.integer({ min: 0, max: 7 }).map((nth) => () => mergeIn({ saves: [aSaveOf(nth), aSaveOf(nth + 1)], dossiers: [] })),
  fc.constant(() => addCorrections([aCorrection({ id: crypto.randomUUID() })])),
  fc.constant(async () => removeCorrections((await dossier.corrections.toCollection().primaryKeys()).slice(1))),
  fc.constant(async () => noteCorrection(String(await dossier.corrections.toCollection().primaryKeys()), 'zo')),
  fc.constantFrom('een', 'twee').map((id) => () => putRequest(aRequest({ id }))),
  fc.constantFrom('een', 'twee').map((id) => () => discardRequest(id)),
  fc.constantFrom('een', 'twee').map((id) => () => putList({ id, name: id, kinds: [], rows: [], madeAt: 1, changedAt: 1 })),
  fc.constantFrom('een', 'twee').map((id) => () => discardList(id)),
  fc.constant(() => addFollow(aFollow())),
  fc.constant(() => removeFollow(aFollow().id)),
  fc.constantFrom(1, 7, 30).map((everyDays) => () => changePlan({ everyDays: everyDays === 1 ? 1 : everyDays === 7 ? 7 : 30 })),
  fc.constant(() => emptyDossier()),
);

test('whatever is done, the copy is what the tables are, and a database that was thrown away is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      await emptyDossier();
      for (const deed of deeds) await deed();
      const before = await inTables();
      expect(await inCopy()).toEqual(before);
      await loseDatabase();
      await dossier.open();
      expect(await inTables()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('at the moment that something is kept, it is in the copy', async () => {
  const telling: unknown[] = [];
  await keepSave(aSave()).then(async () => telling.push((await inCopy())['saves']));
  expect(telling).toEqual([[aSave()]]);
});

test('what changes by the thousands is in the copy a moment later', async () => {
  const many = Array.from({ length: 1_100 }, (_, nth) => aSaveOf(nth));
  await mergeIn({ saves: many, dossiers: [] });
  await discard(many.slice(0, 900).map(({ id }) => id));
  const isThere = async () => expect(await inCopy()).toEqual(await inTables());
  // Seldom asked: to compare so many rows takes the time in which they would be copied.
  await vi.waitFor(isThere, { timeout: 80_000, interval: 1_000 });
  expect((await inTables())['bin']).toHaveLength(900);
}, 90_000);

describe('a copy that cannot be written', () => {
  test('loses nothing of what is kept, is told once, and is made good', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const kept = await keepSave(aSave());
    expect(await allSaves()).toEqual([kept]);
    await expect(catchUp(dossier)).rejects.toThrow(/quota/);
    const { trouble } = await copyTold();
    expect(trouble?.since).toBeGreaterThan(0);
    await expect(catchUp(dossier)).rejects.toThrow(/quota/);
    expect((await copyTold()).trouble).toEqual(trouble);
    vi.restoreAllMocks();
    await catchUp(dossier);
    expect(await inCopy()).toEqual(await inTables());
    expect(await copyTold()).toEqual({ putBack: undefined, trouble: undefined, putOff: undefined });
  });

  test('does not bring back what was thrown away for good meanwhile', async () => {
    await addCorrections([aCorrection()]);
    vi.spyOn(local, 'remove').mockRejectedValue(new Error('not now'));
    await removeCorrections([aCorrection().id]);
    vi.restoreAllMocks();
    // As after a start in which the copy could not be read.
    await dossier.marks.delete('birth');
    dossier.close({ disableAutoOpen: false });
    expect(await inTables()).not.toHaveProperty('corrections');
  });
});

describe('a copy that cannot be read', () => {
  const notNow = new Error('IO error: LOCK: Resource temporarily unavailable');

  test('is asked again while the database opens: who was killed may hold it a moment longer', async () => {
    await keepSave(aSave());
    await loseDatabase();
    vi.spyOn(local, 'get').mockRejectedValueOnce(notNow).mockRejectedValueOnce(notNow);
    expect((await allSaves()).map(({ id }) => id)).toEqual(['een']);
  });

  test('does not stop one from working; what it holds comes back beside that as soon as it can be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await keepSave(aSave());
    await loseDatabase();
    const reading = vi.spyOn(local, 'get').mockRejectedValue(notNow);
    await keepSave(aSaveOf(2));
    await expect(catchUp(dossier)).rejects.toThrow('LOCK');
    reading.mockRestore();
    await catchUp(dossier);
    expect((await allSaves()).map(({ id }) => id).toSorted()).toEqual(['een', 'save 2']);
    expect(await inCopy()).toEqual(await inTables());
  });
});

test('who updates has no copy yet: it is made, and goes on where a window was closed', async () => {
  const many = Array.from({ length: 450 }, (_, nth) => aSaveOf(nth));
  await local.clear();
  await dossier.saves.bulkAdd(many);
  await loseCopyAndNotes();
  const set = vi.spyOn(local, 'set');
  set.mockImplementation(async (items) => {
    if (set.mock.calls.length > 4) throw new Error('closed');
    await Object.getPrototypeOf(local).set?.call(local, items);
  });
  await expect(catchUp(dossier)).rejects.toThrow('closed');
  vi.restoreAllMocks();
  await catchUp(dossier);
  expect((await inCopy())['saves']).toHaveLength(450);
  expect(await inCopy()).toEqual(await inTables());
});

async function loseCopyAndNotes(): Promise<void> {
  await vi.waitFor(async () => expect(await dossier.uncopied.count()).toBe(0), { timeout: 10_000 });
  await local.clear();
}

test('a database that goes away while it is open is back at the next question', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await keepSave(aSave());
  await new Promise((resolve) => indexedDB.deleteDatabase('dossier').addEventListener('success', resolve));
  await keepSave(aSaveOf(2));
  expect((await allSaves()).map(({ id }) => id).toSorted()).toEqual(['een', 'save 2']);
});

describe('a database that the browser cannot read', () => {
  /** By Dexie three times more at first, and by us after each wait. */
  const asOftenAsItIsTried = 7;
  /** So many times it says so; then it opens it. */
  function unreadable(times: number): void {
    const really = indexedDB.open.bind(indexedDB);
    let said = 0;
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'dossier' && said++ < times) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return really(name, version);
    });
  }

  test('is made anew from the copy', async () => {
    await keepSave(aSave());
    await catchUp(dossier);
    dossier.close({ disableAutoOpen: false });
    unreadable(asOftenAsItIsTried);
    await dossier.open();
    expect((await allSaves()).map(({ id }) => id)).toEqual(['een']);
    expect((await copyTold()).putBack).toMatchObject({ saves: 1 });
  });

  test('is left as it is where one thing could not be copied yet', async () => {
    await keepSave(aSave());
    await catchUp(dossier);
    const really = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (Object.keys(items).some((name) => name.startsWith('copy:'))) throw new Error('QUOTA_BYTES quota exceeded');
      await really(items);
    });
    await keepSave(aSaveOf(2));
    vi.restoreAllMocks();
    dossier.close({ disableAutoOpen: false });
    unreadable(asOftenAsItIsTried);
    await expect(dossier.open()).rejects.toThrow('backing store');
    vi.restoreAllMocks();
    dossier.close({ disableAutoOpen: false });
    expect(await allSaves()).toHaveLength(2);
    await catchUp(dossier);
    expect(await copyOf()).toMatchObject({ isWhole: true });
  });

  test('is left as it is where not all of it is in the copy', async () => {
    await keepSave(aSave());
    await local.clear();
    dossier.close({ disableAutoOpen: false });
    unreadable(asOftenAsItIsTried);
    await expect(dossier.open()).rejects.toThrow('backing store');
    vi.restoreAllMocks();
    dossier.close({ disableAutoOpen: false });
    expect((await allSaves()).map(({ id }) => id)).toEqual(['een']);
    expect((await copyTold()).putBack).toBeUndefined();
  });
});

test('what is erased does not come back; what was fetched is no part of it', async () => {
  await keepSave(aSave());
  await emptyCache();
  expect((await inCopy())['saves']).toHaveLength(1);
  await emptyDossier();
  expect(Object.keys(await local.get(null))).toEqual(['copy']);
  await loseDatabase();
  expect(await allSaves()).toEqual([]);
  expect((await copyTold()).putBack).toBeUndefined();
});

test('killed between the copy and the database while everything is erased, it can be erased again, and until then nothing comes back', async () => {
  await keepSave(aSave());
  await local.clear();
  await loseDatabase();
  expect(await allSaves()).toEqual([]);
});

test('the reader is told what came back, until that was seen', async () => {
  await keepSave(aSave());
  await addCorrections([aCorrection()]);
  await putRequest(aRequest());
  await changePlan({ everyDays: 30 });
  await loseDatabase();
  expect((await copyTold()).putBack).toMatchObject({ saves: 1, others: 2, unreadable: 0, lostFolder: false });
  await putBackSeen();
  dossier.close({ disableAutoOpen: false });
  expect((await copyTold()).putBack).toBeUndefined();
  expect((await inTables())['backups']).toMatchObject([{ everyDays: 30, folder: null }]);
});

test('a folder for backups has to be chosen again, and that is told', async () => {
  await copied('saves', 'een', aSave());
  await copied('backups', 'plan', { id: 'plan', folder: {}, everyDays: 1, madeAt: 4 });
  await loseDatabase();
  expect((await copyTold()).putBack).toMatchObject({ saves: 1, others: 0, lostFolder: true });
  expect((await inTables())['backups']).toEqual([{ id: 'plan', folder: null, everyDays: 1, madeAt: 4 }]);
});

test('what is not as it should be costs the rest nothing, is counted, and stays in the copy', async () => {
  await keepSave(aSave());
  await copied('saves', 'vreemd', { ...aSave({ id: 'vreemd' }), page: aPage({ address: 'javascript:alert(1)' }) });
  await copied('saves', 'half', null);
  await copied('nergens', 'een', aSave());
  await local.set({ 'copy:saves:stuk': '{"version":8,"row":{"id"', 'copy:saves:anders': { version: 8 } });
  await loseDatabase();
  expect((await allSaves()).map(({ id }) => id)).toEqual(['een']);
  expect((await copyTold()).putBack).toMatchObject({ saves: 1, unreadable: 5 });
  await catchUp(dossier);
  expect(Object.keys(await local.get(['copy:saves:vreemd', 'copy:saves:stuk', 'copy:saves:half']))).toHaveLength(3);
});

test('what became longer than a file may hold comes back all the same; what is wrong besides does not', async () => {
  const long = aSave({ id: 'lang', note: 'x'.repeat(100_001), tags: Array.from({ length: 101 }, (_, nth) => `${nth}`) });
  await keepSave(long);
  await addCorrections([aCorrection({ words: 'x'.repeat(501) })]);
  const tables = await inTables();
  await copied('saves', 'vreemd', { ...long, id: 'vreemd', page: aPage({ address: 'javascript:alert(1)' }) });
  await loseDatabase();
  expect(await inTables()).toEqual(tables);
  expect((await copyTold()).putBack).toMatchObject({ saves: 1, others: 1, unreadable: 1 });
});

const folder = join(import.meta.dirname, 'made-by');
test.each(readdirSync(folder).filter((file) => file.endsWith('.json')))(
  'a copy whose rows were written by %s comes back as the database itself would have become',
  async (file) => {
    const { database }: { database: DatabaseDump } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    await loseDatabase();
    await local.clear();
    await restoreDatabase(database);
    await dossier.open();
    const migrated = await inTables();
    await loseDatabase();
    await local.clear();
    for (const [table, { keyPath, rows }] of Object.entries(database.stores))
      for (const row of rows)
        if (typeof row === 'object' && row !== null && table !== 'marks')
          await copied(table, String(Reflect.get(row, String(keyPath))), row, Math.floor(database.version / 10));
    await dossier.open();
    expect(await inTables()).toEqual(migrated);
    expect((await copyTold()).putBack?.unreadable).toBe(0);
    await catchUp(dossier);
    for (const rows of Object.values(await inCopy())) expect(rows).not.toContain(undefined);
    expect(Object.entries(await local.get(null)).filter(([, value]) => String(value).startsWith('{"version":8,'))).not.toEqual([]);
  },
);
