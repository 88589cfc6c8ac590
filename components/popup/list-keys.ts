import type { RefObject } from 'preact';

/** Moves the focus among the rows of a list (`data-open`), each a link of its own. */
export interface ListKeys {
  /** Down, up, first and last; up from the first goes to the filter above the list. */
  onKey(event: KeyboardEvent): void;
  goToFirst(): void;
}

/** @param onAbove goes to what stands above the list */
export function useListKeys(list: RefObject<HTMLElement | null>, onAbove: () => void): ListKeys {
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
  return {
    onKey: (event) => {
      const all = rows();
      const at = all.findIndex((row) => row.closest('li')?.contains(document.activeElement));
      const places: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
      const to = places[event.key];
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      if (to < 0) onAbove();
      else goTo(all[to]);
    },
    goToFirst: () => goTo(rows()[0]),
  };
}

function goTo(row: HTMLElement | undefined): void {
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
