import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchText } from '../../../lib/search-text.ts';
import { DossierIndex, type Order, type Wanted, orders, titleOf } from '../../../lib/relate/dossier-index.ts';
import type { Save } from '../../../lib/save.ts';
import { aContract, aDisclosure } from '../../makers/records.ts';
import { aKeptRecord, aPage, aSave, anySave } from '../../makers/saves.ts';

const wanted = (but: Partial<Wanted> = {}): Wanted => ({ typed: '', facets: {}, ...but });
const indexOf = (saves: Save[]): DossierIndex => {
  const index = new DossierIndex();
  index.put(saves);
  return index;
};
const ids = (index: DossierIndex, but: Partial<Wanted>, order: Order = 'kept') => index.find(wanted(but), order).saves.map(({ id }) => id);

const contract = aSave({ id: 'contract', savedAt: 3, note: 'Wethouder belt terug.' });
const disclosure = aSave({
  id: 'disclosure',
  savedAt: 2,
  record: aKeptRecord(aDisclosure({ date: '2025-01-31', title: 'Besluit over Fryslân' })),
  page: aPage({ address: 'https://www.dagblad.example/x', siteName: null }),
  tags: ['Woo', 'bruggen'],
  dossier: 'noord',
});
const page = aSave({
  id: 'page',
  savedAt: 1,
  quote: null,
  entity: null,
  record: null,
  tags: [],
  page: aPage({ title: 'Een artikel', publishedOn: null, address: 'https://krant.example/9' }),
});
const index = indexOf([contract, disclosure, page]);

test.each<[string, string[]]>([
  ['', ['contract', 'disclosure', 'page']],
  ['fryslan BESLUIT', ['disclosure']],
  ['wethouder', ['contract']],
  ['artikel auteur', ['contract', 'page']],
  ['voorbeeld infra', ['contract']],
  ['heeft besloten', ['contract', 'disclosure']],
  ['woo', ['disclosure']],
  ['woo wethouder', []],
])('"%s" finds %j', (typed, found) => expect(ids(index, { typed })).toEqual(found));

test.each<[Partial<Wanted>, string[]]>([
  [{ facets: { sort: 'disclosure' } }, ['disclosure']],
  [{ facets: { sort: 'page' } }, ['page']],
  [{ facets: { source: 'tenderned' } }, ['contract']],
  [{ facets: { entity: 'government-body:gm0344' } }, ['contract', 'disclosure']],
  [{ facets: { tag: 'woo' } }, ['disclosure']],
  [{ facets: { site: 'dagblad.example' } }, ['disclosure']],
  [{ facets: { tag: 'bruggen', site: 'krant.example' } }, ['contract']],
  [{ dossier: 'noord' }, ['disclosure']],
  [{ dossier: null }, ['contract', 'page']],
  [{ from: '2026-01-01' }, ['contract']],
  [{ until: '2025-01-31' }, ['disclosure']],
  [{ until: '2025-01-30' }, []],
  [{ among: new Set(['page', 'weg']) }, ['page']],
])('%j leaves %j', (but, found) => expect(ids(index, but)).toEqual(found));

test('of what has a year alone any day of it will do, as in a timeline', () => {
  const spending = indexOf([aSave({ id: 'spending', record: aKeptRecord(aDisclosure({ date: '2023' })) })]);
  expect(ids(spending, { from: '2023-03-01', until: '2023-03-31' })).toEqual(['spending']);
  expect(ids(spending, { from: '2024-01-01' })).toEqual([]);
});

test.each<[Order, string[]]>([
  ['kept', ['contract', 'disclosure', 'page']],
  ['date', ['contract', 'disclosure', 'page']],
  ['title', ['disclosure', 'page', 'contract']],
  ['entity', ['contract', 'disclosure', 'page']],
  ['site', ['disclosure', 'contract', 'page']],
])('in the order of %s they stand as %j', (order, found) => expect(ids(index, {}, order)).toEqual(found));

test('a facet tells how many there would be of each value, were only that one chosen anew', () => {
  const { counts } = index.find(wanted({ facets: { tag: 'woo' } }), 'kept');
  expect([...counts.tag]).toEqual([
    ['bruggen', 2],
    ['woo', 1],
  ]);
  expect([...counts.sort]).toEqual([['disclosure', 1]]);
});

test('what changes or goes is found as it is now', () => {
  const changing = indexOf([contract, page]);
  expect(ids(changing, { typed: 'nieuw' })).toEqual([]);
  changing.put([{ ...contract, note: 'nieuw', savedAt: 0 }, disclosure]);
  changing.remove(['page']);
  expect(ids(changing, { typed: 'nieuw' })).toEqual(['contract']);
  expect(ids(changing, {})).toEqual(['disclosure', 'contract']);
  expect(changing.size).toBe(2);
});

test('a save is found by any word of its own, in every order, whether its text was made before or not', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(anySave(), { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
      fc.constantFrom(...orders),
      (saves, order) => {
        const made = indexOf(saves);
        for (const _ of made.prepare());
        for (const save of saves) {
          const typed = searchText(titleOf(save)).split(' ')[0] ?? '';
          expect(ids(made, { typed }, order)).toContain(save.id);
          expect(ids(indexOf(saves), { typed }, order)).toEqual(ids(made, { typed }, order));
        }
        expect(ids(made, {}, order).toSorted()).toEqual(saves.map(({ id }) => id).toSorted());
      },
    ),
  ));

test('a record of which only a field deep inside has the word is found', () =>
  expect(
    ids(indexOf([aSave({ record: aKeptRecord(aContract({ winners: [{ name: 'Zeldzaam B.V.' }] })) })]), { typed: 'zeldzaam' }),
  ).toEqual(['een']));

test('a date that is none does not bring the others out of order', () => {
  const index = new DossierIndex();
  const dated = (id: string, publishedOn: string) => aSave({ id, record: null, page: aPage({ publishedOn }) });
  index.put([dated('a', '2020-01-01'), dated('b', '2020-99-99'), dated('c', '1970-01-01'), dated('d', 'morgen'), dated('e', '2026-01-01')]);
  const order = index.find({ typed: '', facets: {} }, 'date').saves.map(({ id }) => id);
  expect(order.slice(0, 3)).toEqual(['e', 'a', 'c']);
});
