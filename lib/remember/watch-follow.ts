import type { EntityKey } from '../entity.ts';
import type { Follow } from '../follow.ts';
import { takeFollow } from './preloaded.ts';
import { followOf } from './follows.ts';
import { watch } from './watch.ts';

export interface Followed {
  about: EntityKey;
  /** Absent when it is not followed. */
  follow?: Follow;
}

/** Tells whether somebody is followed, and what is new about them, now and whenever that changes. What was read while the page was opening is told first. */
export function watchFollow(about: EntityKey, tell: (followed: Followed) => void): () => void {
  let isOpen = true;
  let hasTold = false;
  const tellIt = (follow: Follow | undefined) => tell({ about, ...(follow && { follow }) });
  void takeFollow(about)?.then(
    (follow) => isOpen && !hasTold && tellIt(follow),
    () => undefined,
  );
  const stop = watch(
    () => followOf(about),
    (follow) => {
      hasTold = true;
      tellIt(follow);
    },
  );
  return () => {
    isOpen = false;
    stop();
  };
}
