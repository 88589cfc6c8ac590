import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import { takeAsked } from './preloaded.ts';
import { askingsAbout } from './askings.ts';
import { watch } from './watch.ts';

/** How it stands with every source that was asked about an entity. */
export interface Asked {
  about: EntityKey;
  asked: Asking[];
}

/** Tells how it stands with the sources, now and whenever that changes. What was read while the page was opening is told first. */
export function watchAsked(about: EntityKey, tell: (asked: Asked) => void): () => void {
  let isOpen = true;
  let hasTold = false;
  void takeAsked(about)?.then(
    (asked) => asked && isOpen && !hasTold && tell({ about, asked }),
    () => undefined,
  );
  const stop = watch(
    () => askingsAbout(about),
    (asked) => {
      hasTold = true;
      tell({ about, asked });
    },
  );
  return () => {
    isOpen = false;
    stop();
  };
}
