import type { CivicRecord, RecordKind } from '../record.ts';
import { eachNoticeOnce } from './one-notice.ts';
import { eachPaperOnce } from './one-paper.ts';

/** Kinds of record that several sources may have of one thing. */
export const isShared = (kind: RecordKind): boolean => kind === 'contract' || kind === 'council';

/** Records of what several sources have, each once; notices first, then papers, then all that only one source has. */
export const eachOnce = (records: readonly CivicRecord[]): CivicRecord[] => [
  ...eachNoticeOnce(records.filter((record) => record.kind === 'contract')),
  ...eachPaperOnce(records.filter((record) => record.kind === 'council')),
  ...records.filter(({ kind }) => !isShared(kind)),
];
