import { listenLastingly } from './lasting-listeners.ts';

/** What we show on the page, by the name under which the browser knows it, in the order in which it came. */
const shown = new Map<string, Highlight>();

/** What a page paints itself lies over what we do. */
const underThePage = -1;

/** Shows something under a name until another or nothing (undefined) is shown under it, also where the page takes it away meanwhile. */
export function showMark(name: string, highlight: Highlight | undefined): void {
  if (!highlight) {
    shown.delete(name);
    CSS.highlights.delete(name);
    return;
  }
  highlight.priority = underThePage;
  shown.set(name, highlight);
  CSS.highlights.set(name, highlight);
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
 * The marks of a page are one list for all, and `CSS.highlights.clear()` is how a page takes its own away: ours go too, and nothing tells. So after something happened it is looked whether they are
 * there still; on a quiet page nothing is. What the page shows under a name of ours is left as it is.
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
  const gone = [...shown].filter(([name]) => !CSS.highlights.has(name));
  for (const [name, highlight] of gone) CSS.highlights.set(name, highlight);
  waitMs = gone.length > 0 ? Math.min(waitMs * 2, longestMs) : momentMs;
  // What came while we waited may have come too late for this look.
  if (!isMore) return;
  isMore = false;
  lookSoon();
}
