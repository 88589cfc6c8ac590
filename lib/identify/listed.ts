import { headOf, isOtherCountry } from '../detect/list-heads.ts';
import { fitting, itemOf } from '../detect/list-kinds.ts';
import { seldom } from '../detect/seldom.ts';
import type { Mention } from '../mention.ts';
import { quoted, type Surroundings, type Verdict } from './words-around.ts';

/** Above that of a name which the page has elsewhere: of the only place it would be said that it is sure because of itself. */
const sureness = 0.86;

/** An item of a list under words that say what is in it: "Deelnemende gemeenten" above "Ede"; or of one in which parties stand. */
export function byLead(lead: string | undefined, mention: Mention): Verdict | undefined {
  if (lead === undefined) return undefined;
  const cue = quoted(lead.replace(/:$/, ''));
  if (!headOf(lead)) {
    const party = fitting('party', mention);
    return party && { candidate: party, confidence: sureness, rule: 'amongParties', cue };
  }
  const candidate = itemOf(lead, mention);
  return candidate && { candidate, confidence: sureness, rule: 'listed', cue };
}

/** "Gemeente: Ede", "Indieners: SP, Volt", as forms and files have it: the words before the colon, and what stands behind it before this name. */
const label = seldom`(?:^|[\n|;•·–(]\s*|[.!?,]\s+|\s{2,})((?:\p{L}|\d+\.\s)[^\n|;:•·.!?]{1,60}?)\s?:\s*([^\n:]{0,120})$`;
/** "Ingediend door SP en Volt": a text by itself, without a colon. */
const doneBy = seldom`(?:^|\n)(Ingediend door|In opdracht van|Opgesteld door|Uitgevoerd door)\s(?:de\s|het\s)?([^\n.:;]{0,120})$`;
const endsText = /^\s*(?:$|\n|\.?$|[,/]|(?:en|&)\s)/u;
/** "Lijst 2 – SP" */
const listNumber = /(?:^|[\n|;]\s*)(Lijst\s\d{1,2})\s?[-–.:]\s*$/u;
/** "Home > Gemeenten > Ede" */
const crumb = seldom`(?:^|[>›»/→|]\s*)(Gemeenten|Provincies|Waterschappen|Ministeries)\s?[>›»/→]\s*$`;

/** "Gemeenteblad van Ede" */
const gazette = seldom`(?:^|[\n|;(]\s*)(Gemeenteblad|Provinciaal\s[Bb]lad|Waterschapsblad)\svan\s(?:de\s|het\s)?$`;

/** What comes before this name in its row: names, with what stands in brackets behind them. */
const word = String.raw`(?:[\p{Lu}’']|\d+\p{Lu})[\p{L}\d’'.-]*`;
const namesBefore = seldom`
  ^(?:
    (?:[Dd]e\s|[Hh]et\s)?(?:[Gg]emeenten?\s|[Pp]rovincies?\s|[Ww]aterschap(?:pen)?\s)?
    ${word}(?:\s(?:(?:aan|op|van|de|den|der|het|bij)(?=\s)|${word})){0,7}
    (?:\s?\([^()]{1,30}\)|\s\d{1,3})?
    \s?(?:,\s?(?:en\s)?|\/\s?|&\s|(?<=\s)(?:en|of)\s)(?:de\s|het\s)?
  )*$`;

/** Where what stands behind the colon ends: "Gemeente: Best veel werk" is a sentence. */
const isWhole = seldom`^\s*(?:$|[\n\t,;|/()•·–>›-]|\.(?:\s|$)|\s{2}|(?:en|of|&)\s(?:de\s|het\s|(?:de\s)?(?:gemeente|provincie|waterschap)\s)?\p{Lu}|\d{1,3}(?:[,;]|$))`;

/** "Provincies: Antwerpen, Limburg en Luik" */
const isAmongOthers = (before: string, after: string): boolean =>
  `${before}, ${/^[^\n.:;]*/.exec(after)?.[0] ?? ''}`.split(/,\s+|\s+en\s+/u).some((name) => isOtherCountry(name.trim()));

/** What a word with a colon before it says it is. */
export function byLabel(mention: Mention, { left, right, previous, next, before }: Surroundings): Verdict | undefined {
  // Most names have a word before them: the sign that each of these ends in is looked at before the pattern is.
  const sign = before.at(-1) ?? '';
  const numbered = '-–.:'.includes(sign) && isWhole.test(right) ? listNumber.exec(left) : null;
  const crumbs = '>›»/→'.includes(sign) ? crumb.exec(left) : null;
  const title = before === 'van' && left.includes('lad') ? gazette.exec(left) : null;
  const isDone = (left.includes(' door ') || left.includes('dracht van ')) && endsText.test(right);
  const done = isDone ? doneBy.exec(left) : null;
  const match = numbered ?? crumbs ?? title ?? done ?? (left.includes(':') && isWhole.test(right) ? label.exec(left) : null);
  const [, words, names = ''] = match ?? [];
  if (words === undefined || !namesBefore.test(names)) return undefined;
  const candidate = itemOf(words, mention);
  if (!candidate || (candidate.bodyType && isAmongOthers(names, right))) return undefined;
  if (headOf(words)?.isWeak) {
    const isBeside =
      previous?.kind === 'government-body' ||
      next?.candidates.some(({ bodyType, role, cue }) => bodyType !== undefined && role === 'full' && cue === 'none');
    if (!isBeside) return undefined;
  }
  return { candidate, confidence: sureness, rule: 'typeWord', cue: crumbs || numbered || title || done ? words : `${words}:` };
}
