import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asking } from '../../lib/asking.ts';
import type { EntityKey } from '../../lib/entity.ts';
import type { FirstLook } from '../../lib/first-look.ts';
import type { RecordKind } from '../../lib/record.ts';
import { type HowMany, howMany } from '../records/how-many.ts';

/** So long after the last answer the disk may still be read for the one before it. Milliseconds. */
const calm = 1_000;

/** How many there were of each kind: of what several sources may have, each once, when nobody was being asked; or as it was shown last. */
interface Counts {
  about: EntityKey;
  counts: Partial<Record<RecordKind, number>>;
}

export interface CountsShown {
  countOf(kind: RecordKind): HowMany;
  /** A section has counted its own: of what several sources have, each once. */
  onCounted(kind: RecordKind, count: number): void;
}

/** How many there are of each kind, so that no number goes down and up again while sources answer. */
export function useCountsShown(about: EntityKey, askings: readonly Asking[], look: FirstLook | undefined): CountsShown {
  const [settled, setSettled] = useState<Counts>({ about, counts: {} });
  const shown = useRef<Counts>({ about, counts: {} });
  const isCalm = useCalm(
    askings.some(({ state }) => state === 'asking'),
    look,
  );
  return {
    countOf: (kind) => {
      const before = shown.current.about === about ? shown.current.counts : {};
      const count = howMany({
        kind,
        held: look?.counts[kind] ?? 0,
        settled: (settled.about === about ? settled.counts[kind] : undefined) ?? look?.tally?.counts[kind],
        shown: isCalm ? undefined : before[kind],
        askings: askings.filter(({ gives }) => gives === kind),
      });
      shown.current = { about, counts: { ...before, [kind]: count.here } };
      return count;
    },
    onCounted: (kind, count) => setSettled((known) => ({ about, counts: { ...(known.about === about && known.counts), [kind]: count } })),
  };
}

/** Whether nobody was being asked, and nothing came in, for a while: then the disk has told all. */
function useCalm(isAsking: boolean, look: FirstLook | undefined): boolean {
  const [isCalm, setCalm] = useState(true);
  useLayoutEffect(() => {
    setCalm(false);
    if (isAsking) return;
    const waiting = setTimeout(() => setCalm(true), calm);
    return () => clearTimeout(waiting);
  }, [isAsking, look]);
  return isCalm && !isAsking;
}
