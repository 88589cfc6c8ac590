import type { EntityKind } from '../../lib/entity.ts';
import type { PageContext } from '../../lib/mention.ts';
import type { Lines } from '../../lib/settings.ts';
import type { ReaderCorrections } from './correction-bridge.ts';
import type { Marks } from './sighted-blocks.ts';

/** What the reader wants on this page. */
export interface Wishes {
  said: ReaderCorrections | undefined;
  muted: readonly EntityKind[];
  lines: Lines;
}

export interface PageReaderOptions {
  signal: AbortSignal;
  /** In a page of our own: the part of it that is text, all of which is for reading. */
  within?: Element | undefined;
  context(): PageContext;
  /** What the reader wants here, as far as that is known in time: nothing is underlined before. */
  wishes: Promise<Wishes>;
  /** After the first reading and after each change: all names of the frame. On a long page first those near what the reader sees, which is not the whole. */
  onRead(marks: Marks, isWhole: boolean): Iterator<undefined>;
  onRoot(root: ShadowRoot): void;
  /** Something could not be read: mostly because nobody hears us any more. */
  onFailure(error: unknown): void;
}

/** Whether something is said of a name of which nothing was said before: one that no register has was not looked for until now. */
export const marksAnew = (wishes: Wishes, before: Wishes | undefined): boolean =>
  [...(wishes.said?.surfaces ?? [])].some((surface) => before?.said?.surfaces.has(surface) !== true);

/** Whether these ask for the same. */
export const isSameWish = (one: Wishes, other: Wishes): boolean =>
  one.said === other.said && JSON.stringify([one.muted, one.lines]) === JSON.stringify([other.muted, other.lines]);
