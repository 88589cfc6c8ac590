import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';

/** Where the script that is first in a page leaves what it is reading, for the screen that comes after it. */
const door = Symbol.for('open-kaart ahead');

interface Ahead {
  about: EntityKey;
  /** Undefined when the cache could not be read this way. */
  look: Promise<FirstLook | undefined>;
}

export const leaveAhead = (ahead: Ahead): boolean => Reflect.set(globalThis, door, ahead);

const isAhead = (value: unknown): value is Ahead => typeof value === 'object' && value !== null && 'about' in value && 'look' in value;

/** What was read of this entity while the page was opening; undefined when that was not begun. Taken once: after that it is old. */
export function takeAhead(about: EntityKey): Promise<FirstLook | undefined> | undefined {
  const ahead: unknown = Reflect.get(globalThis, door);
  Reflect.deleteProperty(globalThis, door);
  return isAhead(ahead) && ahead.about === about ? ahead.look : undefined;
}
