import type { Mention } from '../mention.ts';
import { seldom } from './seldom.ts';

const bullet = /^[\s\d.)*•·–—-]*$/u;
const rest = seldom`^(?:\s?\([^()]{1,40}\))?[\s\d.,:;%€–-]*(?:zetels?|stemmen|inwoners|min(?:uten)?|leden|raadsleden)?[\s.;]*$`;
/** What stands before and behind the names of an item is short. */
const longestAside = 60;
const between = seldom`^[\s,;/&•·]*(?:\([^()]{1,20}\)\s?)?(?:[\s,;/&•·]*(?:(?:en|of)\s)?)$`;

/** Whether a text is a name or names and hardly more, as an item of a list or a cell of a table. */
export function isItem(text: string, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last || first.start > longestAside || text.length - last.end > longestAside) return false;
  if (!bullet.test(text.slice(0, first.start)) || !rest.test(text.slice(last.end))) return false;
  return mentions.every(({ end }, place) => {
    const next = mentions[place + 1]?.start ?? end;
    return next - end <= longestAside && between.test(text.slice(end, next));
  });
}

/** "Jan Vermolen (", "Mevrouw A. Waterman, ": somebody, and then of which party. */
const somebody = seldom`
  ^(?:(?:[Dd]e\sheer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.|[Dd]rs\.|[Mm]r\.|[Ii]r\.|[Dd]r\.)\s){0,2}(?:\p{Lu}[\p{L}.’'-]*\s?)
  (?:\s(?:van|de|der|den|ten|ter|’t|'t)|\s\p{Lu}[\p{L}.’'-]*){1,5}(?:\s\(|,\s|\s[–|-]\s)$`;

/** ": Jan Vermolen", " – Jan Vermolen" */
const itsMember = seldom`^(?::\s|\s[–|-]\s)(?:\p{Lu}[\p{L}.’'-]*|van|de|der|den|ten|ter)(?:\s(?:\p{Lu}[\p{L}.’'-]*|van|de|der|den|ten|ter)){1,5}$`;

/** With a party and an office or two. */
const longestName = 160;

/** Whether a text is the name of somebody with that of a party behind it, or before it. */
export function isOfSomebody(text: string, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last || text.length > longestName) return false;
  if (/^\)?$/.test(text.slice(last.end).trim()) && somebody.test(text.slice(0, last.start))) return true;
  return mentions.length === 1 && first.start === 0 && itsMember.test(text.slice(first.end));
}

const aWord = /\p{L}\P{L}*\p{L}/u;

/**
 * How many texts that say something stand before each: a letter of the alphabet, a cross or a number is none, and those of a page are not all told. Of one more than there are too: how many
 * there are in all.
 * @param first how many stand before all of these
 */
export function placesOf(texts: readonly string[], first: number): number[] {
  const places = [first];
  for (const [number, text] of texts.entries())
    places.push((places[number] ?? 0) + (text.length > longestSign || aWord.test(text) ? 1 : 0));
  return places;
}
const longestSign = 12;
