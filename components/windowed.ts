import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Windowed {
  /** What scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** An element as high as one row, so that a row is as high as the style sheet and the reader's letter make it. */
  probe: RefObject<HTMLDivElement | null>;
  /** Pixels. */
  rowHeight: number;
  /** Which rows to draw: those in sight and some before and after; `end` is the first that is not. */
  start: number;
  end: number;
  /** Brings a row into sight. */
  reveal(row: number): void;
}

/** Drawn beyond what is in sight, so that a quick turn of the wheel meets rows. */
const spare = 8;
/** Until the browser has measured; a screenful in any case. */
const guess = { rowHeight: 56, height: 900 };

/** Of many rows of one height only those in sight are drawn: ten thousand scroll as ten do. */
export function useWindowed(count: number): Windowed {
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [{ top, height, rowHeight }, measure] = useState({ top: 0, ...guess });

  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return undefined;
    const look = () =>
      measure((before) => {
        const now = {
          top: view.scrollTop,
          height: view.clientHeight || guess.height,
          rowHeight: probe.current?.offsetHeight || guess.rowHeight,
        };
        return now.top === before.top && now.height === before.height && now.rowHeight === before.rowHeight ? before : now;
      });
    look();
    view.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(view);
    if (probe.current) sizes.observe(probe.current);
    return () => {
      view.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, []);

  const start = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, count));
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);

  function reveal(row: number): void {
    const view = scroller.current;
    if (!view) return;
    const [above, below] = [row * rowHeight, (row + 1) * rowHeight];
    // The heading of the table stays in sight and covers what is under it.
    const covered = view.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    if (above < view.scrollTop) view.scrollTop = above;
    else if (below > view.scrollTop + view.clientHeight - covered) view.scrollTop = below - view.clientHeight + covered;
  }
  return { scroller, probe, rowHeight, start, end, reveal };
}
