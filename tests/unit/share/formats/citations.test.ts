import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Save } from '../../../../lib/save.ts';
import { bibtex } from '../../../../lib/share/formats/bibtex.ts';
import { cslJson } from '../../../../lib/share/formats/csl-json.ts';
import { ris } from '../../../../lib/share/formats/ris.ts';
import { ended, writing, written } from '../../../makers/files.ts';
import { aContract, anAlgorithmRecord, oneOfEach } from '../../../makers/records.ts';
import { aKeptRecord, aPage, aSave, anySave } from '../../../makers/saves.ts';

// citation-js reads what we wrote, and gives CSL-JSON.
const readRis = (saves: Save[]) =>
  new Cite(written(ris, { saves, dossiers: [], corrections: [] }, writing()), { forceType: '@ris/file' }).data;
// The reader for BibLaTeX knows the fields that came after BibTeX, such as the day on which a page was read.
const readBibtex = (saves: Save[]) =>
  new Cite(written(bibtex, { saves, dossiers: [], corrections: [] }, writing()), { forceType: '@biblatex/text' }).data;
const readCsl = (saves: Save[]) => new Cite(JSON.parse(written(cslJson, { saves, dossiers: [], corrections: [] }, writing()))).data;

const record = aSave({ tags: ['bruggen', 'geld'], note: 'Eerste alinea.\n\nTweede & laatste.' });
const page = aSave({ id: 'twee', entity: null, record: null });
const readers = [
  ['RIS', readRis],
  ['BibTeX', readBibtex],
  ['CSL-JSON', readCsl],
] as const;

/** What a reader makes of it, where that is less: of RIS the year alone. */
const lesser: Record<string, object> = { RIS: { issued: { 'date-parts': [[2026]] } } };

test.each(readers)('%s: a record is cited with its body, its source, its day and its link', (name, read) => {
  const [item = {}] = read([record]);
  expect(item).toMatchObject({
    title: 'Onderhoud van bruggen',
    publisher: 'TenderNed',
    URL: 'https://www.tenderned.nl/aankondigingen/overzicht/470001',
    issued: { 'date-parts': [expect.arrayContaining([2026, 5])] },
    accessed: { 'date-parts': [[2026, 11, 20]] },
    abstract: 'gemeente Utrecht',
    ...lesser[name],
  });
  expect(JSON.stringify(item.author)).toContain('Gemeente Utrecht');
  expect(String(item.keyword).split(/,\s*/)).toEqual(['bruggen', 'geld']);
  expect(JSON.stringify(item.note)).toMatch(/Eerste alinea\..*Tweede & laatste\./);
});

test.each(readers)('%s: a page is cited with its authors and its site', (_, read) => {
  const [item] = read([page]);
  expect(item).toMatchObject({
    title: 'Utrecht koopt bruggen',
    URL: 'https://krant.example/artikel',
    issued: { 'date-parts': [expect.arrayContaining([2026])] },
  });
  expect(JSON.stringify(item?.author)).toContain('A. Auteur');
  expect(item?.publisher ?? item?.['container-title']).toBe('De Krant');
});

test.each(readers)('%s: every kind of record can be read back, each under a key of its own', (_, read) => {
  const saves = Object.values(oneOfEach).map(([was], index) => aSave({ id: `${index}`, record: aKeptRecord(was) }));
  const items = read(saves);
  expect(items.map(({ title }) => title)).toEqual(Object.values(oneOfEach).map(([{ title }]) => title));
  expect(new Set(items.map((item) => item['citation-key'] ?? item.id)).size).toBe(saves.length);
});

test.each(readers)('%s: nothing that stands in a field breaks the file', (_, read) =>
  fc.assert(
    fc.property(fc.array(anySave(), { minLength: 1, maxLength: 4 }), (saves) => {
      const items = read(saves);
      expect(items).toHaveLength(saves.length);
      expect(items.map((item) => item.URL ?? null)).toEqual(saves.map((save) => save.record?.was.url ?? save.page?.address ?? null));
    }),
    { numRuns: 40 },
  ),
);

test('BibTeX: signs that LaTeX takes for commands come out as they went in', () => {
  const title = 'Woo & geld: 100% van € 5_000 #1 {beugel} \\ ~ ^ $x$';
  const [item] = readBibtex([aSave({ record: aKeptRecord(aContract({ title })) })]);
  expect(String(item?.title).replace(/\s/g, ' ')).toBe(title);
});

test('RIS: each record begins with its type and ends, and every line is a tag', () => {
  const file = written(ris, { saves: [record, page], dossiers: [], corrections: [] }, writing());
  const lines = file.split('\r\n').filter((line) => line !== '');
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - GOVDOC', 'TY  - ELEC']);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(2);
  expect(lines).toContain(`N1  - Utrecht koopt bruggen (https://krant.example/artikel)`);
});

test('two of the same name have keys of their own', () => {
  const items: { id: string }[] = JSON.parse(
    written(cslJson, { saves: [page, { ...page, id: 'drie' }], dossiers: [], corrections: [] }, writing()),
  );
  expect(items.map(({ id }) => id)).toEqual(['aauteur2026utrecht', 'aauteur2026utrechtx2']);
});

test('CSL-JSON of another program comes in as pages that were kept; what has no address is counted', () => {
  const file = JSON.stringify([
    {
      id: 'x',
      type: 'article-newspaper',
      title: 'Utrecht koopt bruggen',
      URL: 'https://krant.example/artikel?utm_source=x',
      author: [{ family: 'Auteur', given: 'A.' }, { literal: 'ANP' }],
      'container-title': 'De Krant',
      issued: { 'date-parts': [['2026', 5, 3]] },
      accessed: { 'date-parts': [[2026, 11, 20]] },
      abstract: 'Kort.',
      keyword: 'bruggen, geld',
    },
    { id: 'y', type: 'article', DOI: '10.1000/182' },
    { id: 'z', type: 'book', title: 'Zonder adres' },
    'geen item',
  ]);
  expect(ended(cslJson.read(file))).toMatchObject({
    unreadable: 2,
    saves: [
      {
        page: { ...aPage(), authors: ['A. Auteur', 'ANP'], publishedOn: '2026-05-03' },
        tags: ['bruggen', 'geld'],
        note: 'Kort.',
        savedAt: Date.parse('2026-11-20'),
      },
      { page: { title: 'https://doi.org/10.1000/182', address: 'https://doi.org/10.1000/182' } },
    ],
  });
});

test('an algorithm is a page on the web', () => {
  const [item] = readCsl([aSave({ record: aKeptRecord(anAlgorithmRecord()) })]);
  expect(item).toMatchObject({ type: 'webpage', title: 'Slimme fietsenstalling' });
});

test('the BibTeX of old reads it too', () => {
  const [item] = new Cite(written(bibtex, { saves: [record], dossiers: [], corrections: [] }, writing()), { forceType: '@bibtex/text' })
    .data;
  expect(item).toMatchObject({ title: 'Onderhoud van bruggen', issued: { 'date-parts': [[2026, 5]] } });
});
