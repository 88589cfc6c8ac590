import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';
import type { Follow } from '../follow.ts';

/** Where the script that is first in a page leaves what it is reading, for the screen that comes after it. */
const place = Symbol.for('open-kaart preloaded');

interface Preloaded {
  about: EntityKey;
  /** Undefined when the cache could not be read this way. */
  look?: Promise<FirstLook | undefined>;
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

/** Taken once, and by whoever asks after this one: of another it is of no use any more. */
function take<Part extends 'look' | 'asked' | 'follow'>(part: Part, about: EntityKey): Preloaded[Part] | undefined {
  const left = preloaded();
  const taken = left?.[part];
  delete left?.[part];
  return left?.about === about ? taken : undefined;
}

/** What was read of this entity while the page was opening; undefined when that was not begun. */
export function takeLook(about: EntityKey): Promise<FirstLook | undefined> | undefined {
  const look = take('look', about);
  const left = preloaded();
  if (left && look) left.told = look.then(nextTask, nextTask).finally(() => delete left.told);
  return look;
}

/** How it stood with the sources when the page was opening; undefined when that was not begun. */
export const takeAsked = (about: EntityKey): Promise<Asking[] | undefined> | undefined => take('asked', about);

/** What was read of its being followed while the page was opening; undefined when that was not begun. */
export const takeFollow = (about: EntityKey): Promise<Follow | undefined> | undefined => take('follow', about);
