import type { EntityKey } from '../entity.ts';
import type { Follow } from '../follow.ts';
import { takeFollow } from './preloaded.ts';
import { followOf } from './follows.ts';
import { watchPreloaded } from './watch.ts';

export interface Followed {
  about: EntityKey;
  /** Absent when it is not followed. */
  follow?: Follow;
}

/** Tells whether somebody is followed, and what is new about them, now and whenever that changes. What was read while the page was opening is told first. */
export const watchFollow = (about: EntityKey, tell: (followed: Followed) => void): (() => void) =>
  watchPreloaded(
    takeFollow(about),
    () => followOf(about),
    (follow) => tell({ about, ...(follow && { follow }) }),
  );
