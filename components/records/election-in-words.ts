import type { Election } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { wordsInTranslation } from '../source-words.tsx';

/**
 * "Tweede Kamer 29 oktober 2025" as the reader's language has it; undefined for an election that we do not know by its name. The day is that of the record, where
 * the title says it.
 */
export function electionInWords({ title, date }: Pick<Election, 'title' | 'date'>): string | undefined {
  const name = title.replace(/ \d{1,2} \p{L}+ \d{4}$/u, '');
  const words = wordsInTranslation('election', name);
  return words === undefined || name === title || date === null ? words : `${words} ${inFull(date)}`;
}
