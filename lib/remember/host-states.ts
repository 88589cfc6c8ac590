import { storage } from '@wxt-dev/storage';

/** How it stands with one host. */
export interface HostState {
  /** Questions in a row that the host itself let fail. */
  failures: number;
  /** Epoch milliseconds before which we do not ask it; 0 when we may. */
  until: number;
  /** Who wants it so: the host asked us to wait, or we leave it in peace because it kept failing. */
  because: 'it-asked' | 'it-failed';
}

type HostStates = Readonly<Record<string, HostState>>;

/** In memory, until the browser closes; it outlives the worker, which the browser stops whenever it likes. All in one place: a lookup asks twenty at once. */
const states = storage.defineItem<HostStates>('session:hosts', { fallback: {} });

let reading: Promise<HostStates> | undefined;

/** Undefined of a host at which nothing went wrong. Who asks at the same moment waits for one and the same reading. */
export async function readHostState(host: string): Promise<HostState | undefined> {
  reading ??= states.getValue().finally(() => {
    reading = undefined;
  });
  return (await reading)[host];
}

// One change at a time: two in a row would read the same states, and the first would be lost.
let last: Promise<unknown> = Promise.resolve();

/** Resolves when it is written, after all that was to be written before; one that fails does not hold up the next. */
export function writeHostState(host: string, state: HostState): Promise<void> {
  const written = last.then(async () => await states.setValue({ ...(await states.getValue()), [host]: state }));
  last = written.catch(() => undefined);
  return written;
}
