import { useEffect, useRef, useState } from 'preact/hooks';
import { compare } from '../../lib/relate/changes.ts';
import { DossierIndex } from '../../lib/relate/dossier-index.ts';
import { recordsNow } from '../../lib/remember/records.ts';
import { watchSaves } from '../../lib/remember/watch-saves.ts';
import type { Save } from '../../lib/save.ts';

export interface KeptSaves {
  index: DossierIndex;
  /** Goes up with every change in the index: what depends on it is worked out anew. */
  version: number;
  /** Everything has been read from the disk. */
  isComplete: boolean;
}

/** Everything kept, indexed, and followed as it changes. */
export function useKeptSaves(): KeptSaves {
  const index = useRef<DossierIndex>(undefined);
  index.current ??= new DossierIndex();
  const held = index.current;
  const [state, setState] = useState({ version: 0, isComplete: false });
  useEffect(
    () =>
      watchSaves(({ put, gone, isComplete }) => {
        held.put(put);
        held.remove(gone);
        setState(({ version }) => ({ version: version + 1, isComplete }));
      }),
    [held],
  );
  useEffect(() => {
    if (!state.isComplete) return undefined;
    let open = true;
    // The texts that are searched are made while nothing else happens: who types meanwhile waits for the rest at most.
    void (async () => {
      for (const _ of held.prepare()) {
        await breath();
        if (!open) return;
      }
    })();
    return () => {
      open = false;
    };
  }, [held, state]);
  return { index: held, ...state };
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Compared at a time, so that who types meanwhile does not wait; the cache is asked for so many records at once. */
const stretch = 100;

/** Ids of what was kept of which the source says something else now, as far as the cache knows. Looked at again when `again` changes. */
export function useChanged({ index, version, isComplete }: KeptSaves, again: unknown): ReadonlySet<string> | undefined {
  const [changed, setChanged] = useState<ReadonlySet<string>>();
  useEffect(() => {
    if (!isComplete) return undefined;
    let open = true;
    void (async () => {
      const found = new Set<string>();
      const saves = index.all().filter(({ record }) => record);
      for (let from = 0; from < saves.length; from += stretch) {
        for (const id of await changedAmong(saves.slice(from, from + stretch))) found.add(id);
        if (!open) return;
      }
      setChanged(found);
    })();
    return () => {
      open = false;
    };
  }, [index, version, isComplete, again]);
  return changed;
}

async function changedAmong(saves: readonly Save[]): Promise<string[]> {
  const asked = saves.flatMap(({ id, record, entity }) => {
    const about = entity?.key ?? record?.was.about[0];
    return record && about ? [{ id, was: record.was, about }] : [];
  });
  const now = await recordsNow(asked.map(({ about, was }) => [about, was.id]));
  return asked.filter(({ was }, place) => compare(was, now[place] ?? null).state === 'changed').map(({ id }) => id);
}
