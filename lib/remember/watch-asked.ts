import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import { takeAsked } from './preloaded.ts';
import { askingsAbout } from './askings.ts';
import { watchPreloaded } from './watch.ts';

/** How it stands with every source that was asked about an entity. */
export interface Asked {
  about: EntityKey;
  asked: Asking[];
}

/** Tells how it stands with the sources, now and whenever that changes. What was read while the page was opening is told first. */
export const watchAsked = (about: EntityKey, tell: (asked: Asked) => void): (() => void) =>
  watchPreloaded(
    takeAsked(about),
    () => askingsAbout(about),
    (asked) => asked && tell({ about, asked }),
  );
