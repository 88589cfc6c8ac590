import { listenLastingly } from './lasting-listeners.ts';

/** What is shown under one name. A page can empty what the browser paints, so what should be in it stands beside it. */
export interface Shown {
  readonly highlight: Highlight;
  readonly spans: Set<AbstractRange>;
}

export const shownOver = (spans: Iterable<AbstractRange> = []): Shown => ({ highlight: new Highlight(...spans), spans: new Set(spans) });

/** Has a span in it, or not. The browser is not asked to take out what is not in: on a long page that is nearly all of it, and takes longer than to know. */
export function put({ highlight, spans }: Shown, span: AbstractRange, isIn: boolean): void {
  if (isIn) {
    spans.add(span);
    highlight.add(span);
  } else if (spans.delete(span)) highlight.delete(span);
}

/** What we show on the page, by the name under which the browser knows it, in the order in which it came. */
const shown = new Map<string, Shown>();

/** What a page paints itself lies over what we do. */
const underThePage = -1;

/** Shows something under a name until another or nothing (undefined) is shown under it, also where the page takes it away meanwhile. */
export function showMark(name: string, what: Shown | undefined): void {
  if (!what) {
    shown.delete(name);
    CSS.highlights.delete(name);
    return;
  }
  what.highlight.priority = underThePage;
  shown.set(name, what);
  CSS.highlights.set(name, what.highlight);
  listen();
}

/** With these a page may show what it sought, and the reader does sooner or later one of them. */
const events = ['pointerover', 'pointerdown', 'click', 'keyup', 'input', 'focusin', 'scroll', 'visibilitychange'] as const;
/** How long after it we look: pages need a moment to respond. Doubled each time that what was put back is gone again, so that a page which will have none is left alone. Milliseconds. */
const [momentMs, longestMs] = [300, 10_000];

let waitMs = momentMs;
let timer: ReturnType<typeof setTimeout> | undefined;
let isMore = false;
let isListening = false;

/**
 * The marks of a page are one list for all, and `CSS.highlights.clear()` is how a page takes its own away, or it empties each in turn: ours go too, and nothing tells. So after something happened
 * it is looked whether they are there still; on a quiet page nothing is. What the page shows under a name of ours is left as it is.
 */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const listening = { capture: true, passive: true };
  listenLastingly(() => {
    for (const type of events) document.addEventListener(type, lookSoon, listening);
  }, new AbortController().signal);
}

/** Something happened on the page. */
export function lookSoon(): void {
  if (timer !== undefined) isMore = true;
  else if (shown.size > 0) timer = setTimeout(look, waitMs);
}

function look(): void {
  timer = undefined;
  let isLess = false;
  for (const [name, { highlight, spans }] of shown) {
    const isThere = CSS.highlights.has(name);
    if (isThere && highlight.size >= spans.size) continue;
    isLess = true;
    for (const span of spans) highlight.add(span);
    if (!isThere) CSS.highlights.set(name, highlight);
  }
  waitMs = isLess ? Math.min(waitMs * 2, longestMs) : momentMs;
  // What came while we waited may have come too late for this look.
  if (!isMore) return;
  isMore = false;
  lookSoon();
}
