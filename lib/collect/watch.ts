import { isInLine, ownerOf } from './blocks.ts';
import { type Root, isElement, isRoot, isText } from './roots.ts';

/** A node that is a block, or says nothing. */
const isWhole = (node: Node): boolean => (isElement(node) ? !isInLine(node) : !isText(node));

/** What changed since the last time: subtrees to read again, and subtrees that are gone. */
export interface Changes {
  stale: Set<Element | Root>;
  gone: Set<Node>;
}

/**
 * Watches the text of the trees that it is given. Tells once for many changes: not before `calmMs` have passed, and not sooner than the reader of
 * the changes allows (`pauseMs`), so that a page that changes for ever costs a known share of the time.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Element | Root>();
  readonly #tell: (changes: Changes) => void;
  #changes: Changes = { stale: new Set(), gone: new Set() };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds to wait before telling; raised by whoever reads when reading costs much. */
  pauseMs = calmMs;

  constructor(tell: (changes: Changes) => void, signal: AbortSignal) {
    this.#tell = tell;
    this.#observer = new MutationObserver((records) => this.#note(records));
    signal.addEventListener('abort', () => this.stop());
  }

  add(root: Element | Root): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#roots.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #note(records: MutationRecord[]): void {
    const { stale, gone } = this.#changes;
    for (const { type, target, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      if (type === 'childList' && nodes.every(isWhole)) {
        // Whole blocks came or went: the rest of the parent stays as it was read.
        for (const node of removedNodes) gone.add(node);
        for (const node of addedNodes) if (isElement(node)) stale.add(node);
      } else {
        const parent = type === 'characterData' ? target.parentNode : target;
        if (parent && (isElement(parent) || isRoot(parent))) stale.add(ownerOf(parent));
      }
    }
    if (stale.size + gone.size > 0) this.#timer ??= setTimeout(() => this.#hand(), this.pauseMs);
  }

  #hand(): void {
    this.#timer = undefined;
    const changes = this.#changes;
    this.#changes = { stale: new Set(), gone: new Set() };
    this.#tell(changes);
  }
}

/** Changes come in bursts; this long after the first one we look. Milliseconds. */
export const calmMs = 250;
