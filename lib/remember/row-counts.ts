import { cache, withCache } from './cache.ts';
import { dossier } from './dossier.ts';
import { orWhilePutOff } from './made-ready.ts';

/** How many rows there are of everything that is kept on the disk. What the reader made is not known so long as it is put off that the dossier opens. */
export interface RowCounts {
  saves: number | undefined;
  /** Thrown away, and still to be put back. */
  bin: number | undefined;
  corrections: number | undefined;
  records: number;
  askings: number;
  requests: number;
}

/** Rejects when the disk cannot be read; that the dossier is not open yet is no reason to. */
export async function countRows(): Promise<RowCounts> {
  const [records, askings, requests] = await withCache(() =>
    Promise.all([cache.records.count(), cache.askings.count(), cache.requests.count()]),
  );
  const [saves, bin, corrections] = await orWhilePutOff<(number | undefined)[]>(
    Promise.all([dossier.saves.count(), dossier.bin.count(), dossier.corrections.count()]),
    [],
  );
  return { saves, bin, corrections, records, askings, requests };
}
