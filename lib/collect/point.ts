import { isText } from './roots.ts';

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}

/**
 * The place in a text node under a point of the viewport (CSS pixels); null when there is none. A caret lies between two letters and is found from far
 * off, too: whether the point is on the letters is for `isOn` to say.
 */
export function textAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Text; offset: number } | null {
  const caret = caretAt(x, y, shadowRoots);
  return caret && isText(caret.node) ? { node: caret.node, offset: caret.offset } : null;
}

/** Whether a point of the viewport lies on the letters of a span, with a little room for an unsteady hand. CSS pixels. */
export function isOn(span: Range, x: number, y: number, room = 2): boolean {
  return [...span.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - room && x <= right + room && y >= top - room && y <= bottom + room,
  );
}

/** A span as a live range, for what asks the browser about its place. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
