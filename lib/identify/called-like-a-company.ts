import { seldom } from '../detect/seldom.ts';
import { wordsOf } from '../detect/brought-words.ts';
import { nationalParty } from './party-words.ts';
import { officeBefore, personsTitle } from './supplier-cues.ts';
import { lastWordAsWritten, type Surroundings } from './words-around.ts';

/** "(67)": how old somebody is, directly behind the name. */
const age = /^\s\((?:1[89]|[2-9]\d)\)/u;
const givenName = wordsOf('givenName');
/** "Tom van", "J.P. van der": a first name or initials, and what stands between it and a surname. */
const beforeSurname = seldom`(?<![\p{L}\d])(?<first>\p{Lu}\p{Ll}+|(?:\p{Lu}\.\s?)+)\s(?:van|van\s(?:de[nr]?|het|['’]t)|de[nr]?|te[nr]?|in\s['’]t)\s$`;
/** "Tom van" is followed by a surname, and so is "Sjoukje van" behind "burgemeester". */
function isBeforeSurname(left: string): boolean {
  const match = beforeSurname.exec(left);
  const first = match?.groups?.first;
  if (first === undefined) return false;
  const title = lastWordAsWritten(left.slice(0, match?.index));
  return first.includes('.') || givenName.test(first) || (title !== '' && officeBefore.test(title));
}
const ofParty = seldom`^\s(?:\(|van\s(?:de\s|het\s)?)${nationalParty}(?!\p{L})`;
/**
 * Whether somebody is called so here, however well known the company is: "meneer Heijmans", "burgemeester Heijmans", "D66’er Heijmans", "Heijmans (67)", "Tom van
 * Mourik".
 */
export function isPerson({ left, right, surface }: Surroundings): boolean {
  const title = lastWordAsWritten(left);
  if (title !== '' && personsTitle.test(title)) return true;
  // "raadslid Leen Bakker", "Bart Smit (CDA)", "Bart Smit van de VVD": whole names are borne as well.
  if (/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(surface) && ((title !== '' && officeBefore.test(title)) || ofParty.test(right))) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(surface) && (age.test(right) || (title !== '' && officeBefore.test(title)) || isBeforeSurname(left));
}
