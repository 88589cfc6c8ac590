/** What is erased one after the other, what costs least first: who stops in time loses nothing that cannot be had again. */
export const eraseSteps = ['fetched', 'made', 'chosen'] as const;
/** What sources gave; what the reader made, with its second copy; what the reader chose and allowed. */
export type EraseStep = (typeof eraseSteps)[number];

/**
 * How it is with one step. `copy-left`: gone, but not all of its second copy yet; `partly`: it is not certain how much of it is gone, for it was
 * cut off.
 */
export type StepState = 'there' | 'going' | 'gone' | 'copy-left' | 'partly';

/** How it goes with erasing, and how it ended. */
export interface Erasing {
  state: 'going' | 'stopping' | 'done' | 'stopped' | 'failed';
  steps: { step: EraseStep; is: StepState }[];
  /** Of the step that is under way, from 0 to 1. */
  part: number;
  /** Which run of the worker is, or was, at it. */
  worker: string;
  /** By what the dossier was known before. */
  dossier?: string;
  /** The browser keeps the permission to read on every page: it cannot be given back without those for the sources. */
  keepsEverywhere?: true;
}

export const isGoing = ({ state }: Erasing): boolean => state === 'going' || state === 'stopping';
