import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { openNameIndex } from '../../lib/detect/name-index.ts';
import { identify } from '../../lib/identify/identify.ts';
import expected from '../start/expected.json' with { type: 'json' };

const top = resolve(import.meta.dirname, '../..');
const index = openNameIndex(new Uint8Array(readFileSync(resolve(top, 'assets/registers/names.bin'))).buffer);

/** The text of the article, a passage for each block, as the page would give it. */
const passages = [
  ...readFileSync(resolve(top, 'entrypoints/sample/index.html'), 'utf8').matchAll(/<(p|h1|h2|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g),
]
  .map(([, , html = '']) =>
    html
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  .map((text) => ({ text, mentions: detect(text, index) }));
const sightings = identify(passages, { language: 'nl' });

test('every body, party, supplier and algorithm of the sample article is found', () => {
  const found = sightings.flat().map(({ kind, name }) => `${kind}: ${name}`);
  for (const [kind, name] of expected.found) expect(found).toContain(`${kind}: ${name}`);
});

test.each(expected.silent)('"%s" in the sample article is left alone', (trap) => {
  const spots = passages.flatMap(({ text }, passage) => {
    const at = text.indexOf(trap);
    return at < 0 ? [] : [{ passage, at }];
  });
  expect(spots.length, `the sample article does not say "${trap}"`).toBeGreaterThan(0);
  for (const { passage, at } of spots)
    for (const { start, end, surface } of sightings[passage] ?? [])
      expect(start < at + trap.length && end > at, `"${surface}" is marked in "${trap}"`).toBe(false);
});
