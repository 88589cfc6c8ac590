import { pattern } from '../detect/pattern.ts';
import { wordsOf } from '../detect/brought-words.ts';

/** Words about politics, near which a word like "Volt" or "Samen" may be a party. */
export const politics = wordsOf('politics', 'iu');
/** Directly before a party. */
export const partyLeft = wordsOf('partyLeft');
/** Directly after a party: "DENK-Kamerlid", "VVD'er", "(PRO)". */
export const partyRight = wordsOf('partyRight');
/** What stands between two parties in a row, in a sentence or in a table: "VVD, SP", "VVD | SP", "VVD 5, SP 3". */
export const partyGap = new RegExp(
  pattern`
    ^['’]?(?:\s*\([^()]{1,20}\))?(?:
      \s*(?:,|\/|-|en|én|EN|of|OF|&|,\s*en|als|plus|\+)\s*(?:de\s+|het\s+|ook\s+)?
      |\s*[|;·•]\s*
      |:?\s\d{1,3}(?:\szetels?)?[,;]?\s+(?:en\s+)?
    )$`,
  'u',
);
/** "Bakker (SP)", "Kamerlid De Boer (SP, Amsterdam)" */
export const partyBrackets = /\p{Lu}[\p{L}'’.-]*[\p{L}.]\s+\((?:\p{L}+,\s*)?$/u;
export const closesBrackets = /^(?:\)|,\s*\p{Lu}[^()]{1,24}\))/u;
