import type { AlgorithmVersion } from '../record.ts';
import { type RecordRow, cache } from './cache.ts';

// The register tells how it described an algorithm before only to who asks for that one. A list of a body or a supplier has the same record without it, and
// is written in the same rows: it takes nothing away that was asked for.

const keyOf = ({ entity, id }: RecordRow): string => `${entity} ${id}`;
const historyIn = ({ record }: RecordRow): AlgorithmVersion[] | undefined => (record.kind === 'algorithm' ? record.history : undefined);

/** Rows to write, in their order: an algorithm that comes without its history has the one that is held, on the disk or earlier among these. For use in the transaction that writes them. */
export async function withStoredHistory(rows: readonly RecordRow[]): Promise<readonly RecordRow[]> {
  const without = rows.filter((row) => row.kind === 'algorithm' && !historyIn(row));
  if (without.length === 0) return rows;
  const there = await cache.records.bulkGet(without.map(({ entity, id }): [typeof entity, string] => [entity, id]));
  const held = new Map<string, AlgorithmVersion[]>();
  const hold = (row: RecordRow): void => {
    const history = historyIn(row);
    if (history) held.set(keyOf(row), history);
  };
  for (const row of there) if (row) hold(row);
  return rows.map((row) => {
    hold(row);
    const history = held.get(keyOf(row));
    return row.record.kind === 'algorithm' && history ? { ...row, record: { ...row.record, history } } : row;
  });
}
