import { seldom } from '../detect/seldom.ts';
import { wordsOf } from '../detect/brought-words.ts';

/** Words about politics, near which a word like "Volt" or "Samen" may be a party. */
export const politics = wordsOf('politics', 'iu');
/** Directly before a party. */
export const partyLeft = wordsOf('partyLeft');
/** Directly after a party: "DENK-Kamerlid", "VVD'er", "(PRO)". */
export const partyRight = wordsOf('partyRight');
/** The parties of the country by what everybody calls them, as the source of a pattern. */
export const nationalParty =
  '(?:VVD|CDA|D66|PvdA|GroenLinks|PVV|SGP|SP|ChristenUnie|CU|BBB|Volt|NSC|FVD|FvD|JA21|50PLUS|DENK|PvdD|Partij voor de Dieren|BIJ1|BVNL)';
/** How many seats or votes a party has: "5", "34,2%", "vijf". */
const many = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?%)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)`;
/** What stands between two parties in a row, in a sentence or in a table: "VVD, SP", "VVD | SP", "VVD 5, SP 3", "VVD: 5;SP", "5 VVD, 3 SP". */
export const partyGap = seldom`
  ^['’]?(?:\s*\([^()]{1,20}\))?(?:
    \s*(?:,|\/|-|en|én|EN|of|OF|&|,\s*en|als|plus|\+)\s*(?:de\s+|het\s+|ook\s+)?
    |\s*[|;·•]\s*
    |:?\s{1,20}\d{1,3}(?:\szetels?)?[,;]?\s+(?:en\s+)?
    |(?:\s?[:=–-]\s?|\s|[;|]\s?)${many}(?:\s(?:zetels?|stemmen|leden|raadsleden|raadszetels?))?(?:\s?[,;|\/·•+]\s?|,?\s(?:en|plus)\s)(?:de\s)?
    |(?:[,;|\/·•+]\s?|,?\s(?:en|plus)\s)\d{1,2}\s(?:zetels?\s(?:voor\s)?(?:de\s)?)?
  )$`;
/** "Bakker (SP)", "Kamerlid De Boer (SP, Amsterdam)" */
export const partyBrackets = /\p{Lu}[\p{L}'’.-]*[\p{L}.]\s+\((?:\p{L}+,\s*)?$/u;
export const closesBrackets = /^(?:\)|,\s*\p{Lu}[^()]{1,24}\))/u;
