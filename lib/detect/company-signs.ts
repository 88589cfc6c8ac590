import { isWordCharacter } from './characters.ts';
import { spread } from './tokens.ts';
import { signOfLetters } from './word-sign.ts';

// By what a text that names a company is told, at next to no cost: tables that let hardly a word pass that is none of these, and a closer look at those.

/** The first word of each legal form, folded. */
const formWords = ['b', 'bv', 'n', 'nv', 'v', 'vof', 'u', 'ua', 'c', 'gmbh', 'ltd', 'llp', 'llc', 'inc', 's'];
export const longestForm = 4;
/** 1 where the first word of a legal form may be, by `inFormTable` of its sign. */
export const formTable = new Uint8Array(1024);
export const inFormTable = (sign: number): number => spread(sign) >>> 22;
for (const formWord of formWords) formTable[inFormTable(signOfLetters(formWord))] = 1;

/** What comes behind the first letter of a form and its full stop: "B.V.", "V.O.F.", "U.A.", "S.p.A." */
const secondLetters: Readonly<Record<string, string>> = { b: 'v', n: 'v', c: 'v', v: 'o', u: 'a', s: 'ap' };
/** Of a form of one letter, which lists are full of: whether a full stop and another of its letters follow. */
export function mayBeForm(text: string, from: number): boolean {
  if (isWordCharacter(text.charCodeAt(from + 1))) return true;
  if (text.charCodeAt(from + 1) !== 46) return false;
  const second = text.charAt(text.charAt(from + 2).trim() === '' ? from + 3 : from + 2).toLowerCase();
  return second !== '' && (secondLetters[text.charAt(from).toLowerCase()]?.includes(second) ?? false);
}

/** The last four letters of every word for a company (`companyNounBefore`), and of what may follow several of them: most words are told apart from those by these alone. */
const lastLetters: ReadonlySet<string> = new Set(
  `rijf jver cern ming hter eten reus gant kant cent ndel roep cier rder raar ppij reau toor atie nkel shop irma onal tium erij aker ider t-up
  rtup bank emer uwer laar tant teur tect naar ever gger jven mers wers iers ders aars eaus tens uzen nten oals nder eder rder ener iger nier
  rker rger tuut`
    .split(/\s+/)
    .concat(' als', ' aan', 'mer:', 'ant:', 'tij:'),
);
/** 1 where a word may end as one of them, by `endOfNoun`. */
export const companyNounEnds = new Uint8Array(4096);
/** A number for the four bytes before the space before this place. */
export const endOfNoun = (bytes: Uint8Array, at: number): number =>
  (((bytes[at - 5] ?? 0) * 1331) ^ ((bytes[at - 4] ?? 0) * 121) ^ ((bytes[at - 3] ?? 0) * 11) ^ (bytes[at - 2] ?? 0)) & 4095;
for (const letters of lastLetters) companyNounEnds[endOfNoun(new TextEncoder().encode(`${letters} `), 5)] = 1;

/** Whether a capital or figure stands behind a space, behind the last letters of a word for a company: seldom enough to look closer. */
export const isAfterNoun = (text: string, at: number): boolean =>
  at > 4 && text.charCodeAt(at) <= 90 && text.charCodeAt(at - 1) === 32 && lastLetters.has(text.slice(at - 5, at - 1));
