import { type Period, isWithin, onClock } from '../day.ts';
import { searchText } from '../search-text.ts';
import { type Save, siteOf, tagKey } from '../save.ts';

/** By what what is kept can be narrowed down. */
export const facets = ['sort', 'source', 'entity', 'tag', 'site'] as const;
export type Facet = (typeof facets)[number];

/** What the reader wants to see. */
export interface Wanted extends Period {
  /** Every word of it must be found, in whatever order; accents and capitals make no difference. */
  typed: string;
  /** For each facet the one value that is wanted; absent when all are. */
  facets: Partial<Record<Facet, string>>;
  /** Id of a dossier, null for what is in none; absent for all. */
  dossier?: string | null;
  /** Only those with these ids. */
  among?: ReadonlySet<string>;
}

export const orders = ['kept', 'date', 'title', 'entity', 'site'] as const;
export type Order = (typeof orders)[number];

export interface Found {
  saves: Save[];
  /** For each facet: how many there would be of each value, were only that facet chosen anew. */
  counts: Record<Facet, Map<string, number>>;
}

/** What a save is a save of: the kind of its record, else an entity, a quote or a page. */
export const sortOf = ({ record, entity, quote }: Save): string => record?.was.kind ?? (entity ? 'entity' : quote ? 'quote' : 'page');

/** What a save is called: the record before the entity before the page. */
export const titleOf = ({ record, entity, page }: Save): string => record?.was.title || entity?.name || page?.title || '';

/** The day of what was kept: of the record, else of the page; null where neither says. */
export const dateOf = ({ record, page }: Save): string | null =>
  record?.was.date ?? (page?.publishedOn ? onClock(page.publishedOn).slice(0, 10) : null);

interface Entry {
  save: Save;
  /** What is searched; made when it is first needed. */
  text: string | undefined;
  values: Record<Facet, readonly string[]>;
  keys: Record<Order, string | number>;
}

/** All words of a record, wherever they stand in it. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* wordsIn(each);
}

const textOf = ({ record, entity, page, quote, named, tags, note }: Save): string =>
  searchText(
    [
      entity?.name,
      page && [page.title, page.address, page.siteName, ...page.authors].join(' '),
      quote && `${quote.quote.prefix}${quote.quote.exact}${quote.quote.suffix}`,
      ...named.map(({ name }) => name),
      ...tags,
      note,
      ...(record ? wordsIn(record.was) : []),
    ]
      .filter(Boolean)
      .join(' '),
  );

/** Epoch milliseconds; before all others where it is no date. */
function momentOf(date: string | null): number {
  const moment = Date.parse(date ?? '');
  return Number.isNaN(moment) ? Date.parse('0000-01-01') : moment;
}

function entryOf(save: Save): Entry {
  const { record, entity, page, named, tags } = save;
  return {
    save,
    text: undefined,
    values: {
      sort: [sortOf(save)],
      source: record ? [record.was.source] : [],
      entity: entity ? [entity.key] : [...new Set(named.map(({ key }) => key))],
      tag: tags.map(tagKey),
      site: page ? [siteOf(page.address)] : [],
    },
    keys: {
      kept: -save.savedAt,
      // What has no date, or one that is none, comes last, as in every list of ours.
      date: -momentOf(dateOf(save)),
      title: searchText(titleOf(save)),
      entity: entity ? searchText(entity.name) : '\uffff',
      site: page ? siteOf(page.address) : '\uffff',
    },
  };
}

/**
 * Everything kept, in memory, so that ten thousand are searched while one types. The texts that are searched are made by and by (`prepare`), or when
 * they are first needed.
 */
export class DossierIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #sorted = new Map<Order, Entry[]>();

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Save | undefined {
    return this.#entries.get(id)?.save;
  }

  all(): Save[] {
    return [...this.#entries.values()].map(({ save }) => save);
  }

  put(saves: readonly Save[]): void {
    for (const save of saves) this.#entries.set(save.id, entryOf(save));
    this.#sorted.clear();
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#entries.delete(id);
    this.#sorted.clear();
  }

  /** Takes a breath (yields) after every few texts that were made. */
  *prepare(): Generator<void> {
    let made = 0;
    for (const entry of this.#entries.values()) {
      if (entry.text !== undefined) continue;
      entry.text = textOf(entry.save);
      if (++made % 50 === 0) yield;
    }
  }

  find(wanted: Wanted, order: Order): Found {
    const words = searchText(wanted.typed).split(' ').filter(Boolean);
    const saves: Save[] = [];
    const counts: Found['counts'] = { sort: new Map(), source: new Map(), entity: new Map(), tag: new Map(), site: new Map() };
    // Ten thousand entries between two letters: nothing is made for an entry that need not be.
    const chosen = facets.filter((facet) => wanted.facets[facet] !== undefined);
    for (const entry of this.#inOrder(order)) {
      if (!isWanted(entry.save, wanted) || !hasWords(entry, words)) continue;
      const missing = chosen.length === 0 ? chosen : chosen.filter((facet) => !entry.values[facet].includes(wanted.facets[facet] ?? ''));
      if (missing.length === 0) saves.push(entry.save);
      // With one facet against it, it would be there if that one were chosen anew.
      for (const facet of missing.length === 0 ? facets : missing.length === 1 ? missing : [])
        for (const value of entry.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    return { saves, counts };
  }

  #inOrder(order: Order): Entry[] {
    const known = this.#sorted.get(order);
    if (known) return known;
    const sorted = [...this.#entries.values()].toSorted((one, other) => {
      const [a, b] = [one.keys[order], other.keys[order]];
      return a < b ? -1 : a > b ? 1 : other.save.savedAt - one.save.savedAt || (one.save.id < other.save.id ? -1 : 1);
    });
    this.#sorted.set(order, sorted);
    return sorted;
  }
}

const isWanted = (save: Save, wanted: Wanted): boolean =>
  (wanted.dossier === undefined || save.dossier === wanted.dossier) &&
  (wanted.among?.has(save.id) ?? true) &&
  isWithin(dateOf(save), wanted);

function hasWords(entry: Entry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = (entry.text ??= textOf(entry.save));
  return words.every((word) => text.includes(word));
}
