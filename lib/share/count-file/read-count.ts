import type { CountProblem, OfficialCount } from '../../count.ts';
import { readCsvCount } from './csv-count.ts';
import { readEmlCount } from './eml-count.ts';

/** The count of the largest municipality, with each candidate in each polling station, is some eighty megabytes. Bytes. */
export const largestCount = 200 * 1024 * 1024;

/**
 * Reads a count as the Electoral Council publishes it: EML (510) or CSV. What is wrong with another file, in our few words.
 * @param name of the file: in CSV nothing else says which election it is of
 * @param tell told now and then how far it is, from 0 to 1
 */
export function readCount(text: string, name = '', tell?: (part: number) => void): OfficialCount | CountProblem {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') ? readEmlCount(text, tell) : readCsvCount(text, name, tell);
}
