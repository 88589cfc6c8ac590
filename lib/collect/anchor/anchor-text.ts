import { type Block, type Piece, blocksIn } from '../blocks.ts';
import { type Root, isText } from '../roots.ts';
import { type Spent, inSlices } from '../slices.ts';
import { childAt, positionOf } from '../unclobbered.ts';
import { placesOf, normalizeSpace } from './normalize-space.ts';

/** More than this is not read, as in detection. UTF-16 code units. */
const mostCharacters = 5_000_000;

interface Stretch extends Block {
  /** Where it begins in the text. */
  start: number;
  length: number;
}

interface PieceOfNode {
  piece: Piece;
  length: number;
  stretch: Stretch;
}

/** A place between two letters of a text node. */
interface Place {
  node: Text;
  offset: number;
}

/**
 * The text of a page in which quotes and positions are counted. It is the text of the blocks that detection reads (blocks.ts), in their order: no
 * scripts, styles, code or fields; shadow trees right after the element that carries them; what is folded away or hidden included, so that opening and
 * closing shifts nothing. In each block every run of white space is one space, with none at the ends, and soft hyphens and zero-width characters are
 * left out; between two blocks stands one space. So neither another indentation nor another hyphenation nor a paragraph that is split makes it another text.
 */
export class AnchorText {
  readonly text: string;
  /** False when the page is larger than what is read. */
  readonly isComplete: boolean;
  readonly #stretches: readonly Stretch[];
  #byNode: Map<Node, PieceOfNode[]> | undefined;

  private constructor(text: string, isComplete: boolean, stretches: readonly Stretch[]) {
    this.text = text;
    this.isComplete = isComplete;
    this.#stretches = stretches;
  }

  /** Reads a tree, in slices. Throws the reason of the signal when that says stop. */
  static async read(
    start: Element | Root,
    { signal, spent, onRoot = () => undefined }: { signal: AbortSignal; spent: Spent; onRoot?: (root: ShadowRoot) => void },
  ): Promise<AnchorText> {
    const stretches: Stretch[] = [];
    const texts: string[] = [];
    let length = 0;
    const add = (block: Block): void => {
      const text = normalizeSpace(block.text);
      if (text === '') return;
      stretches.push({ ...block, start: length, length: text.length });
      texts.push(text);
      length += text.length + 1;
    };
    const isComplete = await inSlices(blocksIn(start, onRoot), add, { signal, spent, enough: () => length > mostCharacters });
    signal.throwIfAborted();
    return new AnchorText(texts.join(' '), isComplete, stretches);
  }

  /** Where a span of the text stands in the page: one range, or one for each tree that it runs through. Empty when the page has changed under it. */
  rangesAt(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (const stretch of this.#stretchesIn(start, end)) {
      const places = placesOf(stretch.text);
      const first = placeIn(stretch.pieces, places[Math.max(0, start - stretch.start)]);
      const last = placeIn(stretch.pieces, places[Math.min(stretch.length, end - stretch.start) - 1]);
      if (!first || !last) return [];
      const open = ranges.at(-1);
      const joins = open?.startContainer.getRootNode() === first.node.getRootNode();
      const range = joins && open ? open : document.createRange();
      if (range !== open) {
        range.setStart(first.node, first.offset);
        ranges.push(range);
      }
      range.setEnd(last.node, last.offset + 1);
    }
    return ranges;
  }

  /** Which span of the text a range of the page covers, without the spaces at its ends; undefined when there is no text of ours in it. */
  spanOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): { start: number; end: number } | undefined {
    let start = this.#offsetOf(startContainer, startOffset);
    let end = this.#offsetOf(endContainer, endOffset);
    while (start < end && this.text.charAt(start) === ' ') start++;
    while (start < end && this.text.charAt(end - 1) === ' ') end--;
    return start < end ? { start, end } : undefined;
  }

  /** The element in which a place of the text stands. */
  elementAt(place: number): Element | null {
    const [stretch] = this.#stretchesIn(place, place + 1);
    return stretch ? (placeIn(stretch.pieces, placesOf(stretch.text)[place - stretch.start])?.node.parentElement ?? null) : null;
  }

  #stretchesIn(start: number, end: number): Stretch[] {
    let [low, high] = [0, this.#stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#stretches[middle];
      if (stretch && stretch.start + stretch.length <= start) low = middle + 1;
      else high = middle;
    }
    const found: Stretch[] = [];
    for (let at = low; at < this.#stretches.length; at++) {
      const stretch = this.#stretches[at];
      if (!stretch || stretch.start >= end) break;
      found.push(stretch);
    }
    return found;
  }

  /** How much of the text stands before a boundary of a range: before the next text that was read, where it lies in none. */
  #offsetOf(container: Node, offset: number): number {
    for (const { piece, length, stretch } of this.#piecesOf(container))
      if (offset >= piece.from && offset <= piece.from + length)
        return stretch.start + countBelow(placesOf(stretch.text), piece.at + offset - piece.from);
    const next = isText(container) ? undefined : childAt(container, offset);
    for (const { pieces, text, start } of this.#stretches)
      for (const { node, at } of pieces) if (isAtOrAfter(node, container, next)) return start + countBelow(placesOf(text), at);
    return this.text.length;
  }

  /** The pieces of a node: none for one that was not read, several for a long one that was cut. */
  #piecesOf(node: Node): readonly PieceOfNode[] {
    this.#byNode ??= this.#index();
    return this.#byNode.get(node) ?? [];
  }

  #index(): Map<Node, PieceOfNode[]> {
    const byNode = new Map<Node, PieceOfNode[]>();
    for (const stretch of this.#stretches)
      for (const [index, piece] of stretch.pieces.entries()) {
        const length = (stretch.pieces[index + 1]?.at ?? stretch.text.length) - piece.at;
        byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), { piece, length, stretch }]);
      }
    return byNode;
  }
}

/** The letter at an offset of a block's text; undefined when its node has become shorter. */
function placeIn(pieces: readonly Piece[], offset: number | undefined): Place | undefined {
  if (offset === undefined) return undefined;
  const piece = pieces.findLast(({ at }) => at <= offset);
  const place = piece && { node: piece.node, offset: offset - piece.at + piece.from };
  return place && place.offset < place.node.length ? place : undefined;
}

/** How many of these ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a node stands at or after a boundary: before the child `next` of the container, or at its end when there is none. */
function isAtOrAfter(node: Node, container: Node, next: Node | undefined): boolean {
  const from = next ?? container;
  const where = positionOf(node, from);
  if (where & Node.DOCUMENT_POSITION_DISCONNECTED) return false;
  const isFollowing = (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isInside = (where & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0 || from === node;
  // What an element holds is said to follow it, too.
  return next ? isInside || isFollowing : isFollowing && !isInside;
}
