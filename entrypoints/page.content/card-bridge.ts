import { sendMessage } from '../../lib/messages.ts';
import type { Mark } from './sighted-blocks.ts';

/** The card, as the page script knows it. At most one is open. */
export interface Cards {
  readonly isOpen: boolean;
  /** The extension was updated or switched off under its feet. */
  readonly isOrphaned: boolean;
  /** Whether an event began inside the card. */
  owns(event: Event): boolean;
  open(mark: Mark, onClose: () => void): void;
  /** Takes the card away and gives the focus back to where it was. */
  close(): void;
}

/** Where the card's script leaves the card for the page script: in the isolated world that both run in, out of sight of the page. */
const bridge = Symbol.for('open-kaart card');

export const offerCards = (cards: Cards): boolean => Reflect.set(globalThis, bridge, cards);

const isCards = (value: unknown): value is Cards => typeof value === 'object' && value !== null && 'isOrphaned' in value;

export function offeredCards(): Cards | undefined {
  const cards: unknown = Reflect.get(globalThis, bridge);
  return isCards(cards) ? cards : undefined;
}

/** The card's script is not on every page: it comes when the reader opens the first card. Undefined when it cannot come. */
export async function fetchCards(): Promise<Cards | undefined> {
  // The sample article has it already, and lets nobody bring it.
  await sendMessage('bring', 'card').catch(() => undefined);
  return offeredCards();
}
