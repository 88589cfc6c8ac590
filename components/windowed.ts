import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

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
/** After a leap, and when there are other rows than before, only what is in sight is drawn; the rows around it when the reader has come to rest for so long. Milliseconds. */
const rest = 100;
/** Until the browser has measured; a screenful in any case. */
const guess = { rowHeight: 56, height: 900 };

interface Sight {
  /** The first and the last row in sight, counted from 0. */
  first: number;
  last: number;
  /** Pixels. */
  rowHeight: number;
  spare: number;
}

/**
 * Of many rows of one height only those in sight are drawn: ten thousand scroll as ten do. Nothing is drawn anew until another row comes into sight.
 * @param rows another list when these are other rows: who types in a search field waits for those in sight alone
 */
export function useWindowed(rows: readonly unknown[]): Windowed {
  const count = rows.length;
  const [rested, setRested] = useState(rows);
  useEffect(() => {
    if (rested === rows) return undefined;
    const resting = setTimeout(() => setRested(rows), rest);
    return () => clearTimeout(resting);
  }, [rows, rested]);
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [{ first, last, rowHeight, spare: around }, see] = useState<Sight>({
    first: 0,
    last: Math.ceil(guess.height / guess.rowHeight),
    rowHeight: guess.rowHeight,
    spare,
  });

  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      see((before) => {
        const high = probe.current?.offsetHeight || guess.rowHeight;
        const now = {
          first: Math.floor(view.scrollTop / high),
          last: Math.floor((view.scrollTop + (view.clientHeight || guess.height)) / high),
          rowHeight: high,
        };
        if (now.first === before.first && now.last === before.last && now.rowHeight === before.rowHeight) return before;
        const isLeap = now.first > before.last || now.last < before.first;
        if (isLeap) {
          clearTimeout(resting);
          resting = setTimeout(onRest, rest);
        }
        return { ...now, spare: isLeap ? 0 : before.spare };
      });
    // Where the reader has leapt on and the browser has yet to tell, rows around the old place would be laid out only to be thrown away: with those of the new
    // place in one task.
    const onRest = () => see((then) => (Math.floor(view.scrollTop / then.rowHeight) === then.first ? { ...then, spare } : then));
    look();
    view.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(view);
    if (probe.current) sizes.observe(probe.current);
    return () => {
      clearTimeout(resting);
      view.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, []);

  const beyond = rested === rows ? around : 0;
  const start = Math.max(0, Math.min(first - beyond, count));
  const end = Math.min(count, last + 1 + beyond);

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
