import type { EntityKey } from '../entity.ts';
import type { CivicRecord, RecordKind } from '../record.ts';
import type { YearCount } from '../tally.ts';
import { type AwardedTotal, awardedTotal } from './awarded.ts';
import { eachNoticeOnce } from './one-notice.ts';
import { eachPaperOnce } from './one-paper.ts';
import { perYear } from './per-year.ts';

/** Kinds of record that several sources may have of one thing. */
export const isShared = (kind: RecordKind): boolean => kind === 'contract' || kind === 'council';

/** Records of what several sources have, each once; notices first, then papers, then all that only one source has. */
export const eachOnce = (records: readonly CivicRecord[]): CivicRecord[] => [
  ...eachNoticeOnce(records.filter((record) => record.kind === 'contract')),
  ...eachPaperOnce(records.filter((record) => record.kind === 'council')),
  ...records.filter(({ kind }) => !isShared(kind)),
];

export interface CountedOnce {
  /** Each once, however many sources have it; in the order in which they were given. */
  each: CivicRecord[];
  years: YearCount[];
  /** Of contracts. */
  total?: AwardedTotal;
}

/** What all records of one kind about somebody come to. */
export function countedOnce(kind: RecordKind, records: readonly CivicRecord[], about: EntityKey): CountedOnce {
  const each = eachOnce(records);
  const contracts = each.filter((record) => record.kind === 'contract');
  return { each, years: perYear(each), ...(kind === 'contract' && { total: awardedTotal(contracts, about) }) };
}
