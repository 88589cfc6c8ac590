import Dexie from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cache } from '../../../lib/remember/cache.ts';
import { addCorrections } from '../../../lib/remember/corrections.ts';
import { copyTold } from '../../../lib/remember/copy-told.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { keepSave } from '../../../lib/remember/saves.ts';
import { catchUp } from '../../../lib/remember/second-copy/catch-up.ts';
import { copiedTables } from '../../../lib/remember/second-copy/marks.ts';
import { emptyCache, emptyDossier } from '../../../lib/remember/wipe.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { aContract } from '../../makers/records.ts';
import { allSaves, type Rows, inCopy, inTables, loseDatabase } from '../../makers/dossier-and-copy.ts';
import { aPage, aSave } from '../../makers/saves.ts';

const { local } = fakeBrowser.storage;
const aSaveOf = (nth: number) =>
  aSave({ id: `save ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }), tags: [], savedAt: nth });

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await dossier.open();
  await emptyDossier();
  for (const nth of [1, 2, 3]) await keepSave(aSaveOf(nth));
  await addCorrections([aCorrection()]);
});

/** What holds, whatever happened: the copy is what the tables are, nobody has to settle anything, and a database that is thrown away now is as it was. */
async function isSound(): Promise<Rows> {
  dossier.close({ disableAutoOpen: false });
  await dossier.open();
  await catchUp(dossier);
  const rows = await inTables();
  expect(await inCopy()).toEqual(rows);
  expect(await local.get('erasing')).not.toMatchObject({ erasing: expect.any(String) });
  await loseDatabase();
  expect(await inTables()).toEqual(rows);
  return rows;
}

let putBack: () => unknown = () => undefined;
/** The disk is as ever. */
function atPeace(): void {
  putBack();
  vi.restoreAllMocks();
}

/** Calls `meet` before and after whatever the erasing asks of the disk, with how many moments there were before; what `meet` throws is what the disk says. */
function atEachMoment(meet: (moment: number) => void): void {
  let moments = 0;
  const around =
    <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      meet(moments++);
      const answer = await work(...given);
      meet(moments++);
      return answer;
    };
  const [get, set, remove] = [local.get.bind(local), local.set.bind(local), local.remove.bind(local)];
  Object.assign(local, { get: around(get), set: around(set), remove: around(remove) });
  putBack = () => Object.assign(local, { get, set, remove });
  for (const name of ['clear', 'put', 'get'] as const) {
    const really = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      meet(moments++);
      return Reflect.apply(really, this, given);
    });
  }
}

/** How many moments there are in erasing all that was kept here. */
async function momentsOfErasing(): Promise<number> {
  let most = 0;
  atEachMoment((moment) => (most = moment + 1));
  await emptyDossier();
  atPeace();
  return most;
}

/** Everything that was kept here once more. */
async function keepAnew(): Promise<Rows> {
  await emptyDossier();
  for (const nth of [1, 2, 3]) await keepSave(aSaveOf(nth));
  await addCorrections([aCorrection()]);
  return await inTables();
}

describe('at whatever moment', () => {
  test('it is stopped: it says that nothing was erased, and everything is there with its copy; or it is gone for good', async () => {
    const most = await momentsOfErasing();
    expect(most).toBeGreaterThan(20);
    const ends = { whole: 0, gone: 0 };
    for (let at = 0; at < most; at++) {
      const before = await keepAnew();
      const stop = new AbortController();
      atEachMoment((moment) => moment === at && stop.abort());
      const end = await emptyDossier({ signal: stop.signal, tell: () => undefined }).catch(() => 'whole' as const);
      atPeace();
      expect(end).not.toBe('copy left');
      expect(await isSound(), `stopped at moment ${at}`).toEqual(end === 'whole' ? before : {});
      ends[end === 'whole' ? 'whole' : 'gone']++;
    }
    expect(Math.min(ends.whole, ends.gone)).toBeGreaterThan(3);
  }, 120_000);

  test('the disk fails once: what is said of it is so', async () => {
    const most = await momentsOfErasing();
    for (let at = 0; at < most; at++) {
      const before = await keepAnew();
      atEachMoment((moment) => {
        if (moment === at) throw new DOMException('disk', 'UnknownError');
      });
      const end = await emptyDossier().catch(() => 'whole' as const);
      atPeace();
      expect(await isSound(), `failed at moment ${at}`).toEqual(end === 'whole' ? before : {});
    }
  }, 120_000);

  test.each([false, true])(
    'the browser is killed: all of it is there or none, and what is gone stays gone (the database thrown away with it: %s)',
    async (isLost) => {
      const most = await momentsOfErasing();
      for (let at = 0; at < most; at++) {
        const before = await keepAnew();
        // From then on nothing reaches the disk.
        atEachMoment((moment) => {
          if (moment >= at) throw new DOMException('killed', 'UnknownError');
        });
        const end = await emptyDossier().catch(() => 'whole' as const);
        atPeace();
        if (isLost) await loseDatabase();
        const rows = await isSound();
        expect([{}, before], `killed at moment ${at}`).toContainEqual(rows);
        if (end !== 'whole') expect(rows).toEqual({});
      }
    },
    120_000,
  );
});

describe('what is kept meanwhile', () => {
  test('in another window goes with the rest when it comes before, and stays, with its copy, when it comes after', async () => {
    const most = await momentsOfErasing();
    for (let at = 0; at < most; at += 2) {
      await keepAnew();
      let kept: Promise<unknown> | undefined;
      let isKept = false;
      atEachMoment((moment) => {
        if (moment !== at) return;
        kept = Dexie.ignoreTransaction(() => keepSave(aSaveOf(9))).then(() => (isKept = true));
      });
      expect(await emptyDossier()).toBe('gone');
      await kept;
      atPeace();
      expect(isKept).toBe(true);
      // Already now, and not only after the next opening.
      expect(await inCopy()).toEqual(await inTables());
      expect([[], ['save 9']]).toContainEqual((await allSaves()).map(({ id }) => id));
      await isSound();
    }
  }, 120_000);

  test('after the writing that erases, while the copy is still being emptied, is not emptied with it', async () => {
    const remove = vi.spyOn(local, 'remove');
    let kept: Promise<unknown> | undefined;
    remove.mockImplementationOnce(async (keys) => {
      kept = keepSave(aSaveOf(9));
      await new Promise((resolve) => setTimeout(resolve, 50));
      remove.mockRestore();
      await local.remove(keys);
    });
    await emptyDossier();
    await kept;
    expect(await inCopy()).toEqual({ saves: [aSaveOf(9)] });
    expect(await isSound()).toEqual({ saves: [aSaveOf(9)] });
  });
});

test('a copy that cannot be emptied is told, and is emptied before the next thing is copied', async () => {
  vi.spyOn(local, 'remove').mockRejectedValue(new Error('not now'));
  expect(await emptyDossier()).toBe('copy left');
  expect(await allSaves()).toEqual([]);
  expect((await inCopy())['saves']).toHaveLength(3);
  vi.restoreAllMocks();
  await keepSave(aSaveOf(9));
  expect(await inCopy()).toEqual({ saves: [aSaveOf(9)] });
  expect(await isSound()).toEqual({ saves: [aSaveOf(9)] });
});

test('how far it is, is told: the tables first, then a copy of thousands a lot at a time', async () => {
  await local.set(Object.fromEntries(Array.from({ length: 1_700 }, (_, nth) => [`copy:saves:${nth}`, '{"version":8,"row":null}'])));
  const told: number[] = [];
  await emptyDossier({ signal: new AbortController().signal, tell: (done, of) => told.push(done / of) });
  expect(told.length).toBeGreaterThan(copiedTables.length + 3);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

test('who erases again what was cut off has nothing left to fear', async () => {
  vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('not now'));
  await emptyDossier();
  expect(await emptyDossier()).toBe('gone');
  expect(await isSound()).toEqual({});
  expect((await copyTold()).putBack).toBeUndefined();
});

describe('what sources gave', () => {
  const count = async () => (await Promise.all(cache.tables.map((table) => table.count()))).reduce((sum, each) => sum + each, 0);

  test('stopped at each lot it is all there, or all gone as it says', async () => {
    for (let at = 0; at <= 3; at++) {
      await putRecords(Array.from({ length: 4_100 }, (_, nth) => aContract({ id: `tenderned:${nth}`, about: ['government-body:gm0344'] })));
      const before = await count();
      expect(before).toBeGreaterThan(0);
      const stop = new AbortController();
      if (at === 0) stop.abort();
      const end = await emptyCache({ signal: stop.signal, tell: (done) => done >= 2_000 * at && stop.abort() }).then(
        () => 'gone',
        () => 'there',
      );
      expect(await count(), `stopped at lot ${at}`).toBe(end === 'gone' ? 0 : before);
    }
  });
});
