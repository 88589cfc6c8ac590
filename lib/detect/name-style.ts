import { nameRoles, type Candidate, type NameRole } from '../mention.ts';

/** What may stand between two words of a name, beside spaces, hyphens and nothing at all. */
export const gaps = { apostrophe: 1, comma: 2, dot: 4, other: 8 } as const;

/** How much the capitals of a name matter. */
export const letterRules = [
  'any', // "ministerie van financiën"
  'initials', // words that have a capital in the name have one in the text, or the text is all capitals
  'exact', // "IenW": letter for letter, or all capitals where that is still the name
] as const;
export type LetterRule = (typeof letterRules)[number];

const cues = ['none', 'preferred', 'required', 'never-bare'] as const satisfies Candidate['cue'][];

// Role, cue and letters of a name as one byte: three bits, two, and what is left.
export const packRules = (role: NameRole, cue: Candidate['cue'], letters: LetterRule): number =>
  nameRoles.indexOf(role) | (cues.indexOf(cue) << 3) | (letterRules.indexOf(letters) << 5);
export const roleIn = (rules: number): NameRole => nameRoles[rules & 7] ?? 'full';
export const cueIn = (rules: number): Candidate['cue'] => cues[(rules >> 3) & 3] ?? 'required';
export const lettersIn = (rules: number): LetterRule => letterRules[rules >> 5] ?? 'exact';

/** So many styles of names are told by one byte; a name with this number has a style of its own, behind those. */
export const manyStyles = 255;
