import { kindOf } from './element-kinds.ts';
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

/** So many nodes are gone through before others may go first. */
const pace = 256;

/** What is to be gone on with after a subtree. */
interface Frame {
  next: Node | null;
  owner: Element | Root;
  /** Whether what was entered is a block, so that the text after it is another run. */
  isBlock: boolean;
}

/** What of a text that is cut comes in runs of its own. */
interface Rest {
  owner: Element | Root;
  node: Text | Element;
  data: string;
  skipped: number;
}

/**
 * The runs of a tree, in document order, one at a time; shadow trees right before the children of the element that carries them, each as a tree of its own.
 * Now and then undefined, where nothing was found for a while. No layout, no style, no attribute is asked for.
 *
 * Of an element that holds but text the browser gives its text at once, without the object that it would have to make for the node; where a name is found,
 * `blockOf` asks for it. One walk with little in it costs less than asking the browser first where it need not go: in a page that was just loaded nothing of this
 * is compiled yet.
 * @param onRoot told of each shadow root that is entered, so that it can be watched
 */
export function* runsIn(start: Element | Root, onRoot: (root: ShadowRoot) => void): Generator<Run | undefined, void, void> {
  const walk = new Walk(start, onRoot);
  while (walk.go()) {
    if (walk.ready.length === 0) yield undefined;
    else {
      const { ready } = walk;
      walk.ready = [];
      for (const run of ready) yield run;
    }
  }
  yield* walk.ready;
}

class Walk {
  /** Runs that are complete. */
  ready: Run[] = [];
  readonly #onRoot: (root: ShadowRoot) => void;
  /** Without recursion: pages nest deeper than a stack is high. */
  readonly #frames: Frame[] = [];
  #node: Node | null = null;
  #owner: Element | Root;
  /** The run that is being gathered. */
  #text = '';
  #parts: Part[] = [];
  /** Of a text that is cut: what is still to come. */
  #rest: Rest | undefined;

  constructor(start: Element | Root, onRoot: (root: ShadowRoot) => void) {
    this.#onRoot = onRoot;
    this.#owner = start;
    this.#enter(start, null, true);
    if (isElement(start)) this.#enterShadow(start);
  }

  /** Goes on until a run is complete, or for a while; false at the end. */
  go(): boolean {
    for (let step = 0; step < pace && this.ready.length === 0; step++) {
      if (this.#rest) {
        this.#cut(this.#rest);
        continue;
      }
      const node = this.#node;
      if (!node) {
        if (!this.#leave()) return false;
        continue;
      }
      this.#node = node.nextSibling;
      if (isElement(node)) this.#meet(node);
      else if (isText(node)) this.#add(node, node.data);
    }
    return true;
  }

  #meet(element: Element): void {
    const kind = kindOf(element.localName);
    if (kind === 'line') {
      if (element.firstElementChild) this.#enter(element, this.#node, false);
      else this.#add(element, element.textContent);
      return;
    }
    if (kind === 'break') this.#text += '\n';
    else if (kind === 'closed-line') this.#text += ' ';
    else this.#end();
    if (kind === 'block' || kind === 'host') this.#meetBlock(element, kind === 'host' && shadowRootOf(element) !== null);
  }

  #meetBlock(element: Element, hasShadow: boolean): void {
    if (hasShadow || element.firstElementChild) {
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
    this.#frames.push({ next, owner: this.#owner, isBlock });
    if (isBlock) this.#owner = root;
    this.#node = root.firstChild;
  }

  #enterShadow(host: Element): void {
    const root = shadowRootOf(host);
    if (!root) return;
    this.#onRoot(root);
    this.#enter(root, this.#node, true);
  }

  #leave(): boolean {
    const frame = this.#frames.pop();
    if (!frame) return false;
    if (frame.isBlock) this.#end();
    ({ next: this.#node, owner: this.#owner } = frame);
    return true;
  }

  #add(node: Text | Element, data: string): void {
    if (this.#parts.length === 0 && isBlank(data)) return;
    if (this.#text.length + data.length > longestRun) this.#end();
    if (data.length > longestRun) {
      this.#rest = { owner: this.#owner, node, data, skipped: 0 };
      return;
    }
    this.#parts.push({ node, at: this.#text.length });
    this.#text += data;
  }

  /** A run of what is still to come of a long text. */
  #cut({ owner, node, data, skipped }: Rest): void {
    const isLast = data.length - skipped <= longestRun;
    const end = isLast ? data.length : breathAt(data, skipped, skipped + longestRun);
    this.#rest = isLast ? undefined : { owner, node, data, skipped: end };
    this.#keep({ owner, text: data.slice(skipped, end), parts: [{ node, at: 0 }], skipped });
  }

  #end(): void {
    if (this.#parts.length > 0) this.#keep({ owner: this.#owner, text: this.#text, parts: this.#parts, skipped: 0 });
    this.#text = '';
    this.#parts = [];
  }

  #keep(run: Run): void {
    if (!isBlank(run.text)) this.ready.push(run);
  }
}

/** Whether there is nothing but white space. Most of it is spaces and line breaks of the source, told without an expression. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) return code > 126 && !/\S/.test(text);
  }
  return true;
}

/** No word is longer; what is can be cut anywhere. UTF-16 code units. */
const longestWord = 1_000;

/** Where a reader takes a breath: after the last white space before the limit. */
function breathAt(text: string, before: number, limit: number): number {
  const from = Math.max(before, limit - longestWord);
  let at = limit;
  while (at > from && text.charCodeAt(at - 1) > 32 && text.charCodeAt(at - 1) !== 0xa0) at--;
  return at > from ? at : limit;
}
