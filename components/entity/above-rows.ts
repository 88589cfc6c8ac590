import { useRef } from 'preact/hooks';
import type { EntityKey } from '../../lib/entity.ts';
import { usePlacement } from '../placement.ts';

/** What stands above the rows of an entity. */
export interface AboveRows {
  hasNews: boolean;
  /** The page names it. */
  isSeen: boolean;
  /** The reader said that the page names it. */
  isSaid: boolean;
}

const untilRows: AboveRows = { hasNews: false, isSeen: true, isSaid: false };

/**
 * Whether the rows are drawn, and what then stands above them: what was known when they were drawn first. All at once, as what comes later would move them: it stands below.
 * @param isAllKnown whether more may still come to stand above them
 * @param known what would stand there now
 */
export function useAboveRows(about: EntityKey, hasRows: boolean, isAllKnown: boolean, known: AboveRows): AboveRows & { isDrawn: boolean } {
  const placement = usePlacement(about, isAllKnown, hasRows);
  const isDrawn = hasRows && placement !== 'undecided';
  const drawn = useRef<{ about: EntityKey; above: AboveRows }>(null);
  if (drawn.current?.about !== about) drawn.current = null;
  if (isDrawn) drawn.current ??= { about, above: known };
  return { isDrawn, ...(drawn.current?.above ?? untilRows) };
}
