import { firstChildOf } from './unclobbered.ts';
import { type Root, isText } from './roots.ts';
import { type Run, runsIn } from './runs.ts';

/** A text node, or a part of one, and where it begins in the text of its block. Offsets in UTF-16 code units. */
export interface Piece {
  node: Text;
  /** Where it begins in the block's text. */
  at: number;
  /** Where it begins in the node's own data; more than 0 only for a node that was cut. */
  from: number;
}

/** A run of text, and the nodes that it stands in. */
export interface Block {
  /** The nearest element that begins on a line of its own; what is read again when something in it changes. */
  owner: Element | Root;
  text: string;
  pieces: Piece[];
}

/** A run with its nodes. They are those of this moment: ask before the page can have changed. */
export const blockOf = (run: Run): Block => ({ owner: run.owner, text: run.text, pieces: piecesOf(run) });

function piecesOf({ owner, text, parts, skipped }: Run): Piece[] {
  const pieces: Piece[] = [];
  for (const { node, at } of parts.length > 0 ? parts : [{ node: owner, at: 0 }]) {
    let end = at - skipped;
    // Of an element that is a part, what it holds are text nodes, and comments.
    const isWhole = !isText(node);
    for (let each: Node | null = isWhole ? firstChildOf(node) : node; each; each = isWhole ? each.nextSibling : null) {
      if (!isText(each)) continue;
      const begin = end;
      end += each.length;
      if (end > 0 && begin < text.length && each.length > 0) pieces.push({ node: each, at: Math.max(0, begin), from: Math.max(0, -begin) });
    }
  }
  return pieces;
}

/** The runs of a tree (see `runsIn`), each with its nodes; now and then undefined. */
export function* blocksIn(start: Element | Root, onRoot: (root: ShadowRoot) => void): Generator<Block | undefined, void, void> {
  for (const { runs } of runsIn(start, onRoot)) {
    // All of a stretch at once: between two of them the page may change.
    yield* runs.map(blockOf);
    yield undefined;
  }
}

/** Where a span of a block's text stands in the page. Undefined when the page has changed under it. */
export function rangeOf({ pieces }: Pick<Block, 'pieces'>, start: number, end: number): StaticRange | undefined {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last) return undefined;
  const startOffset = start - first.at + first.from;
  const endOffset = end - last.at + last.from;
  if (startOffset > first.node.length || endOffset > last.node.length) return undefined;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** The parts of a span, node by node: which letters of which text node belong to it. */
export function partsOf({ pieces }: Pick<Block, 'pieces'>, start: number, end: number): { node: Text; from: number; to: number }[] {
  return pieces.flatMap(({ node, at, from }, index) => {
    const until = pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const [first, last] = [Math.max(start, at), Math.min(end, until, at + node.length - from)];
    return first < last ? [{ node, from: first - at + from, to: last - at + from }] : [];
  });
}

/** The last piece that begins at or before this place. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
