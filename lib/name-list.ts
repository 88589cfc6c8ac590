import type { Entity } from './entity.ts';
import type { RecordKind } from './record.ts';

/** One name as the reader pasted it, who it is taken for, and how far looking it up has come. */
export interface NameRow {
  typed: string;
  /** Null as long as it is not certain who is meant. */
  entity: Entity | null;
  /** Whom it may be; of these the reader chooses. */
  choices: Entity[];
  /** `asked`: every source has had its say, for better or worse. */
  state: 'waiting' | 'asked' | 'failed';
}

/** Names that the reader pasted, to be looked up one after the other. It stands on the disk row by row, so that it can go on after any end. */
export interface NameList {
  id: string;
  name: string;
  /** What is looked up of each. */
  kinds: RecordKind[];
  rows: NameRow[];
  /** Epoch milliseconds. */
  madeAt: number;
  changedAt: number;
}

/** More than this is asked of nobody in one go. */
export const longestList = 500;

/**
 * One name a line; numbers and bullets before it, what a spreadsheet puts after a tab, and signs that nobody sees (soft hyphens, marks of direction, which come
 * along from pages and documents) are left out. Each name once.
 */
export function namesIn(pasted: string): string[] {
  const names = pasted
    .replace(/\p{Cf}/gu, '')
    .split(/\r?\n/)
    .map((line) =>
      (line.split('\t').find((cell) => cell.trim() !== '') ?? '')
        .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '')
        .replace(/[;,]\s*$/, '')
        .replace(/^"(.*)"$/, '$1')
        .trim()
        .slice(0, 200),
    );
  return [...new Set(names.filter((name) => name !== ''))];
}
