import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { passagesOf } from '../../../lib/detect/list-leads.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';
import { identify } from '../../../lib/identify/identify.ts';
import type { PageContext, Sighting } from '../../../lib/mention.ts';

/** The index that ships. */
export const index = openNameIndex(
  Uint8Array.from(readFileSync(resolve(import.meta.dirname, '../../../assets/registers/names.bin'))).buffer,
);

/** Reads paragraphs as one page. */
export function sightingsIn(paragraphs: string | string[], page: PageContext = { language: 'nl' }): Sighting[] {
  const passages = passagesOf([paragraphs].flat(), index);
  return identify(passages, page).flat();
}

/** "Gemeente Goes": the names of what is seen, in order. */
export const namesIn = (paragraphs: string | string[], page?: PageContext): string[] =>
  sightingsIn(paragraphs, page).map(({ name }) => name);
