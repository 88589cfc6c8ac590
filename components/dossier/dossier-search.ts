import { type Dispatch, type StateUpdater, useMemo, useState } from 'preact/hooks';
import type { Found, Order, Wanted } from '../../lib/relate/dossier-index.ts';
import type { Save } from '../../lib/save.ts';
import type { KeptSaves } from './kept-saves.ts';
import type { Wish } from './narrowing.tsx';

const everything: Wanted = { typed: '', facets: {} };
const none: ReadonlySet<string> = new Set();

export interface DossierSearch {
  wanted: Wanted;
  /** Changes what is wanted; what is absent stays as it is, and what is undefined is left out no more. */
  want(but: Wish): void;
  /** Leaves nothing out any more. */
  wantAll(): void;
  /** Whether anything is left out. A dossier is a place to be, not something that is left out. */
  isNarrowed: boolean;
  isChangedOnly: boolean;
  setChangedOnly: Dispatch<StateUpdater<boolean>>;
  order: Order;
  setOrder: Dispatch<StateUpdater<Order>>;
  found: Found;
  /** Those that were chosen, and are in sight: who narrows the list down after choosing does not mean what is out of it. */
  chosen: ReadonlySet<string>;
  setChosen: Dispatch<StateUpdater<ReadonlySet<string>>>;
}

/**
 * What the reader looks for in the dossier, what is found of it, and what is chosen of that.
 * @param changed ids of the saves of whose records a source says something else now
 */
export function useDossierSearch({ index, version }: KeptSaves, changed: ReadonlySet<string>): DossierSearch {
  const [wanted, setWanted] = useState(everything);
  const [isChangedOnly, setChangedOnly] = useState(false);
  const [order, setOrder] = useState<Order>('kept');
  const [everChosen, setChosen] = useState(none);
  const found = useMemo(
    () => index.find(isChangedOnly ? { ...wanted, among: changed } : wanted, order),
    [index, version, wanted, order, isChangedOnly, changed],
  );
  const chosen = useMemo(() => (everChosen.size === 0 ? none : amongThese(found.saves, everChosen)), [found, everChosen]);
  const want = (but: Wish) =>
    setWanted((before) => {
      const entries = Object.entries({ ...before, ...but }).filter(([, value]) => value !== undefined);
      return { ...everything, ...Object.fromEntries(entries) };
    });
  const wantAll = () => {
    setChangedOnly(false);
    want({ ...everything, from: undefined, until: undefined });
  };
  const isLess = isNarrowed(wanted) || isChangedOnly;
  return { wanted, want, wantAll, isNarrowed: isLess, isChangedOnly, setChangedOnly, order, setOrder, found, chosen, setChosen };
}

const isNarrowed = ({ facets, typed, from, until }: Wanted): boolean =>
  Object.keys(facets).length > 0 || typed !== '' || Boolean(from) || Boolean(until);

const amongThese = (saves: readonly Save[], ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(saves.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
