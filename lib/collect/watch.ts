import { isInLine, ownerOf } from './element-kinds.ts';
import { type Root, aboveOf, isElement, isRoot, isText } from './roots.ts';

/** Changes come in bursts; this long after the first one we look. Milliseconds. */
export const calmMs = 250;
/** More changes than this before we look: the page may as well be read anew. */
const flood = 20_000;

/** What changed since the last time, as the browser says it; undefined when that is too much to go through. */
export type Noted = readonly (readonly MutationRecord[])[] | undefined;

/**
 * Watches the text of the trees that it is given. Tells once for many changes: not before `calmMs` have passed, and not sooner than the reader of
 * the changes allows (`pauseMs`), so that a page that changes for ever costs a known share of the time. Notes them only; to go through them is for `changesIn`.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Element | Root>();
  readonly #tell: (noted: Noted) => void;
  #noted: (readonly MutationRecord[])[] = [];
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds to wait before telling; raised by whoever reads when reading costs much. */
  pauseMs = calmMs;

  constructor(tell: (noted: Noted) => void, signal: AbortSignal) {
    this.#tell = tell;
    this.#observer = new MutationObserver((records) => this.#note(records));
    signal.addEventListener('abort', () => this.stop());
  }

  add(root: Element | Root): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observe(root);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#roots.clear();
    this.#noted = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #observe(root: Element | Root): void {
    // What is read may become an editor, and be for reading again.
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['contenteditable'] });
  }

  #note(records: MutationRecord[]): void {
    this.#noted.push(records);
    this.#count += records.length;
    if (this.#count > flood) {
      this.#noted = [];
      this.#observer.disconnect();
    }
    this.#timer ??= setTimeout(() => this.#hand(), this.pauseMs);
  }

  #hand(): void {
    const noted = this.#count > flood ? undefined : this.#noted;
    this.#timer = undefined;
    this.#noted = [];
    this.#count = 0;
    if (!noted) for (const root of this.#roots) this.#observe(root);
    this.#tell(noted);
  }
}

/** Subtrees to read again, and subtrees that are gone. */
export interface Changes {
  stale: Set<Element | Root>;
  gone: Set<Node>;
}

/** A node that is a block, or says nothing. */
const isWhole = (node: Node): boolean => (isElement(node) ? !isInLine(node) : !isText(node));
/** More nodes than this that came or went in one go are not looked at one by one. */
const many = 2_000;

/** A heading, the head of a table, or a paragraph that ends in a colon. */
const saysOfList = /^(?:h\d|thead|p)$/;

/** What the notes come to, a note at a time. */
export function* changesIn(noted: readonly (readonly MutationRecord[])[], changes: Changes): Generator<undefined, void, void> {
  const { stale, gone } = changes;
  for (const records of noted)
    for (const { type, target, addedNodes, removedNodes } of records) {
      const isSmall = addedNodes.length + removedNodes.length <= many;
      if (type === 'childList' && isSmall && [...addedNodes, ...removedNodes].every(isWhole)) {
        // Whole blocks came or went: the rest of the parent stays as it was read.
        for (const node of removedNodes) gone.add(node);
        for (const node of addedNodes)
          if (isElement(node)) {
            // What stands above a list or a table says what is in it: it goes along with what comes in later.
            const above = isElement(target) && target.previousElementSibling;
            if (above && saysOfList.test(above.localName)) stale.add(above);
            stale.add(node);
          }
      } else {
        const parent = type === 'characterData' ? target.parentNode : target;
        if (parent && (isElement(parent) || isRoot(parent))) stale.add(ownerOf(parent));
      }
      yield undefined;
    }
}

/** Answers whether a node is one of these or within one, through shadow roots too; asked for many nodes of one moment. */
export function isWithin(subtrees: ReadonlySet<Node>): (node: Node | null) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const path: Node[] = [];
    let found: boolean | undefined;
    for (let at: Node | null = node; at; at = aboveOf(at)) {
      found = known.get(at) ?? (subtrees.has(at) ? true : undefined);
      if (found !== undefined) break;
      path.push(at);
    }
    for (const each of path) known.set(each, found ?? false);
    return found ?? false;
  };
}
