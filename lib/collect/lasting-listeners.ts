/** What puts our listeners on. */
const adders = new Set<() => void>();
let opened: MutationObserver | undefined;

/**
 * Puts listeners on that stay: `document.open()`, and so a page that writes into itself once it was loaded, takes every listener off the document, its window and its nodes (HTML, "document open
 * steps"), without a word and whoever put it there. It takes the whole page away too, of which an observer is told before the next event comes.
 * @param add puts the same listeners on each time: one that is there a browser does not add twice
 * @param signal takes them off
 */
export function listenLastingly(add: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  add();
  adders.add(add);
  signal.addEventListener('abort', () => void adders.delete(add), { once: true });
  if (opened) return;
  opened = new MutationObserver(() => {
    for (const each of adders) each();
  });
  // What stands in the document itself, and no deeper: hardly a page ever changes that in another way.
  opened.observe(document, { childList: true });
}
