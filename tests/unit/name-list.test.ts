import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { namesIn } from '../../lib/name-list.ts';
import { nameTableCsv } from '../../lib/share/name-table-csv.ts';

test.each([
  ['Gemeente Utrecht\nVVD', ['Gemeente Utrecht', 'VVD']],
  ['1. Gemeente Utrecht\r\n2) VVD\n- Sweco\n• DUO', ['Gemeente Utrecht', 'VVD', 'Sweco', 'DUO']],
  ['Gemeente Utrecht\t123\n\n  \n"VVD";\nVVD', ['Gemeente Utrecht', 'VVD']],
  ['50PLUS\n3M Nederland', ['50PLUS', '3M Nederland']],
  ['', []],
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
      { row: { typed: '=1+1', entity: null, choices: [], state: 'waiting' }, kinds: {} },
    ],
  );
  const [first, second]: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(first).toEqual({
    typed: 'Utrecht',
    name: 'Gemeente Utrecht',
    key: 'government-body:gm0344',
    state: 'asked',
    contract_number: '12',
    contract_more_exist: 'yes',
    contract_newest: '2026-11-20',
    contract_awarded_euros: '1000.5',
    contract_awards_with_amount: '2',
    algorithm_number: '0',
    algorithm_more_exist: '',
    algorithm_newest: '',
  });
  expect(second).toMatchObject({ typed: "'=1+1", name: '', state: 'not known', contract_number: '', algorithm_number: '' });
});
