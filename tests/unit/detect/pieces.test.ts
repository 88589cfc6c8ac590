import { afterEach, expect, test, vi } from 'vitest';
import { mayFind, piecesOf } from '../../../lib/detect/pieces.ts';
import { seldom } from '../../../lib/detect/seldom.ts';
import { packedWords } from '../../../lib/detect/words/index.ts';
import { withLatinLetters } from '../../../lib/registers/latin-letters.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  [String.raw`(?<!\p{L})(?:[Ww]ethouders?|raadslid) van\s$`, ['ethouder', 'raadslid']],
  [String.raw`^\s+(?:heeft|had)\s(?:niet\s)?besloten`, ['besloten']],
  // What need not stand there is no piece, nor the last letter before a quantifier.
  [String.raw`(?:de\s)*gemeenten?`, ['gemeente']],
  [String.raw`jaren{0,2}|a+b`, ['jare', 'a']],
  // Something else than this has to stand there.
  [String.raw`(?!bank)(?<!oude\s)(?:stad|dorp)`, ['stad', 'dorp']],
  [String.raw`(?<=fractie\s)\p{Lu}{2,5}(?=\))`, ['fractie']],
  [String.raw`(?<person>\p{Lu}+)[(|)\]a-z]\(\u00e9\k<person>`, ['']],
  // One of the ways to match says nothing of which letters there are.
  [String.raw`rechtbank|\d+`, ['rechtbank', '']],
])('of %s one of %j stands in all that it finds', (source, pieces) => {
  expect(piecesOf(source)).toEqual(pieces);
});

test('where a list finds something, one of its pieces stands', () => {
  let found = 0;
  for (const line of packedWords().split('\n')) {
    const source = withLatinLetters(line.slice(line.indexOf('\t') + 1));
    const pattern = new RegExp(source, 'u');
    const words = [...new Set(source.match(/\p{L}{2,}/gu))];
    for (const text of words.flatMap((word) => [` ${word} `, `De ${word} van `, ` (${word}, Ede`])) {
      if (!pattern.test(text)) continue;
      found++;
      expect(mayFind(() => source)(text), `${line.slice(0, 40)} in "${text}"`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(1000);
});

test('a pattern is not made ready where nothing of it stands, and finds what there is', () => {
  const made = vi.spyOn(globalThis, 'RegExp');
  const closed = seldom`
    ^\s(?:zwembad|bibliotheek)\s
    (?:sluit|gesloten)`;
  for (let time = 0; time < 20; time++) expect(closed.test(' wil een nieuw plein')).toBe(false);
  expect(made).not.toHaveBeenCalled();
  expect(closed.exec(' bibliotheek gesloten')?.[0]).toBe(' bibliotheek gesloten');
  expect(closed.test(' zwembad sluit')).toBe(true);
  expect(made).toHaveBeenCalledOnce();
});

test('who asks often is answered by the pattern itself', () => {
  const may = mayFind(() => 'zwembad');
  for (let time = 0; time < 63; time++) expect(may('een plein')).toBe(false);
  expect(may('een plein')).toBe(true);
});
