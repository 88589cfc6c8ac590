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

/** Of a page: its texts, how many stand before each, and the names in them. */
interface Page {
  texts: readonly string[];
  places: readonly number[];
  found: ReadonlyMap<number, readonly Mention[]>;
}

/**
 * What stands above each text that is an item of a list, by the number of the text, where that says what the list is of; or, of a list that nothing stands above, another of its items
 * that does.
 * @param texts in the order of the page
 * @param found the names in those in which there are some, by their number
 */
export function leadsOf(texts: readonly string[], found: ReadonlyMap<number, readonly Mention[]>): Map<number, string> {
  const leads = new Map<number, string>();
  const items: number[] = [];
  for (const [number, mentions] of found) {
    const text = texts[number] ?? '';
    // Algorithms bear the names of everything.
    if (!mentions.some(({ candidates }) => candidates.some(({ kind }) => kind !== 'algorithm'))) continue;
    if (isItem(text, mentions) || isOfSomebody(text, mentions)) items.push(number);
  }
  if (items.length === 0) return leads;
  items.sort((one, other) => one - other);
  const page = { texts, places: placesOf(texts), found };
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
  if (list) addLeads(page, list, leads);
  for (const [number, beside] of partiesTogether(items, page.places, found, texts)) if (!leads.has(number)) leads.set(number, beside);
  return leads;
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

function addLeads(page: Page, { heads, items }: OpenList, leads: Map<number, string>): void {
  const chosen = headsOf(heads, items, (item, head) => {
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
  const leads = leadsOf(texts, new Map(mentions.entries()));
  return texts.map((text, number) => {
    const lead = leads.get(number);
    return { text, mentions: mentions[number] ?? [], ...(lead !== undefined && { lead }) };
  });
}
