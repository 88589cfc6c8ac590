import { cache, withCache } from './cache.ts';
import { dossier } from './dossier.ts';

/** How many rows there are of everything that is kept on the disk. */
export interface RowCounts {
  saves: number;
  /** Thrown away, and still to be put back. */
  bin: number;
  corrections: number;
  records: number;
  askings: number;
  requests: number;
}

export async function countRows(): Promise<RowCounts> {
  const [records, askings, requests] = await withCache(() =>
    Promise.all([cache.records.count(), cache.askings.count(), cache.requests.count()]),
  );
  const [saves, bin, corrections] = await Promise.all([dossier.saves.count(), dossier.bin.count(), dossier.corrections.count()]);
  return { saves, bin, corrections, records, askings, requests };
}
