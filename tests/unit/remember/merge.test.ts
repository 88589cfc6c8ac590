import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { discard, inBin } from '../../../lib/remember/bin.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { allDossiers, dossierNamed } from '../../../lib/remember/dossiers.ts';
import { mergeIn } from '../../../lib/remember/merge.ts';
import { keepSave } from '../../../lib/remember/saves.ts';
import { tagsByUse } from '../../../lib/remember/tags.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { allSaves } from '../../makers/dossier-and-copy.ts';
import { anEntity } from '../../makers/entities.ts';
import { aDossier, aPage, aSave, anySave } from '../../makers/saves.ts';

const empty = () => emptyDossier();
beforeEach(async () => {
  await dossier.open();
  await empty();
});

test('everything comes in once, however often it is taken in', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(anySave([aDossier()]), { maxLength: 6, selector: ({ id }) => id }), async (saves) => {
      await empty();
      const content = { saves, dossiers: [aDossier()] };
      const first = await mergeIn(content);
      expect(first.added + first.renewed + first.known).toBe(saves.length);
      const there = await allSaves();
      const second = await mergeIn(content);
      expect(second).toMatchObject({ added: 0 });
      expect(await allSaves()).toEqual(there);
      expect(await mergeIn({ saves: there, dossiers: await allDossiers() })).toEqual({ added: 0, renewed: 0, known: there.length });
    }),
    { numRuns: 40 },
  ));

test('of one save the version that was changed last stays', async () => {
  await keepSave(aSave({ note: 'van nu', changedAt: 2_000 }));
  expect(await mergeIn({ saves: [aSave({ note: 'ouder', changedAt: 1_000 })], dossiers: [] })).toEqual({ added: 0, renewed: 0, known: 1 });
  expect(await allSaves()).toMatchObject([{ note: 'van nu' }]);
  expect(await mergeIn({ saves: [aSave({ note: 'nieuwer', changedAt: 3_000 })], dossiers: [] })).toEqual({
    added: 0,
    renewed: 1,
    known: 0,
  });
  expect(await allSaves()).toMatchObject([{ note: 'nieuwer' }]);
});

test('of two saves about the same thing, what the reader wrote is put together', async () => {
  await keepSave(aSave({ note: 'Van mij.', tags: ['a'] }));
  const other = aSave({ id: 'van-een-ander', note: 'Van een ander.', tags: ['A', 'b'] });
  expect(await mergeIn({ saves: [other], dossiers: [] })).toEqual({ added: 0, renewed: 1, known: 0 });
  expect(await allSaves()).toMatchObject([{ id: 'een', note: 'Van mij.\n\nVan een ander.', tags: ['a', 'b'] }]);
  expect(await mergeIn({ saves: [other], dossiers: [] })).toEqual({ added: 0, renewed: 0, known: 1 });
});

test('of two saves about the same thing the dossier that it is in stays, and what the other has more comes along', async () => {
  const mine = aDossier({ id: 'mijn', name: 'Mijn' });
  const named = [{ ...anEntity(), count: 1, confidence: 1, reason: { rule: 'fullName' }, surface: 'Utrecht', anchor: null }];
  await mergeIn({ saves: [aSave({ dossier: 'mijn' })], dossiers: [mine] });
  await mergeIn({ saves: [aSave({ id: 'van-een-ander', dossier: 'bruggen', named })], dossiers: [aDossier()] });
  expect(await allSaves()).toMatchObject([{ id: 'een', dossier: 'mijn', named: [{ surface: 'Utrecht' }] }]);
});

test('two in one file about the same thing become one, and so do two dossiers of one name', async () => {
  const saves = [aSave({ dossier: 'a' }), aSave({ id: 'twee', note: 'Ook.' }), aSave({ id: 'drie', quote: null, dossier: 'b' })];
  const dossiers = [aDossier({ id: 'a' }), aDossier({ id: 'b' })];
  expect(await mergeIn({ saves, dossiers })).toEqual({ added: 2, renewed: 1, known: 0 });
  expect(await allDossiers()).toHaveLength(1);
  const where = (await allSaves()).map(({ id, dossier: into }) => [id, into]);
  expect(where).toHaveLength(2);
  expect(where).toEqual(
    expect.arrayContaining([
      ['drie', 'a'],
      ['een', 'a'],
    ]),
  );
});

test('of one save that was changed at the same moment, what is there stays', async () => {
  await keepSave(aSave({ note: 'van hier', changedAt: 2_000 }));
  expect(await mergeIn({ saves: [aSave({ note: 'van elders', changedAt: 2_000 })], dossiers: [] })).toMatchObject({ known: 1 });
  expect(await allSaves()).toMatchObject([{ note: 'van hier' }]);
});

test('what is there already is found among hundreds', async () => {
  const nth = (id: string, number: number) => aSave({ id, page: aPage({ address: `https://krant.example/${number}` }) });
  const saves = Array.from({ length: 450 }, (_, number) => nth(`nr ${String(number).padStart(3, '0')}`, number));
  await mergeIn({ saves, dossiers: [] });
  expect(await mergeIn({ saves: [nth('van elders', 449)], dossiers: [] })).toMatchObject({ added: 0, known: 1 });
});

test('a dossier of the same name is the same dossier; one that the file does not have is none', async () => {
  const { id } = await dossierNamed('Bruggen');
  await mergeIn({
    saves: [
      aSave({ dossier: 'elders' }),
      aSave({ id: 'twee', quote: null, dossier: 'onbekend' }),
      aSave({ id: 'drie', page: null, dossier: 'nieuw' }),
    ],
    dossiers: [aDossier({ id: 'elders' }), aDossier({ id: 'nieuw', name: 'Wegen' })],
  });
  expect((await allDossiers()).map(({ name }) => name)).toEqual(['Bruggen', 'Wegen']);
  const where = new Map((await allSaves()).map((save) => [save.id, save.dossier]));
  expect([...where]).toEqual(
    expect.arrayContaining([
      ['een', id],
      ['twee', null],
      ['drie', 'nieuw'],
    ]),
  );
});

test('what was thrown away comes back when it is taken in', async () => {
  await keepSave(aSave());
  await discard(['een']);
  await mergeIn({ saves: [aSave()], dossiers: [] });
  expect(await inBin()).toEqual([]);
  expect(await allSaves()).toHaveLength(1);
});

test('tags of a file are offered, after those used since', async () => {
  await keepSave(aSave({ tags: ['van nu'], savedAt: 5_000 }));
  await mergeIn({ saves: [aSave({ id: 'b', quote: null, tags: ['oud', 'van nu'], changedAt: 1_000 })], dossiers: [] });
  expect(await tagsByUse()).toEqual(['van nu', 'oud']);
});

test('stopped before it is on the disk, nothing has changed', async () => {
  await keepSave(aSave({ id: 'er al' }));
  const there = await allSaves();
  const stop = new AbortController();
  const merging = mergeIn(
    { saves: Array.from({ length: 50 }, (_, number) => aSave({ id: `nieuw ${number}` })), dossiers: [aDossier()] },
    stop.signal,
  );
  // Once it has begun to write.
  await dossier.saves.count();
  stop.abort();
  await expect(merging).rejects.toThrow(/abort/i);
  expect(await allSaves()).toEqual(there);
  expect(await allDossiers()).toEqual([]);
  await expect(mergeIn({ saves: [aSave({ id: 'ook niet' })], dossiers: [] }, stop.signal)).rejects.toThrow(/abort/i);
  expect(await allSaves()).toEqual(there);
});

test('of many it tells how far it is; stopped half-way, none of them is there', async () => {
  const saves = Array.from({ length: 1_000 }, (_, nth) =>
    aSave({ id: `nr ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }) }),
  );
  const told: number[] = [];
  const stop = new AbortController();
  const stopped = mergeIn({ saves, dossiers: [] }, stop.signal, (done) => {
    told.push(done);
    if (done > 0.3) stop.abort();
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(told).toEqual([0.2, 0.4]);
  expect(await dossier.saves.count()).toBe(0);
  told.length = 0;
  expect(await mergeIn({ saves, dossiers: [] }, undefined, (done) => told.push(done))).toMatchObject({ added: 1_000 });
  expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(await dossier.saves.count()).toBe(1_000);
});
