import { listenLastingly } from './lasting-listeners.ts';

/** Longest that we hold the main thread at a stretch before others may go. Milliseconds; one step more may be begun just before it. */
export const sliceMs = 5;

interface Scheduling {
  scheduler?: { yield?(): Promise<void> };
}

/** The last slice of this thread, whoever's it was: when it began and when it ended. */
const last = { from: 0, to: Number.NEGATIVE_INFINITY };
/** What begins so soon after it, follows it without a breath. Milliseconds. */
const atOnceMs = 1;

/** Lets everything else that waits for the main thread go first. */
export async function breathe({ scheduler }: Scheduling = globalThis): Promise<void> {
  if (scheduler?.yield) await scheduler.yield();
  else
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  last.to = Number.NEGATIVE_INFINITY;
}

/** What takes less is too little for the clock to be asked after each: to ask it takes longer than many a step. Milliseconds. */
const quickMs = 0.05;
/** Most steps between two looks at the clock. */
const mostUnasked = 8;

/** A page that is never idle is not waited for longer. Milliseconds. */
const longestWait = 1_000;

/**
 * Resolves when the page has nothing left to draw: whoever asks for style or place then makes nobody work them out once more. Not by asking for a frame: a browser draws one then
 * also of a page in which nothing changed, which takes it 10 ms where the page is large.
 */
export async function drawn(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longestWait });
  });
  await breathe();
}

/** How much of the main thread was taken, all slices together and the longest. Milliseconds. */
export interface Spent {
  totalMs: number;
  longestSliceMs: number;
}

/**
 * Goes through what an iterator gives, in slices, until it ends, the signal says stop, or `enough` says so. Undefined is a place to pause at, and nothing more.
 * @returns whether it came to the end
 */
export async function inSlices<T>(
  items: Iterator<T | undefined>,
  handle: (item: T) => void,
  {
    signal,
    spent,
    enough = () => false,
    now = () => performance.now(),
  }: { signal: AbortSignal; spent: Spent; enough?: () => boolean; now?: () => number },
): Promise<boolean> {
  for (;;) {
    const begun = now();
    // For whoever waits for the thread it is one stretch with what was done just before.
    const since = begun >= last.to && begun - last.to < atOnceMs ? last.from : begun;
    let done = false;
    let asked = begun;
    let steps = 1;
    for (let unasked = 0; asked - since < sliceMs && !enough();) {
      const item = items.next();
      if (item.done) {
        done = true;
        break;
      }
      if (item.value !== undefined) handle(item.value);
      if (++unasked < steps) continue;
      const time = now();
      steps = time - asked < quickMs ? Math.min(steps * 2, mostUnasked) : 1;
      asked = time;
      unasked = 0;
    }
    const ended = now();
    spent.totalMs += ended - begun;
    spent.longestSliceMs = Math.max(spent.longestSliceMs, ended - since);
    Object.assign(last, { from: since, to: ended });
    if (done) return true;
    if (enough()) return false;
    await breathe();
    if (signal.aborted) return false;
  }
}

/** Resolves when the tab is looked at (or the signal says stop): a page in a background tab can wait. */
export function seen(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const looked = new AbortController();
    const look = (): void => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      looked.abort();
      resolve();
    };
    listenLastingly(() => document.addEventListener('visibilitychange', look, { signal: looked.signal }), looked.signal);
    signal.addEventListener('abort', look, { once: true });
  });
}
