import { beforeEach, expect, test } from 'vitest';
import { discard, emptyOldBin, inBin, putBack } from '../../../lib/remember/bin.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { allDossiers, dossierNamed, putTogether, renameDossier, takeApart } from '../../../lib/remember/dossiers.ts';
import { changeSaves, keepSave, recordsKeptAbout, restoreSaves, savesAt } from '../../../lib/remember/saves.ts';
import { noteTags, tagsByUse } from '../../../lib/remember/tags.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { allSaves } from '../../makers/dossier-and-copy.ts';
import { anAnchor } from '../../makers/entities.ts';
import { aContract } from '../../makers/records.ts';
import { aDossier, aKeptRecord, aPage, aSave } from '../../makers/saves.ts';

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
});

test('what is kept is there, newest first', async () => {
  await keepSave(aSave());
  await keepSave(aSave({ id: 'twee', page: aPage({ address: 'https://krant.example/2' }), savedAt: aSave().savedAt + 1 }));
  expect((await allSaves()).map(({ id }) => id)).toEqual(['twee', 'een']);
  expect(await savesAt('https://krant.example/2')).toHaveLength(1);
});

test('the same thing kept again is renewed, once: note and dossier stay, tags join', async () => {
  await keepSave(aSave({ note: 'Nabellen.', dossier: 'bruggen' }));
  const again = await keepSave(
    aSave({ id: 'anders', page: aPage({ title: 'Bijgewerkt' }), tags: ['Bruggen', 'geld'], savedAt: 1, changedAt: 1 }),
  );
  expect(again).toMatchObject({ id: 'een', note: 'Nabellen.', dossier: 'bruggen', tags: ['bruggen', 'geld'], savedAt: aSave().savedAt });
  expect(again.page?.title).toBe('Bijgewerkt');
  expect(await allSaves()).toEqual([again]);
});

test.each([
  ['another record', { record: aKeptRecord(aContract({ id: 'tenderned:2' })) }],
  ['the same record when it says something else', { record: { ...aKeptRecord(), sha256: 'b'.repeat(64) } }],
  ['the same on another page', { page: aPage({ address: 'https://krant.example/2' }) }],
  ['the same away from any page', { page: null }],
  ['other words', { quote: anAnchor('de gemeente') }],
  ['the page as a whole', { quote: null, entity: null, record: null }],
])('%s is kept beside it', async (_, but) => {
  await keepSave(aSave());
  await keepSave(aSave({ id: 'twee', ...but }));
  expect(await allSaves()).toHaveLength(2);
  expect(await keepSave(aSave({ id: 'drie', ...but }))).toMatchObject({ id: 'twee' });
});

test('which records of an entity were kept is known', async () => {
  await keepSave(aSave());
  await keepSave(aSave({ id: 'twee', record: null }));
  expect(await recordsKeptAbout('government-body:gm0344')).toEqual(new Set(['tenderned:470001']));
  expect(await recordsKeptAbout('government-body:gm0193')).toEqual(new Set());
});

test('many are changed at once, and put as they were', async () => {
  const before = [await keepSave(aSave()), await keepSave(aSave({ id: 'twee', quote: null, tags: ['Geld'] }))];
  expect(await changeSaves(['een', 'twee', 'weg'], { addTags: ['nieuw', 'BRUGGEN'], removeTags: ['geld'], dossier: 'x' }, 9e12)).toBe(2);
  expect((await allSaves()).map(({ id, tags, dossier: into, changedAt }) => ({ id, tags, into, changedAt }))).toEqual(
    expect.arrayContaining([
      { id: 'een', tags: ['bruggen', 'nieuw'], into: 'x', changedAt: 9e12 },
      { id: 'twee', tags: ['nieuw', 'BRUGGEN'], into: 'x', changedAt: 9e12 },
    ]),
  );
  await discard(['twee']);
  await restoreSaves(before);
  expect(await allSaves()).toEqual([before[0]]);
});

test('the tag used last is offered first, in the spelling used last', async () => {
  await keepSave(aSave({ tags: ['woo', 'bruggen'], savedAt: 1_000 }));
  await changeSaves(['een'], { tags: ['Woo'] }, 2_000);
  expect(await tagsByUse()).toEqual(['Woo', 'bruggen']);
  // What a file tells of long ago.
  await noteTags([
    { tag: 'WOO', usedAt: 500 },
    { tag: ' ', usedAt: 9_000 },
  ]);
  expect(await tagsByUse()).toEqual(['Woo', 'bruggen']);
});

test('what was thrown away can be had back for thirty days', async () => {
  const save = await keepSave(aSave());
  const day = 86_400_000;
  expect(await discard(['een', 'onbekend'], 100 * day)).toBe(1);
  expect(await allSaves()).toEqual([]);
  expect(await emptyOldBin(129 * day)).toBe(0);
  expect((await inBin()).map(({ id }) => id)).toEqual(['een']);
  expect(await putBack(['een'])).toBe(1);
  expect(await putBack(['een'])).toBe(0);
  expect(await allSaves()).toEqual([save]);
  await discard(['een'], 100 * day);
  expect(await emptyOldBin(131 * day)).toBe(1);
  expect(await inBin()).toEqual([]);
});

test('what was kept again meanwhile stays as it is when it is had back', async () => {
  await keepSave(aSave({ note: 'eerst' }));
  await discard(['een']);
  await keepSave(aSave({ note: 'opnieuw' }));
  expect(await putBack(['een'])).toBe(0);
  expect(await allSaves()).toMatchObject([{ note: 'opnieuw' }]);
  expect(await inBin()).toEqual([]);
});

test('of a dossier that was taken apart meanwhile, what is had back is in none, and so is what is kept next', async () => {
  const { id } = await dossierNamed('Bruggen');
  await keepSave(aSave({ dossier: id }));
  await discard(['een']);
  await takeApart(id);
  await putBack(['een']);
  expect(await allSaves()).toMatchObject([{ id: 'een', dossier: null }]);
  expect(await keepSave(aSave({ id: 'twee', quote: null, dossier: null }))).toMatchObject({ dossier: null });
});

test('what was thrown away last stands first', async () => {
  await keepSave(aSave());
  await keepSave(aSave({ id: 'twee', quote: null }));
  await discard(['twee'], 1_000);
  await discard(['een'], 2_000);
  expect((await inBin()).map(({ id }) => id)).toEqual(['een', 'twee']);
});

/** Enough for several lots, in one dossier; the order is that of their numbers. */
async function keepMany(): Promise<string[]> {
  const saves = Array.from({ length: 450 }, (_, place) => aSave({ id: `save ${place}`, dossier: 'bruggen', savedAt: place }));
  await dossier.dossiers.add(aDossier({ id: 'bruggen' }));
  await dossier.saves.bulkAdd(saves);
  return saves.map(({ id }) => id);
}

type Following = NonNullable<Parameters<typeof putBack>[1]>;

test.each<[string, (ids: string[], following: Following) => Promise<unknown>]>([
  ['changing', (ids, following) => changeSaves(ids, { addTags: ['nieuw'] }, 9e12, following)],
  ['throwing away', (ids, following) => discard(ids, 9e12, following)],
  ['taking a dossier apart', (_, following) => takeApart('bruggen', 9e12, following)],
  [
    'putting as they were',
    async (_, following) =>
      restoreSaves(
        (await allSaves()).map((save) => ({ ...save, note: 'anders' })),
        following,
      ),
  ],
])('%s many tells how far it is, and changes nothing when it is stopped halfway', async (_, work) => {
  const ids = await keepMany();
  const before = [await allSaves(), await allDossiers(), await tagsByUse()];
  const stop = new AbortController();
  const told: number[] = [];
  const halfway: Following = {
    signal: stop.signal,
    tell: (done, of) => {
      expect(of).toBe(450);
      told.push(done);
      if (done > of / 2) stop.abort();
    },
  };
  await expect(work(ids, halfway)).rejects.toThrow(/abort/i);
  expect(told).toEqual([200, 400]);
  expect([await allSaves(), await allDossiers(), await tagsByUse()]).toEqual(before);
  expect(await inBin()).toEqual([]);
  await work(ids, { signal: new AbortController().signal, tell: (done) => told.push(done) });
  expect(told).toEqual([200, 400, 200, 400, 450]);
  expect(await allSaves()).not.toEqual(before[0]);
});

test('putting back many from the bin is all or nothing too', async () => {
  const ids = await keepMany();
  await discard(ids);
  const stop = new AbortController();
  await expect(putBack(ids, { signal: stop.signal, tell: () => stop.abort() })).rejects.toThrow(/abort/i);
  expect([await dossier.saves.count(), await dossier.bin.count()]).toEqual([0, 450]);
  expect(await putBack(ids)).toBe(450);
  expect([await dossier.saves.count(), await dossier.bin.count()]).toEqual([450, 0]);
});

test('a dossier taken apart leaves what was in it, and can be put together again', async () => {
  const { id } = await dossierNamed(' Bruggen ');
  expect(await dossierNamed('Bruggen')).toMatchObject({ id });
  await keepSave(aSave({ dossier: id }));
  await renameDossier(id, 'Viaducten');
  const apart = await takeApart(id);
  expect(await allDossiers()).toEqual([]);
  expect(await allSaves()).toMatchObject([{ id: 'een', dossier: null }]);
  expect(await takeApart(id)).toBeUndefined();
  if (apart) await putTogether(apart);
  expect(await allDossiers()).toMatchObject([{ id, name: 'Viaducten' }]);
  expect(await allSaves()).toMatchObject([{ id: 'een', dossier: id }]);
});
