import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';
import { takeLook } from './ahead-door.ts';
import { firstLook } from './first-looks.ts';
import { watch } from './watch.ts';

/**
 * Tells the first look now, and again whenever it changes. What was read of it while the page was opening is told first, and drawn, before a database is opened
 * for the rest.
 */
export function watchFirstLook(about: EntityKey, tell: (look: FirstLook) => void): () => void {
  const ahead = takeLook(about);
  const follow = (tellNew: (look: FirstLook) => void) => watch(() => firstLook(about), tellNew);
  if (!ahead) return follow(tell);
  let stop: (() => void) | undefined;
  let isOpen = true;
  void ahead
    .catch(() => undefined)
    .then((look) => {
      if (!isOpen) return;
      if (look) tell(look);
      const told = JSON.stringify(look);
      stop = follow((now) => JSON.stringify(now) === told || tell(now));
    });
  return () => {
    isOpen = false;
    stop?.();
  };
}
