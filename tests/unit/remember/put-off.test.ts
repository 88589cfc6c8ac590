import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { discard } from '../../../lib/remember/bin.ts';
import { isComingBackPutOff, putOffComingBack } from '../../../lib/remember/coming-back.ts';
import { bringDossierBack, copyTold, putBackSeen } from '../../../lib/remember/copy-told.ts';
import { addCorrections } from '../../../lib/remember/corrections.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { addFollow, removeFollow } from '../../../lib/remember/follows.ts';
import { mergeIn } from '../../../lib/remember/merge.ts';
import { changeSaves, keepSave } from '../../../lib/remember/saves.ts';
import { catchUp } from '../../../lib/remember/second-copy/catch-up.ts';
import { copyOf } from '../../../lib/remember/second-copy/copy-store.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { allSaves, inCopy, inTables, loseDatabase } from '../../makers/dossier-and-copy.ts';
import { aFollow } from '../../makers/follows.ts';
import { aPage, aSave } from '../../makers/saves.ts';

const { local, session } = fakeBrowser.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  await session.clear();
  await dossier.open();
  await emptyDossier();
});

const aSaveOf = (nth: number, note = '') =>
  aSave({ id: `save ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }), tags: [], note, savedAt: nth, changedAt: 100 });
const savesOf = (...nths: number[]) => nths.map((nth) => aSaveOf(nth));
const ids = async () => (await allSaves()).map(({ id }) => id).toSorted();
const namesOf = (...nths: number[]) => nths.map((nth) => `save ${nth}`).toSorted();

/** Three saves and a correction, in the copy alone. */
async function putOffThree(): Promise<Record<string, unknown>> {
  for (const save of savesOf(1, 2, 3)) await keepSave(save);
  await addCorrections([aCorrection()]);
  await catchUp(dossier);
  const before = await copyItems();
  await putOffComingBack();
  await loseDatabase();
  await dossier.open();
  return before;
}

/** What the copy holds, item by item. */
const copyItems = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(await local.get(null)).filter(([name]) => name.startsWith('copy:')));

/** Does this once, right after the whole copy was read. */
function onceAllIsRead(work: () => Promise<unknown>): void {
  const really = local.get.bind(local);
  const get = async (asked: string | string[] | null) => {
    const answer = await really(asked);
    if (asked === null) {
      Object.assign(local, { get: really });
      await work();
    }
    return answer;
  };
  Object.assign(local, { get });
}

async function startBrowserAnew(): Promise<void> {
  dossier.close();
  await session.clear();
  dossier.close({ disableAutoOpen: false });
  await dossier.open();
}

/** What holds once everything is back: the copy is what the tables are, and a database that is thrown away now is as it was. */
async function isSound(): Promise<void> {
  await catchUp(dossier);
  const rows = await inTables();
  expect(await inCopy()).toEqual(rows);
  expect(await dossier.uncopied.count()).toBe(0);
  expect(await copyOf()).toMatchObject({ isWhole: true });
  expect((await copyTold()).putOff).toBeUndefined();
  await loseDatabase();
  expect(await inTables()).toEqual(rows);
}

test('what is put off is told, stays as it is in the copy, and comes back when the reader asks for it', async () => {
  const before = await putOffThree();
  expect(await inTables()).toEqual({});
  expect(await copyTold()).toMatchObject({ putOff: { saves: 3, others: 1 }, putBack: undefined, trouble: undefined });
  await catchUp(dossier);
  expect(await copyItems()).toEqual(before);
  expect((await copyTold()).trouble).toBeUndefined();
  await bringDossierBack();
  expect(await ids()).toEqual(namesOf(1, 2, 3));
  expect(await copyTold()).toMatchObject({ putOff: undefined, putBack: { saves: 3, others: 1, unreadable: 0 } });
  expect(await isComingBackPutOff()).toBe(false);
  await isSound();
});

describe('said while 600 saves are written', () => {
  /** Says "not now" at the nth writing of a row of this table, and opens the dossier. */
  async function openedAndPutOffAt(table: string, nth: number): Promise<Record<string, unknown>> {
    await mergeIn({ saves: Array.from({ length: 600 }, (_, each) => aSaveOf(each)), dossiers: [] });
    await vi.waitFor(async () => expect(await dossier.uncopied.count()).toBe(0), { timeout: 20_000 });
    const before = await copyItems();
    await loseDatabase();
    let puts = 0;
    const really = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === table && puts++ === nth) void putOffComingBack();
      return really.apply(this, given);
    });
    await dossier.open();
    vi.restoreAllMocks();
    return before;
  }

  test.each([1, 200, 260, 590])('at row %i of these, nothing came back and all of it waits', async (nth) => {
    const before = await openedAndPutOffAt('saves', nth);
    expect(await dossier.saves.count()).toBe(0);
    expect(await copyTold()).toEqual({ putOff: { id: 'put off', saves: 600, others: 0 }, putBack: undefined, trouble: undefined });
    expect(await copyItems()).toEqual(before);
    await bringDossierBack();
    expect(await dossier.saves.count()).toBe(600);
  });

  test('when the last of them is written, everything came back, and nothing is put off', async () => {
    const before = await openedAndPutOffAt('marks', 0);
    expect(await dossier.saves.count()).toBe(600);
    expect(await copyTold()).toMatchObject({ putOff: undefined, putBack: { saves: 600 } });
    expect(await copyItems()).toEqual(before);
    expect(await isComingBackPutOff()).toBe(false);
  });
});

test('asked of a worker that has not opened the dossier yet, and whose forerunner was stopped while it brought back, it comes back', async () => {
  await putOffThree();
  dossier.close();
  await session.clear();
  dossier.close({ disableAutoOpen: false });
  await bringDossierBack();
  expect(await ids()).toEqual(namesOf(1, 2, 3));
  await isSound();
});

test('put off once more while it comes back, it is still put off; what was told of it holds', async () => {
  const before = await putOffThree();
  onceAllIsRead(putOffComingBack);
  await bringDossierBack();
  vi.restoreAllMocks();
  expect(await ids()).toEqual([]);
  expect((await copyTold()).putOff).toMatchObject({ saves: 3, others: 1 });
  expect(await copyItems()).toEqual(before);
});

describe('what the reader does meanwhile', () => {
  test('is kept beside it, lies in the copy at once, and is still there when the rest is back', async () => {
    const before = await putOffThree();
    await keepSave(aSaveOf(4));
    await keepSave(aSaveOf(5));
    await changeSaves(['save 4'], { note: 'nieuw' }, 200);
    await discard(['save 5'], 200);
    expect(Object.keys(await copyItems())).toEqual(
      expect.arrayContaining([...Object.keys(before), 'copy:saves:save 4', 'copy:bin:save 5']),
    );
    expect(Object.keys(await copyItems())).not.toContain('copy:saves:save 5');
    expect(await copyItems()).toMatchObject(before);
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3, 4));
    expect(await dossier.bin.toCollection().primaryKeys()).toEqual(['save 5']);
    expect((await dossier.saves.get('save 4'))?.note).toBe('nieuw');
    expect((await copyTold()).putBack).toMatchObject({ saves: 3, others: 1 });
    await isSound();
  });

  test('and throws away for good, does not come back', async () => {
    await putOffThree();
    await keepSave(aSaveOf(4));
    await dossier.saves.delete('save 4');
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3));
    await isSound();
  });

  test('is there too when the browser loses the database again, before it was brought back', async () => {
    await putOffThree();
    await keepSave(aSaveOf(4));
    await session.clear();
    await loseDatabase();
    expect(await ids()).toEqual(namesOf(1, 2, 3, 4));
    await isSound();
  });

  test('and again put off after that, all of it still waits', async () => {
    await putOffThree();
    await keepSave(aSaveOf(4));
    await loseDatabase();
    expect(await ids()).toEqual([]);
    expect((await copyTold()).putOff).toMatchObject({ saves: 4, others: 1 });
    await keepSave(aSaveOf(5));
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3, 4, 5));
    await isSound();
  });

  test('an older backup that is taken in, and taken back, costs nothing of what was written since', async () => {
    await putOffThree();
    const ofThen = [aSaveOf(2, 'ouder'), aSaveOf(6)].map((save) => ({ ...save, changedAt: 50 }));
    await mergeIn({ saves: ofThen, dossiers: [] });
    expect((await dossier.saves.get('save 2'))?.note).toBe('ouder');
    await dossier.saves.bulkDelete(['save 6']);
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3));
    expect(await dossier.saves.get('save 2')).toEqual(aSaveOf(2));
    await isSound();
  });

  test('of the same thing what was changed last stays', async () => {
    await putOffThree();
    await mergeIn({ saves: savesOf(1, 2), dossiers: [] });
    await changeSaves(['save 1'], { note: 'later' }, 300);
    await dossier.saves.delete('save 2');
    await catchUp(dossier);
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3));
    expect((await dossier.saves.get('save 1'))?.note).toBe('later');
    await isSound();
  });

  test('a table that is emptied as a whole empties nothing of the copy', async () => {
    const before = await putOffThree();
    await keepSave(aSaveOf(4));
    await dossier.saves.clear();
    await catchUp(dossier);
    expect(await copyItems()).toMatchObject(before);
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3));
    await isSound();
  });

  test('a follow that begins anew, and ends, leaves the one in the copy', async () => {
    await addFollow(aFollow());
    const before = await putOffThree();
    await addFollow(aFollow());
    await removeFollow(aFollow().id);
    expect(await copyItems()).toEqual(before);
    await bringDossierBack();
    expect(await dossier.follows.count()).toBe(1);
    await isSound();
  });

  test('whatever it is, nothing of the copy is lost', async () => {
    const anyNth = fc.integer({ min: 1, max: 6 });
    const anyDeed = fc.oneof(
      anyNth.map((nth) => () => mergeIn({ saves: [aSaveOf(nth, 'uit een bestand')], dossiers: [] })),
      anyNth.map((nth) => () => keepSave(aSaveOf(nth + 10))),
      anyNth.map((nth) => () => changeSaves([`save ${nth}`, `save ${nth + 10}`], { addTags: ['nieuw'] }, 200)),
      anyNth.map((nth) => () => discard([`save ${nth}`, `save ${nth + 10}`], 5)),
      fc.constant(() => dossier.saves.clear()),
      fc.constant(() => catchUp(dossier)),
      fc.constant(() => loseDatabase()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        await session.clear();
        await emptyDossier();
        const before = await putOffThree();
        for (const deed of deeds) {
          await deed();
          expect(await copyItems()).toMatchObject(before);
        }
        const there = await ids();
        await bringDossierBack();
        expect(await ids()).toEqual(expect.arrayContaining([...there, ...namesOf(1, 2, 3)]));
        await isSound();
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('the next start of the browser', () => {
  test('brings back what was put off, beside what was kept meanwhile', async () => {
    await putOffThree();
    await keepSave(aSaveOf(4));
    await startBrowserAnew();
    expect(await ids()).toEqual(namesOf(1, 2, 3, 4));
    expect((await copyTold()).putBack).toMatchObject({ saves: 3, others: 1 });
    await isSound();
  });

  test('can be put off as well', async () => {
    await putOffThree();
    await keepSave(aSaveOf(4));
    dossier.close();
    dossier.close({ disableAutoOpen: false });
    await dossier.open();
    expect(await ids()).toEqual(namesOf(4));
    expect((await copyTold()).putOff).toMatchObject({ saves: 3, others: 1 });
  });

  test('in which the copy cannot be read, opens with what was kept meanwhile; the rest comes as soon as it can be', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await putOffThree();
    await keepSave(aSaveOf(4));
    dossier.close();
    await session.clear();
    dossier.close({ disableAutoOpen: false });
    const reading = vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error: LOCK'));
    await dossier.open();
    expect(await ids()).toEqual(namesOf(4));
    await expect(catchUp(dossier)).rejects.toThrow('LOCK');
    reading.mockRestore();
    await catchUp(dossier);
    expect(await ids()).toEqual(namesOf(1, 2, 3, 4));
    await isSound();
  });
});

test('that it fails, is told to who asked, and costs nothing', async () => {
  const before = await putOffThree();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(bringDossierBack()).rejects.toThrow('full');
  full.mockRestore();
  expect(await ids()).toEqual([]);
  expect((await copyTold()).putOff).toMatchObject({ saves: 3, others: 1 });
  expect(await copyItems()).toEqual(before);
  await bringDossierBack();
  expect(await ids()).toEqual(namesOf(1, 2, 3));
  await putBackSeen();
  await isSound();
});

describe('everything is erased', () => {
  test('with what was put off', async () => {
    await putOffThree();
    await keepSave(aSaveOf(4));
    await emptyDossier();
    expect(await copyItems()).toEqual({});
    expect((await copyTold()).putOff).toBeUndefined();
    await bringDossierBack();
    await startBrowserAnew();
    expect(await inTables()).toEqual({});
    await isSound();
  });

  test('but when that is stopped, what was put off is still there', async () => {
    const before = await putOffThree();
    const stop = new AbortController();
    const tell = () => stop.abort();
    await expect(emptyDossier({ signal: stop.signal, tell })).rejects.toThrow('abort');
    expect(await copyItems()).toEqual(before);
    expect((await copyTold()).putOff).toMatchObject({ saves: 3 });
    await bringDossierBack();
    expect(await ids()).toEqual(namesOf(1, 2, 3));
    await isSound();
  });

  test('while it comes back: nothing of it returns', async () => {
    await putOffThree();
    onceAllIsRead(emptyDossier);
    await expect(bringDossierBack()).rejects.toThrow('another by now');
    vi.restoreAllMocks();
    expect(await inTables()).toEqual({});
    expect(await copyItems()).toEqual({});
    await isSound();
  });
});
