import { wordsOfAbroad } from './words-of-abroad.ts';
import { wordsOfAlgorithms } from './words-of-algorithms.ts';
import { wordsOfBodies } from './words-of-bodies.ts';
import { wordsOfCompanies } from './words-of-companies.ts';
import { wordsOfDealings } from './words-of-dealings.ts';
import { wordsOfDeeds } from './words-of-deeds.ts';
import { wordsOfOffices } from './words-of-offices.ts';
import { wordsOfParties } from './words-of-parties.ts';
import { wordsOfTowns } from './words-of-towns.ts';

/**
 * Long lists of words by which names are found and judged, as sources of patterns. Packed into the index of names by lib/registers/pack.ts; a
 * script that runs in pages has them by `wordsOf` (brought-words.ts), and never imports this.
 */
const lists = {
  ...wordsOfAbroad,
  ...wordsOfAlgorithms,
  ...wordsOfBodies,
  ...wordsOfCompanies,
  ...wordsOfDealings,
  ...wordsOfDeeds,
  ...wordsOfOffices,
  ...wordsOfParties,
  ...wordsOfTowns,
};

export type RuleWords = keyof typeof lists;

/** As `bringWords` reads them. */
export const packedWords = (): string =>
  Object.entries(lists)
    .map(([list, source]) => `${list}\t${source}`)
    .join('\n');
