import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../../lib/share/formats/csv.ts';
import { aContent, ended, writing, written } from '../../../makers/files.ts';
import { aContract } from '../../../makers/records.ts';
import { aDossier, aKeptRecord, aSave, anySave } from '../../../makers/saves.ts';

// A reader of another maker than what we write with.
const rows = (file: string, delimiter = ','): Record<string, string>[] =>
  parse(file, { columns: true, bom: true, delimiter, record_delimiter: '\r\n', relax_quotes: false });

test('another reader finds the same rows, with the amount as a number', () => {
  const [row] = rows(written(csv, aContent(), writing()));
  expect(row).toMatchObject({
    id: 'een',
    kept_at: '2026-11-24T12:00:00.000Z',
    dossier: 'Bruggen',
    tags: 'bruggen',
    quote: 'gemeente Utrecht',
    entity: 'Gemeente Utrecht',
    record_title: 'Onderhoud van bruggen',
    record_euros: '800000',
    record_link: 'https://www.tenderned.nl/aankondigingen/overzicht/470001',
    record_sha256: 'a'.repeat(64),
    page_title: 'Utrecht koopt bruggen',
    page_address: 'https://krant.example/artikel',
    page_authors: 'A. Auteur',
    page_date: '2026-11-20',
  });
  expect(JSON.parse(row?.record_json ?? '')).toEqual(aContract());
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
  expect(rows(written(csv, { saves: [save], dossiers: [], corrections: [] }, writing()))[0]).toMatchObject({ record_euros: '-5' });
});

test('a list of pages that somebody made by hand comes in; a row without an address is counted', () => {
  const read = ended(
    csv.read(
      'page_address;page_title;tags;note;quote\r\nhttps://krant.example/1?utm_source=x;Eerste;woo; bellen!;de gemeente\r\n;Zonder adres;;;\r\n',
    ),
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
});

test('a row of ours that somebody damaged is counted, and does not come in as something else', () => {
  const file = written(csv, aContent(), writing()).replace('"",""sourceId', '"",""sourceXX');
  expect(ended(csv.read(file.replace('a'.repeat(64), 'nee')))).toEqual({ saves: [], dossiers: [], corrections: [], unreadable: 1 });
});
