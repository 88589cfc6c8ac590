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

/** In memory, until the browser closes; it outlives the worker, which the browser stops whenever it likes. */
const keyOf = (host: string) => `session:door:${host}` as const;

export const readDoor = (host: string): Promise<DoorState | null> => storage.getItem<DoorState>(keyOf(host));

export const writeDoor = (host: string, state: DoorState): Promise<void> => storage.setItem(keyOf(host), state);
