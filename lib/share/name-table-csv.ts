import Papa from 'papaparse';
import type { NameRow } from '../name-list.ts';
import type { RecordKind } from '../record.ts';
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

/**
 * The table of a list of names: of each kind how many, whether there are more than were fetched, and the newest; of contracts what was awarded and of how many
 * awards that is the sum. What was not asked is empty, never 0.
 */
export function nameTableCsv(kinds: readonly RecordKind[], rows: readonly NamedRow[]): string {
  const fields = ['typed', 'name', 'key', 'state', ...kinds.flatMap(columnsOf)];
  const data = rows.map(({ row: { typed, entity, state }, kinds: told }) => [
    typed,
    entity?.name ?? '',
    entity?.key ?? '',
    entity ? state : 'not known',
    ...kinds.flatMap((kind) => cellsOf(kind, told[kind], state)),
  ]);
  return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

const columnsOf = (kind: RecordKind): string[] => [
  `${kind}_number`,
  `${kind}_more_exist`,
  `${kind}_newest`,
  ...(kind === 'contract' ? ['contract_awarded_euros', 'contract_awards_with_amount'] : []),
];

function cellsOf(kind: RecordKind, told: Told | undefined, state: NameRow['state']): (string | number)[] {
  const none = state === 'asked' ? 0 : '';
  const { counted = 0, euros = 0 } = told?.awarded ?? {};
  return [
    told?.held ?? none,
    told ? (told.isPartial ? 'yes' : 'no') : '',
    told?.newest ?? '',
    ...(kind === 'contract' ? [counted > 0 ? euros : '', told?.awarded ? counted : ''] : []),
  ];
}
