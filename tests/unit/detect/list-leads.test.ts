import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { leadsOf, type ReadTexts } from '../../../lib/detect/list-leads.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';

const index = openNameIndex(Uint8Array.from(readFileSync(resolve(import.meta.dirname, '../../../assets/registers/names.bin'))).buffer);

const towns = ['Ede', 'Tiel', 'Epe', 'Zwolle', 'Goes', 'Sluis', 'Veere', 'Urk'];
const after = ['Het regent vandaag in het hele land.', 'Morgen schijnt de zon weer.'];
const many = Array.from({ length: 15 }, () => towns).flat();

const pages: Record<string, string[]> = {
  list: ['Het regent.', 'Deelnemende gemeenten', ...many, ...after],
  table: ['Uitslag', 'Gemeente', 'Partij', 'Zetels', ...many.flatMap((town, row) => [town, row % 2 === 0 ? 'SP' : 'Volt', '3']), ...after],
};

/** What `leadsOf` gives of texts that come so many at a time, by their numbers in all; and how many are kept for the next at most. */
function inParts(texts: string[], size: number): { leads: Map<number, string>; kept: number } {
  const leads = new Map<number, string>();
  let before: ReadTexts | undefined;
  let kept = 0;
  for (let from = 0; from < texts.length; from += size) {
    const part = texts.slice(from, from + size);
    const found = new Map(
      part.flatMap((text, place) => {
        const mentions = detect(text, index);
        return mentions.length > 0 ? [[place, mentions] as const] : [];
      }),
    );
    const read = leadsOf(part, found, before);
    before = read.goesOn;
    kept = Math.max(kept, before.texts.length);
    for (const [place, lead] of read.leads) leads.set(from + place, lead);
  }
  return { leads, kept };
}

describe.each(Object.entries(pages))('a %s that comes in parts', (_, texts) => {
  const { leads: whole } = inParts(texts, texts.length);

  test('says of each item what it says as a whole', () => {
    expect(whole.size).toBeGreaterThan(100);
    for (const size of [1, 2, 7, 30, 64, 100, 119]) expect([size, inParts(texts, size).leads]).toEqual([size, whole]);
  });

  test('is not kept but for its heads and last rows', () => {
    expect(inParts(texts, 10).kept).toBeLessThan(60);
  });
});
