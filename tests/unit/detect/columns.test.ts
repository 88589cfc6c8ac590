import { describe, expect, test } from 'vitest';
import { headsOf } from '../../../lib/detect/columns.ts';

/** Heads and items by what they are of: "g" fits "g", "?" fits all. The heads stand at 0, 1, 2; what is no item is "-". */
function columnsOf(heads: string, rows: string): number[] {
  const cells = rows.split('').flatMap((each, place) => (each === '-' ? [] : [{ each, at: heads.length + place }]));
  const known = heads.split('').flatMap((each, at) => (each === '-' ? [] : [{ each, at }]));
  return headsOf(known, cells, (item, head) => cells[item]?.each === '?' || cells[item]?.each === known[head]?.each).numbers;
}

describe('the head of the column in which an item stands', () => {
  test.each([
    ['g', 'ggg', [0, 0, 0]],
    ['gp', 'gpgp', [0, 1, 0, 1]],
    ['gp', '????', [0, 1, 0, 1]],
    ['pg', '??pg', [0, 1, 0, 1]],
    ['-g-p', '-?-?-?-?', [0, 1, 0, 1]],
    // A column of numbers is not told.
    ['g-p', '????', [0, 1, 0, 1]],
    // A cell may be missing where others tell how long a row is.
    ['gp', 'gpg-gp', [0, 1, 0, 0, 1]],
    // Behind a gap begins something else.
    ['g', 'gg-g', [0, 0]],
  ])('%s over %s', (heads, rows, numbers) => expect(columnsOf(heads, rows)).toEqual(numbers));
});
