import { type Anchor, type Finding, longestQuote } from '../../lib/anchor.ts';
import { AnchorText } from '../../lib/collect/anchor/anchor-text.ts';
import { describeQuote } from '../../lib/collect/anchor/describe-quote.ts';
import { type FoundQuote, QuoteFinder } from '../../lib/collect/anchor/quote-finder.ts';
import { keptMark, paint } from '../../lib/collect/marks.ts';
import { isForReading, readFrom } from '../../lib/collect/readable.ts';
import { type Spent, inSlices } from '../../lib/collect/slices.ts';
import { eclisIn } from '../../lib/collect/eclis.ts';
import { metadataOf } from '../../lib/collect/page-metadata.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { type DescribedMention, onMessage } from '../../lib/messages.ts';
import type { PageMetadata } from '../../lib/save.ts';
import { offeredMentions } from '../page.content/mention-bridge.ts';

/** Main-thread milliseconds that finding the anchors of one page may take, in slices. What was not reached by then is "unknown", never "gone". */
const budgetMs = 2_000;

/** What a page of our own knows better than the document does. */
interface OwnPage {
  /** The part of the document that is text. */
  within: Element;
  /** Whether all of the text is there. */
  isWhole(): boolean;
  metadata(): PageMetadata;
}

/** In one frame: describes places in its text as it is now, finds described places again and marks them. */
export class AnchorService {
  readonly #signal = new AbortController().signal;
  readonly #roots = new Set<ShadowRoot>();
  readonly #ownPage: OwnPage | undefined;
  #sought: readonly Anchor[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(ownPage?: OwnPage) {
    this.#ownPage = ownPage;
  }

  /** Answers the background, from now on. */
  listen(): void {
    onMessage('describeMentions', ({ data }) => this.describeMentions(data));
    onMessage('describeEclis', () => eclisIn(document));
    onMessage('describePage', () => this.#ownPage?.metadata() ?? metadataOf(document));
    onMessage('describeSelection', () => this.describeSelection());
    onMessage('findAnchors', ({ data }) => this.find(data));
  }

  /** There is more text than when last was looked. */
  async findAgain(): Promise<void> {
    if (this.#sought.length > 0) await this.find(this.#sought);
  }

  /** The first mention of each of these entities; of those that the frame does not mention, or at too great a length, nothing. */
  describeMentions(entities: readonly EntityKey[]): Promise<DescribedMention[]> {
    return this.#inTurn(async () => {
      const mentions = offeredMentions();
      const sought = entities.filter((entity) => mentions.has(entity));
      if (sought.length === 0) return [];
      const spent = nothingSpent();
      const page = await this.#read(spent);
      const described: DescribedMention[] = [];
      const describe = (entity: EntityKey): void => {
        const range = mentions.get(entity);
        const anchor = range && describeIn(page, range);
        if (anchor) described.push({ entity, anchor });
      };
      await inSlices(sought[Symbol.iterator](), describe, { signal: this.#signal, spent });
      return described;
    });
  }

  /** What is selected; null when nothing is, or more than is kept (`longestQuote`). */
  describeSelection(): Promise<Anchor | null> {
    return this.#inTurn(async () => {
      // Read first: only then are the shadow roots known in which a selection may lie.
      const page = await this.#read(nothingSpent());
      const range = this.#selected();
      return range ? (describeIn(page, range) ?? null) : null;
    });
  }

  /** Looks for each of these, marks what was found and nothing else, and answers in the same order. */
  find(anchors: readonly Anchor[]): Promise<Finding[]> {
    this.#sought = anchors;
    return this.#inTurn(async () => {
      if (anchors.length === 0) {
        paint(keptMark, []);
        return [];
      }
      const spent = nothingSpent();
      const page = await this.#read(spent);
      const finder = new QuoteFinder(page.text, ({ start }) => isForReading(page.elementAt(start)));
      const isWhole = page.isComplete && (this.#ownPage?.isWhole() ?? true);
      const ranges: Range[] = [];
      const findings: Finding[] = [];
      for (const anchor of anchors) {
        const { found, isSure } = await this.#findOne(finder, anchor, spent);
        const places = found ? page.rangesAt(found.start, found.end) : [];
        ranges.push(...places);
        findings.push(places.length > 0 && found ? inShort(found, page.text) : { state: isSure && isWhole ? 'gone' : 'unknown' });
      }
      paint(keptMark, ranges);
      return findings;
    });
  }

  async #findOne(finder: QuoteFinder, anchor: Anchor, spent: Spent): Promise<{ found: FoundQuote | undefined; isSure: boolean }> {
    let found: FoundQuote | undefined;
    function* steps() {
      found = yield* finder.find(anchor);
    }
    const isSure = await inSlices(steps(), () => undefined, { signal: this.#signal, spent, enough: () => spent.totalMs > budgetMs });
    return { found, isSure };
  }

  #read(spent: Spent): Promise<AnchorText> {
    return AnchorText.read(this.#ownPage?.within ?? readFrom(document) ?? document.documentElement, {
      signal: this.#signal,
      spent,
      onRoot: (root) => void this.#roots.add(root),
    });
  }

  #selected(): AbstractRange | undefined {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
    // Firefox before 142 does not tell what is selected within a shadow tree.
    return selection.getComposedRanges?.({ shadowRoots: [...this.#roots] })[0] ?? selection.getRangeAt(0);
  }

  /** One thing at a time: two at once would each take a slice of the same moment, and mark over one another. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

const nothingSpent = (): Spent => ({ totalMs: 0, longestSliceMs: 0 });

const inShort = ({ state, similarity, start, end }: FoundQuote, text: string): Finding =>
  state === 'changed' ? { state, similarity, now: text.slice(start, end) } : { state };

function describeIn(page: AnchorText, range: AbstractRange): Anchor | undefined {
  const span = page.spanOf(range);
  return span && span.end - span.start <= longestQuote ? describeQuote(page.text, span.start, span.end) : undefined;
}
