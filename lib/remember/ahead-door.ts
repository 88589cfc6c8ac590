import type { EntityKey, EntityKind } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';

/** Where the script that is first in a page leaves what it is reading, for the screen that comes after it. */
const door = Symbol.for('open-kaart ahead');

/** Each part is taken once: after that it is old. */
interface Ahead {
  about: EntityKey;
  /** Undefined when the cache could not be read this way. */
  look?: Promise<FirstLook | undefined>;
  /** The register in which the entity stands, as it is on the disk. */
  register?: { kind: EntityKind; text: Promise<string> };
}

export const leaveAhead = (ahead: Ahead): boolean => Reflect.set(globalThis, door, ahead);

const isAhead = (value: unknown): value is Ahead => typeof value === 'object' && value !== null && 'about' in value;

function ahead(): Ahead | undefined {
  const left: unknown = Reflect.get(globalThis, door);
  return isAhead(left) ? left : undefined;
}

/** What was read of this entity while the page was opening; undefined when that was not begun. */
export function takeLook(about: EntityKey): Promise<FirstLook | undefined> | undefined {
  const left = ahead();
  const look = left?.look;
  delete left?.look;
  return left?.about === about ? look : undefined;
}

/** A register that is being read since the page began to open; undefined when that is another, or none. */
export function takeRegister(kind: EntityKind): Promise<string> | undefined {
  const left = ahead();
  if (left?.register?.kind !== kind) return undefined;
  const { text } = left.register;
  delete left.register;
  return text;
}
