import { render } from 'preact';
import { MentionCard } from '../../components/mention-card.tsx';
import { liveRange } from '../../lib/collect/point.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Cards } from '../page.content/card-door.ts';
import type { Mark } from '../page.content/sighted-blocks.ts';
import css from './card.css?inline';

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

/** The one thing that we ever add to a page: while a card is open, an element with a closed shadow root, last in the document. */
export class CardHost implements Cards {
  #host: HTMLElement | undefined;
  #mount: ShadowRoot | undefined;
  #before: HTMLElement | null = null;
  readonly #onClose: () => void;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  owns(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  open(mark: Mark): void {
    const focused = this.isOpen ? this.#before : document.activeElement;
    this.#remove();
    this.#before = focused instanceof HTMLElement ? focused : null;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    for (const type of ownEvents) host.addEventListener(type, (event) => event.stopPropagation());
    host.addEventListener('keydown', (event) => this.#onKey(event));
    this.#host = host;
    this.#mount = root;
    document.documentElement.append(host);
    render(
      <MentionCard
        sighting={mark.sighting}
        facts={() => sendMessage('cardOpened', mark.sighting.entity)}
        onOpen={() => {
          void sendMessage('openEntity', mark.sighting.entity).catch(() => undefined);
          this.close();
        }}
        onClose={() => this.close()}
      />,
      root,
    );
    const card = root.querySelector<HTMLElement>('.card');
    if (card) place(card, liveRange(mark.range).getClientRects());
  }

  close(): void {
    if (!this.isOpen) return;
    const before = this.#before;
    this.#remove();
    before?.focus({ preventScroll: true });
    this.#onClose();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
    if (event.key !== 'Tab') return;
    // The focus stays in the card: behind it lies a page that knows nothing of it.
    const stops = [...(this.#mount?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.findIndex((stop) => stop === this.#mount?.activeElement);
    event.preventDefault();
    const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
    stops[next]?.focus();
  }

  #remove(): void {
    if (this.#mount) render(null, this.#mount);
    this.#host?.remove();
    this.#host = undefined;
    this.#mount = undefined;
  }
}

/** Under the name where there is room, else above it; never outside the window. */
function place(card: HTMLElement, lines: DOMRectList): void {
  const line = [...lines].find(({ bottom, top }) => bottom > 0 && top < innerHeight) ?? lines[0];
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const under = line.bottom + gap;
  const fitsUnder = under + height <= innerHeight - gap;
  const top = fitsUnder ? under : Math.max(gap, line.top - gap - height);
  const left = Math.min(Math.max(gap, line.left), Math.max(gap, innerWidth - width - gap));
  card.style.top = `${top}px`;
  card.style.left = `${left}px`;
}
