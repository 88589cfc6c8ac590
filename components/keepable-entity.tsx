import { useMemo } from 'preact/hooks';
import type { EntityKey } from '../lib/entity.ts';
import { sendMessage } from '../lib/messages.ts';
import type { SeenEntity } from '../lib/reading.ts';
import { registeredEntity } from '../lib/remember/bundled.ts';
import { countRecords } from '../lib/remember/records.ts';
import { recordsKeptAbout } from '../lib/remember/saves.ts';
import { watch } from '../lib/remember/watch.ts';
import { EntityPanel } from './entity-panel.tsx';
import { type Keeper, KeeperHere } from './keeping.tsx';
import type { OpenTab } from './tab.ts';
import { useWatched } from './watched.ts';

const nobody: EntityKey = 'government-body:-';
/** Opens both databases and reads the register of bodies, which most views of an entity need, while nobody waits for it. */
export const prepareEntities = async (): Promise<void> =>
  void (await Promise.all([countRecords(nobody, 'contract'), recordsKeptAbout(nobody), registeredEntity(nobody)]));

const noneKept: ReadonlySet<string> = new Set();

interface EntityProps {
  about: EntityKey;
  /** Its mentions on the page, if it is named there. */
  seen?: SeenEntity | undefined;
  /** The tab whose page is read beside it. */
  tab: OpenTab | null;
}

/** One entity with its records, each of which can be kept with the page that is read beside it. */
export function KeepableEntity({ about, seen, tab }: EntityProps) {
  const kept = useWatched<ReadonlySet<string>>((tell) => watch(() => recordsKeptAbout(about), tell), [about]) ?? noneKept;
  const tabId = tab?.host === undefined ? undefined : tab.id;
  const keeper = useMemo<Keeper>(
    () => ({
      keep: (record) =>
        sendMessage('keep', { entity: about, ...(record !== undefined && { record }), ...(tabId !== undefined && { tabId }) }),
      kept,
    }),
    [about, tabId, kept],
  );
  return (
    <KeeperHere.Provider value={keeper}>
      <EntityPanel about={about} seen={seen} tab={tab} />
    </KeeperHere.Provider>
  );
}
