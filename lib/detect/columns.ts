// Which column of a table a cell stands in, where a page gives nothing but one text after another. The cells of a column stand as many texts apart as there are columns with words in
// them; numbers are not told. So the distance is sought with which the most items stand under a head that they fit.

/** A head of a table, or an item of it: where it stands, counted in texts. */
export interface Cell {
  at: number;
}

/** Items of one column. */
interface Column {
  /** How far into a row. */
  offset: number;
  /** Where its last item stands, and how many it has. */
  last: number;
  count: number;
  /** Where its first item stands. */
  first: number;
  /** The heads that all of its items fit, by their numbers. */
  heads: number[];
}

/** Cells of a column may be missing where there are several: so many rows. */
const mostMissing = 3;

/**
 * Under which head each item stands, and how many texts a row is.
 * @param heads in the order of the page, before the first item
 * @param items in the order of the page
 * @param fits whether an item may stand under a head, by their numbers
 * @returns for each of the first items the number of its head; those behind them are no part of the table
 */
export function headsOf(
  heads: readonly Cell[],
  items: readonly Cell[],
  fits: (item: number, head: number) => boolean,
): { numbers: number[]; width: number } {
  const widest = (items[0]?.at ?? 0) - (heads[0]?.at ?? 0);
  let best: Reading = { numbers: [], width: 1, worth: Number.NEGATIVE_INFINITY };
  for (let nth = 0; nth < widest; nth++) {
    // As many columns as heads are the least that is likely: with fewer only where more items then fit.
    const width = 1 + ((heads.length - 1 + nth) % widest);
    const found = withWidth(width, heads, items, fits);
    const { length } = found.numbers;
    if (length > best.numbers.length || (length === best.numbers.length && width >= heads.length && found.worth > best.worth)) best = found;
  }
  return best;
}

/** How the items stand if rows are so long. */
interface Reading {
  numbers: number[];
  width: number;
  /** How many columns stand straight below their heads, less those that do not. */
  worth: number;
}

function withWidth(width: number, heads: readonly Cell[], items: readonly Cell[], fits: (item: number, head: number) => boolean): Reading {
  const begin = items[0]?.at ?? 0;
  let columns: Column[] = [];
  let taken = 0;
  let last = begin;
  for (const [number, { at }] of items.entries()) {
    const offset = (at - begin) % width;
    const fitting = heads.flatMap((_, head) => (fits(number, head) ? [head] : []));
    const before = columns.find((column) => column.offset === offset);
    // One item says nothing of how long a row is, nor do the items of a list.
    const longest = width > 1 && columns.some(({ count }) => count > 1) ? width * mostMissing : width;
    if (at - last > longest) break;
    const shared = before ? before.heads.filter((head) => fitting.includes(head)) : fitting;
    if (shared.length === 0) {
      if (fitting.length > 0) break;
      last = at;
      taken = number + 1;
      continue;
    }
    const column = before
      ? { ...before, last: at, count: before.count + 1, heads: shared }
      : { offset, last: at, first: at, count: 1, heads: shared };
    const others = columns.filter((each) => each.offset !== offset);
    const next = [...others, column].toSorted((one, other) => one.offset - other.offset);
    if ((!before || shared.length < before.heads.length) && !assigned(next, heads, width)) break;
    columns = next;
    last = at;
    taken = number + 1;
  }
  const { chosen, worth } = assigned(columns, heads, width) ?? { chosen: [], worth: 0 };
  const numbers = items.slice(0, taken).map(({ at }) => {
    const column = columns.findIndex(({ offset }) => offset === (at - begin) % width);
    return chosen[column] ?? -1;
  });
  return { numbers, width, worth };
}

/** A head for each column. */
interface Choice {
  chosen: number[];
  worth: number;
}

/** A head for each column, in the order of the heads; undefined when there is no such choice. Of several the one in which most stand straight above. */
function assigned(columns: readonly Column[], heads: readonly Cell[], width: number): Choice | undefined {
  let best: Choice | undefined;
  const go = (from: number, chosen: number[], worth: number): void => {
    const column = columns[chosen.length];
    if (!column) {
      if (!best || worth > best.worth) best = { chosen, worth };
      return;
    }
    for (const head of column.heads) {
      if (head < from) continue;
      const isAbove = (column.first - (heads[head]?.at ?? 0)) % width === 0;
      go(head + 1, [...chosen, head], worth + (isAbove ? 1 : -1));
    }
  };
  go(0, [], 0);
  return best;
}
