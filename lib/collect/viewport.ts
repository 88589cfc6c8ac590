import { ownerOf } from './element-kinds.ts';
import type { Root } from './roots.ts';

/** A page of fewer elements is read at once before anybody notices. */
const manyElements = 3_000;
/** About what a window shows at once, and what stands around it. */
const fewElements = 800;

const sizeOf = (page: Document): number => page.body?.querySelectorAll('*').length ?? 0;

/** Whether there is so much of it that it may be long. */
export const mayBeLong = (page: Document): boolean => sizeOf(page) > fewElements;

/** Whether reading the whole page takes so long that what is in view had better come first. Asks for places; best when the page has just been drawn. */
export const isLong = (page: Document): boolean => sizeOf(page) > manyElements || scrollY > innerHeight;

/** A subtree around the middle of the window, large enough to fill it where there is one. Asks for places; best when the page has just been drawn. */
export function inView(page: Document): Element | Root | null {
  let at = page.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (!at || at === page.documentElement) return null;
  for (let above = at.parentElement; above && above.querySelectorAll('*').length < fewElements; above = above.parentElement) at = above;
  return ownerOf(at);
}
