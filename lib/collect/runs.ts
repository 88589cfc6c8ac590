import { kindOf, notPlain } from './element-kinds.ts';
import { type Root, isElement, isText, shadowRootOf } from './roots.ts';

/** Where text of a run comes from: a text node, or an element that has nothing in it but text and what stands in the line. */
export interface Part {
  node: Text | Element;
  /** Where its text begins in the run. UTF-16 code units. */
  at: number;
}

/** A run of text with no break in it that a reader sees: what stands in one paragraph, cell or heading; a long one comes in several. */
export interface Run {
  /** The nearest element that begins on a line of its own; what is read again when something in it changes. */
  owner: Element | Root;
  text: string;
  parts: Part[];
  /** How much of the text of its one part came before, in a run that was cut. */
  skipped: number;
}

/** A run longer than this is cut, so that no single one takes long. UTF-16 code units. */
export const longestRun = 16_000;

/** A subtree of more elements than this is gone through element by element, so that no question about it takes long. */
const mostAsked = 8_000;
/** So many elements are gone through before it is asked again how many there are, and before others may go first. */
const pace = 64;

/** The elements of a subtree that are not simply part of a line, in document order, and the first of them that was not met yet. */
interface Marked {
  list: NodeListOf<Element>;
  at: number;
}

/** What is to be gone on with after a subtree. */
interface Frame {
  next: Node | null;
  owner: Element | Root;
  marked: Marked | undefined;
  /** Whether what was entered is a block, so that the text after it is another run. */
  isBlock: boolean;
}

/**
 * The runs of a tree, in document order, one at a time; shadow trees right before the children of the element that carries them, each as a tree of its own.
 * Now and then undefined, where nothing was found for a while. No layout, no style, no attribute is asked for.
 *
 * Text first: of a paragraph that holds but text and what stands in the line the browser gives all text at once, without the objects that it would have
 * to make for each of its nodes. Where a name is found, `piecesOf` asks for them.
 * @param onRoot told of each shadow root that is entered, so that it can be watched
 */
export function* runsIn(start: Element | Root, onRoot: (root: ShadowRoot) => void): Generator<Run | undefined, void, void> {
  const walk = new Walk(start, onRoot);
  for (let steps = 1; walk.step(); steps++) {
    for (const run of walk.ready) yield run;
    if (walk.ready.length > 0) walk.ready = [];
    else if (steps % pace === 0) yield undefined;
  }
  yield* walk.ready;
}

/** The browser keeps the count of a tree by itself as long as nothing changes; of a shadow tree it makes a list. */
const isFewIn = (root: Element | Root): boolean =>
  ('getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*')).length <= mostAsked;

class Walk {
  /** Runs that are complete. */
  ready: Run[] = [];
  readonly #onRoot: (root: ShadowRoot) => void;
  /** Without recursion: pages nest deeper than a stack is high. */
  readonly #frames: Frame[] = [];
  #node: Node | null = null;
  #owner: Element | Root;
  #marked: Marked | undefined;
  /** The run that is being gathered. */
  #text = '';
  #parts: Part[] = [];
  #untilCounted = 0;

  constructor(start: Element | Root, onRoot: (root: ShadowRoot) => void) {
    this.#onRoot = onRoot;
    this.#owner = start;
    this.#enter(start, null, true);
    if (isElement(start)) this.#enterShadow(start);
  }

  /** Goes one node further; false at the end. */
  step(): boolean {
    const node = this.#node;
    if (!node) return this.#leave();
    this.#node = node.nextSibling;
    if (isText(node)) this.#add(node, node.data);
    else if (isElement(node)) this.#meet(node);
    return true;
  }

  #meet(element: Element): void {
    const kind = kindOf(element.localName);
    if (kind === 'line') {
      if (this.#holdsMarked(element)) this.#enter(element, this.#node, false);
      else this.#add(element, element.textContent);
      return;
    }
    this.#mark(element);
    if (kind === 'break') this.#text += '\n';
    else if (kind === 'closed-line') this.#text += ' ';
    else this.#end();
    if (kind === 'break' || kind === 'closed' || kind === 'closed-line') this.#passOver(element);
    else this.#meetBlock(element, kind === 'host' && shadowRootOf(element) !== null);
  }

  #meetBlock(element: Element, hasShadow: boolean): void {
    if (this.#holdsMarked(element) || hasShadow) {
      this.#enter(element, this.#node, true);
      if (hasShadow) this.#enterShadow(element);
      return;
    }
    const before = this.#owner;
    this.#owner = element;
    this.#add(element, element.textContent);
    this.#end();
    this.#owner = before;
  }

  #enter(root: Element | Root, next: Node | null, isBlock: boolean): void {
    this.#frames.push({ next, owner: this.#owner, marked: this.#marked, isBlock });
    if (isBlock) this.#owner = root;
    this.#marked ??= this.#markedIn(root);
    this.#node = root.firstChild;
  }

  #enterShadow(host: Element): void {
    const root = shadowRootOf(host);
    if (!root) return;
    this.#onRoot(root);
    const marked = this.#marked;
    this.#marked = undefined;
    this.#enter(root, this.#node, true);
    const frame = this.#frames.at(-1);
    if (frame) frame.marked = marked;
  }

  #leave(): boolean {
    const frame = this.#frames.pop();
    if (!frame) return false;
    if (frame.isBlock) this.#end();
    ({ next: this.#node, owner: this.#owner, marked: this.#marked } = frame);
    return true;
  }

  /** Asks which elements of a subtree are more than part of a line; nothing while it is too large. */
  #markedIn(root: Element | Root): Marked | undefined {
    if (this.#untilCounted-- > 0) return undefined;
    if (isFewIn(root)) {
      this.#untilCounted = 0;
      return { list: root.querySelectorAll(notPlain), at: 0 };
    }
    this.#untilCounted = pace;
    return undefined;
  }

  /** Notes that a marked element was met. Where the page changed meanwhile, the list no longer holds, and all that is left is gone through. */
  #mark(element: Element): void {
    const marked = this.#marked;
    if (!marked) return;
    while (marked.list[marked.at]?.isConnected === false) marked.at++;
    if (marked.list[marked.at] === element) marked.at++;
    else marked.at = Number.NaN;
  }

  /** Whether an element holds more than text and what stands in the line; also when that is not known. */
  #holdsMarked(element: Element): boolean {
    const marked = this.#marked;
    // Most paragraphs hold but text; that is told without asking what is in them.
    if (!marked || Number.isNaN(marked.at)) return element.firstElementChild !== null;
    for (let next = marked.list[marked.at]; next; next = marked.list[++marked.at]) {
      if (element.contains(next)) return true;
      if (next.isConnected) return false;
    }
    return false;
  }

  #passOver(element: Element): void {
    if (this.#marked && element.firstElementChild) this.#marked.at += element.querySelectorAll(notPlain).length;
  }

  #add(node: Text | Element, data: string): void {
    if (data === '' || (this.#parts.length === 0 && !/\S/.test(data))) return;
    if (this.#text.length + data.length > longestRun) this.#end();
    let skipped = 0;
    while (data.length - skipped > longestRun) {
      const end = breathAt(data, skipped, skipped + longestRun);
      this.#keep({ owner: this.#owner, text: data.slice(skipped, end), parts: [{ node, at: 0 }], skipped });
      skipped = end;
    }
    if (skipped > 0) {
      this.#keep({ owner: this.#owner, text: data.slice(skipped), parts: [{ node, at: 0 }], skipped });
      return;
    }
    this.#parts.push({ node, at: this.#text.length });
    this.#text += data;
  }

  #end(): void {
    if (this.#parts.length > 0) this.#keep({ owner: this.#owner, text: this.#text, parts: this.#parts, skipped: 0 });
    this.#text = '';
    this.#parts = [];
  }

  #keep(run: Run): void {
    if (/\S/.test(run.text)) this.ready.push(run);
  }
}

/** Where a reader takes a breath: after the last white space before the limit. */
function breathAt(text: string, from: number, limit: number): number {
  let at = limit;
  while (at > from && text.charCodeAt(at - 1) > 32 && text.charCodeAt(at - 1) !== 0xa0) at--;
  return at > from ? at : limit;
}
