import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { type CardActions, MentionCard } from '../../components/page-card/mention-card.tsx';
import { KeptCard } from '../../components/page-card/kept-card.tsx';
import { SelectionCard } from '../../components/page-card/selection-card.tsx';
import type { EntityKey } from '../../lib/entity.ts';
import { liveRange } from '../../lib/collect/point.ts';
import { closestAcross } from '../../lib/collect/roots.ts';
import { type KeptByKey, sendMessage } from '../../lib/messages.ts';
import type { Cards } from '../page.content/card-bridge.ts';
import type { Mark } from '../page.content/sighted-blocks.ts';
import colours from '../../components/colours.css?inline';
import corrector from '../../components/corrections/corrector.css?inline';
import css from './card.css?inline';

/** More than this nobody chooses from. */
const mostOthers = 6;

/** Distance from the name, and from the edges of the window. CSS pixels. */
const gap = 8;

/** What happens inside the card is no business of the page's. */
const ownEvents = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/** The one thing that we ever add to a page: while a card is open, an element with a closed shadow root, last in the document, or in what lies over it (a modal window, a popover) with the name. */
export class CardHost implements Cards {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #mount: HTMLElement | undefined;
  #before: HTMLElement | null = null;
  /** Ends with the card. */
  #life = new AbortController();
  #onClose: (() => void) | undefined;

  get isOrphaned(): boolean {
    return browser.runtime?.id === undefined;
  }

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  owns(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  open({ sighting, block, range }: Mark, onClose: () => void): void {
    const { start, end, entity } = sighting;
    let others: Promise<EntityKey[]> | undefined;
    // Who else the words may stand for is asked when the reader says that they stand for somebody else.
    const whoElse = () => sendMessage('whoElse', { text: block.text, start, end });
    const find: CardActions['find'] = async (typed) => {
      // Asked once more, as what is typed is (EntityChoice): a background may be stopped before it answers.
      others ??= whoElse()
        .catch(whoElse)
        .catch(() => []);
      const first = (await others).filter((each) => each !== entity);
      return await this.#actions.find(typed, first.slice(0, mostOthers));
    };
    this.#show(<MentionCard sighting={sighting} actions={{ ...this.#actions, find }} />, range);
    this.#onClose = onClose;
  }

  /** Asks the reader who the selected words are. There may be no page script here, so this card closes itself. */
  lookUpSelection(words: string): void {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
    const say: CardActions['say'] = async (...said) => {
      const ids = await this.#actions.say(...said);
      // The words have a mark now, and a click on what is selected would only end the selection.
      selection?.collapseToEnd();
      return ids;
    };
    this.#show(<SelectionCard words={words} actions={{ ...this.#actions, say }} />, range);
    this.#closeByItself();
  }

  /** "Bewaar" on the card that is open; false when there is none to keep. */
  keepOpen(): boolean {
    const button = this.#root?.querySelector<HTMLButtonElement>('button.keep');
    button?.click();
    return button instanceof HTMLElement;
  }

  /** Tells what the key kept. */
  sayKept(what: KeptByKey): void {
    this.#show(<KeptCard what={what} onClose={this.#actions.onClose} />, undefined);
    this.#closeByItself();
  }

  #closeByItself(): void {
    const listening = { capture: true, signal: this.#life.signal };
    addEventListener('click', (event) => void (this.owns(event) || this.close()), listening);
    addEventListener('keydown', ({ key }) => void (key === 'Escape' && this.close()), listening);
  }

  readonly #actions: CardActions = {
    facts: (entity) => sendMessage('cardOpened', entity),
    find: (typed, first) => sendMessage('findEntities', { typed, first }),
    say: (words, from, saying) => sendMessage('correctHere', { words, from, ...saying }),
    undo: (ids) => sendMessage('undoCorrections', ids),
    keep: (entity) => sendMessage('keepFromPage', entity),
    takeBack: (id) => sendMessage('takeBackFromPage', id),
    onOpen: (entity) => {
      void sendMessage('openEntity', entity).catch(() => undefined);
      this.close();
    },
    onClose: () => this.close(),
  };

  #show(card: ComponentChild, range: AbstractRange | undefined): void {
    const focused = this.isOpen ? this.#before : document.activeElement;
    this.#remove();
    this.#before = focused instanceof HTMLElement ? focused : null;
    const host = element('div');
    const root = host.attachShadow({ mode: 'closed' });
    // A sheet of our own making cannot be adopted by a root in a page in Firefox ("Accessing from Xray wrapper is not supported").
    const style = element('style');
    style.textContent = colours + css + corrector;
    root.append(style);
    const mount = root.appendChild(element('div'));
    for (const type of ownEvents) host.addEventListener(type, (event) => event.stopPropagation());
    host.addEventListener('keydown', (event) => this.#onKey(event));
    this.#host = host;
    this.#root = root;
    this.#mount = mount;
    const around = (range && closestAcross(elementAt(range), `${modal}, :popover-open`)) ?? [...document.querySelectorAll(modal)].at(-1);
    (around ?? document.documentElement).append(host);
    if (around) {
      // What lies over all else of the page is only seen, and only to be clicked on, from within: in the top layer, out of its frame.
      host.popover = 'manual';
      host.showPopover();
    }
    render(card, mount);
    const box = root.querySelector<HTMLElement>('.card');
    if (!box) return;
    let line = firstInSight(range);
    let isUnder = place(box, line);
    // It grows and shrinks with what it says, on the side of the name where it began.
    const size = new ResizeObserver(() => place(box, line, isUnder));
    size.observe(box);
    this.#life.signal.addEventListener('abort', () => size.disconnect());
    // A panel that opens beside the page makes it narrower, and the name stands elsewhere then.
    const again = () => {
      line = firstInSight(range);
      isUnder = place(box, line);
    };
    addEventListener('resize', again, { signal: this.#life.signal });
  }

  close(): void {
    if (!this.isOpen) return;
    const before = this.#before;
    this.#remove();
    before?.focus({ preventScroll: true });
    const onClose = this.#onClose;
    this.#onClose = undefined;
    onClose?.();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
    // Who selects all means the page: what the card says would be copied along, as it stands in the document.
    const isTyping = this.#root?.activeElement?.matches('input:not([type=radio])') === true;
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !isTyping) this.close();
    if (event.key !== 'Tab') return;
    // The focus stays in the card: behind it lies a page that knows nothing of it.
    const stops = [...(this.#root?.querySelectorAll<HTMLElement>('button, input:not([type=radio]), input:checked') ?? [])];
    const at = stops.findIndex((stop) => stop === this.#root?.activeElement);
    event.preventDefault();
    const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
    stops[next]?.focus();
  }

  #remove(): void {
    this.#life.abort();
    this.#life = new AbortController();
    if (this.#mount) render(null, this.#mount);
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
    this.#mount = undefined;
  }
}

/** What lies over all of a page, of which nothing can be pressed meanwhile. */
const modal = 'dialog:modal, :fullscreen';

/** Of HTML, also where the page is XML: of what such a page makes by itself nothing is drawn but the text. */
const element = (name: 'div' | 'style'): HTMLElement => document.createElementNS('http://www.w3.org/1999/xhtml', name);

const elementAt = ({ startContainer: node }: AbstractRange): Element | null => (node instanceof Element ? node : node.parentElement);

/** The first line of a name that is in sight; the top of the window for what has no place (a selection in a field). */
function firstInSight(range: AbstractRange | undefined): DOMRect {
  const lines = range ? [...liveRange(range).getClientRects()] : [];
  return lines.find(({ bottom, top }) => bottom > 0 && top < innerHeight) ?? lines[0] ?? new DOMRect(gap, 0, 0, 0);
}

/** Under the name where there is room, else above it; never outside the window. Says whether it is under it. */
function place(card: HTMLElement, line: DOMRect, under?: boolean): boolean {
  unzoom(card);
  const { width, height } = card.getBoundingClientRect();
  const lowest = innerHeight - gap - height;
  const isUnder = under ?? line.bottom + gap <= lowest;
  const top = isUnder ? Math.min(line.bottom + gap, lowest) : line.top - gap - height;
  const left = Math.min(line.left, innerWidth - width - gap);
  card.style.top = `${Math.max(gap, top)}px`;
  card.style.left = `${Math.max(gap, left)}px`;
  return isUnder;
}

/** A page may be made larger or smaller by its own style (`zoom`); the card is as large as ever, and where it stands is said in pixels of the window. */
function unzoom(card: HTMLElement): void {
  const asWindow = card.style.zoom === '' ? 1 : Number(card.style.zoom);
  const zoom = card.currentCSSZoom / asWindow;
  card.style.zoom = zoom === 1 ? '' : `${1 / zoom}`;
}
