import { useRef, useState } from 'preact/hooks';
import type { Following } from '../../lib/remember/in-lots.ts';

/** Something that was done, in a sentence, with the way back. */
export interface Done {
  said: string;
  undo?: (following: Following) => Promise<unknown>;
}

/** Something that is being done and takes a while. */
export interface Doing {
  /** From 0 to 1. */
  part: number;
  stop(): void;
}

/** What is said when it did not come to that. In both cases nothing has changed. */
export interface Otherwise {
  failed: string;
  stopped: string;
}

export interface Undoing {
  /** What was done last and can be undone, or what just went wrong. */
  last: Done | undefined;
  /** Whether there is still a way back, also after a step was undone. */
  canUndo: boolean;
  /** What is under way, once it takes long enough to be said. */
  doing: Doing | undefined;
  /** Does something, all or nothing, says it, and remembers the way back; gives whether it was done. What is asked meanwhile waits for it. */
  act(work: (following: Following) => Promise<Done | undefined>): Promise<boolean>;
  undo(): Promise<void>;
}

/** More steps back than anybody counts. */
const most = 50;
/** What is over sooner has no need of words. Milliseconds. */
const aWhile = 400;

/** What the reader did on this page, so that it can be undone, the last thing first. */
export function useUndo(undone: (said: string) => string, otherwise: Otherwise): Undoing {
  const [steps, setSteps] = useState<Done[]>([]);
  const [doing, setDoing] = useState<Doing>();
  const before = useRef<Promise<void>>(Promise.resolve());
  /** As of now, where `steps` is as of the last drawing: who asks twice at once wants two steps back. */
  const now = useRef(steps);
  /** Says something beside the steps that have a way back. */
  const say = (done: Done, without?: Done) => {
    now.current = [...now.current.filter((each) => each.undo && each !== without), done].slice(-most);
    setSteps(now.current);
  };

  /** One after the other. Undefined when it was stopped or failed, which then is said. */
  const follow = <Result>(work: (following: Following) => Promise<Result>): Promise<Result | undefined> => {
    const stop = new AbortController();
    const run = async () => {
      const [begun, abort] = [performance.now(), () => stop.abort()];
      // Also where nothing is done yet, because the disk is busy with something else.
      const waiting = setTimeout(() => setDoing((told) => told ?? { part: 0, stop: abort }), aWhile);
      try {
        return await work({
          signal: stop.signal,
          tell: (done, of) => performance.now() - begun > aWhile && setDoing({ part: done / of, stop: abort }),
        });
      } catch {
        say({ said: stop.signal.aborted ? otherwise.stopped : otherwise.failed });
        return undefined;
      } finally {
        clearTimeout(waiting);
        setDoing(undefined);
      }
    };
    const result = before.current.then(run);
    before.current = result.then(() => undefined);
    return result;
  };

  return {
    last: steps.at(-1),
    canUndo: steps.some(({ undo }) => undo),
    doing,
    act: async (work) => {
      const isDone = await follow(async (following) => {
        const done = await work(following);
        if (done) say(done);
        return done !== undefined;
      });
      return isDone === true;
    },
    undo: async () => {
      await follow(async (following) => {
        const step = now.current.findLast(({ undo }) => undo);
        if (!step?.undo) return;
        await step.undo(following);
        say({ said: undone(step.said) }, step);
      });
    },
  };
}
