import { ownerOf } from './element-kinds.ts';
import { elementsIn, parentElementOf } from './past-fields.ts';
import type { Root } from './roots.ts';

/** A page of fewer elements is read at once before anybody notices. */
const manyElements = 3_000;
/** About what a window shows at once, and what stands around it. */
const fewElements = 800;

/** Whether there are more elements than this in it; no more are counted. */
const hasMore = (element: Element | null, count: number): boolean => element !== null && elementsIn(element).item(count) !== null;

/** Whether there is so much of it that it may be long. */
export const mayBeLong = (page: Document): boolean => hasMore(page.body, fewElements);

/** Whether reading the whole page takes so long that what is in view had better come first. Asks for places; best when the page has just been drawn. */
export const isLong = (page: Document): boolean => hasMore(page.body, manyElements) || scrollY > innerHeight;

/** A subtree around the middle of the window, large enough to fill it where there is one. Asks for places; best when the page has just been drawn. */
export function inView(page: Document): Element | Root | null {
  let at = page.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (!at || at === page.documentElement) return null;
  for (let above = parentElementOf(at); above && !hasMore(above, fewElements); above = parentElementOf(above)) at = above;
  return ownerOf(at);
}
