import { useEffect, useState } from 'preact/hooks';
import type { BodyType } from '../../lib/entity.ts';
import { type OpennessEvidence, evidenceOfPeers } from '../../lib/remember/openness-evidence.ts';
import { useTakesLong } from '../takes-long.ts';

export interface Peers {
  state: 'reading' | 'read' | 'stopped' | 'failed';
  /** None until all of them are read: of some the median would be another. */
  held: OpennessEvidence[];
  /** From 0 to 1, while it takes longer than a moment. */
  part?: number;
  /** Gives up reading them; absent while that takes no longer than a moment. */
  stop?: () => void;
  /** Reads them after all. */
  read(): void;
}

interface State {
  of: BodyType;
  held?: OpennessEvidence[];
  part: number;
  /** Why there is no more to come. */
  ended?: 'stopped' | 'failed';
}

const none: OpennessEvidence[] = [];

/** What is held of the others of a sort. It is read once: it changes only when somebody else is looked up. */
export function usePeers(type: BodyType): Peers {
  const begun = (): State => ({ of: type, part: 0 });
  const [known, setState] = useState(begun);
  const [turn, setTurn] = useState(0);
  const [stop, setStop] = useState<AbortController>();
  const state = known.of === type ? known : begun();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setStop(controller);
    setState(begun);
    const change = (but: Partial<State>) => !signal.aborted && setState((before) => ({ ...before, ...but }));
    evidenceOfPeers(type, { signal, tell: (done, of) => change({ part: done / of }) }).then(
      (held) => change({ held }),
      // What could not be read is not there, and may be read again.
      () => change({ ended: 'failed' }),
    );
    return () => controller.abort();
  }, [type, turn]);
  const isReading = !state.held && !state.ended;
  const isLong = useTakesLong(isReading);
  return {
    state: state.held ? 'read' : (state.ended ?? 'reading'),
    held: state.held ?? none,
    ...(isLong && {
      part: state.part,
      stop: () => {
        setState((before) => ({ ...before, ended: 'stopped' }));
        stop?.abort();
      },
    }),
    read: () => setTurn((before) => before + 1),
  };
}
