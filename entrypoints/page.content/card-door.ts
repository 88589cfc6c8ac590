import { sendMessage } from '../../lib/messages.ts';
import type { Mark } from './sighted-blocks.ts';

/** The card, as the page script knows it. At most one is open. */
export interface Cards {
  readonly isOpen: boolean;
  /** Whether an event began inside the card. */
  owns(event: Event): boolean;
  open(mark: Mark): void;
  /** Takes the card away and gives the focus back to where it was. */
  close(): void;
}

export type MakeCards = (onClose: () => void) => Cards;

/** Where the card's script leaves the card for the page script: in the isolated world that both run in, out of sight of the page. */
const door = Symbol.for('open-kaart card');

export const leaveAtDoor = (make: MakeCards): boolean => Reflect.set(globalThis, door, make);

const isMaker = (value: unknown): value is MakeCards => typeof value === 'function';

/**
 * The card's script is not on every page: it comes when the reader opens the first card. Undefined when it cannot come (the extension was
 * updated under our feet).
 */
export async function fetchCards(): Promise<MakeCards | undefined> {
  // The sample article has it already, and lets nobody bring it.
  await sendMessage('bringCards').catch(() => undefined);
  const made: unknown = Reflect.get(globalThis, door);
  return isMaker(made) ? made : undefined;
}
