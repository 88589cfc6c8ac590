import { useState } from 'preact/hooks';

/** Something that was done, in a sentence, with the way back. */
export interface Done {
  said: string;
  undo?: () => Promise<unknown>;
}

export interface Undoing {
  /** What was done last and can be undone, or what just went wrong. */
  last: Done | undefined;
  /** Whether there is still a way back, also after a step was undone. */
  canUndo: boolean;
  /** Does something, says it, and remembers the way back. */
  act(work: () => Promise<Done | undefined>, failed: string): Promise<void>;
  undo(): Promise<void>;
}

/** More steps back than anybody counts. */
const most = 50;

/** What the reader did on this page, so that it can be undone, the last thing first. */
export function useUndo(undone: (said: string) => string): Undoing {
  const [steps, setSteps] = useState<Done[]>([]);
  return {
    last: steps.at(-1),
    canUndo: steps.some(({ undo }) => undo),
    act: async (work, failed) => {
      const done = await work().catch((): Done => ({ said: failed }));
      if (done) setSteps((before) => [...before.filter(({ undo }) => undo), done].slice(-most));
    },
    undo: async () => {
      const step = steps.findLast(({ undo }) => undo);
      if (!step) return;
      await step.undo?.();
      setSteps((before) => [...before.filter((each) => each !== step && each.undo), { said: undone(step.said) }]);
    },
  };
}
