import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { discardPage, dossier, keepPage, putBack, savedPageAt, savedPages, writeNote } from '../../../lib/remember/dossier.ts';
import type { SavedPage } from '../../../lib/save.ts';
import { aSeenEntity } from '../../makers/entities.ts';

const aPage = (but: Partial<SavedPage> = {}): SavedPage => ({
  id: 'een',
  title: 'Artikel',
  address: 'https://nieuws.example/1',
  savedAt: 1_000,
  seen: [],
  note: '',
  ...but,
});

beforeEach(() => dossier.pages.clear());

test('a kept page is there, newest first', async () => {
  await keepPage(aPage());
  await keepPage(aPage({ id: 'twee', address: 'https://nieuws.example/2', savedAt: 2_000 }));
  expect((await savedPages()).map((page) => page.id)).toEqual(['twee', 'een']);
});

test('keeping a page again renews it, once, with its note', async () => {
  await keepPage(aPage());
  await writeNote('een', 'Nog nabellen.');
  const again = await keepPage(aPage({ id: 'anders', title: 'Artikel, bijgewerkt', savedAt: 3_000 }));
  expect(again).toMatchObject({ id: 'een', title: 'Artikel, bijgewerkt', note: 'Nog nabellen.' });
  expect(await savedPages()).toHaveLength(1);
});

test('a discarded page can be put back, and nothing comes back twice', async () => {
  const page = await keepPage(aPage());
  await discardPage('een');
  expect(await savedPageAt(page.address)).toBeUndefined();
  expect(await putBack([page])).toBe(1);
  expect(await putBack([page])).toBe(0);
  expect(await savedPages()).toEqual([page]);
});

test('what was kept before a name said where it stood is still there, and says that it is not known', async () => {
  dossier.close();
  await Dexie.delete('dossier');
  const before = new Dexie('dossier');
  before.version(1).stores({ pages: 'id, savedAt, address' });
  await before
    .table('pages')
    .add({ ...aPage({ note: 'Nabellen.' }), seen: [aSeenEntity(), aSeenEntity({ key: 'party:vvd', kind: 'party' })] });
  before.close();

  await dossier.open();
  const [page] = await savedPages();
  expect(page).toMatchObject({ id: 'een', note: 'Nabellen.' });
  expect(page?.seen).toEqual([
    { ...aSeenEntity(), anchor: null },
    { ...aSeenEntity({ key: 'party:vvd', kind: 'party' }), anchor: null },
  ]);
});
