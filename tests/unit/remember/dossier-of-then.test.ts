import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { noPlan } from '../../../lib/backup-plan.ts';
import { backupPlan, changePlan, everythingMade } from '../../../lib/remember/backups.ts';
import { inBin, putBack } from '../../../lib/remember/bin.ts';
import { correctionsAt } from '../../../lib/remember/corrections.ts';
import { declareVersions, versionOfToday } from '../../../lib/remember/dossier-versions.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { changeSaves, keepSave, recordsKeptAbout, savesAt } from '../../../lib/remember/saves.ts';
import { tagsByUse } from '../../../lib/remember/tags.ts';
import type { PageOfVersion3 } from '../../../lib/saved-page.ts';
import { isUnaltered } from '../../../lib/share/fingerprint.ts';
import { backup } from '../../../lib/share/formats/backup.ts';
import { allSaves } from '../../makers/dossier-and-copy.ts';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from '../../makers/database-dump.ts';
import { ended, writing, written } from '../../makers/files.ts';

/** See the README beside them. */
interface MadeBy {
  madeBy: { commit: string; date: string; from?: string };
  database: DatabaseDump;
}

const folder = join(import.meta.dirname, 'made-by');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .toSorted();
function madeBy(file: string): DatabaseDump {
  const { database }: MadeBy = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return database;
}

/** All that lies in the database now. */
const rowsNow = async (): Promise<Record<string, unknown[]>> => rowsOf(await dumpDatabase('dossier'));
const rowsOf = ({ stores }: DatabaseDump) =>
  Object.fromEntries(Object.entries(stores).flatMap(([store, { rows }]) => (ofTheCopy.includes(store) ? [] : [[store, rows]])));
/** What they hold is how far the second copy is, and nothing that the reader made. */
const ofTheCopy = ['uncopied', 'marks'];
/** What the database is like, whatever is in it. */
const schemaOf = ({ stores }: DatabaseDump) =>
  Object.fromEntries(
    Object.entries(stores).map(([store, { keyPath, autoIncrement, indexes }]) => [store, { keyPath, autoIncrement, indexes }]),
  );

async function openedToday(dump?: DatabaseDump): Promise<void> {
  dossier.close();
  await Dexie.delete('dossier');
  if (dump) await restoreDatabase(dump);
  await dossier.open();
}

async function schemaOfToday() {
  await openedToday();
  const today = await dumpDatabase('dossier');
  return { version: today.version, schema: schemaOf(today) };
}

/** Stores that came after the one of pages, with what stands in them when nobody has put anything there. */
const nothing = { backups: [], bin: [], corrections: [], dossiers: [], follows: [], lists: [], requests: [], saves: [], tags: [] };

/** As it was kept then: page by page, with what was known of each. */
const pagesOf = (dump: DatabaseDump): PageOfVersion3[] => JSON.parse(JSON.stringify(dump.stores.pages?.rows ?? []));
const savesOfThen = (dump: DatabaseDump): unknown[] =>
  pagesOf(dump).map(({ id, title, address, savedAt, seen, note }) => ({
    id,
    page: { title, address, siteName: null, authors: [], publishedOn: null },
    quote: null,
    entity: null,
    record: null,
    // Where they stood was not described before version 3.
    named: dump.version < 30 ? seen.map((entity) => ({ ...entity, anchor: null })) : seen,
    tags: [],
    note,
    dossier: null,
    savedAt,
    changedAt: savedAt,
  }));

test.each(['version-1.json', 'version-3.json'])('a large database of %s tells how far it is with becoming one of today', async (file) => {
  const dump = madeBy(file);
  const { pages } = dump.stores;
  if (!pages) throw new Error(`${file} has no pages`);
  const rows = Array.from({ length: 600 }, (_, nth) => ({ ...Object(pages.rows[0]), id: `pagina ${nth}` }));
  const name = `large, of ${file}`;
  await restoreDatabase({ ...dump, name, stores: { ...dump.stores, pages: { ...pages, rows } } });
  const told: number[] = [];
  const database = new Dexie(name);
  declareVersions(database, versionOfToday, { tell: (part) => told.push(part), onStop: () => () => undefined });
  await database.open();
  expect(await database.table('saves').count()).toBe(600);
  database.close();
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told[0]).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(1);
});

test('the version of today is among those that were dumped, as it is: who makes a new one adds what its code makes (made-by/README.md)', async () => {
  const { version, schema } = await schemaOfToday();
  const dumps = files.map(madeBy);
  expect(Math.max(...dumps.map((dump) => dump.version))).toBe(version);
  expect(dumps.filter((dump) => dump.version === version).map(schemaOf)).toContainEqual(schema);
});

describe.each(files)('the dossier of %s', (file) => {
  const then = madeBy(file);
  const pages = pagesOf(then);
  beforeEach(() => openedToday(then));

  test('lies there as the code of then left it, before it is opened', async () => {
    dossier.close();
    await Dexie.delete('dossier');
    await restoreDatabase(then);
    expect(await dumpDatabase('dossier')).toEqual(then);
  });

  test('has the stores and indexes of today', async () => {
    const opened = schemaOf(await dumpDatabase('dossier'));
    expect(opened).toEqual((await schemaOfToday()).schema);
  });

  test('has lost nothing, and every field is right', async () => {
    const { pages: _, ...rest } = rowsOf(then);
    const now = await rowsNow();
    expect(now).toEqual({ ...nothing, ...rest, ...(pages.length > 0 && { saves: savesOfThen(then) }) });
    expect(now.saves).not.toEqual([]);
  });

  test('has lost nothing when it is opened again', async () => {
    const now = await rowsNow();
    dossier.close();
    await dossier.open();
    expect(await rowsNow()).toEqual(now);
  });

  test('leaves as a backup and comes in again, every field of it', async () => {
    const made = await everythingMade();
    const read = ended(backup.read(written(backup, made, writing())));
    const { saves, dossiers, corrections, lists = [], follows = [], requests = [], unreadable } = read ?? expect.fail('is no backup');
    expect({ saves, dossiers, corrections, lists, follows, requests, unreadable }).toEqual({
      saves: made.saves,
      dossiers: made.dossiers,
      corrections: made.corrections,
      lists: made.lists,
      follows: made.follows,
      requests: made.requests,
      unreadable: 0,
    });
  });

  test('is worked on as if it were made today', async () => {
    const [newest, ...older] = await allSaves();
    if (!newest?.page) return expect.fail('of these the newest is of a page');
    expect(older.every(({ savedAt }) => savedAt < newest.savedAt)).toBe(true);
    expect(await savesAt(newest.page.address)).toContainEqual(newest);
    const again = await keepSave({ ...newest, id: 'again', note: '', tags: ['nieuw'], changedAt: newest.changedAt + 1 });
    expect(again).toEqual({ ...newest, tags: [...newest.tags, 'nieuw'], changedAt: newest.changedAt + 1 });
    expect(await allSaves()).toHaveLength(older.length + 1);
    await changeSaves([newest.id], { dossier: 'ander' }, newest.changedAt + 2);
    expect(await savesAt(newest.page.address)).toContainEqual({ ...again, dossier: 'ander', changedAt: newest.changedAt + 2 });
    expect((await tagsByUse()).toSorted()).toEqual([...rowsTags(then), 'nieuw'].toSorted());
    expect(await correctionsAt('https://nieuws.example/artikel?id=1')).toHaveLength(then.stores.corrections?.rows.length ?? 0);
  });
});

const rowsTags = ({ stores }: DatabaseDump): string[] =>
  (stores.tags?.rows ?? []).flatMap((row) => (typeof row === 'object' && row && 'tag' in row ? String(row.tag) : []));

test.each(['version-4.json', 'version-5.json', 'version-6.json', 'version-7.json', 'version-8.json'])(
  'of %s the records are still what they were, and what was thrown away can be had back',
  async (file) => {
    await openedToday(madeBy(file));
    const records = (await allSaves()).flatMap(({ record }) => record ?? []);
    expect(records).toHaveLength(2);
    for (const record of records) expect(await isUnaltered(record)).toBe(true);
    expect(await recordsKeptAbout('government-body:gm0344')).toEqual(new Set(['tenderned:470001', 'open-overheid:1']));
    const [thrownAway] = await inBin();
    expect(await putBack(['save-5'])).toBe(1);
    expect(await allSaves()).toContainEqual(thrownAway?.save);
  },
);

test('when the next backup is due is as the reader arranged it; of before that nothing was arranged', async () => {
  await openedToday(madeBy('version-6.json'));
  expect(await backupPlan()).toEqual({ ...noPlan, madeAt: Date.parse('2026-11-20T09:30:00.070Z'), everyDays: 30 });
  await openedToday(madeBy('version-5.json'));
  expect(await backupPlan()).toEqual(noPlan);
  await changePlan({ madeAt: 5 });
  await changePlan({ everyDays: 1 });
  expect(await backupPlan()).toEqual({ ...noPlan, madeAt: 5, everyDays: 1 });
});
