import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../../lib/share/formats/csv.ts';
import { columnOf, columns, headingOf } from '../../../../lib/share/csv-columns.ts';
import { aContent, ended, writing, written } from '../../../makers/files.ts';
import { aContract } from '../../../makers/records.ts';
import { aDossier, aKeptRecord, aSave, anySave } from '../../../makers/saves.ts';

// A reader of another maker than what we write with.
const rows = (file: string, delimiter = ','): Record<string, string>[] =>
  parse(file, { columns: true, bom: true, delimiter, record_delimiter: '\r\n', relax_quotes: false });

/** As a file for who reads English, or Dutch. */
const writingFor = (language: 'nl' | 'en', but: Parameters<typeof writing>[0] = {}) => {
  const how = writing(but);
  return { ...how, words: { ...how.words, language } };
};

test('another reader finds the same rows, under headings in the language of the reader, with the amount as a number', () => {
  const [row] = rows(written(csv, aContent(), writingFor('nl')));
  expect(row).toMatchObject({
    id: 'een',
    bewaard_op: '2026-11-24T12:00:00.000Z',
    dossier: 'Bruggen',
    labels: 'bruggen',
    citaat: 'gemeente Utrecht',
    van_wie: 'Gemeente Utrecht',
    record_titel: 'Onderhoud van bruggen',
    record_soort: 'Aanbestedingen en gunningen',
    record_euro: '800000',
    record_bron: 'TenderNed',
    record_link: 'https://www.tenderned.nl/aankondigingen/overzicht/470001',
    record_sha256: 'a'.repeat(64),
    pagina_titel: 'Utrecht koopt bruggen',
    pagina_adres: 'https://krant.example/artikel',
    pagina_auteurs: 'A. Auteur',
    pagina_datum: '2026-11-20',
  });
  expect(JSON.parse(row?.record_json ?? '')).toEqual(aContract());
  const [inEnglish] = rows(written(csv, aContent(), writingFor('en')));
  expect(Object.values(inEnglish ?? {})).toEqual(Object.values(row ?? {}));
  expect(inEnglish).toMatchObject({ kept_at: '2026-11-24T12:00:00.000Z', tags: 'bruggen', record_euros: '800000' });
});

test('in no language two columns have one name, and each is read in both', () => {
  for (const language of ['nl', 'en'] as const) {
    const headings = columns.map((column) => headingOf(column, language));
    expect(new Set(headings).size).toBe(columns.length);
    expect(headings.map(columnOf)).toEqual(columns);
    expect(headings.map((heading) => columnOf(` ${heading.toUpperCase().replaceAll('_', ' ')}`))).toEqual(columns);
  }
  expect(columnOf('Iets anders')).toBe('Iets anders');
});

test.each([
  ['nl', ','],
  ['nl', ';'],
  ['nl', '\t'],
  ['en', ','],
  ['en', ';'],
  ['en', '\t'],
] as const)('what leaves with headings in %s and %j between the cells comes in again, whatever was kept', (language, separator) =>
  fc.assert(
    fc.property(fc.array(anySave([aDossier()]), { minLength: 1, maxLength: 4 }), (saves) => {
      const file = written(csv, { saves, dossiers: [aDossier()], corrections: [] }, writingFor(language, { separator }));
      const read = ended(csv.read(file));
      expect(read?.saves).toEqual(saves);
      expect(read?.unreadable).toBe(0);
    }),
    { numRuns: 30 },
  ),
);

test('a file that was made before headings were in Dutch, with the codes of kinds and sources, comes in as it did', () => {
  const file = written(csv, aContent(), writingFor('en'))
    .replace('Aanbestedingen en gunningen', 'contract')
    .replace('TenderNed', 'tenderned');
  expect(ended(csv.read(file))).toEqual({ ...aContent(), unreadable: 0 });
});

test.each([',', ';', '\t'] as const)('with %j between the cells every row has every column, whatever is in it', (separator) =>
  fc.assert(
    fc.property(fc.array(anySave([aDossier()]), { minLength: 1, maxLength: 4 }), (saves) => {
      const file = written(csv, { saves, dossiers: [aDossier()], corrections: [] }, writing({ separator }));
      expect(file.startsWith('\ufeff')).toBe(true);
      expect(rows(file, separator).map(({ id }) => id)).toEqual(saves.map(({ id }) => id));
    }),
    { numRuns: 30 },
  ),
);

test('no cell is a formula to a spreadsheet, and a negative amount stays a number', () =>
  fc.assert(
    fc.property(anySave([aDossier()]), (save) => {
      for (const cell of Object.values(rows(written(csv, { saves: [save], dossiers: [], corrections: [] }, writing()))[0] ?? {}))
        expect(cell).not.toMatch(/^(?!-?\d+(?:[.,]\d+)?$)[=+\-@\t\r]/);
    }),
  ));

test('a negative amount is a number', () => {
  const save = aSave({ record: aKeptRecord(aContract({ amount: { euros: -5, meaning: 'awarded' } })) });
  expect(rows(written(csv, { saves: [save], dossiers: [], corrections: [] }, writing()))[0]).toMatchObject({ record_euro: '-5' });
});

test.each(['page_address;page_title;tags;note;quote', 'Pagina adres;Pagina titel;Labels;Notitie;Citaat'])(
  'a list of pages that somebody made by hand comes in, under %j; a row without an address is counted',
  (headings) => {
    const read = ended(
      csv.read(headings + '\r\nhttps://krant.example/1?utm_source=x;Eerste;woo; bellen!;de gemeente\r\n;Zonder adres;;;\r\n'),
    );
    expect(read).toMatchObject({
      unreadable: 1,
      saves: [
        {
          page: { title: 'Eerste', address: 'https://krant.example/1' },
          quote: { quote: { exact: 'de gemeente' }, position: null },
          tags: ['woo'],
          note: ' bellen!',
        },
      ],
    });
  },
);

test('a row of ours that somebody damaged is counted, and does not come in as something else', () => {
  const file = written(csv, aContent(), writing()).replace('"",""sourceId', '"",""sourceXX');
  expect(ended(csv.read(file.replace('a'.repeat(64), 'nee')))).toEqual({ saves: [], dossiers: [], corrections: [], unreadable: 1 });
});
