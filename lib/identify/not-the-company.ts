import { seldom } from '../detect/seldom.ts';
import type { Candidate } from '../mention.ts';
import { invitation, opener, partOfFirm, personBefore } from './supplier-cues.ts';
import type { Surroundings } from './words-around.ts';

// What a name that a company bears may be instead: what it makes, a place, who wears its name on a shirt, a surname.

/** "gaf KPN 20 miljoen", "fined Uber 290 million" */
const amount = seldom`^ \d[\d.,]* ?(?:miljoen|miljard|duizend|euro|ton|procent|million|billion|percent|%)`;

/** "Microsoft Windows" is what the company makes, "Fien Gispen" somebody who is called like one, "de Randstad" where people live. */
export function isSomethingElse({ cue }: Candidate, { left, right, surface, previous, mention }: Surroundings): boolean {
  if (cue !== 'none' && personBefore.test(left)) return true;
  if (/\s/.test(surface)) return false;
  // "de burgemeester van Hoogvliet", "bewoners van Hoogvliet"
  if (cue !== 'none' && ofPlace.test(left)) return true;
  // "Meta-analyse"; the letters of a postcode.
  if (cue !== 'none' && /^-\p{Ll}/u.test(right) && /\p{Ll}/u.test(surface)) return true;
  if (surface === 'Schiphol' && (atThere.test(left) || /^\sals\s(?:thuis|uitvals)/u.test(right))) return true;
  // "variant VKA+"
  if (right.startsWith('+') && !/^\+\s?\p{Lu}/u.test(right)) return true;
  // "een Volvo" is a car.
  if (/(?<![\p{L}-])[Ee]en\s(?:(?!(?:aan|van|door|met|voor|bij|op)\s)\p{Ll}+(?:e|s|en)\s)?$/u.test(left)) return true;
  if (/^\p{Lu}{2}$/u.test(surface) && /(?<!\d)\d{4}\s?$/.test(left)) return true;
  // "de Rabobank-tijd", "de Visma-renners"
  if (ofSport.test(right)) return true;
  if (surface === 'Randstad' && /(?<!\p{L})[Dd]e\s+$/u.test(left)) return true;
  return (
    (/^ (?:\p{Lu}\p{L}|\d)/u.test(right) && !partOfFirm.test(right) && !amount.test(right)) ||
    (isSurname(left) && !isBehindBody(previous, mention))
  );
}

/** "op Schiphol" is where something happens, "de regio Schiphol" where people live. */
const atThere =
  /(?<!\p{L})(?:op|naar|vanaf|rond(?:om)?|nabij|vanuit|tot|langs|regio|omgeving|gebied|knooppunt|station|rechtbank|(?:omgeving|rechtbank)\svan|rechtbank\sbij)\s$/iu;

const ofPlace = /(?<!\p{L})(?:burgemeester|(?:in|be)?woners|wijk|wijkraad|stadsdeel|deelgemeente|dorp|station|centrum)\s(?:van\s)?$/iu;

/** What is called after who pays for it. */
const ofSport = seldom`^-(?:tijd(?:perk)?|jaren|\p{Ll}*ploeg(?:en)?|renners?|coureurs?|trui|shirts?|formatie|team|kopman)(?!\p{L})`;

/** "verleende de provincie Drenthe Arriva een concessie" */
const isBehindBody = (previous: Surroundings['previous'], { start }: Surroundings['mention']): boolean =>
  previous?.kind === 'government-body' && previous.end === start - 1;

/** Directly behind a given name or initials. At the head of a sentence any short word may be one, but for those that open many. */
const isSurname = (left: string): boolean =>
  /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}\.) $/u.test(left) && !opener.test(left) && !described.test(left) && !headOfTitle.test(left);
/** "het Zwolse Wehkamp" */
const described = /(?<!\p{L})[Hh]et \p{Lu}\p{Ll}+e $/u;
/** "Offerte Sweco", "Dividend Alliander valt tegen": as papers and headings have it. */
const headOfTitle = seldom`
  (?<!\p{L})(?:
    Offerte|Dividend|Aande(?:el|len)|Contract|Rapport|Memo|Advies|Factuur|Opdracht|Reactie|Brief|Verkoop|Aankoop|Overname|Winst|Omzet|Topman|Baas|Staking
    |Fusie|Boete|Hack|Storing|Klant|Klanten|Borg|Bezoek
  )\s$`;

/** Whether one word that the page uses for a company is there part of another name. */
export const isNamesake = (text: string, start: number, end: number): boolean =>
  !/\s/.test(text.slice(start, end)) &&
  (isSurname(text.slice(Math.max(0, start - 20), start)) || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)));

/** Not as in "Volg ons op Facebook" at the foot of a page. */
export const inSentence = ({ left, right }: Surroundings): boolean =>
  (/\p{Ll}\s+$/u.test(left) || (/[.!?]\s+$/u.test(left) && /^\s+\p{Ll}/u.test(right))) && !invitation.test(left);
