import { interruptAskingsOfOtherWorkers } from '../../lib/remember/askings.ts';
import { interruptConnecting } from '../../lib/remember/connecting.ts';

/** Id of this run of the worker. What an earlier run left unfinished is not resumed: its rows are ended. */
export const worker = crypto.randomUUID();

let ended: Promise<unknown> | undefined;

/** Ends the rows that earlier runs left open; done once in a run. A lookup waits for it, or it would take itself for already under way. */
export function endEarlierRuns(): Promise<unknown> {
  ended ??= Promise.all([interruptAskingsOfOtherWorkers(worker), interruptConnecting()]).catch((error: unknown) =>
    console.warn('Open Kaart: the cache could not be read', error),
  );
  return ended;
}
