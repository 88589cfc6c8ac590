import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';
import { takeLook } from './preloaded.ts';
import { firstLook } from './first-looks.ts';
import { listenToIncoming, lookWith } from './incoming-records.ts';
import { watch } from './watch.ts';

/** So long what was told is drawn, before more is: twenty answers that come at the same moment are not drawn one by one. Milliseconds. */
const breath = 40;

/**
 * Tells the first look now, and again whenever it changes. What was read of it while the page was opening is told first, and drawn, before a database is opened
 * for the rest. What comes in about somebody is told before it is on the disk.
 */
export function watchFirstLook(about: EntityKey, tell: (look: FirstLook) => void): () => void {
  let read: FirstLook | undefined;
  let told: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tellWhatIsNew = () => {
    if (!read || resting !== undefined) return;
    const look = lookWith(read, came.lots());
    const now = JSON.stringify(look);
    if (now === told) return;
    told = now;
    tell(look);
    resting = setTimeout(() => {
      resting = undefined;
      tellWhatIsNew();
    }, breath);
  };
  const came = listenToIncoming(about, tellWhatIsNew);
  const ask = async () => {
    const haveRead = came.reading();
    return { look: await firstLook(about), haveRead };
  };
  const follow = () =>
    watch(ask, ({ look, haveRead }) => {
      haveRead();
      read = look;
      tellWhatIsNew();
    });
  let stop: (() => void) | undefined;
  let isOpen = true;
  const preloaded = takeLook(about);
  if (preloaded)
    void preloaded
      .catch(() => undefined)
      .then((look) => {
        if (!isOpen) return;
        read = look;
        tellWhatIsNew();
        stop = follow();
      });
  else stop = follow();
  return () => {
    isOpen = false;
    clearTimeout(resting);
    read = undefined;
    came.stop();
    stop?.();
  };
}
