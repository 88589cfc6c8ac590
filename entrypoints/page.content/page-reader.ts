import { isInClosed } from '../../lib/collect/element-kinds.ts';
import { isInPage } from '../../lib/collect/unclobbered.ts';
import { readFrom, readabilityOf } from '../../lib/collect/readable.ts';
import { type Root, aboveOf, newRootsIn } from '../../lib/collect/roots.ts';
import { RevealWatcher } from '../../lib/collect/reveal-watcher.ts';
import { lookSoon } from '../../lib/collect/shown-marks.ts';
import { type Spent, breathe, drawn, inSlices, seen } from '../../lib/collect/slices.ts';
import { inView, isLong, mayBeLong } from '../../lib/collect/viewport.ts';
import { type Changes, type Noted, Watch, calmMs, changesIn, isWithin } from '../../lib/collect/watch.ts';
import { type Budget, budget, ownBudget } from './budget.ts';
import { type Found, gatherBlocks } from './gather-blocks.ts';
import { countNames, identifyNames } from './names-client.ts';
import { type PageReaderOptions, type Wishes, isSameWish, marksAnew } from './reader-options.ts';
import type { PageContext } from '../../lib/mention.ts';
import { type PackedSightings, unpackSightings } from '../../lib/packed-sightings.ts';
import { type Mark, Marks, type SightedBlock, elementOf, marksIn, putIn } from './sighted-blocks.ts';

/** So long after something happened it is asked whether shadow trees were attached. Milliseconds. */
const rootsMs = 1_000;

/** Reads a document, keeps on reading what changes in it, and knows which names stand where. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #budget: Budget;
  readonly #watch: Watch;
  readonly #showing: RevealWatcher;
  readonly #roots = new Set<ShadowRoot>();
  /** Blocks with mentions only, in the order of the page: most of a page has none. */
  #blocks: SightedBlock[] = [];
  /** Those that were not shown when we looked. */
  #notShown: SightedBlock[] = [];
  readonly spent: Spent = { totalMs: 0, longestSliceMs: 0 };
  #elsewhereMs = 0;
  characters = 0;
  stoppedEarly = false;
  #last: Promise<void> = Promise.resolve();
  #rootsTimer: ReturnType<typeof setTimeout> | undefined;
  /** Undefined until it is known. */
  #wishes: Wishes | undefined;
  /** What the page called itself when its names were last identified. */
  #context = '';

  constructor(options: PageReaderOptions) {
    this.#options = options;
    this.#budget = options.within ? ownBudget : budget;
    this.#watch = new Watch((noted) => this.#queue(() => this.#follow(noted)), options.signal);
    this.#showing = new RevealWatcher(() => this.#queue(() => this.#lookAgain()), options.signal);
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots];
  }

  /** Reads the whole document, in a task after the one in which the script began, and watches it from then on. */
  start(): void {
    this.#watch.add(this.#options.within ?? document);
    this.#queue(() => breathe().then(() => this.#readAll()));
  }

  /** The reader wants this; nothing happens when it is what is done already. Resolves when the page shows it. */
  obey(wishes: Wishes): Promise<void> {
    this.#queue(async () => {
      if (this.#wishes && isSameWish(wishes, this.#wishes)) return;
      const isNew = marksAnew(wishes, this.#wishes);
      this.#wishes = wishes;
      await (isNew ? this.#readAll() : this.#identify());
    });
    return this.#last;
  }

  async #readAll(): Promise<void> {
    this.#blocks = [];
    this.#notShown = [];
    this.characters = 0;
    if (!this.#options.within) await this.#glance();
    const start = this.#options.within ?? readFrom(document);
    if (start) await this.#read([start]);
    await this.#identify();
    this.#awaitRoots();
  }

  /** On a page that takes a while to read: first what the reader is looking at. */
  async #glance(): Promise<void> {
    if (!mayBeLong(document)) return;
    await drawn();
    if (!isLong(document)) return;
    const starts: Element[] = [];
    await this.#slices(inView(document), (start) => starts.push(start));
    if (starts.every(isInClosed)) return;
    await this.#read(starts);
    await this.#identify(false);
    this.#blocks = [];
    this.#notShown = [];
    this.characters = 0;
  }

  /** One thing at a time: two readings at once would each take a slice of the same moment. */
  #queue(work: () => Promise<void>): void {
    this.#last = this.#last.then(async () => {
      await seen(this.#options.signal);
      if (this.#options.signal.aborted) return;
      await work().catch((error: unknown) => this.#options.onFailure(error));
    });
  }

  #slices<T>(items: Iterator<T | undefined>, handle: (item: T) => void, enough?: () => boolean): Promise<boolean> {
    return inSlices(items, handle, { signal: this.#options.signal, spent: this.spent, ...(enough && { enough }) });
  }

  /** Reads subtrees, none within another. */
  async #read(starts: Iterable<Element | Root>): Promise<void> {
    const most = this.#budget;
    const before = this.#blocks.reduce((sum, { names }) => sum + names, 0);
    const { found, isComplete } = await gatherBlocks(starts, {
      slices: (items, handle, enough) => this.#slices(items, handle, enough),
      count: (texts) => this.#count(texts),
      onRoot: (root) => {
        if (this.#roots.has(root)) return;
        this.#roots.add(root);
        this.#watch.add(root);
        this.#options.onRoot(root);
      },
      onText: (length) => (this.characters += length),
      isMarked: (text) => this.#wishes?.said?.marks(text) === true,
      isEnough: (blocks, names, nodes) =>
        nodes > most.nodes ||
        this.characters > most.characters ||
        this.#cost() > most.totalMs ||
        before + names > most.mentions ||
        this.#blocks.length + blocks > most.blocks,
    });
    if (!isComplete) this.#stopEarly();
    if (found.length > 0) await this.#sort(found);
  }

  async #count(texts: string[]): ReturnType<typeof countNames> {
    const counted = await countNames(texts);
    this.#elsewhereMs += counted.ms;
    return counted;
  }

  /** What reading has cost, here and where names are looked for. Milliseconds. */
  #cost(): number {
    return this.spent.totalMs + this.#elsewhereMs;
  }

  /** Keeps of what was found what is for reading. Only here style is asked for, and only of what was found. */
  async #sort(found: readonly Found[]): Promise<void> {
    if (!this.#options.within) await drawn();
    const shown = new Map<Element | Root, SightedBlock[]>();
    await this.#slices(found.values(), ({ start, block }) => {
      const readability = this.#readabilityOf(block);
      if (readability === 'readable') {
        const others = shown.get(start);
        if (others) others.push(block);
        else shown.set(start, [block]);
      } else if (readability === 'not-shown' && this.#notShown.length < this.#budget.notShown) this.#notShown.push(block);
    });
    await this.#slices(shown.values(), (blocks) => putIn(this.#blocks, blocks));
    this.#awaitShowing();
  }

  #readabilityOf(block: SightedBlock): ReturnType<typeof readabilityOf> {
    const element = elementOf(block);
    if (this.#options.within) return 'readable';
    return element ? readabilityOf(element) : 'written';
  }

  #awaitShowing(): void {
    this.#showing.await(new Set(this.#notShown.map(elementOf).filter((element) => element !== null)));
  }

  /** What was not shown may be by now. */
  async #lookAgain(): Promise<void> {
    await drawn();
    const still: SightedBlock[] = [];
    let shows = false;
    await this.#slices(this.#notShown.values(), (block) => {
      if (this.#readabilityOf(block) !== 'readable') still.push(block);
      else {
        putIn(this.#blocks, [block]);
        shows = true;
      }
    });
    this.#notShown = still;
    this.#awaitShowing();
    if (shows) await this.#identify();
    this.#awaitRoots();
  }

  /** A shadow tree may have been attached to what was there already: of that nothing tells, so it is looked for once a page has had its moment. */
  #awaitRoots(): void {
    if (this.#options.within || this.stoppedEarly || this.#rootsTimer !== undefined) return;
    this.#rootsTimer = setTimeout(() => {
      this.#rootsTimer = undefined;
      this.#queue(() => this.#readNewRoots());
    }, rootsMs);
  }

  async #readNewRoots(): Promise<void> {
    const found = new Set<ShadowRoot>();
    await this.#slices(newRootsIn([document, ...this.#roots], this.#roots), (root) => found.add(root));
    if (found.size === 0 || this.stoppedEarly) return;
    await this.#read(found);
    await this.#identify();
    // What was attached may hold others.
    this.#awaitRoots();
  }

  #stopEarly(): void {
    this.stoppedEarly = true;
    this.#watch.stop();
  }

  /** Reads again what changed, and only that. */
  async #follow(noted: Noted): Promise<void> {
    lookSoon();
    const before = this.#cost();
    const begun = performance.now();
    if (noted) await this.#readChanged(noted);
    else await this.#readAll();
    // What this cost, costs a known share of the time from now on.
    const cost = Math.max(this.#cost() - before, 0);
    this.#watch.pauseMs = Math.max(calmMs, Math.min(cost / this.#budget.share, 60_000), performance.now() - begun);
    if (this.#cost() > this.#budget.totalMs) this.#stopEarly();
  }

  async #readChanged(noted: readonly (readonly MutationRecord[])[]): Promise<void> {
    const changes: Changes = { stale: new Set(), gone: new Set() };
    await this.#slices(changesIn(noted, changes), () => undefined);
    const isChanged = isWithin(new Set<Node>([...changes.stale, ...changes.gone]));
    const kept: SightedBlock[] = [];
    const keptHidden: SightedBlock[] = [];
    const keepIn = (list: SightedBlock[]) => (block: SightedBlock) => {
      if (isInPage(block.owner) && !isChanged(block.owner)) list.push(block);
    };
    await this.#slices(this.#blocks.values(), keepIn(kept));
    await this.#slices(this.#notShown.values(), keepIn(keptHidden));
    const isLess = kept.length < this.#blocks.length;
    const left = kept.length;
    this.#blocks = kept;
    this.#notShown = keptHidden;
    // A subtree inside another that is read anyway is not read twice.
    const isInStale = isWithin(changes.stale);
    const starts: (Element | Root)[] = [];
    await this.#slices(changes.stale.values(), (node) => {
      if (isInPage(node) && !isInStale(aboveOf(node)) && !isInClosed(node)) starts.push(node);
    });
    if (!this.stoppedEarly) await this.#read(starts);
    if (isLess || this.#blocks.length > left || this.#context !== JSON.stringify(this.#options.context())) await this.#identify();
    this.#awaitRoots();
  }

  /** What the reader wants. A name that no register has was not looked for as long as that was not known. */
  async #known(): Promise<Wishes> {
    if (this.#wishes) return this.#wishes;
    const wishes = await this.#options.wishes;
    if (this.#wishes) return this.#wishes;
    this.#wishes = wishes;
    if (marksAnew(wishes, undefined)) this.#queue(() => this.#readAll());
    return wishes;
  }

  async #identify(isWhole = true): Promise<void> {
    const { signal, context, onRead } = this.#options;
    if (signal.aborted) return;
    const blocks = this.#blocks;
    const { said, muted } = await this.#known();
    const page = context();
    this.#context = JSON.stringify(page);
    const most = this.#budget.marks;
    const marks: Mark[] = [];
    const found = await this.#sightingsIn(blocks, page);
    function* steps(): Generator<void, void, void> {
      for (const [place, block] of blocks.entries()) {
        const sightings = unpackSightings(found, block.text, place);
        block.sightings = (said?.over(block.text, sightings) ?? sightings).filter(({ kind }) => !muted.includes(kind));
        yield undefined;
      }
      yield* marksIn(blocks, marks);
    }
    await this.#slices(
      steps(),
      () => undefined,
      () => marks.length > most,
    );
    if (signal.aborted) return;
    if (marks.length > most) this.#stopEarly();
    await this.#slices(onRead(new Marks(marks.slice(0, most)), isWhole), () => undefined);
  }

  async #sightingsIn(blocks: readonly SightedBlock[], page: PageContext): Promise<PackedSightings> {
    if (blocks.length === 0) return { common: [], places: [] };
    // To give it out of hand is work too.
    await breathe();
    const { sightings, ms } = await identifyNames(blocks, page, this.#budget.marks);
    this.#elsewhereMs += ms;
    return sightings;
  }
}
