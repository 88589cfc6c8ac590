import { wordsOf } from '../detect/brought-words.ts';

// The words that tell whether a title is that of an algorithm.

/** Words near which a title is that of an algorithm. */
export const algorithmWord = wordsOf('algorithmWord', 'iu');
/** Directly before a title. */
export const algorithmLeft = wordsOf('algorithmLeft', 'iu');
/** Directly behind one: "CATCH heet het systeem", "het CATCH-systeem". */
export const algorithmRight = wordsOf('algorithmRight', 'iu');
