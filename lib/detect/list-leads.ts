import type { Mention, Passage } from '../mention.ts';
import { detect } from './detect.ts';
import { itemOf, roles } from './list-kinds.ts';
import type { NameIndex } from './name-index.ts';
import { pattern } from './pattern.ts';

// What stands above a list or a column says what is in it: "Deelnemende gemeenten" above "Ede", "Tiel", "Epe". Each of these is a text by itself, so what is above it
// goes along with it.

// These patterns are in small letters, and so is what they are asked of: an engine takes five times as long to make one ready for letters of any case.

/** The words for what a list is of; the last one of a heading counts. */
const plural = String.raw`gemeenten|provincies|waterschappen|ministeries|departementen|partijen|fracties`;
/** Which of them. */
const which = String.raw`(?:nieuwe\s|oude\s|voormalige\s|deelnemende\s|betrokken\s|op\ste\sheffen\s)?`;
const heading = new RegExp(
  pattern`
    // "Aangesloten gemeenten", "Gemeenten in de regio"
    ^(?:(?:\p{L}[\p{L}’'-]*|\d+)\s){0,4}(?:${plural})(?:\s(?:in|van|binnen|uit|met|op|per)\s[^.:;!?]{1,40})?\s?:?$
    // "Bijdrage per gemeente"
    |^(?:\p{L}[\p{L}’'-]*\s){1,5}per\s(?:gemeente|provincie)(?:\s(?:in|op|voor)\s[^.:;!?]{1,30})?\s?:?$
    // The head of a column: "Naam gemeente", "Politieke partij".
    |^(?:naam\s)?(?:(?:van\s)?de\s)?${which}(?:
      gemeente(?:\(n\))?|provincie(?:\(s\))?|waterschap|ministerie|departement|(?:politieke\s)?partij|fractie
    )(?:naam)?:?$
    // Or before a cell: "Opdrachtgever", "Leverancier".
    |^(?:naam\s)?${roles}:?$`,
  'u',
);
/** "Bij ons kunnen inwoners van deze gemeenten terecht:" */
const announced = new RegExp(String.raw`(?<!\p{L})(?:${plural})(?!\p{L})[^.;!?:]{0,80}:$`, 'u');
const ofOthers = new RegExp(
  pattern`
    // Congregations are called "gemeenten" too.
    hervormd|gereformeerd|protestants|evangelisch|lutherse?|remonstrant|doopsgezind|baptist|pinkster|christelijk|kerk
    // Where something is, or a branch of somebody, stand places: "Onze trainingen voor gemeenten vinden plaats in:".
    |(?<!\p{L})(?:hoofd|zuster)?(?:
      plaats(?:en)?|stad|steden|dorp(?:en)?|kern(?:en)?
      |locaties?|vestiging(?:en)?|filialen|kantoren|winkels?|\p{L}*clubs?|vacatures
    )(?!\p{L})
    |(?<!\p{L})(?:in|uit|van|bij|te|aan|rond|naar):$`,
  'u',
);
const longestHeading = 60;
const longestLead = 200;

/** In all that says what a list is of, as most texts have none of these: asked first, so that the others need not even be made ready. */
const saysWhat = new RegExp(`${roles}|gemeente|provincie|waterschap|ministerie|departement|partij|fractie`);

function isLead(text: string): boolean {
  if (text.length > longestLead) return false;
  const small = text.toLowerCase();
  return saysWhat.test(small) && !ofOthers.test(small) && ((text.length <= longestHeading && heading.test(small)) || announced.test(small));
}

const bullet = /^[\s\d.)*•·–—-]*$/u;
const rest = /^(?:\s?\([^()]{1,40}\))?[\s\d.,;:%€-]*$/u;

const between = /^[\s,;/&•·]*(?:(?:en|of)\s)?$/u;

/** Whether a text is a name or names and hardly more, as an item of a list or a cell of a table. */
function isItem(text: string, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last || !bullet.test(text.slice(0, first.start)) || !rest.test(text.slice(last.end))) return false;
  return mentions.every(({ end }, place) => between.test(text.slice(end, mentions[place + 1]?.start ?? end)));
}

/** So many other texts may stand between the lead and the first item: the heads of the other columns. */
const mostBetween = 6;
const longestBetween = 60;

/** A list that is being read. */
interface OpenList {
  lead: string;
  /** What stands between the lead and the first item and says of other columns what is in them, with its number. */
  heads: { text: string; at: number }[];
  /** The number of its last item. */
  last: number;
  /** How far the first item stands from the lead: no row of a table is longer than its head. */
  reach: number;
  /** How far the second stands from the first, and so each from the one before; undefined so long as there is one. */
  step?: number;
}

/**
 * What stands above each text that is an item of a list, by the number of the text: only where it says what the list is of.
 * @param texts in the order of the page
 * @param found the names in those in which there are some, by their number
 */
export function leadsOf(texts: readonly string[], found: ReadonlyMap<number, readonly Mention[]>): Map<number, string> {
  const leads = new Map<number, string>();
  const items: number[] = [];
  for (const [number, mentions] of found) if (isItem(texts[number] ?? '', mentions)) items.push(number);
  let list: OpenList | undefined;
  let before = -1;
  for (const item of items.toSorted((one, other) => one - other)) {
    const mentions = found.get(item) ?? [];
    const begun = listFrom(texts, before, item, mentions);
    const head = begun || !list ? undefined : headOver(list, item, mentions);
    if (head === undefined) list = begun ?? (list && withItem(list, item));
    const lead = head ?? list?.lead;
    if (lead !== undefined) leads.set(item, lead);
    before = item;
  }
  return leads;
}

const isUnder = (lead: string, mentions: readonly Mention[]): boolean => mentions.some((mention) => itemOf(lead, mention) !== undefined);

/** The list that begins with this item, when a lead stands above it and behind the item before; of the heads of several columns the nearest that it can stand under. */
function listFrom(texts: readonly string[], before: number, item: number, mentions: readonly Mention[]): OpenList | undefined {
  const heads: OpenList['heads'] = [];
  for (let at = item - 1; at > before && item - at <= mostBetween; at--) {
    const text = texts[at]?.trim() ?? '';
    if (isLead(text)) {
      if (isUnder(text, mentions)) return { lead: text, heads, last: item, reach: item - at };
      heads.push({ text, at });
    }
    if (text.length > longestBetween) return undefined;
  }
  return undefined;
}

/** The head of another column of the table, when this item can stand under that and not under the lead: as many further on as there are columns, or a multiple. */
function headOver({ lead, heads, last, reach }: OpenList, item: number, mentions: readonly Mention[]): string | undefined {
  if (heads.length === 0 || item - last >= reach || isUnder(lead, mentions)) return undefined;
  return heads.find(({ text, at }) => (item - at) % reach === 0 && isUnder(text, mentions))?.text;
}

/** The list with one more item, when that stands where it has to: behind a heading another list begins. */
function withItem(list: OpenList, item: number): OpenList | undefined {
  const step = item - list.last;
  return step <= list.reach && step === (list.step ?? step) ? { ...list, last: item, step } : undefined;
}

/** The names in texts that stand one after another, as of a page; same number and order. */
export function passagesOf(texts: readonly string[], index: NameIndex): Passage[] {
  const mentions = texts.map((text) => detect(text, index));
  const leads = leadsOf(texts, new Map(mentions.entries()));
  return texts.map((text, number) => {
    const lead = leads.get(number);
    return { text, mentions: mentions[number] ?? [], ...(lead !== undefined && { lead }) };
  });
}
