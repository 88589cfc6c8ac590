import { useMemo } from 'preact/hooks';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { recordsKeptAbout } from '../../lib/remember/saves.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Keeper } from './keeping.tsx';
import type { OpenTab } from '../tab.ts';
import { useWatched } from '../watched.ts';

const noneKept: ReadonlySet<string> = new Set();

/** Keeps records about one entity, with the page that is read beside it; follows which of them are kept. */
export function useKeeper(about: EntityKey, tab: OpenTab | null): Keeper {
  const kept = useWatched<ReadonlySet<string>>((tell) => watch(() => recordsKeptAbout(about), tell), [about]) ?? noneKept;
  const tabId = tab?.host === undefined ? undefined : tab.id;
  return useMemo<Keeper>(
    () => ({
      keep: (record) =>
        sendMessage('keep', { entity: about, ...(record !== undefined && { record }), ...(tabId !== undefined && { tabId }) }),
      kept,
    }),
    [about, tabId, kept],
  );
}
