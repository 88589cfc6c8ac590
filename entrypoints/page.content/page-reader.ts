import { type Block, blocksIn } from '../../lib/collect/blocks.ts';
import { isForReading } from '../../lib/collect/readable.ts';
import { type Root, isElement } from '../../lib/collect/roots.ts';
import { type Spent, inSlices } from '../../lib/collect/slices.ts';
import { type Changes, Watch, calmMs } from '../../lib/collect/watch.ts';
import type { PageWishes } from '../../lib/correction.ts';
import { detect } from '../../lib/detect/detect.ts';
import type { NameIndex } from '../../lib/detect/name-index.ts';
import { type ReadersWord, asTheReaderSays, markedByHand, readersWord } from '../../lib/identify/corrections.ts';
import { identifyInSteps } from '../../lib/identify/identify.ts';
import type { PageContext, Sighting } from '../../lib/mention.ts';
import { Marks, type SightedBlock } from './sighted-blocks.ts';

/** Where reading ends on a monstrous page. */
export const budget = {
  /** UTF-16 code units of text; the longest Dutch law has 1.6 million. */
  characters: 5_000_000,
  /** Main-thread milliseconds of one document, re-reading included. */
  totalMs: 5_000,
  /** Blocks with a name in them: what is identified together. */
  blocks: 4_000,
  /** Share of the time that a page which keeps changing may cost. */
  share: 0.1,
};

/** For what the reader opened in our own reader: it is what the tab is there for. */
const ownBudget = { ...budget, totalMs: 60_000, blocks: 20_000 };

export interface PageReaderOptions {
  index: NameIndex;
  signal: AbortSignal;
  /** In a page of our own: the part of it that is text, all of which is for reading. */
  within?: Element | undefined;
  context(): PageContext;
  /** What the reader wants here, as far as it is known when reading begins. */
  wishes: PageWishes;
  /** After the first reading and after each change: all names of the frame. */
  onRead(marks: Marks): void;
  onRoot(root: ShadowRoot): void;
}

/** Reads a document, keeps on reading what changes in it, and knows which names stand where. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #budget: typeof budget;
  readonly #watch: Watch;
  readonly #roots = new Set<ShadowRoot>();
  /** Blocks with mentions only: most of a page has none. */
  #blocks: SightedBlock[] = [];
  readonly spent: Spent = { totalMs: 0, longestSliceMs: 0 };
  characters = 0;
  stoppedEarly = false;
  #last: Promise<void> = Promise.resolve();
  #said: ReadersWord;
  #muted: PageWishes['mutedKinds'];

  constructor(options: PageReaderOptions) {
    this.#options = options;
    this.#budget = options.within ? ownBudget : budget;
    this.#said = readersWord(options.wishes.corrections);
    this.#muted = options.wishes.mutedKinds;
    this.#watch = new Watch((changes) => this.#queue(() => this.#follow(changes)), options.signal);
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots];
  }

  /** Reads the whole document, and watches it from then on. */
  start(): void {
    this.#watch.add(this.#options.within ?? document);
    this.#queue(() => this.#readAll());
  }

  /** The reader wants something else than before. */
  obey({ corrections, mutedKinds }: PageWishes): void {
    this.#queue(async () => {
      const before = this.#said;
      this.#said = readersWord(corrections);
      this.#muted = mutedKinds;
      // A name that no register has was not looked for until now.
      if ([...this.#said.bySurface.keys()].every((surface) => before.bySurface.has(surface))) await this.#identify();
      else await this.#readAll();
    });
  }

  async #readAll(): Promise<void> {
    this.#blocks = [];
    this.characters = 0;
    const start = this.#options.within ?? document.body ?? document.documentElement;
    if (start) await this.#read(start);
    await this.#identify();
  }

  /** What the page is called or where it is changed (in an application of one page): the same names may mean other things. */
  contextChanged(): void {
    this.#queue(() => this.#identify());
  }

  /** One thing at a time: two readings at once would each take a slice of the same moment. */
  #queue(work: () => Promise<void>): void {
    this.#last = this.#last.then(async () => {
      await seen(this.#options.signal);
      if (!this.#options.signal.aborted) await work();
    });
  }

  #isSpent = (): boolean =>
    this.characters > this.#budget.characters || this.spent.totalMs > this.#budget.totalMs || this.#blocks.length > this.#budget.blocks;

  async #read(start: Element | Root): Promise<void> {
    const enter = (root: ShadowRoot): void => {
      if (this.#roots.has(root)) return;
      this.#roots.add(root);
      this.#watch.add(root);
      this.#options.onRoot(root);
    };
    const { signal, index, within } = this.#options;
    const found: SightedBlock[] = [];
    const look = (block: Block): void => {
      this.characters += block.text.length;
      const mentions = detect(block.text, index);
      if (mentions.length > 0 || markedByHand(block.text, this.#said).length > 0) found.push({ ...block, mentions, sightings: [] });
    };
    const complete = await inSlices(blocksIn(start, enter), look, {
      signal,
      spent: this.spent,
      enough: () => this.#isSpent() || this.#blocks.length + found.length > this.#budget.blocks,
    });
    if (signal.aborted) return;
    if (!complete) this.#stopEarly();
    // Only where something was found: who stands in an editor or is not shown is left alone. Asks for style, so it is done in slices too.
    const readable: SightedBlock[] = [];
    await inSlices(found[Symbol.iterator](), (block) => void ((within ?? isForReading(elementOf(block))) && readable.push(block)), {
      signal,
      spent: this.spent,
    });
    this.#blocks.push(...readable);
  }

  #stopEarly(): void {
    this.stoppedEarly = true;
    this.#watch.stop();
  }

  /** Reads again what changed, and only that. */
  async #follow({ stale, gone }: Changes): Promise<void> {
    const before = this.spent.totalMs;
    const begun = performance.now();
    const changed = [...gone, ...stale];
    const kept = this.#blocks.filter(({ owner }) => owner.isConnected && !changed.some((node) => node.contains(owner)));
    const lost = kept.length < this.#blocks.length;
    this.#blocks = kept;
    // A subtree inside another that is read anyway is not read twice.
    const starts = [...stale].filter((node) => node.isConnected && ![...stale].some((other) => other !== node && other.contains(node)));
    const had = this.#blocks.length;
    for (const start of starts) {
      if (this.stoppedEarly || this.#options.signal.aborted) break;
      await this.#read(start);
    }
    if (lost || this.#blocks.length > had) await this.#identify();
    // What this cost, costs a known share of the time from now on.
    const cost = Math.max(this.spent.totalMs - before, 0);
    this.#watch.pauseMs = Math.max(calmMs, Math.min(cost / this.#budget.share, 60_000), performance.now() - begun);
    if (this.#isSpent()) this.#stopEarly();
  }

  async #identify(): Promise<void> {
    const { signal, context, onRead } = this.#options;
    if (signal.aborted) return;
    const blocks = inDocumentOrder(this.#blocks);
    const [said, muted] = [this.#said, this.#muted];
    const sightings: Sighting[][] = [];
    function* steps() {
      const found = yield* identifyInSteps(blocks, context());
      for (const [index, { text }] of blocks.entries()) {
        sightings.push(asTheReaderSays(text, found[index] ?? [], said).filter(({ kind }) => !muted.includes(kind)));
        yield;
      }
    }
    await inSlices(steps(), () => undefined, { signal, spent: this.spent });
    if (signal.aborted) return;
    blocks.forEach((block, index) => (block.sightings = sightings[index] ?? []));
    const begun = performance.now();
    onRead(new Marks(blocks));
    const took = performance.now() - begun;
    this.spent.totalMs += took;
    this.spent.longestSliceMs = Math.max(this.spent.longestSliceMs, took);
  }
}

/** The element that carries the text of a block. */
function elementOf({ owner, pieces: [first] }: Block): Element | null {
  return first?.node.parentElement ?? (isElement(owner) ? owner : null);
}

/** Blocks that were read later may stand earlier. */
function inDocumentOrder(blocks: SightedBlock[]): SightedBlock[] {
  return blocks.toSorted(({ pieces: [one] }, { pieces: [other] }) => {
    if (!one || !other || one.node === other.node) return (one?.from ?? 0) - (other?.from ?? 0);
    return one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** Resolves when the tab is looked at (or the signal says stop): a page in a background tab can wait. */
function seen(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look, { once: true });
  });
}
