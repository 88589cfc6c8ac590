/** Words that are in a name or left out of it without its meaning anything else. */
const slight = new Set(['van', 'de', 'het', 'the', 'of']);
/** Legal forms, as they read without dots. */
const legalForms = new Set([
  'bv',
  'nv',
  'vof',
  'cv',
  'ua',
  'ba',
  'coop',
  'cooperatie',
  'cooperatief',
  'stichting',
  'maatschap',
  'gmbh',
  'ltd',
  'limited',
  'inc',
  'plc',
  'se',
]);

/** "Gemeente Súdwest-Fryslân" → gemeente, sudwest, fryslan: small letters and figures, no accents, no slight words. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !slight.has(word));
}

/** The same in one text, with a space between two words. */
export const wordsOf = (name: string): string => nameWords(name).join(' ');

/** The same name, spelled the same way: "Sweco Nederland B.V." and "SWECO Nederland bv". */
export const sameName = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

/** A firm's name without its legal form: "Sweco Nederland B.V." → "sweco nederland". */
export function firmName(name: string): string {
  const words = nameWords(name.replace(/\b([a-z])\.\s?([a-z])\.(?:\s?([a-z])\.)?/gi, '$1$2$3'));
  const bare = words.filter((word) => !legalForms.has(word));
  return (bare.length > 0 ? bare : words).join(' ');
}

/** Whether the words of `name` stand in `text`, next to each other and whole. */
export function standsIn(name: string, text: string): boolean {
  const words = wordsOf(name);
  return words !== '' && ` ${wordsOf(text)} `.includes(` ${words} `);
}
