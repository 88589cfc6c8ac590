import { zooms } from '../../lib/pdf.ts';
import type { ReadingSession } from './reading-session.ts';

/** What goes for any pdf reader: `n` and `p`, or the arrows, go a page on or back, `+` and `-` zoom, `0` fits. Where somebody writes, keys are letters. */
export function listenToKeys(session: ReadingSession): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const written = event.target instanceof Element && event.target.matches('input, select, textarea, [contenteditable]');
    if (written) return;
    const { page, scale } = session.state;
    const does: Partial<Record<string, () => void>> = {
      n: () => session.goTo(page + 1),
      ArrowRight: () => session.goTo(page + 1),
      p: () => session.goTo(page - 1),
      ArrowLeft: () => session.goTo(page - 1),
      '+': () => session.zoomTo(zooms.find((each) => each > scale + 0.01) ?? scale),
      '=': () => session.zoomTo(zooms.find((each) => each > scale + 0.01) ?? scale),
      '-': () => session.zoomTo(zooms.findLast((each) => each < scale - 0.01) ?? scale),
      '0': () => session.zoomTo('auto'),
    };
    const act = does[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
