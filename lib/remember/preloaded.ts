import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';
import type { Follow } from '../follow.ts';

/** Where the script that is first in a page leaves what it is reading, for the screen that comes after it. */
const place = Symbol.for('open-kaart preloaded');

interface Preloaded {
  about: EntityKey;
  /** Taken once: after that it is old. Undefined when the cache could not be read this way. */
  look?: Promise<FirstLook | undefined>;
  /** Taken once too, as what follows. */
  asked?: Promise<Asking[] | undefined>;
  follow?: Promise<Follow | undefined>;
  /** Begins when somebody takes the look. */
  told?: Promise<void>;
}

export const leavePreloaded = (preloaded: Preloaded): boolean => Reflect.set(globalThis, place, preloaded);

/** Ends when what was read ahead has been told, and drawn. Whatever is asked of the disk before would come before it there. Undefined when there is nothing to wait for. */
export function preloadedTold(): Promise<void> | undefined {
  return preloaded()?.told;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

const isPreloaded = (value: unknown): value is Preloaded => typeof value === 'object' && value !== null && 'about' in value;

function preloaded(): Preloaded | undefined {
  const left: unknown = Reflect.get(globalThis, place);
  return isPreloaded(left) ? left : undefined;
}

/** What was read of this entity while the page was opening; undefined when that was not begun. */
export function takeLook(about: EntityKey): Promise<FirstLook | undefined> | undefined {
  const left = preloaded();
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
  const left = preloaded();
  const asked = left?.asked;
  if (!left || !asked) return undefined;
  delete left.asked;
  return left.about === about ? asked : undefined;
}

/** What was read of its being followed while the page was opening; undefined when that was not begun. */
export function takeFollow(about: EntityKey): Promise<Follow | undefined> | undefined {
  const left = preloaded();
  const follow = left?.follow;
  if (!left || !follow) return undefined;
  delete left.follow;
  return left.about === about ? follow : undefined;
}
