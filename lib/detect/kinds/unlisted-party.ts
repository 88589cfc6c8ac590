import { seldom } from '../seldom.ts';
import type { Mention } from '../../mention.ts';
import { keyOfName } from './kind-rules.ts';

// Local parties that no register has: they come and go, and are called after a place or a person with a word that says what they are:
// "Leefbaar Almere", "Burgerbelangen Ermelo", "Lijst Van der Meer", "Aalst Waalre Belang".

/** Words that begin such a name; with a capital. */
const begins = new Set(
  'gemeente|gemeenschaps|burger|dorps|inwoners|stads'
    .split('|')
    .flatMap((whose) => [`${whose}belang`, `${whose}belangen`])
    .concat(
      'leefbaar|lijst|dorpslijst|burgerlijst|partij|progressief|lokaal|stadspartij|dorpspartij|burgerpartij|volkspartij|ouderenpartij|seniorenpartij|weerbaar|hart voor'.split(
        '|',
      ),
    ),
);
/** Words that end one. */
const ends = new Set(['belang', 'belangen']);
export const partyOpeners: readonly string[] = [...begins, ...ends];

/** "Partij voor Ouderen en Veiligheid", "Partij van de Toekomst" */
const afterParty =
  /[ \u00a0](?:voor|van)[ \u00a0](?:(?:de|het)[ \u00a0])?\p{Lu}[\p{L}\d'’-]+(?:[ \u00a0](?:en|de)[ \u00a0]\p{Lu}[\p{L}\d'’-]+)?/uy;
const after =
  /[ \u00a0](?:(?:['’]s-)?\p{Lu}\.? ?[\p{L}\d'’-]*(?:[ \u00a0](?:(?:van|de|der|den|aan|op|en|het|ter) ){0,2}\p{Lu}[\p{L}\d'’-]*){0,3})/uy;
const before = /(?:(?<![\p{L}\d-])\p{Lu}[\p{L}'’-]+[ \u00a0]){1,3}$/u;
/** Belgian, or no party: "Vlaams Belang", "Algemeen Belang". */
const notOurs = seldom`^(?:Vlaams|Algemeen|Maatschappelijk|Nationaal|Groot|Zwaarwegend|Het|Dit|Dat|Een|Geen|Ons|Mijn|Zijn|Haar|Eigen) `;

/** The party that a word begins or ends. */
export function unlistedParty(text: string, start: number, end: number): Mention | undefined {
  const words = text.slice(start, end);
  if (words.charAt(0) === words.charAt(0).toLowerCase()) return undefined;
  if (begins.has(words.toLowerCase())) {
    after.lastIndex = afterParty.lastIndex = end;
    if (words === 'Partij' && afterParty.test(text)) return asParty(text, start, afterParty.lastIndex);
    return after.test(text) ? asParty(text, start, withoutNext(text, end, after.lastIndex)) : undefined;
  }
  if (!ends.has(words.toLowerCase())) return undefined;
  const from = Math.max(0, start - 60);
  const left = before.exec(text.slice(from, start))?.[0] ?? '';
  // "Inwoners Belang Nissewaard"
  const place = /^[ \u00a0]\p{Lu}\p{Ll}[\p{L}-]+/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return left === '' || notOurs.test(left) ? undefined : asParty(text, start - left.length, end + place.length);
}

/** Words that begin the name of another party, and of much else where none stands before. */
const alsoBegins = seldom`^(?:Samen|Ons|Hart|Trots|Gewoon|Sterk|Beter|Wij|Sociaal|Pro\p{Lu}\p{Ll}+)$`;
/** "Burgerbelang Tholen en Gemeentebelangen Noord-Beveland" are two: where the first ends. */
function withoutNext(text: string, from: number, end: number): number {
  for (const next of text.slice(from, end).matchAll(/[ \u00a0]en[ \u00a0](\p{Lu}[\p{L}-]*)/gu))
    if (begins.has((next[1] ?? '').toLowerCase()) || alsoBegins.test(next[1] ?? '')) return from + next.index;
  return end;
}

function asParty(text: string, start: number, last: number): Mention {
  // A quotation mark behind it is no part of it.
  const end = last - (/['’-]+$/.exec(text.slice(start, last))?.[0].length ?? 0);
  const name = text.slice(start, end).replaceAll('\u00a0', ' ');
  return {
    start,
    end,
    candidates: [{ entity: keyOfName('party', name), kind: 'party', name, role: 'full', cue: 'preferred', opener: name }],
  };
}
