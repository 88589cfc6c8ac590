import { latinClasses } from './latin-letters.ts';

/**
 * The lists of words (lib/detect/words) as they travel in the index: in front a line with what hundreds of patterns repeat, separated by tabs, and in the patterns
 * one control character for each of these, U+0001 for the first. `bringWords` writes them out again.
 */
export const briefWords = (lines: string): string =>
  [
    latinClasses.join('\t'),
    latinClasses.reduce((said, letters, place) => said.replaceAll(letters, String.fromCharCode(place + 1)), lines),
  ].join('\n');
