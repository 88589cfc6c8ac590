import { listenLastingly } from '../../lib/collect/lasting-listeners.ts';
import { currentMark, paint, styleRoot } from '../../lib/collect/marks.ts';
import { isOn, liveRange, textAt } from '../../lib/collect/point.ts';
import { isWritten } from '../../lib/collect/readable.ts';
import { elementAround } from '../../lib/collect/roots.ts';
import { matches, scrollIntoView } from '../../lib/collect/unclobbered.ts';
import { Underlines } from '../../lib/collect/underlines.ts';
import { type EntityKey, entityKinds } from '../../lib/entity.ts';
import { onMessage, sendMessage } from '../../lib/messages.ts';
import type { PageContext, Sighting } from '../../lib/mention.ts';
import type { Reading } from '../../lib/reading.ts';
import { ordinaryLines } from '../../lib/settings.ts';
import { type Cards, fetchCards } from './card-bridge.ts';
import { readerCorrections } from './correction-bridge.ts';
import { tellFirstMentions } from './mention-bridge.ts';
import { isSameReading, readingOf } from './page-reading.ts';
import { PageReader } from './page-reader.ts';
import type { Wishes } from './reader-options.ts';
import { type Mark, Marks } from './sighted-blocks.ts';
import { silenceOf } from './silence.ts';
import css from './style.css?inline';

/** Longest that underlining waits for what the reader wants; the background answers at once unless it has to wake up. Milliseconds. */
const longestWait = 400;
/** Longest that a card waits until the page shows what the reader just said; meanwhile its name is lit up. Milliseconds. */
const longestRedraw = 5_000;
/** What does something of its own when it is clicked. */
const pressed = `a[href],button,summary,label,${['button', 'link', 'tab', 'option', 'checkbox', 'switch', 'radio', 'treeitem'].map((role) => `[role=${role}]`).join()},[role^=menuitem]`;
/** What a page of our own that reads itself knows better than the document does. */
interface OwnPage {
  /** The part of the document that is text to read. */
  within: Element;
  context(): PageContext;
  /** Told how many names are underlined. */
  onMarks(count: number): void;
}

/** The extension in one frame of one page: reads it, underlines names, opens the card. */
export class PageScript {
  readonly #signal: AbortSignal;
  readonly #isInvalid: () => boolean;
  readonly #ownPage: OwnPage | undefined;
  #reading: AbortController | undefined;
  #reader: PageReader | undefined;
  readonly #underlines = new Underlines();
  #marks = new Marks([]);
  #current: Mark | undefined;
  #reported: Reading | undefined;
  #wishes: Wishes = { said: undefined, muted: [], lines: ordinaryLines };
  /** The address for which they were asked. */
  #wishedAt = '';
  /** Once the reader has opened a card in this frame. */
  #cards: Cards | undefined;
  /** Done once what the reader wanted last is what the page shows. */
  #heeded: Promise<unknown> = Promise.resolve();
  /** The card that the reader asked for; it may still be on its way. */
  #wanted: Mark | undefined;

  constructor(signal: AbortSignal, isInvalid: () => boolean, ownPage?: OwnPage) {
    this.#signal = signal;
    this.#isInvalid = isInvalid;
    this.#ownPage = ownPage;
  }

  get isOrphaned(): boolean {
    return this.#isInvalid();
  }

  start(): void {
    const stops = [
      onMessage('readNow', ({ data }) => this.#begin(data)),
      onMessage('stopReading', () => this.#end()),
      onMessage('reportAgain', () => this.#reportAgain()),
      onMessage('wishesChanged', () => this.#askWishes()),
      onMessage('listSightings', () => this.#marks.all.map(({ sighting }) => sighting)),
      onMessage('showMention', ({ data }) => this.#show(data)),
      onMessage('stepMention', ({ data }) => this.step(data)),
    ];
    tellFirstMentions(() => this.#marks.firsts());
    const signal = this.#signal;
    const onClick = (event: MouseEvent): void => this.#onClick(event);
    const onKey = ({ key }: KeyboardEvent): void => void (key === 'Escape' && this.#closeCard());
    listenLastingly(() => {
      addEventListener('click', onClick, { capture: true, signal });
      addEventListener('keydown', onKey, { signal });
    }, signal);
    signal.addEventListener('abort', () => {
      this.#end();
      // After an update the browser throws here: there is nobody left to tell.
      for (const stop of stops) stop();
    });
    this.#begin(false);
  }

  #begin(asked: boolean): void {
    const silence = silenceOf(document, location.hostname, asked);
    if (silence) {
      this.#end();
      this.#tell(sendMessage('pageSilent', { why: silence, since: performance.timeOrigin }));
      return;
    }
    if (this.#reading) {
      // A page that is still being read will report by itself: until then it is not known what it names.
      if (this.#reported) this.#report(true);
      return;
    }
    const reading = new AbortController();
    this.#reading = reading;
    this.#read(reading.signal);
  }

  #read(signal: AbortSignal): void {
    const asked = this.#fetchWishes();
    const reader = new PageReader({
      signal,
      within: this.#ownPage?.within,
      context: this.#ownPage?.context ?? context,
      // Meanwhile the page is read; but what the reader took away is not underlined, not for a moment.
      wishes: Promise.race([asked, new Promise((resolve) => setTimeout(resolve, longestWait))]).then(() => this.#wishes),
      onRoot: (root) => {
        if (import.meta.env.FIREFOX) styleRoot(root, css);
      },
      onRead: (marks, isWhole) => this.#draw(marks, isWhole),
      onFailure: (error) => this.#failed(error),
    });
    this.#reader = reader;
    reader.start();
    void asked.then(() => reader.obey(this.#wishes));
  }

  /** Asks what the reader wants on this page, and does it. */
  #askWishes(): Promise<void> {
    const asked = this.#fetchWishes();
    this.#heeded = asked.then(() => this.#reader?.obey(this.#wishes)).catch(() => undefined);
    return asked;
  }

  async #fetchWishes(): Promise<void> {
    const address = location.href;
    this.#wishedAt = address;
    const asked = sendMessage('pageWishes');
    this.#tell(asked);
    const wishes = await asked.catch(() => undefined);
    if (wishes) this.#wishes = { said: await readerCorrections(wishes.corrections), muted: wishes.mutedKinds, lines: wishes.lines };
    // Of two questions the first may be answered last: then these are not for where we are, and are asked again.
    this.#wishedAt = wishes ? address : '';
  }

  /** In an application of one page the reader may have gone to another. */
  #reportAgain(): void {
    // A page that is still being read will report by itself, and then all of it.
    if (this.#reported) this.#report(true);
    if (this.#reader && location.href !== this.#wishedAt) void this.#askWishes();
  }

  /** Takes everything away. */
  #end(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#reader = undefined;
    this.#marks = new Marks([]);
    this.#reported = undefined;
    this.#closeCard();
    this.#underlines.clear();
  }

  /** A step at a time: of thousands of names each takes a while. */
  *#draw(marks: Marks, isWhole: boolean): Generator<undefined, void, void> {
    this.#marks = marks;
    yield* this.#underlines.draw(
      entityKinds.map((kind) => ({
        kind,
        line: this.#wishes.lines[kind],
        spans: marks.all.filter(({ sighting }) => sighting.kind === kind).map(({ range }) => range),
      })),
    );
    this.#ownPage?.onMarks(marks.all.length);
    if (isWhole) this.#report(false);
  }

  #report(again: boolean): void {
    if (!this.#reader) return;
    const reading = readingOf(this.#marks.all, this.#reader);
    if (!again && this.#reported && isSameReading(reading, this.#reported)) return;
    this.#reported = reading;
    this.#tell(sendMessage('pageRead', reading));
  }

  /** Sends, and goes quiet for good when nobody can hear us any more: the extension was updated or switched off. */
  #tell(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    if (this.#isInvalid()) this.#end();
    else console.debug('Open Kaart: not heard', error);
  }

  /** The name under the mouse, whose letters were really hit. */
  #hit({ clientX: x, clientY: y }: MouseEvent): Mark | undefined {
    const place = textAt(x, y, this.#reader?.shadowRoots ?? []);
    const mark = place && this.#marks.at(place.node, place.offset);
    if (!mark || !isOn(liveRange(mark.range), x, y)) return undefined;
    // It may have become an editor since it was read: a card would take the letters that are typed.
    return isWritten(elementAround(place.node)) ? undefined : mark;
  }

  #onClick(event: MouseEvent): void {
    // After an update nobody hears us any more; where no newer script came in our place, the lines under names go.
    if (this.#isInvalid() || this.#cards?.owns(event)) return;
    const mark = event.button === 0 ? this.#hit(event) : undefined;
    if (!mark) {
      this.#closeCard();
      return;
    }
    const inLink = event.composedPath().some((node) => node instanceof Element && matches(node, pressed));
    // A link does what a link does, and a button what a button does; with Alt it is ours.
    if (inLink !== event.altKey) {
      if (!event.altKey) this.#closeCard();
      if (inLink) return;
    }
    if (!getSelection()?.isCollapsed) return;
    if (inLink) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.#current = mark;
    paint(currentMark, [mark.range]);
    void this.#openCard(mark);
  }

  async #openCard(mark: Mark): Promise<void> {
    this.#wanted = mark;
    // Right after a correction the page still has what it corrects.
    const heeded = Promise.race([this.#heeded, new Promise((resolve) => setTimeout(resolve, longestRedraw))]);
    const [cards] = await Promise.all([this.#cards ?? fetchCards(), heeded]);
    this.#cards = cards;
    // Meanwhile the reader may have gone on to another, or closed it.
    if (this.#wanted !== mark) return;
    const now = this.#marks.all.find(({ range }) => isSamePlace(range, mark.range));
    if (now) cards?.open(now, () => paint(currentMark, []));
    else this.#closeCard();
  }

  #closeCard(): void {
    this.#wanted = undefined;
    if (this.#cards?.isOpen) this.#cards.close();
    else paint(currentMark, []);
  }

  /** Scrolls to the next mention of an entity after the one that was shown last, and lights it up. False when there is none. */
  #show(entity: EntityKey): boolean {
    const mark = this.#next(1, ({ entity: each }) => each === entity);
    if (!mark) return false;
    this.#lightUp(mark);
    return true;
  }

  /** Goes to the next or previous name and opens its card. */
  step(direction: 1 | -1): void {
    const mark = this.#next(direction, () => true);
    if (!mark) return;
    this.#lightUp(mark);
    void this.#openCard(mark);
  }

  #next(direction: 1 | -1, wanted: (sighting: Sighting) => boolean): Mark | undefined {
    const all = this.#marks.all.filter(({ sighting }) => wanted(sighting));
    const shown = this.#current;
    // The marks are made anew when the page changes; the place stays.
    const at = shown ? all.findIndex(({ range }) => isSamePlace(range, shown.range)) : -1;
    if (at < 0) return direction > 0 ? all[0] : all.at(-1);
    return all[(at + direction + all.length) % all.length];
  }

  #lightUp(mark: Mark): void {
    this.#current = mark;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches && !this.#cards?.isOpen;
    const around = elementAround(mark.range.startContainer);
    if (around) scrollIntoView(around, { block: 'center', behavior: smooth ? 'smooth' : 'instant' });
    paint(currentMark, [mark.range]);
  }
}

const isSamePlace = (one: AbstractRange, other: AbstractRange): boolean =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset;

const context = (): PageContext => ({
  host: location.hostname,
  title: document.title,
  ...(document.documentElement.lang !== '' && { language: document.documentElement.lang }),
});
