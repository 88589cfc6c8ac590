import type { EntityKey } from '../entity.ts';
import type { CivicRecord, Contract } from '../record.ts';
import type { YearCount } from '../tally.ts';
import { type AwardedTotal, awardedTotal } from './awarded.ts';
import { eachNoticeOnce } from './one-notice.ts';
import { perYear } from './per-year.ts';

export interface Notices {
  /** Each once, however many sources have it; in the order in which they were given. */
  each: Contract[];
  years: YearCount[];
  total: AwardedTotal;
}

/** What all contracts of somebody come to. */
export function noticesIn(records: readonly CivicRecord[], about: EntityKey): Notices {
  const each = eachNoticeOnce(records.filter((record) => record.kind === 'contract'));
  return { each, years: perYear(each), total: awardedTotal(each, about) };
}
