import type { Candidate } from '../mention.ts';
import { type NameEntry, wordsOf } from './names.ts';
import { isOrdinaryTitle } from './ordinary-titles.ts';
import type { Register } from './register.ts';
import { spellingKey } from './spelling.ts';
import { isOrdinaryWord } from './words.ts';

/** From how many organisations on a title says nothing of one of them: 650 of 1,531 titles are registered by three or more. */
const generic = 3;

/** The titles of the Algorithm Register, whole and in the parts that people use, and the names of well-known systems. */
export function algorithmTitles(register: Register): NameEntry[] {
  const holders = new Map<string, Set<string>>();
  for (const algorithm of register.algorithms) {
    const title = spellingKey(algorithm.name);
    holders.set(title, (holders.get(title) ?? new Set()).add(algorithm.bodyName));
  }
  return register.algorithms.flatMap(({ key: entity, name, otherNames = [], notInRegister }): NameEntry[] => {
    const known = otherNames.map((other): NameEntry => ({
      text: other.name,
      entity,
      role: other.name === name ? 'full' : 'short',
      cue: other.cue === 'safe' ? 'none' : other.cue,
      letters: lettersOf(other.name),
    }));
    if (notInRegister) return known;
    const shared = holders.get(spellingKey(name))?.size ?? 1;
    const forms = titleForms(name).filter((text) => !known.some((other) => other.cue === 'none' && isWithAbbreviation(text, other.text)));
    const titles = forms.map((text, place): NameEntry => ({
      text,
      entity,
      role: place === 0 ? 'full' : 'short',
      cue: shared >= generic || isOrdinaryTitle(text) ? 'never-bare' : cueOf(text, place > 0),
      letters: lettersOf(text),
    }));
    return [...known, ...titles];
  });
}

/** "Criminaliteits Anticipatie Systeem (CAS)" where the words before the bracket are enough. */
const isWithAbbreviation = (title: string, words: string): boolean =>
  title.startsWith(words) && /^ \(\p{Lu}[\p{L}\d-]{1,8}\)$/u.test(title.slice(words.length));

function cueOf(text: string, isPart: boolean): Candidate['cue'] {
  const words = wordsOf(text);
  const strange = words.filter((word) => word.length > 3 && !isOrdinaryWord(word)).length;
  return isPart || words.length === 1 || (strange === 0 && words.length < 4) ? 'required' : 'preferred';
}

/** "Fraudesignaleringsvoorziening" is no other word in small letters either. */
const isLongCompound = (text: string): boolean => /^\p{L}{18,}$/u.test(text);

/** One word must look like a name, an abbreviation like itself; more words may be in small letters, as may a word that is written small here. */
function lettersOf(text: string): NameEntry['letters'] {
  if (wordsOf(text).length > 1 || /^\p{Ll}\p{Ll}/u.test(text) || isLongCompound(text)) return 'any';
  return /^[\p{Lu}\d]{2,6}$/u.test(text) || /^\p{Ll}\p{Lu}/u.test(text) ? 'exact' : 'initials';
}

/**
 * "AERIUS - Rekeninstrument voor de leefomgeving" is also just "AERIUS"; "Criminaliteits Anticipatie Systeem (CAS)" is also just "CAS"; "Verkeersmodel
 * Fiets (Brutus)" has a name and a nickname; of "Onderzoekswaardigheid: Slimme check levensonderhoud" people say the second half.
 */
function titleForms(title: string): string[] {
  const forms = [title];
  const [, bare = '', bracketed = ''] = /^(.{3,}?) \(([^()]+)\)$/.exec(title) ?? [];
  // With its abbreviation behind it a distinct title is two names, as that of a body is.
  const isAbbreviated = /^\p{Lu}[\p{L}\d-]{1,8}$/u.test(bracketed) && (bracketed.match(/\p{Lu}/gu)?.length ?? 0) > 1;
  if (isAbbreviated && cueOf(bare, false) === 'preferred') forms[0] = bare;
  else if (bare.length > 7 || isTelling(bare)) forms.push(bare);
  if (/^\p{L}[\p{L}\d-]{1,8}$/u.test(bracketed) && (bracketed.match(/\p{Lu}/gu)?.length ?? 0) > 1) forms.push(bracketed);
  const head = /^(.{4,30}?)(?:: | [-–] ).{6,}$/u.exec(title)?.[1] ?? '';
  if (isTelling(head)) forms.push(head);
  const tail = /(?:: | [-–] )(.{6,60}?)(?: \([^()]+\))*$/u.exec(title)?.[1] ?? '';
  if (wordsOf(tail).length > 1 || (tail !== '' && !isOrdinaryWord(tail))) forms.push(tail);
  if (tail.includes(' (')) forms.push(tail.replace(/ \([^)]*\)/g, ''));
  return [...new Set(forms)].filter((form) => form.length > 2);
}

/** A word, or two, that is no ordinary one and has a capital. */
const isTelling = (part: string): boolean => {
  const words = wordsOf(part);
  return words.length > 0 && words.length < 3 && /\p{Lu}/u.test(part) && words.some((word) => !isOrdinaryWord(word));
};
