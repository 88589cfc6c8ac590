import { useMemo } from 'preact/hooks';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { recordsKeptAbout } from '../../lib/remember/saves.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Keeper } from './keeping.tsx';
import type { OpenTab } from '../tab.ts';
import { useWatched } from '../watched.ts';

const noneKept: ReadonlySet<string> = new Set();

/**
 * Keeps records about one entity, with the page that is read beside it; follows which of them are kept. Undefined where it is not known whom they are about:
 * then nothing can be kept.
 * @param owners whom a record is kept under, by its id, where that may be another
 */
export function useKeeper(about: EntityKey, tab: OpenTab | null): Keeper;
export function useKeeper(about: EntityKey | undefined, tab: OpenTab | null, owners?: ReadonlyMap<string, EntityKey>): Keeper | undefined;
export function useKeeper(about: EntityKey | undefined, tab: OpenTab | null, owners?: ReadonlyMap<string, EntityKey>): Keeper | undefined {
  const kept =
    useWatched<ReadonlySet<string>>((tell) => watch(async () => (about ? await recordsKeptAbout(about) : noneKept), tell), [about]) ??
    noneKept;
  const tabId = tab?.host === undefined ? undefined : tab.id;
  return useMemo<Keeper | undefined>(
    () =>
      about && {
        keep: (record) =>
          sendMessage('keep', {
            entity: (record !== undefined && owners?.get(record)) || about,
            ...(record !== undefined && { record }),
            ...(tabId !== undefined && { tabId }),
          }),
        kept,
      },
    [about, tabId, kept, owners],
  );
}
