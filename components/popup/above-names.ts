import { useRef } from 'preact/hooks';
import type { FollowSaid } from '../follow/follow-line.tsx';
import { usePlacement } from '../placement.ts';

interface AboveNames {
  /** What stands above them may still come: they are not drawn yet. */
  isUndecided: boolean;
  isPageFirst: boolean;
  /** Of what is said to who follows somebody: the line, and which sentences of it. */
  isLineFirst: boolean;
  isFirst(about: string): boolean;
}

/**
 * What stands above the names of a page: what was known when they were drawn first. What became known after that stands below them, so that they stay under the pointer.
 * @param hasNames whether there is something to draw that could move
 * @param isPageKnown whether it is known what page it is, and `isPage` whether there is something to say of that
 */
export function useAboveNames(
  tabId: number | undefined,
  hasNames: boolean,
  { isPageKnown, isPage, followSaid }: { isPageKnown: boolean; isPage: boolean; followSaid: FollowSaid | undefined },
): AboveNames {
  const placement = usePlacement(tabId, isPageKnown && followSaid !== undefined, hasNames);
  const first = useRef<{ tabId: number | undefined; followSaid: FollowSaid; isPage: boolean }>(null);
  if (!hasNames || first.current?.tabId !== tabId) first.current = null;
  if (hasNames && placement === 'above') first.current ??= { tabId, followSaid: followSaid ?? null, isPage };
  return {
    isUndecided: hasNames && placement === 'undecided',
    isPageFirst: !hasNames || first.current?.isPage === true,
    isLineFirst: !hasNames || (first.current !== null && first.current.followSaid !== null),
    isFirst: (about) => !hasNames || first.current?.followSaid?.has(about) === true,
  };
}
