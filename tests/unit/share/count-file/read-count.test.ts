import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recount } from '../../../../lib/relate/recount.ts';
import { readCount } from '../../../../lib/share/count-file/read-count.ts';
import { anEmlCount } from '../../../makers/counts.ts';

const total = {
  lists: [
    { list: 'Lijst Rood', votes: 30, candidates: [20, 10] },
    { list: 'Lijst Blauw', votes: 12 },
  ],
  blank: 3,
  invalid: 1,
};
const stations = {
  'Stembureau School': {
    lists: [
      { list: 'Lijst Rood', votes: 18, candidates: [13, 5] },
      { list: 'Lijst Blauw', votes: 7 },
    ],
    blank: 2,
    fewer: 1,
  },
  'Stembureau Kerk': {
    lists: [
      { list: 'Lijst Rood', votes: 12, candidates: [7, 5] },
      { list: 'Lijst Blauw', votes: 5 },
    ],
    blank: 1,
    invalid: 1,
  },
};

test('a count in EML: each polling station, its lists, and what is announced', () => {
  expect(readCount(anEmlCount(total, stations))).toEqual({
    election: 'Gemeenteraad Voorbeeld 2026',
    date: '2026-03-18',
    codes: { election: 'GR20260318', municipality: 'gm9999' },
    lists: ['Lijst Rood', 'Lijst Blauw'],
    of: 'stations',
    units: [
      { name: 'Stembureau School', votes: [18, 7], ofCandidates: [18, 7], valid: 25, blank: 2, invalid: 0, fewer: 1 },
      { name: 'Stembureau Kerk', votes: [12, 5], ofCandidates: [12, 5], valid: 17, blank: 1, invalid: 1, fewer: 0 },
    ],
    announced: { name: '', votes: [30, 12], ofCandidates: [30, 12], valid: 42, blank: 3, invalid: 1, fewer: 0 },
  });
});

test('a result in CSV: municipalities are added up to what their districts announce; one without districts announces nothing', () => {
  const head = 'Regio;RegioCode;OuderRegioCode;LijstNummer;LijstNaam;VeldType;Waarde';
  const rows = [
    'Noord;K1;P1;1;Rood;LijstAantalStemmen;9',
    'Noord;K1;P1;;;AantalBlancoStemmen;2',
    'Aa;G1;K1;1;Rood;LijstAantalStemmen;5',
    'Aa;G1;K1;1;Rood;KandidaatAantalStemmen;4',
    'Aa;G1;K1;1;Rood;KandidaatAantalStemmen;1',
    'Aa;G1;K1;;;AantalGeldigeStemmen;5',
    'Bee;G2;K1;1;Rood;LijstAantalStemmen;4',
    'Bee;G2;K1;1;Rood;IetsAnders;x',
  ];
  expect(readCount(`\uFEFF${[head, ...rows].join('\r\n')}`)).toMatchObject({
    lists: ['Rood'],
    of: 'areas',
    units: [
      { name: 'Aa', votes: [5], ofCandidates: [5], valid: 5 },
      { name: 'Bee', votes: [4] },
    ],
    announced: { name: 'Noord', votes: [9], blank: 2 },
  });
  const short = 'Regio,Gemeentecode,AmsterdamseCode,LijstNaam,Waarde\nAa,GM1,1,Rood,5\nBee,GM2,2,Rood,\nBee,GM2,2,Blauw,3';
  expect(readCount(short)).toMatchObject({ lists: ['Rood', 'Blauw'], announced: null, units: [{ votes: [5] }, { votes: [undefined, 3] }] });
});

test('in CSV the name of the file says which election it is of, and the codes of which municipality, or of the whole country', () => {
  const codes = (file: string, name: string) => {
    const count = readCount(file, name);
    return typeof count === 'string' ? count : count.codes;
  };
  const ofCountry = (many: number) =>
    ['Regio,Gemeentecode,LijstNaam,Waarde', ...Array.from({ length: many }, (_, n) => `Plaats ${n},GM${1000 + n},Rood,${n}`)].join('\n');
  const ofOne = (code: string) =>
    [
      'Regio;RegioCode;OuderRegioCode;LijstNaam;VeldType;Waarde',
      `Epe;${code};;Rood;LijstAantalStemmen;9`,
      `School;SB1;${code};Rood;LijstAantalStemmen;5`,
      `Kerk;SB2;${code};Rood;LijstAantalStemmen;4`,
    ].join('\n');
  expect(codes(ofCountry(340), 'uitslag_TK20251029_Gemeente.csv')).toEqual({ election: 'TK20251029' });
  expect(codes(ofOne('G232'), 'uitslag_GR20260318_Epe.csv')).toEqual({ election: 'GR20260318', municipality: 'gm0232' });
  expect(codes(ofOne('GM0232'), 'TK20251029.csv')).toEqual({ election: 'TK20251029', municipality: 'gm0232' });
  // Some municipalities are no country, councils together have no one result, and a name may say nothing.
  expect(codes(ofCountry(20), 'uitslag_TK20251029_Gemeente.csv')).toBeUndefined();
  expect(codes(ofCountry(340), 'uitslag_GR20260318_Gemeente.csv')).toBeUndefined();
  expect(codes(ofCountry(340), 'telling.csv')).toBeUndefined();
  expect(codes(ofOne('K7'), 'uitslag_TK20251029.csv')).toBeUndefined();
  // Three islands vote for the House without being municipalities; the country's result has them in it.
  const name = 'uitslag_TK20251029_Gemeente.csv';
  expect(readCount(ofCountry(340), name)).toMatchObject({ lacksCaribbean: true });
  expect(readCount(`${ofCountry(340)}\nSaba,OL9003,Rood,3`, name)).not.toHaveProperty('lacksCaribbean');
  expect(readCount(ofOne('GM0232'), 'TK20251029.csv')).not.toHaveProperty('lacksCaribbean');
  // Each part of the country's count is a municipality, or is not.
  expect(readCount(`${ofCountry(340)}\nSaba,OL9003,Rood,3`, name)).toMatchObject({
    units: expect.arrayContaining([
      expect.objectContaining({ name: 'Plaats 7', municipality: 'gm1007' }),
      { name: 'Saba', parent: '', votes: [3], ofCandidates: [] },
    ]),
  });
});

describe('what is wrong with another file', () => {
  const whole = anEmlCount(total, stations);
  test.each([
    ['not-a-count', 'Beste lezer, hier is geen telling.'],
    ['not-a-count', '<html><body>Niet gevonden</body></html>'],
    ['not-a-count', 'naam;plaats\nJan;Goes'],
    ['not-a-count', ''],
    ['other-eml', whole.replace('Id="510b"', 'Id="520"')],
    ['broken', whole.slice(0, whole.length - 400)],
    ['broken', whole.replace('</TotalVotes>', '')],
    ['no-parts', anEmlCount(total, {})],
    ['no-parts', 'Regio;RegioCode;OuderRegioCode;LijstNaam;VeldType;Waarde\nNoord;K1;P1;Rood;LijstAantalStemmen;9'],
    ['not-a-number', whole.replace('<ValidVotes>18<', '<ValidVotes>achttien<')],
    ['not-a-number', whole.replace('<ValidVotes>18<', '<ValidVotes>-18<')],
    ['not-a-number', 'Regio,Gemeentecode,LijstNaam,Waarde\nAa,GM1,Rood,vijf\nBee,GM2,Rood,4'],
  ] as const)('%s', (problem, file) => expect(readCount(file)).toBe(problem));
});

// Real counts, where they lie beside the project.
const real = join(import.meta.dirname, '../../../../../shared/data/elections');
test.runIf(existsSync(real))('the real counts add up to what they announce', () => {
  const files = readdirSync(real).filter((file) => file.startsWith('Telling'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const count = readCount(readFileSync(join(real, file), 'utf8'));
    if (typeof count === 'string') throw new Error(`${file}: ${count}`);
    expect(count.units.length).toBeGreaterThan(5);
    expect(recount(count)).toMatchObject({ agrees: true, oddities: [] });
  }
});

test('a count of one municipality says of which, and in which election; of a larger area, or without its day, it does not', () => {
  const codes = (whose: Parameters<typeof anEmlCount>[2]) => {
    const count = readCount(anEmlCount(total, stations, whose));
    return typeof count === 'string' ? count : count.codes;
  };
  expect(codes({ category: 'TK', date: '2025-10-29', authority: '0668' })).toEqual({ election: 'TK20251029', municipality: 'gm0668' });
  expect(codes({ category: 'TK', date: '2025-10-29', authority: '0668', id: '510d' })).toBeUndefined();
  expect(codes({ category: 'TK', date: 'gisteren', authority: '0668' })).toBeUndefined();
  expect(codes({ category: 'TK', date: '2025-10-29', authority: 'HSB6' })).toBeUndefined();
});
