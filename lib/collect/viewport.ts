import { ownerOf } from './element-kinds.ts';
import { elementsIn, parentElementOf } from './unclobbered.ts';
import { isElement } from './roots.ts';

/** A page of fewer elements is read at once before anybody notices. */
const manyElements = 3_000;
/** To point at something in a page of more takes the browser longer than a slice may, as it asks each of them whether it lies there. */
const mostElements = 100_000;
/** About what a window shows at once, and what stands around it. */
const fewElements = 800;

/** Whether there are more elements than this in it; no more are counted. */
const hasMore = (element: Element | null, count: number): boolean => element !== null && elementsIn(element).item(count) !== null;

/** Whether there is so much of it that it may be long, and not so much that nothing in it can be pointed at. */
export const mayBeLong = (page: Document): boolean => hasMore(page.body, fewElements) && !hasMore(page.body, mostElements);

/** Whether reading the whole page takes so long that what is in view had better come first. Asks for places; best when the page has just been drawn. */
export const isLong = (page: Document): boolean => hasMore(page.body, manyElements) || scrollY > innerHeight;

/** At which heights of the window we look for something, as shares of it: the middle first. */
const heights = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * A subtree around the middle of the window, large enough to fill it where there is one, and never much of a long page: what is in it will be read twice. Between two paragraphs the
 * browser points at all that holds them; then another height has one, and each takes a step (undefined). Asks for places; best when the page has just been drawn.
 */
export function* inView(page: Document): Generator<Element | undefined, void, void> {
  for (const height of heights) {
    const at = page.elementFromPoint(innerWidth / 2, innerHeight * height);
    let found = at && ownerOf(at);
    if (found && isElement(found) && !hasMore(found, fewElements)) {
      for (let above = parentElementOf(found); above && !hasMore(above, fewElements); above = parentElementOf(above)) found = above;
      yield found;
      return;
    }
    yield undefined;
  }
}
