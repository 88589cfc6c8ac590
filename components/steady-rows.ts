import { createContext } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type CivicRecord, idsOf } from '../lib/record.ts';

/**
 * What a row is known by on the screen: the same when its record turns out to have a double, and the two are shown as one.
 * @param isPreferred of two rows that become one, which goes on
 */
export function useSteadyKeys(isPreferred: (key: string) => boolean = () => false): (record: CivicRecord) => string {
  const keys = useRef(new Map<string, string>());
  return (record) => {
    const ids = idsOf(record);
    const known = ids.flatMap((id) => keys.current.get(id) ?? []);
    const key = known.find(isPreferred) ?? known[0] ?? record.id;
    for (const id of ids) keys.current.set(id, key);
    return key;
  };
}

interface SteadyRow {
  key: string;
  record: CivicRecord;
}

/** Says that the row of a record stays on the screen, or no longer has to: the reader is writing in it. */
export type Stay = (recordId: string, stays: boolean) => void;
export const RowStays = createContext<Stay | undefined>(undefined);

/**
 * The rows of a list that changes while the reader works in it. A row with something that the reader is writing keeps its place in the document: also when its
 * record is joined by a double, and when newer records push it out of those that are shown; then it stands last.
 */
export function useSteadyRows(records: readonly CivicRecord[]): { rows: SteadyRow[]; stay: Stay } {
  const staying = useRef(new Map<string, CivicRecord>());
  const keyOf = useSteadyKeys((key) => staying.current.has(key));
  const shown = useRef<SteadyRow[]>([]);
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
