import type { RecordKind } from './record.ts';

export interface YearCount {
  year: number;
  count: number;
}

/** Why an award is not in a total. */
export type LeftOut = 'without' | 'estimated' | 'framework-maximum' | 'placeholder' | 'shared' | 'repeated';

export interface AwardedSum {
  /** Euros and cents, of the awards that state what was awarded. Not spending: no source here publishes what was paid. */
  euros: number;
  /** How many awards the sum is of. */
  counted: number;
  /** How many awards were left out, by reason. */
  left: Record<LeftOut, number>;
}

/** What everything that is held about one entity comes to. A kind of which there is none is absent. */
export interface Tally {
  /** How many of each kind; what several sources have is counted once. */
  counts: Partial<Record<RecordKind, number>>;
  /** How many per year, oldest first; years without any are left out, and what has no date is in no year. */
  years: Partial<Record<RecordKind, YearCount[]>>;
  /** Of contracts. */
  awarded?: AwardedSum;
}
