import type { Mention, Passage } from '../mention.ts';
import { headsOf } from './columns.ts';
import { detect } from './detect.ts';
import { type Head, headOf, isOtherCountry } from './list-heads.ts';
import { isItem, isOfSomebody, placesOf } from './list-items.ts';
import { fitting } from './list-kinds.ts';
import type { NameIndex } from './name-index.ts';
import { partiesTogether } from './parties-together.ts';
import { seldom } from './seldom.ts';

// What stands above a list or a column says what is in it: "Deelnemende gemeenten" above "Ede", "Tiel", "Epe". Each of these is a text by itself, so what is above it
// goes along with it.

/** Under these stand places, and nothing else that is said of them. */
const ofPlaces = seldom`
  ^(?:
    (?:woon|stand|vestigings|zittings|geboorte|hoofd)?plaats(?:en|naam)?|(?:thuis)?haven|(?:hoofd)?stad|steden|dorp(?:en)?|kern(?:en)?|(?:hoofd)?kantoor
    |locaties?|(?:hoofd)?vestiging(?:en)?|filia(?:al|len)|bestemming|(?:bezoek|post)?adres|regio(?:['’]s)?|werkgebied|bestuurscentrum
    |(?:statutaire\s|bestuurs)?zetel|station|halte|van|naar|woont\sin|club|team|kadastrale\s(?:gemeente|aanduiding)|kieskring|arrondissement
    |wijk|buurt|geboren|overleden|zittingslocatie|gevestigd(?:\s(?:in|te))?
  )\s?:?$`;
/** What is said of governments where they stand under words that people and firms stand under as well: who belongs to what, and what they pay for it. */
const besideGovernments = seldom`
  ^(?:
    organisatietype|(?:soort|type)\s(?:organisatie|overheid)|bestuurslaag|bladnummer|(?:naam\s)?verbonden\spartij(?:en)?|gemeenschappelijke\sregeling|openbaar\slichaam
    |(?:bijdrage|inwoner|aandeel|aandelen|aantal\s(?:inwoners|aandelen))\p{L}*
  )(?!\p{L})`;
/** Congregations are called "gemeenten" too. */
const ofChurches = seldom`
  (?<!\p{L})(?:
    (?:kerk(?:en|blad|bode|enraad|diensten?|elijke?)?|predikant(?:en)?|dominee|ds|classis)(?!\p{L})
    |hervormd|gereformeerd|protestant|baptist|pinkster|evangelisch
  )`;

/** So many other texts may stand between the head and the first item: the heads of the other columns. */
const mostBetween = 6;
/** More heads are not looked at. */
const mostHeads = 4;
const longestBetween = 60;
/** So far behind a list, and before it, stands what is said of it. */
const aside = 4;

interface ListHead {
  text: string;
  number: number;
  at: number;
  /** Undefined of one under which places stand. */
  head: Head | undefined;
}

/** A list that is being read: all that may be of it. */
interface OpenList {
  heads: readonly ListHead[];
  items: { number: number; at: number; mentions: readonly Mention[] }[];
  /** How far its first item stands from the first head: no row of a table is longer. */
  reach: number;
}

/** Texts of a page: how many that say something stand before each, and before what follows, and the names in them. */
export interface ReadTexts {
  texts: readonly string[];
  places: readonly number[];
  found: ReadonlyMap<number, readonly Mention[]>;
}
type Page = ReadTexts;
const nothing: ReadTexts = { texts: [], places: [0], found: new Map() };

/**
 * What stands above each text that is an item of a list, by the number of the text, where that says what the list is of; or, of a list that nothing stands above, another of its items
 * that does.
 * @param texts in the order of the page
 * @param found the names in those in which there are some, by their number
 * @param before what `goesOn` was of the texts of the same page right before these: a list may go on in them
 */
export function leadsOf(
  texts: readonly string[],
  found: ReadonlyMap<number, readonly Mention[]>,
  before = nothing,
): { leads: Map<number, string>; goesOn: ReadTexts } {
  const page = behind(before, texts, found);
  const first = before.texts.length;
  const { leads, list } = readLists(page);
  if (first === 0) return { leads, goesOn: endOf(page, list) };
  const ofThese = [...leads].filter(([number]) => number >= first).map(([number, lead]) => [number - first, lead] as const);
  return { leads: new Map(ofThese), goesOn: endOf(page, list) };
}

/** Texts with those before them. */
function behind(before: ReadTexts, texts: readonly string[], found: ReadTexts['found']): Page {
  const first = before.texts.length;
  const places = placesOf(texts, before.places.at(-1) ?? 0);
  if (first === 0) return { texts, places, found };
  const all = new Map(before.found);
  for (const [number, mentions] of found) all.set(first + number, mentions);
  return { texts: [...before.texts, ...texts], places: [...before.places.slice(0, -1), ...places], found: all };
}

/** So many texts at the end may say something of what follows, whether or not a list is open there: heads that stand there, and parties together. */
const mostBehind = 24;
/** So many items of a list that goes on tell as well as all how long its rows are. */
const enoughItems = 24;

/**
 * Of a page what may be needed to read the texts that follow: its last, and of a list that is open there what stands above it too. However long the list is, hardly more than its heads
 * and last rows.
 */
function endOf({ texts, places, found }: Page, list: TableRead | undefined): ReadTexts {
  const end = places.at(-1) ?? 0;
  const tail = Math.max(0, texts.length - mostBehind);
  const kept = list && list.isWhole && end - (list.items.at(-1)?.at ?? 0) <= 3 * list.reach ? list : undefined;
  const [firstItem] = kept?.items ?? [];
  // A row of its own, as the first is, so that all columns stay what they are.
  const again = kept?.items
    .slice(0, -enoughItems)
    .findLast(({ number, at }) => number <= tail && (at - (firstItem?.at ?? 0)) % kept.width === 0);
  const above = Math.max(0, (kept?.heads[0]?.number ?? tail) - aside);
  const from = kept && firstItem ? (again?.number ?? Math.min(firstItem.number, tail)) : tail;
  const skipped = again && firstItem ? again.at - firstItem.at : 0;
  const numbers: number[] = [];
  if (kept && firstItem) for (let number = above; number < Math.min(firstItem.number, from); number++) numbers.push(number);
  const heads = numbers.length;
  for (let number = from; number < texts.length; number++) numbers.push(number);
  const mentions = numbers.flatMap((number, place) => {
    const here = found.get(number);
    return here ? [[place, here] as const] : [];
  });
  return {
    texts: numbers.map((number) => texts[number] ?? ''),
    places: [...numbers.map((number, place) => (places[number] ?? 0) + (place < heads ? skipped : 0)), end],
    found: new Map(mentions),
  };
}

/** The leads of a page, and the list that is open at its end. */
function readLists(page: Page): { leads: Map<number, string>; list: TableRead | undefined } {
  const { texts, places, found } = page;
  const leads = new Map<number, string>();
  const items: number[] = [];
  for (const [number, mentions] of found) {
    const text = texts[number] ?? '';
    // Algorithms bear the names of everything.
    if (!mentions.some(({ candidates }) => candidates.some(({ kind }) => kind !== 'algorithm'))) continue;
    if (isItem(text, mentions) || isOfSomebody(text, mentions)) items.push(number);
  }
  if (items.length === 0) return { leads, list: undefined };
  items.sort((one, other) => one - other);
  let list: OpenList | undefined;
  let before = -1;
  for (const item of items) {
    const begun = listFrom(page, before, item);
    if (begun || !list || !goesOn(page, list, item)) {
      if (list) addLeads(page, list, leads);
      list = begun;
    } else list.items.push(itemAt(page, item));
    // What stands under none of several heads may be a row's own name, before the cell that does.
    if (list || isValue(page, item)) before = item;
  }
  const open = list && addLeads(page, list, leads);
  for (const [number, beside] of partiesTogether(items, places, found, texts)) if (!leads.has(number)) leads.set(number, beside);
  return { leads, list: open };
}

const itemAt = ({ places, found }: Page, number: number): OpenList['items'][number] => ({
  number,
  at: places[number] ?? 0,
  mentions: found.get(number) ?? [],
});

const isUnder = ({ head }: ListHead, mentions: readonly Mention[]): boolean =>
  head === undefined
    ? mentions.some(({ candidates }) => candidates.some(({ bodyType }) => bodyType !== undefined))
    : head.kinds.some((kind) => mentions.some((mention) => fitting(kind, mention) !== undefined));

/** Whether a head stands directly before this, and none before that: what it says is told here. */
const isValue = (page: Page, item: number): boolean => headAt(page, item - 1) !== undefined && headAt(page, item - 2) === undefined;

/** The head that this text is, if it is one. */
function headAt({ texts, places }: Page, number: number): ListHead | undefined {
  const text = texts[number]?.trim() ?? '';
  const head = headOf(text);
  const isHead = head !== undefined || (text.length <= longestBetween && ofPlaces.test(text.toLowerCase()));
  return isHead ? { text, number, at: places[number] ?? 0, head } : undefined;
}

/** The list that begins with this item, when heads stand above it and behind the item before. */
function listFrom(page: Page, before: number, item: number): OpenList | undefined {
  const { texts, places, found } = page;
  const heads: ListHead[] = [];
  const at = places[item] ?? 0;
  for (let number = item - 1; number > before && at - (places[number] ?? 0) <= mostBetween; number--) {
    const head = headAt(page, number);
    if (head) heads.unshift(head);
    if (heads.length >= mostHeads || (texts[number]?.trim().length ?? 0) > longestBetween) break;
  }
  const mentions = found.get(item) ?? [];
  // "Organisatie", "Alle gemeenten": what says it surely takes away from what does not.
  const isSaid = heads.some((each) => each.head?.isWeak === false && isUnder(each, mentions));
  const over = isSaid ? heads.filter(({ head }) => !head?.isWeak) : heads;
  const first = over[0];
  if (!first || !over.some((each) => isUnder(each, mentions))) return undefined;
  // "Opdrachtgever", "particulier", "Locatie", "Ede"
  const last = over.at(-1);
  if (last?.head === undefined && last?.at === at - 1 && over.at(-2)?.at !== at - 2) return undefined;
  return { heads: over, items: [{ number: item, at, mentions }], reach: at - first.at };
}

/** Whether one more item may be of the list: what it is, is asked at its end. */
function goesOn({ places }: Page, { items, reach }: OpenList, item: number): boolean {
  return (places[item] ?? 0) - (items.at(-1)?.at ?? 0) <= Math.max(reach, items.length > 1 ? 3 * reach : 0);
}

/** A list that was read: how many texts a row of it is, and whether all of its items are of it. */
interface TableRead extends OpenList {
  width: number;
  isWhole: boolean;
}

function addLeads(page: Page, list: OpenList, leads: Map<number, string>): TableRead {
  const { heads, items } = list;
  const { numbers: chosen, width } = headsOf(heads, items, (item, head) => {
    const each = heads[head];
    return each !== undefined && isUnder(each, items[item]?.mentions ?? []);
  });
  const isOfOthers = saidOfOthers(page, heads, items);
  const isOfGovernments = heads.some(({ head }) => head?.isWeak) && saidOfGovernments(page, heads, items);
  for (const [place, number] of chosen.entries()) {
    const over = heads[number];
    const item = items[place];
    if (!over?.head || !item || (over.head.isWeak && !isOfGovernments)) continue;
    if (isOfOthers && over.head.kinds.some((kind) => typeof kind === 'object')) continue;
    leads.set(item.number, over.text);
  }
  return { ...list, width, isWhole: chosen.length === items.length };
}

/** What stands from a little before the first head to a little behind the last item. */
function textsAround({ texts }: Page, heads: OpenList['heads'], items: OpenList['items']): string[] {
  const from = Math.max(0, (heads[0]?.number ?? 0) - aside);
  return texts
    .slice(from, (items.at(-1)?.number ?? 0) + 1 + aside)
    .map((text) => (text.length > longestBetween ? '' : text.trim().toLowerCase()));
}

const saidOfOthers = (page: Page, heads: OpenList['heads'], items: OpenList['items']): boolean =>
  textsAround(page, heads, items).some((text) => isOtherCountry(text) || ofChurches.test(text));

/** Whether another item is surely a government, or what stands beside is said of governments. */
function saidOfGovernments(page: Page, heads: OpenList['heads'], items: OpenList['items']): boolean {
  const isSure = items.some(({ mentions }) =>
    mentions.some(({ candidates }) =>
      candidates.some(({ bodyType, role, cue }) => bodyType !== undefined && role === 'full' && cue === 'none' && governs.has(bodyType)),
    ),
  );
  return isSure || textsAround(page, heads, items).some((text) => besideGovernments.test(text));
}
const governs: ReadonlySet<string> = new Set(['municipality', 'province', 'water-board']);

/** The names in texts that stand one after another, as of a page; same number and order. */
export function passagesOf(texts: readonly string[], index: NameIndex): Passage[] {
  const mentions = texts.map((text) => detect(text, index));
  const { leads } = leadsOf(texts, new Map(mentions.entries()));
  return texts.map((text, number) => {
    const lead = leads.get(number);
    return { text, mentions: mentions[number] ?? [], ...(lead !== undefined && { lead }) };
  });
}
