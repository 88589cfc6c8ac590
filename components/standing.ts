import { useEffect, useRef, useState } from 'preact/hooks';

/** So long the first rows wait for what stands above them. Milliseconds. */
const patience = 150;

/** Where something stands that may be known later than the rows are: until it is decided the rows wait. */
export type Standing = 'undecided' | 'above' | 'below';

/**
 * Where to put something beside rows, so that these never move: above them when it is known by the time that they are drawn, else below. Decided once.
 * @param about what the rows are about; when it changes it is decided anew
 * @param hasRows whether there is something to draw that could move
 */
export function useStanding(about: unknown, isKnown: boolean, hasRows: boolean): Standing {
  const [waitedFor, setWaitedFor] = useState<{ about: unknown }>();
  const decided = useRef<{ about: unknown; standing: Standing }>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setWaitedFor({ about }), patience);
    return () => clearTimeout(waiting);
  }, [about]);
  if (decided.current?.about !== about) decided.current = null;
  const isOver = waitedFor !== undefined && waitedFor.about === about;
  if (!decided.current && hasRows && (isKnown || isOver)) decided.current = { about, standing: isKnown ? 'above' : 'below' };
  return decided.current?.standing ?? (hasRows ? 'undecided' : 'above');
}
