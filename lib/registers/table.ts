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

export function parseTable<const Column extends string>(text: string, columns: readonly Column[], path: string): Row<Column>[] {
  const tabs = path.endsWith('.tsv');
  const [header, ...lines]: string[][] = parse(text, {
    bom: true,
    delimiter: tabs ? '\t' : ',',
    quote: tabs ? null : '"',
    skip_empty_lines: true,
  });
  const places = columns.map((column) => {
    const place = header?.indexOf(column) ?? -1;
    if (place < 0) throw new Error(`${basename(path)} has no column "${column}"`);
    return [column, place] as const;
  });
  return lines.map((line) => {
    const row = {} as Row<Column>; // filled on the next line, for every column
    for (const [column, place] of places) row[column] = (line[place] ?? '').trim();
    return row;
  });
}

/** "a|b|" → ["a", "b"] */
export const parts = (cell: string): string[] => cell.split('|').flatMap((each) => each.trim() || []);

/** Properties without those that are empty: absent, not "". */
export function filled<T extends Record<string, string | undefined>>(properties: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {};
  for (const key in properties) if (properties[key]) kept[key] = properties[key];
  return kept;
}
