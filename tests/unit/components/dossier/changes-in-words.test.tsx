import { expect, test } from 'vitest';
import { changeInWords, fieldInWords, valueInWords } from '../../../../components/dossier/changes-in-words.ts';
import { oneOfEach } from '../../../makers/records.ts';

const plain = (words: string) => words.replaceAll(/\s/g, ' ');

test.each<[string, unknown, unknown, string]>([
  ['title', 'Oud', 'Nieuw', 'Titel: eerst “Oud”, nu “Nieuw”.'],
  ['amount.euros', 800_000, 912_500, 'Bedrag: eerst € 800.000, nu € 912.500.'],
  ['date', '2026-05-15', null, 'Datum: eerst 15 mei 2026, nu niets.'],
  [
    'winners',
    [{ name: 'A B.V.' }],
    [{ name: 'A B.V.', supplier: 'supplier:a', amount: { euros: 5, meaning: 'awarded' } }, { name: 'C' }],
    'Winnaars: eerst A B.V., nu A B.V. € 5 waarde volgens de gunning; C.',
  ],
  [
    'amount.meaning',
    'estimated',
    'awarded',
    'Betekenis van het bedrag: eerst schatting vooraf, geen uitgave, nu waarde volgens de gunning.',
  ],
  ['stage', 'call', 'award', 'Soort bericht: eerst Aankondiging, nu Gunning.'],
  ['contractType', 'works', 'services', 'Soort opdracht: eerst werken, nu diensten.'],
  ['outcome', 'Naar eigen zeggen', 'Openbaar', 'Uitkomst: eerst “Naar eigen zeggen”, nu “Openbaar”.'],
  ['period', '2025', 'TK2025', 'Lijst: eerst “2025”, nu Tweede Kamerverkiezing 2025.'],
  ['archived', false, true, 'Gearchiveerd: eerst nee, nu ja.'],
  ['formats', [], ['CSV', 'JSON'], 'Vormen: eerst niets, nu CSV; JSON.'],
  ['veldVanLater', 1, 2, 'veldVanLater: eerst 1, nu 2.'],
])('a change of %s in words', (field, before, now, words) => expect(plain(changeInWords({ field, before, now }))).toBe(words));

test('a year is no amount', () => expect(valueInWords('year', 2023)).toBe('2023'));

test('every field of every kind of record has a name', () => {
  const fields = Object.values(oneOfEach).flatMap(([record]) => Object.keys(record));
  const ours = new Set(['id', 'source', 'sourceId', 'kind', 'retrievedAt', 'about', 'details']);
  expect([...new Set(fields)].filter((field) => !ours.has(field) && fieldInWords(field) === field)).toEqual([]);
});
