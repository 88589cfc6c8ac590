import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';
import type { Follow } from '../follow.ts';

/** Where the script that is first in a page leaves what it is reading, for the screen that comes after it. */
const door = Symbol.for('open-kaart ahead');

interface Ahead {
  about: EntityKey;
  /** Taken once: after that it is old. Undefined when the cache could not be read this way. */
  look?: Promise<FirstLook | undefined>;
  /** Taken once too, as what follows. */
  asked?: Promise<Asking[] | undefined>;
  follow?: Promise<Follow | undefined>;
  /** Begins when somebody takes the look. */
  told?: Promise<void>;
}

export const leaveAhead = (ahead: Ahead): boolean => Reflect.set(globalThis, door, ahead);

/** Ends when what was read ahead has been told, and drawn. Whatever is asked of the disk before would come before it there. Undefined when there is nothing to wait for. */
export function aheadTold(): Promise<void> | undefined {
  return ahead()?.told;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

const isAhead = (value: unknown): value is Ahead => typeof value === 'object' && value !== null && 'about' in value;

function ahead(): Ahead | undefined {
  const left: unknown = Reflect.get(globalThis, door);
  return isAhead(left) ? left : undefined;
}

/** What was read of this entity while the page was opening; undefined when that was not begun. */
export function takeLook(about: EntityKey): Promise<FirstLook | undefined> | undefined {
  const left = ahead();
  const look = left?.look;
  if (!left || !look) return undefined;
  delete left.look;
  if (left.about !== about) return undefined;
  const told = look.then(nextTask, nextTask);
  left.told = told.finally(() => delete left.told);
  return look;
}

/** How it stood with the sources when the page was opening; undefined when that was not begun. */
export function takeAsked(about: EntityKey): Promise<Asking[] | undefined> | undefined {
  const left = ahead();
  const asked = left?.asked;
  if (!left || !asked) return undefined;
  delete left.asked;
  return left.about === about ? asked : undefined;
}

/** What was read of its being followed while the page was opening; undefined when that was not begun. */
export function takeFollow(about: EntityKey): Promise<Follow | undefined> | undefined {
  const left = ahead();
  const follow = left?.follow;
  if (!left || !follow) return undefined;
  delete left.follow;
  return left.about === about ? follow : undefined;
}
