import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Clause } from './place-in-clause.ts';

// What any town does, its people or its club: it lies, grows, feasts and plays. Who does so is no government.

const townVerbs = wordsOf('townVerbs');
const townVerbsAtEnd = wordsOf('townVerbsAtEnd');
/** More of those: what armies, clubs and shopkeepers of a town do, and what befalls it. */
const ofTownsToo = seldom`
  ^(?:
    lok|verslik|schud|zwem|fiets|wandel|voetbal|schaats|versla|versloeg|promove|degrade|capitule|belege|verrij|ontbr|glinster|glans|straal|toost|proost
    |swing|zweet|puf|zwoeg|verscho|verhui|ken|reik|grens|lijd|leed|le(?:d|den)$|lever|vertrouw|verlo|ontbeer|bezit|bezat|biedt|bood
    |verras|verdien|vervul|inspire|wem(?:el|eld)|krioel|wapper|zinder|gons|kraak|stag|verarm|verkrot|verloeder|florer|floreer|gedij|slib|verzak
    |overstroom|dreven$|drijf|handel
  )`;
export const modals = new Set(
  'wil wilde moet moest mag mocht kan kon zal zou gaat ging willen wilden moeten moesten mogen mochten kunnen konden zullen zouden gaan gingen'.split(
    ' ',
  ),
);
/** What a town, its people or its club may want, or be able to do. */
const asTown = seldom`
  ^(?:
    zijn|worden|bestaan|ontstaan|liggen|groeien|veranderen|verdwijnen|lijken|tellen|zien|heten|noemen|lachen|eten|dansen|vieren|genieten|zingen|bruisen
    |winnen|spelen|verliezen|scoren|promoveren|juichen|gezien|genoemd|gevonden|bereikt|bezocht|vergeleken
  )$`;

/** Of the verbs of towns only those of one are known: "liggen" is asked as "ligt", "groeiden" as "groeide". */
const ofOne: Readonly<Record<string, string>> = {
  zijn: 'is',
  waren: 'was',
  worden: 'wordt',
  werden: 'werd',
  hebben: 'heeft',
  hadden: 'had',
  staan: 'staat',
  gaan: 'gaat',
};
const asOfOne = (verb: string): string =>
  ofOne[verb] ??
  verb
    .replace(/([bdfgklmnprst])\1en$/u, '$1t')
    .replace(/([dt]e)n$/u, '$1')
    .replace(/([aeou])([bdfgklmnprst])en$/u, '$1$1$2t')
    .replace(/en$/u, 't');

/** "zijn de enige provincies die" */
export const isOneOfThem = seldom`^(?:zijn|waren|is|was|blijft|blijven)\s(?:\p{Ll}+\s){0,4}?(?:gemeenten?|provincies?)\sdie\s`;

/** "zouden samen tachtigduizend inwoners tellen": as one, once they have merged. */
export function isOfTown({ words, number, verbIsLast }: Clause, at: number): boolean {
  const verb = words[at] ?? '';
  if (isOneOfThem.test(words.join(' '))) return false;
  if (ofTownsToo.test(verb)) return true;
  if (modals.has(verb) && words.some((word) => asTown.test(word))) return !(number === 'many' && words[at + 1] === 'samen');
  if (verbIsLast) return townVerbsAtEnd.test(words.join(' '));
  const said = number === 'one' ? words : [asOfOne(verb), ...words.slice(1)];
  return townVerbs.test(` ${said.join(' ')} `);
}
