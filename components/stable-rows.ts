import { createContext } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type CivicRecord, idsOf } from '../lib/record.ts';

/**
 * The key of a record's row, which stays the same when a second source turns out to have the same record and the two are shown as one.
 * @param isPreferred when two rows become one: whether to go on with this key
 */
export function useStableKeys(isPreferred: (key: string) => boolean = () => false): (record: CivicRecord) => string {
  const keys = useRef(new Map<string, string>());
  return (record) => {
    const ids = idsOf(record);
    const known = ids.flatMap((id) => keys.current.get(id) ?? []);
    const key = known.find(isPreferred) ?? known[0] ?? record.id;
    for (const id of ids) keys.current.set(id, key);
    return key;
  };
}

interface StableRow {
  key: string;
  record: CivicRecord;
}

/** Says whether the row of a record has to stay on the screen, because the reader is writing in it. */
export type Stay = (recordId: string, stays: boolean) => void;
export const RowStays = createContext<Stay | undefined>(undefined);

/**
 * The rows of a list that changes while the reader works in it. A row in which the reader is writing keeps its element, so that no text is lost: also when its
 * record is joined with that of another source, and when newer records push it out of those that are shown; then it comes last.
 */
export function useStableRows(records: readonly CivicRecord[]): { rows: StableRow[]; stay: Stay } {
  const staying = useRef(new Map<string, CivicRecord>());
  const keyOf = useStableKeys((key) => staying.current.has(key));
  const shown = useRef<StableRow[]>([]);
  const rows = records.map((record) => ({ key: keyOf(record), record }));
  for (const { key, record } of rows) if (staying.current.has(key)) staying.current.set(key, record);
  const pushedOut = [...staying.current].filter(([key]) => rows.every((row) => row.key !== key)).map(([key, record]) => ({ key, record }));
  shown.current = [...rows, ...pushedOut];
  const stay = useMemo<Stay>(
    () => (recordId, stays) => {
      const row = shown.current.find(({ record }) => idsOf(record).includes(recordId));
      if (row && stays) staying.current.set(row.key, row.record);
      else if (row) staying.current.delete(row.key);
    },
    [],
  );
  return { rows: shown.current, stay };
}
