import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringDossierBack, copyTold } from '../../../lib/remember/copy-told.ts';
import { addCorrections, allCorrections } from '../../../lib/remember/corrections.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { declareVersions, versionOfToday } from '../../../lib/remember/dossier-versions.ts';
import { isMakingReadyPutOff, putOffMakingReady } from '../../../lib/remember/made-ready.ts';
import { countRows } from '../../../lib/remember/row-counts.ts';
import { keepSave } from '../../../lib/remember/saves.ts';
import { watch } from '../../../lib/remember/watch.ts';
import { watchSaves } from '../../../lib/remember/watch-saves.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from '../../makers/database-dump.ts';
import { allSaves, inCopy } from '../../makers/dossier-and-copy.ts';
import { aPage, aSave } from '../../makers/saves.ts';

const { local, session } = fakeBrowser.storage;

/** So many that they are read and written in several stretches. */
const howMany = 600;

/** A dossier as older code left it, with that many pages in it. */
function old(file: string): DatabaseDump {
  const { database }: { database: DatabaseDump } = JSON.parse(readFileSync(join(import.meta.dirname, 'made-by', file), 'utf8'));
  const { pages } = database.stores;
  if (!pages) throw new Error(`${file} has no pages`);
  const rows = Array.from({ length: howMany }, (_, nth) => ({ ...Object(pages.rows[0]), id: `pagina ${String(nth).padStart(4, '0')}` }));
  return { ...database, stores: { ...database.stores, pages: { ...pages, rows } } };
}

/** The browser starts, and the dossier is that of an older version. */
async function startWith(dump: DatabaseDump): Promise<void> {
  dossier.close();
  await Dexie.delete('dossier');
  await session.clear();
  await local.clear();
  await restoreDatabase(dump);
  dossier.close({ disableAutoOpen: false });
}

/** Says "not now" when the nth save is written. */
function putOffAt(nth: number): void {
  let adds = 0;
  const really = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'saves' && adds++ === nth) void putOffMakingReady();
    return really.apply(this, given);
  });
}

/** What lies on the disk, whoever has it open: nobody may. */
const onDisk = () => dumpDatabase('dossier');

const isRefused = async () =>
  await dossier.saves.count().then(
    () => false,
    () => true,
  );

/** Everything of then is there, once. */
async function hasEverything(dump: DatabaseDump, more = 0): Promise<void> {
  const there = await allSaves();
  expect(there).toHaveLength(howMany + more);
  expect(new Set(there.map(({ id }) => id)).size).toBe(howMany + more);
  expect(await allCorrections()).toHaveLength(dump.stores.corrections?.rows.length ?? 0);
  expect((await onDisk()).version).toBe(10 * versionOfToday);
}

beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe.each(['version-1.json', 'version-3-without-corrections.json', 'version-3.json', 'version-3-mended.json'])(
  'the dossier of %s',
  (file) => {
    const dump = old(file);
    beforeEach(() => startWith(dump));

    test.each([0, 1, 249, 250, 400, 599])(
      'put off at page %i stays as it was, and opens whole when the reader asks for it',
      async (nth) => {
        putOffAt(nth);
        expect(await isRefused()).toBe(true);
        vi.restoreAllMocks();
        expect(await onDisk()).toEqual(dump);
        expect(await isRefused()).toBe(true);
        await bringDossierBack();
        await hasEverything(dump);
        expect(await isMakingReadyPutOff()).toBe(false);
      },
    );

    test('put off before it is opened stays as it was, in whatever window; the next start of the browser opens it', async () => {
      await putOffMakingReady();
      expect(await isRefused()).toBe(true);
      expect(await isRefused()).toBe(true);
      const elsewhere = new Dexie('dossier');
      let stopped = 0;
      declareVersions(elsewhere, versionOfToday, {
        tell: () => undefined,
        onStop: (stop) => {
          stopped++;
          stop();
          return () => undefined;
        },
      });
      const opened = elsewhere.open().then(
        () => true,
        () => false,
      );
      expect(await opened).toBe(false);
      expect(stopped).toBe(1);
      expect(await onDisk()).toEqual(dump);
      await session.clear();
      dossier.close({ disableAutoOpen: false });
      await hasEverything(dump);
    });

    test('put off twice stays as it was', async () => {
      putOffAt(300);
      expect(await isRefused()).toBe(true);
      vi.restoreAllMocks();
      putOffAt(500);
      await bringDossierBack();
      vi.restoreAllMocks();
      expect(await isRefused()).toBe(true);
      expect(await onDisk()).toEqual(dump);
      await bringDossierBack();
      await hasEverything(dump);
    });
  },
);

const dump = old('version-3.json');

test('whenever it is said, the dossier is either as it was or as it is to be, and all of it is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 }), async (tasks) => {
      await startWith(dump);
      for (const after of tasks) {
        const opening = isRefused();
        for (let task = 0; task < after; task++) await new Promise((resolve) => setImmediate(resolve));
        await putOffMakingReady();
        if (await opening) expect(await onDisk()).toEqual(dump);
        else await hasEverything(dump);
        await bringDossierBack();
      }
      await hasEverything(dump);
    }),
    { numRuns: 10 },
  );
}, 60_000);

describe('while it is put off', () => {
  beforeEach(async () => {
    await startWith(dump);
    await putOffMakingReady();
    if (!(await isRefused())) throw new Error('it opened all the same');
  });

  test('it is not taken for damaged: nobody throws it away, also where a whole copy says that it could be made anew', async () => {
    await local.set({ copy: { birth: 'of before', isWhole: true } });
    const thrownAway = vi.spyOn(indexedDB, 'deleteDatabase');
    for (let again = 0; again < 3; again++) expect(await isRefused()).toBe(true);
    await expect(dossier.open()).rejects.toThrow('put off');
    expect(thrownAway).not.toHaveBeenCalled();
    expect(await onDisk()).toEqual(dump);
  });

  test('it opens here also where another window made it ready', async () => {
    const elsewhere = new Dexie('dossier');
    declareVersions(elsewhere);
    await elsewhere.open();
    elsewhere.close();
    await bringDossierBack();
    await hasEverything(dump);
    expect(await dossier.marks.get('birth')).toBeDefined();
  });

  test('what is kept opens it after all, and is in it', async () => {
    await keepSave(aSave({ id: 'nieuw', page: aPage({ address: 'https://krant.example/nieuw' }) }));
    await hasEverything(dump, 1);
    await vi.waitFor(async () => expect((await inCopy()).saves).toContainEqual(expect.objectContaining({ id: 'nieuw' })));
  });

  test('what is said of a name opens it after all', async () => {
    await addCorrections([aCorrection({ id: 'nieuw' })]);
    expect(await allCorrections()).toContainEqual(expect.objectContaining({ id: 'nieuw' }));
  });

  test('what is kept while the reader puts it off once more is not said to be kept, and is not there', async () => {
    putOffAt(100);
    const isKept = keepSave(aSave({ id: 'nieuw' })).then(
      () => true,
      () => false,
    );
    expect(await isKept).toBe(false);
    vi.restoreAllMocks();
    expect(await onDisk()).toEqual(dump);
    await bringDossierBack();
    await hasEverything(dump);
  });

  test('how much there is of what the reader made is not known; who watches is told once it opens', async () => {
    expect(await countRows()).toMatchObject({ saves: undefined, bin: undefined, corrections: undefined, records: 0 });
    const counts: (number | undefined)[] = [];
    const ends = [watch(countRows, ({ saves }) => counts.push(saves))];
    const ids = new Set<string>();
    ends.push(
      watchSaves(({ put }) => {
        for (const { id } of put) ids.add(id);
      }),
    );
    const told: unknown[] = [];
    ends.push(watch(copyTold, (each) => told.push(each)));
    await vi.waitFor(() => expect(counts).toEqual([undefined]));
    expect(told).toEqual([]);
    await bringDossierBack();
    await vi.waitFor(() => expect(counts.at(-1)).toBe(howMany));
    await vi.waitFor(() => expect(ids.size).toBe(howMany));
    await vi.waitFor(() => expect(told).not.toEqual([]));
    for (const end of ends) end();
  });

  test('everything can be erased, also what was not open', async () => {
    expect(await emptyDossier()).toBe('gone');
    expect(await allSaves()).toEqual([]);
    expect(await isMakingReadyPutOff()).toBe(false);
  });
});
