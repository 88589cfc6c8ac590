import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the first rows wait for what may be put above them. Milliseconds. */
const patience = 150;

/** Where something goes that may be known later than the rows. While undecided, the rows are not drawn. */
export type Placement = 'undecided' | 'above' | 'below';

/**
 * Where to put something that belongs with rows, without the rows ever moving: above them if it is known before they are drawn, else below. Decided once.
 * @param about what the rows are about; when it changes it is decided anew
 * @param hasRows whether there is something to draw that could move
 */
export function usePlacement(about: unknown, isKnown: boolean, hasRows: boolean): Placement {
  const [waitedFor, setWaitedFor] = useState<{ about: unknown }>();
  const decided = useRef<{ about: unknown; placement: Placement }>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setWaitedFor({ about }), patience);
    return () => clearTimeout(waiting);
  }, [about]);
  if (decided.current?.about !== about) decided.current = null;
  const isOver = waitedFor !== undefined && waitedFor.about === about;
  if (!decided.current && hasRows && (isKnown || isOver)) decided.current = { about, placement: isKnown ? 'above' : 'below' };
  return decided.current?.placement ?? (hasRows ? 'undecided' : 'above');
}
