import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row<Column extends string> = Record<Column, string>;

/**
 * Rows of a table with a header line: `.tsv` (tabs, no quoting) or `.csv` (commas, double quotes). Cells are trimmed.
 * Throws when a column that we count on is missing: then it is another table than we think. A ragged row throws too.
 */
export async function readTable<const Column extends string>(path: string, columns: readonly Column[]): Promise<Row<Column>[]> {
  return parseTable(await readFile(path, 'utf8'), columns, path);
}

/** The same of a text that was read already. @param path tells by its ending how cells are parted, and is named when something is wrong */
export function parseTable<const Column extends string>(text: string, columns: readonly Column[], path: string): Row<Column>[] {
  const tabs = path.endsWith('.tsv');
  const [header, ...lines]: string[][] = parse(text, {
    bom: true,
    delimiter: tabs ? '\t' : ',',
    quote: tabs ? null : '"',
    skip_empty_lines: true,
  });
  const missing = columns.find((column) => !header?.includes(column));
  if (missing) throw new Error(`${basename(path)} has no column "${missing}"`);
  const isRow = (row: Record<string, string>): row is Row<Column> => columns.every((column) => column in row);
  return lines.map((line) => Object.fromEntries((header ?? []).map((column, place) => [column, (line[place] ?? '').trim()]))).filter(isRow);
}

/** "a|b|" → ["a", "b"] */
export const parts = (cell: string): string[] => cell.split('|').flatMap((each) => each.trim() || []);

/** Properties without those that are empty: absent, not "". */
export function filled<T extends Record<string, string | undefined>>(properties: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {};
  for (const key in properties) if (properties[key]) kept[key] = properties[key];
  return kept;
}
