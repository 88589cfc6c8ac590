import { interruptAskingsOfOtherWorkers } from '../../lib/remember/askings.ts';
import { interruptConnecting } from '../../lib/remember/connecting.ts';

/** This run of the worker. What an earlier run left unfinished stays unfinished, and its rows are ended. */
export const worker = crypto.randomUUID();

let swept: Promise<unknown> | undefined;

/** Ends the rows of earlier runs, once in this one. A lookup waits for it, or it would find itself "under way". */
export function sweep(): Promise<unknown> {
  swept ??= Promise.all([interruptAskingsOfOtherWorkers(worker), interruptConnecting()]).catch((error: unknown) =>
    console.warn('Open Kaart: the cache could not be read', error),
  );
  return swept;
}
