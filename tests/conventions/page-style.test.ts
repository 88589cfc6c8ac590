import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('no length of the card is in letters of the page', () => {
  const style = readFileSync(resolve(import.meta.dirname, '../../entrypoints/card/card.css'), 'utf8');
  expect(style).toMatch(/--step: \d+px;/);
  expect(style.replaceAll(/\/\*[^]*?\*\//g, '').match(/\d(?:rem|rlh)\b/g)).toBeNull();
});

test('no length of an underline is in letters of the body, where its style may be handed down from', () => {
  const style = readFileSync(resolve(import.meta.dirname, '../../entrypoints/page.content/style.css'), 'utf8');
  const lengths = [...style.matchAll(/(?:offset|thickness|decoration): [^;]+;/g)].map(([said]) => said);
  expect(lengths.length).toBeGreaterThan(8);
  expect(lengths.filter((said) => /\d(?:em|ex|ch|lh)\b/.test(said))).toEqual([]);
});
