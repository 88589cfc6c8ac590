import { storage } from '@wxt-dev/storage';

/** How it stands at the door of one host. */
export interface DoorState {
  /** Questions in a row that the host itself let fail. */
  failures: number;
  /** Epoch milliseconds before which we do not knock; 0 when we may. */
  until: number;
  /** Who wants it so: the host asked us to wait, or we leave it in peace because it kept failing. */
  because: 'it-asked' | 'it-failed';
}

type Doors = Readonly<Record<string, DoorState>>;

/** In memory, until the browser closes; it outlives the worker, which the browser stops whenever it likes. All in one place: a lookup knocks at twenty at once. */
const doors = storage.defineItem<Doors>('session:doors', { fallback: {} });

let reading: Promise<Doors> | undefined;

/** Undefined of a host at which nothing went wrong. Who asks at the same moment waits for one and the same reading. */
export async function readDoor(host: string): Promise<DoorState | undefined> {
  reading ??= doors.getValue().finally(() => {
    reading = undefined;
  });
  return (await reading)[host];
}

// One change at a time: two in a row would read the same doors, and the first would be lost.
let last: Promise<unknown> = Promise.resolve();

export function writeDoor(host: string, state: DoorState): Promise<void> {
  const written = last.then(async () => await doors.setValue({ ...(await doors.getValue()), [host]: state }));
  last = written.catch(() => undefined);
  return written;
}
