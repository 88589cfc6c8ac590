import { expect, test } from 'vitest';
import { referencesOf } from '../../../lib/share/reference.ts';
import type { Save } from '../../../lib/save.ts';
import { aContract, aDisclosure } from '../../makers/records.ts';
import { aKeptRecord, aPage, aSave } from '../../makers/saves.ts';

const references = (...saves: Save[]) => [...referencesOf(saves, { sourceName: (source) => source })];
const [contract, disclosure] = [aContract(), aDisclosure({ publisher: '' })].map((was) => aSave({ record: aKeptRecord(was) }));

test('a record is by the body that answers for it; a field that is empty names nobody', () => {
  expect(references(contract ?? aSave())).toMatchObject([{ authors: ['Gemeente Utrecht'], publisher: 'tenderned', issued: '2026-05-15' }]);
  expect(references(disclosure ?? aSave())).toMatchObject([{ authors: [], publisher: 'open-overheid' }]);
});

test('its key has who, the year and the first long word of the title; the second that would have the same gets a number', () => {
  const page = aSave({ record: null, page: aPage({ title: 'De weg van Urk naar Zwolle', authors: ['Ander, É.'] }) });
  expect(references(page, page, page).map(({ key }) => key)).toEqual(['andere2026naar', 'andere2026naarx2', 'andere2026naarx3']);
});

test('what has neither a name nor a word has a key all the same', () => {
  const nothing = aSave({ record: null, page: aPage({ title: '…', authors: [], siteName: '…', publishedOn: null }) });
  expect(references(nothing)).toMatchObject([{ key: 'bewaard', issued: null }]);
});
