import Papa from 'papaparse';
import type { NameRow } from '../name-list.ts';
import type { RecordKind } from '../record.ts';
import type { Writing } from './content.ts';
import { formula } from './formats/csv.ts';

/** What is told of one kind of record about one name. */
interface Told {
  held: number;
  isPartial: boolean;
  newest: string | null;
  awarded?: { euros: number; counted: number };
}

interface NamedRow {
  row: NameRow;
  kinds: Partial<Record<RecordKind, Told>>;
}

/** What the headings and the states are called, in the reader's language. */
export interface NameTableWords {
  typed: string;
  name: string;
  key: string;
  state: string;
  /** `unknown`: it is not certain who is meant. */
  states: Record<NameRow['state'] | 'unknown', string>;
  kindName(kind: RecordKind): string;
  number: string;
  moreExist: string;
  newest: string;
  awardedEuros: string;
  awardsWithAmount: string;
  yes: string;
  no: string;
}

/**
 * The table of a list of names: of each kind how many, whether there are more than were fetched, and the newest; of contracts what was awarded and of how many
 * awards that is the sum. What was not asked is empty, never 0.
 */
export function nameTableCsv(
  kinds: readonly RecordKind[],
  rows: readonly NamedRow[],
  words: NameTableWords,
  separator: Writing['separator'] = ',',
): string {
  const fields = [words.typed, words.name, words.key, words.state, ...kinds.flatMap((kind) => columnsOf(kind, words))];
  const data = rows.map(({ row: { typed, entity, state }, kinds: told }) => [
    typed,
    entity?.name ?? '',
    entity?.key ?? '',
    words.states[entity ? state : 'unknown'],
    ...kinds.flatMap((kind) => cellsOf(kind, told[kind], state, words)),
  ]);
  return `\ufeff${Papa.unparse({ fields, data }, { delimiter: separator, newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

const columnsOf = (kind: RecordKind, words: NameTableWords): string[] =>
  [words.number, words.moreExist, words.newest, ...(kind === 'contract' ? [words.awardedEuros, words.awardsWithAmount] : [])].map(
    (what) => `${words.kindName(kind)}: ${what}`,
  );

function cellsOf(kind: RecordKind, told: Told | undefined, state: NameRow['state'], { yes, no }: NameTableWords): (string | number)[] {
  const none = state === 'asked' ? 0 : '';
  const { counted = 0, euros = 0 } = told?.awarded ?? {};
  return [
    told?.held ?? none,
    told ? (told.isPartial ? yes : no) : '',
    told?.newest ?? '',
    ...(kind === 'contract' ? [counted > 0 ? euros : '', told?.awarded ? counted : ''] : []),
  ];
}
