import { ownerOf } from './element-kinds.ts';
import { elementsIn, parentElementOf } from './unclobbered.ts';
import { isElement } from './roots.ts';

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

/** At which heights of the window we look for something, as shares of it: the middle first. */
const heights = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * A subtree around the middle of the window, large enough to fill it where there is one, and never much of a long page: what is in it will be read twice. Between two paragraphs the
 * browser points at all that holds them; then another height has one. Asks for places; best when the page has just been drawn.
 */
export function inView(page: Document): Element | null {
  for (const height of heights) {
    const at = page.elementFromPoint(innerWidth / 2, innerHeight * height);
    let found = at && ownerOf(at);
    if (!found || !isElement(found) || found === page.documentElement || hasMore(found, fewElements)) continue;
    for (let above = parentElementOf(found); above && !hasMore(above, fewElements); above = parentElementOf(above)) found = above;
    return found;
  }
  return null;
}
