import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { nameTableWords, usualSeparator } from '../../components/dossier/file-words.ts';
import { namesIn } from '../../lib/name-list.ts';
import { nameTableCsv } from '../../lib/share/name-table-csv.ts';

test.each([
  ['Gemeente Utrecht\nVVD', ['Gemeente Utrecht', 'VVD']],
  ['1. Gemeente Utrecht\r\n2) VVD\n- Sweco\n• DUO', ['Gemeente Utrecht', 'VVD', 'Sweco', 'DUO']],
  ['Gemeente Utrecht\t123\n\n  \n"VVD";\nVVD', ['Gemeente Utrecht', 'VVD']],
  ['50PLUS\n3M Nederland', ['50PLUS', '3M Nederland']],
  ['', []],
  [`Gemeente ${'Utrecht '.repeat(40)}`, [`Gemeente ${'Utrecht '.repeat(40)}`.slice(0, 200)]],
])('%j is a list of names', (pasted, names) => expect(namesIn(pasted)).toEqual(names));

test('in the table what was not asked is empty, what was not found is 0, and no cell is a formula', () => {
  const utrecht = { key: 'government-body:gm0344' as const, kind: 'government-body' as const, name: 'Gemeente Utrecht' };
  const text = nameTableCsv(
    ['contract', 'algorithm'],
    [
      {
        row: { typed: 'Utrecht', entity: utrecht, choices: [], state: 'asked' },
        kinds: { contract: { held: 12, isPartial: true, newest: '2026-11-20', awarded: { euros: 1_000.5, counted: 2 } } },
      },
      {
        row: { typed: 'Utrecht', entity: utrecht, choices: [], state: 'asked' },
        kinds: { contract: { held: 3, isPartial: false, newest: null, awarded: { euros: 0, counted: 0 } } },
      },
      { row: { typed: '=1+1', entity: null, choices: [], state: 'waiting' }, kinds: {} },
    ],
    nameTableWords(),
    usualSeparator(),
  );
  const [first, withoutAmounts, second]: Record<string, string>[] = parse(text, { bom: true, columns: true, delimiter: ';' });
  expect(first).toEqual({
    Geplakt: 'Utrecht',
    Naam: 'Gemeente Utrecht',
    Code: 'government-body:gm0344',
    Stand: 'opgezocht',
    'Aanbestedingen en gunningen: aantal': '12',
    'Aanbestedingen en gunningen: er is meer dan is opgehaald': 'ja',
    'Aanbestedingen en gunningen: nieuwste': '2026-11-20',
    'Aanbestedingen en gunningen: gegund in euro': '1000.5',
    'Aanbestedingen en gunningen: gunningen met een bedrag': '2',
    'Algoritmes: aantal': '0',
    'Algoritmes: er is meer dan is opgehaald': '',
    'Algoritmes: nieuwste': '',
  });
  // A sum of nothing is no sum of 0 euro.
  expect(withoutAmounts).toMatchObject({
    'Aanbestedingen en gunningen: er is meer dan is opgehaald': 'nee',
    'Aanbestedingen en gunningen: nieuwste': '',
    'Aanbestedingen en gunningen: gegund in euro': '',
    'Aanbestedingen en gunningen: gunningen met een bedrag': '0',
  });
  expect(second).toMatchObject({
    Geplakt: "'=1+1",
    Naam: '',
    Stand: 'Deze naam kent Open Kaart niet',
    'Aanbestedingen en gunningen: aantal': '',
    'Algoritmes: aantal': '',
  });
});

test('signs that nobody sees do not make a name another', () =>
  expect(namesIn('\u202eGemeente Utrecht\u202c\nGemeente\u200b Utrecht\n\ufeffGemeente Zwol\u00adle\n\u200b\n__proto__')).toEqual([
    'Gemeente Utrecht',
    'Gemeente Zwolle',
    '__proto__',
  ]));
