import type { EntityKey } from '../../lib/entity.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { countRecords } from '../../lib/remember/records.ts';
import { recordsKeptAbout } from '../../lib/remember/saves.ts';
import { EntityPanel } from './entity-panel.tsx';
import { useKeeper } from '../keep/keeper.ts';
import { KeeperHere } from '../keep/keeping.tsx';
import type { OpenTab } from '../tab.ts';

const nobody: EntityKey = 'government-body:-';
/** Opens both databases and reads the register of bodies, which most views of an entity need, while nobody waits for it. */
export const prepareEntities = async (): Promise<void> =>
  void (await Promise.all([countRecords(nobody, 'contract'), recordsKeptAbout(nobody), registeredEntity(nobody)]));

interface EntityProps {
  about: EntityKey;
  /** Its mentions on the page, if it is named there. */
  seen?: SeenEntity | undefined;
  /** Whether it is known yet what the page names; what is said of that would move the rows if it came later. */
  isTabKnown?: boolean;
  /** The tab whose page is read beside it. */
  tab: OpenTab | null;
}

/** One entity with its records, each of which can be kept with the page that is read beside it. */
export function KeepableEntity({ about, seen, isTabKnown = true, tab }: EntityProps) {
  return (
    <KeeperHere.Provider value={useKeeper(about, tab)}>
      <EntityPanel about={about} seen={seen} isTabKnown={isTabKnown} tab={tab} />
    </KeeperHere.Provider>
  );
}
