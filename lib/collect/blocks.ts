import { type Root, isElement, isRoot, isText, shadowRootOf } from './roots.ts';

/** A text node, or a part of one, and where it begins in the text of its block. Offsets in UTF-16 code units. */
export interface Piece {
  node: Text;
  /** Where it begins in the block's text. */
  at: number;
  /** Where it begins in the node's own data; more than 0 only for a node that was cut. */
  from: number;
}

/** A run of text with no break in it that a reader sees: what stands in one paragraph, cell or heading. */
export interface Block {
  /** The nearest element that begins on a line of its own; what is read again when something in it changes. */
  owner: Element | Root;
  text: string;
  pieces: Piece[];
}

/** Elements that stand in the line. Any other begins and ends a block, whatever a style sheet makes of it: asking for layout would cost more than all the rest. */
const inline = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i input ins kbd label mark math meter nobr output progress q ruby rb s samp select small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);

export const isInLine = (element: Element): boolean => inline.has(element.localName);

/** The nearest element up the tree that a block can belong to: a change inside a line changes the whole line. */
export function ownerOf(node: Element | Root): Element | Root {
  let at = node;
  while (isElement(at) && isInLine(at)) {
    const above = at.parentNode;
    if (!above || !(isElement(above) || isRoot(above))) break;
    at = above;
  }
  return at;
}

/** What holds no running text: code, fields, and what is never shown. */
const closed = new Set(
  'script style noscript template textarea input select datalist option button code pre kbd samp svg math canvas video audio iframe frame object embed head title meta link rt rp meter progress'.split(
    ' ',
  ),
);

/** A block longer than this is cut, so that no single block takes long. UTF-16 code units. */
export const longestBlock = 16_000;

/**
 * The blocks of a tree, in document order, one at a time; shadow trees right after the element that carries them, each as a tree of its own.
 * Reads names of elements and data of text nodes, nothing else: no layout, no style, no attribute.
 * @param onRoot told of each shadow root that is entered, so that it can be watched
 */
export function* blocksIn(start: Element | Root, onRoot: (root: ShadowRoot) => void): Generator<Block, void, void> {
  const owners: (Element | Root)[] = [start];
  let text = '';
  let pieces: Piece[] = [];

  const take = (): Block | undefined => {
    const block = /\S/.test(text) ? { owner: owners.at(-1) ?? start, text, pieces } : undefined;
    text = '';
    pieces = [];
    return block;
  };

  /** Cuts a long text node where a reader takes a breath: at white space before the limit. */
  function* add(node: Text): Generator<Block, void, void> {
    const { data } = node;
    let from = 0;
    while (text.length + data.length - from > longestBlock) {
      const room = Math.max(longestBlock - text.length, 0);
      const space = data.slice(from, from + room).search(/\s\S*$/);
      const end = from + (space > 0 ? space : text === '' ? room : 0);
      if (end > from) {
        pieces.push({ node, at: text.length, from });
        text += data.slice(from, end);
        from = end;
      }
      const block = take();
      if (block) yield block;
    }
    if (from < data.length) {
      pieces.push({ node, at: text.length, from });
      text += data.slice(from);
    }
  }

  // Without recursion: pages nest deeper than a stack is high.
  const above: { next: Node | null; isBlock: boolean }[] = [];
  let node: Node | null = start.firstChild;
  const shadow = isElement(start) ? shadowRootOf(start) : null;
  if (shadow) {
    onRoot(shadow);
    yield* blocksIn(shadow, onRoot);
  }
  for (;;) {
    if (!node) {
      const parent = above.pop();
      if (!parent) break;
      if (parent.isBlock) {
        const block = take();
        if (block) yield block;
        owners.pop();
      }
      node = parent.next;
      continue;
    }
    const next: Node | null = node.nextSibling;
    if (isText(node)) {
      const { data } = node;
      if (text.length + data.length > longestBlock) yield* add(node);
      else if (data !== '') {
        pieces.push({ node, at: text.length, from: 0 });
        text += data;
      }
      node = next;
      continue;
    }
    if (!isElement(node)) {
      node = next;
      continue;
    }
    const element: Element = node;
    const name = element.localName;
    if (name === 'br') {
      text += '\n';
      node = next;
      continue;
    }
    const isBlock = !isInLine(element);
    if (isBlock) {
      const block = take();
      if (block) yield block;
    }
    if (closed.has(name)) {
      // In the line, what is passed over still parts the words on either side.
      if (!isBlock) text += ' ';
      node = next;
      continue;
    }
    const inside = shadowRootOf(element);
    if (inside) {
      onRoot(inside);
      yield* blocksIn(inside, onRoot);
    }
    if (isBlock) owners.push(element);
    above.push({ next, isBlock });
    node = element.firstChild;
  }
  const block = take();
  if (block) yield block;
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
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
