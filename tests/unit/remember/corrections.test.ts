import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import {
  addCorrections,
  allCorrections,
  correctionsAt,
  noteCorrection,
  putBackCorrections,
  removeCorrections,
} from '../../../lib/remember/corrections.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { allSaves } from '../../makers/dossier-and-copy.ts';
import { aCorrection } from '../../makers/corrections.ts';

beforeEach(() => dossier.corrections.clear());

const ids = (corrections: { id: string }[]) => corrections.map(({ id }) => id);

test('a page hears what was said of it, of its site and of everywhere, the narrowest first, and nothing else', async () => {
  await addCorrections([
    aCorrection({ id: 'everywhere', scope: 'everywhere', place: '' }),
    aCorrection({ id: 'site', scope: 'site', place: 'krant.example' }),
    aCorrection({ id: 'page', scope: 'page', place: 'https://krant.example/a?id=7' }),
    aCorrection({ id: 'another page', scope: 'page', place: 'https://krant.example/b' }),
    aCorrection({ id: 'another site', scope: 'site', place: 'www.krant.example' }),
  ]);
  expect(ids(await correctionsAt('https://krant.example/a?utm_source=x&id=7#deel-2'))).toEqual(['page', 'site', 'everywhere']);
  expect(ids(await correctionsAt('https://krant.example:8080/c'))).toEqual(['site', 'everywhere']);
  expect(ids(await correctionsAt('geen adres'))).toEqual(['everywhere']);
});

test('what is taken away is given, and can be put back, once', async () => {
  const [one, two] = [aCorrection({ id: 'een', madeAt: 1 }), aCorrection({ id: 'twee', madeAt: 2 })];
  await addCorrections([one, two]);
  expect(await removeCorrections(['een', 'onbekend'])).toEqual([one]);
  expect(ids(await allCorrections())).toEqual(['twee']);
  expect(await putBackCorrections([one, two])).toEqual([one]);
  expect(ids(await allCorrections())).toEqual(['twee', 'een']);
});

test('taking many away, and putting them back, tells how far it is; stopped on the way nothing has changed', async () => {
  const many = Array.from({ length: 500 }, (_, nth) => aCorrection({ id: `c${nth}` }));
  await addCorrections(many);
  const stopAfterOne = (told: number[]) => {
    const stop = new AbortController();
    return { signal: stop.signal, tell: (done: number) => (told.push(done), stop.abort()) };
  };
  const stopped: number[] = [];
  await expect(removeCorrections(ids(many), stopAfterOne(stopped))).rejects.toThrow('aborted');
  expect(stopped).toEqual([200]);
  expect(await allCorrections()).toHaveLength(500);

  const told: [number, number][] = [];
  const { signal } = new AbortController();
  const gone = await removeCorrections(ids(many), { signal, tell: (done, of) => told.push([done, of]) });
  expect(gone).toHaveLength(500);
  expect(told).toEqual([
    [200, 500],
    [400, 500],
    [500, 500],
  ]);
  await expect(putBackCorrections(gone, stopAfterOne([]))).rejects.toThrow('aborted');
  expect(await allCorrections()).toEqual([]);
});

test('a correction can have a note', async () => {
  await addCorrections([aCorrection()]);
  await noteCorrection('een', 'Dit is de stad, niet het bestuur.');
  expect(await allCorrections()).toMatchObject([{ id: 'een', note: 'Dit is de stad, niet het bestuur.' }]);
});

test('a dossier of version 1 keeps its pages, and has room for corrections from then on', async () => {
  dossier.close();
  await Dexie.delete('dossier');
  const page = { id: 'een', title: 'Artikel', address: 'https://nieuws.example/1', savedAt: 1_000, seen: [], note: 'Nabellen.' };
  // As version 1 made it; indexedDB counts in tenths.
  const old = new Dexie('dossier');
  old.version(1).stores({ pages: 'id, savedAt, address' });
  await old.table('pages').add(page);
  expect(old.backendDB().version).toBe(10);
  old.close();

  await dossier.open();
  expect(await allSaves()).toMatchObject([
    { id: 'een', page: { title: 'Artikel', address: 'https://nieuws.example/1' }, note: 'Nabellen.' },
  ]);
  await addCorrections([aCorrection()]);
  expect(ids(await allCorrections())).toEqual(['een']);
  expect(dossier.backendDB().version).toBeGreaterThan(10);
});
