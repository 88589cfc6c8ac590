/**
 * Firefox ends the scripts of an extension together with it: a card that stood open while a new version came stays on the page, and nothing in it answers, not even Escape. Takes it away; to be
 * done by the card's script when it begins, before it has a card of its own.
 */
export function takeAwayLeftCard(): void {
  for (const host of document.querySelectorAll('html > div, dialog > div:last-child, [popover] > div:last-child')) {
    const root: unknown = Reflect.get(host, 'openOrClosedShadowRoot');
    if (root instanceof ShadowRoot && root.mode === 'closed' && root.querySelector('.card[role=dialog]') && hasOurSheet(root))
      host.remove();
  }
}

/** What the page itself has there, a dialog of its own kind, stays. */
const hasOurSheet = (root: ShadowRoot): boolean => root.querySelector('style')?.textContent.includes('--line-strong') === true;
