import { useEffect, useRef } from 'preact/hooks';
import type { Save } from '../../lib/save.ts';
import type { Windowed } from '../windowed.ts';

interface Table {
  saves: readonly Save[];
  chosen: ReadonlySet<string>;
  /** Place of the active row; -1 before the reader moved. */
  at: number;
  windowed: Pick<Windowed, 'scroller' | 'rowHeight' | 'reveal'>;
  onActivate(id: string): void;
  onOpen(id: string): void;
  onChoose(chosen: ReadonlySet<string>): void;
  onDiscard(ids: string[]): void;
}

/** Arrow keys, Page Up and Down, Home and End move, with Shift they choose all in between; Enter opens, Space chooses, Delete throws away, Ctrl+A chooses all. */
export function useTableKeys(table: Table): (event: KeyboardEvent) => void {
  const { saves, chosen, at, windowed, onActivate, onOpen, onChoose, onDiscard } = table;
  const { scroller, rowHeight, reveal } = windowed;
  // Where a stretch of rows that is chosen with Shift began.
  const anchor = useRef<number>(undefined);
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current || at < 0) return;
    follow.current = false;
    reveal(at);
    focusActiveRow(scroller.current, { preventScroll: true });
  }, [at, saves]);

  function goTo(row: number, isStretch: boolean) {
    const to = Math.max(0, Math.min(row, saves.length - 1));
    const save = saves[to];
    if (!save) return;
    follow.current = true;
    if (isStretch) {
      anchor.current ??= Math.max(at, 0);
      const [low, high] = [Math.min(anchor.current, to), Math.max(anchor.current, to)];
      onChoose(new Set(saves.slice(low, high + 1).map(({ id }) => id)));
    } else anchor.current = undefined;
    onActivate(save.id);
  }

  return (event) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    // Before the reader moved, the first row has the focus. A box or a button in the table does what it does itself.
    const isOnRow = event.target instanceof Element && event.target.matches('[data-save]');
    const current = isOnRow ? saves[Math.max(at, 0)] : undefined;
    if (step !== undefined) goTo((at < 0 ? (step > 0 && !isOnRow ? -1 : 0) : at) + step, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onChoose(new Set(saves.map(({ id }) => id)));
    else if (event.key === 'Delete' && chosen.size > 0) onDiscard([...chosen]);
    else if (!current) return;
    else if (event.key === 'Enter') onOpen(current.id);
    else if (event.key === ' ') onChoose(toggled(chosen, current.id));
    else if (event.key === 'Delete') onDiscard([current.id]);
    else return;
    event.preventDefault();
  };
}

/** Those that were chosen with this one, or without it where it was among them. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(chosen);
  if (!now.delete(id)) now.add(id);
  return now;
}

/** Puts the focus on the row that the Tab key comes to. */
export const focusActiveRow = (within: HTMLElement | null, options?: FocusOptions): void =>
  within?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus(options);
