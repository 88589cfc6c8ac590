import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../../../components/charts/chart-scale.ts';

test.each([
  [183, 4, [0, 50, 100, 150]],
  [183, 1, [0, 100]],
  [450, 1, [0, 400]],
  [3, 4, [0, 1, 2, 3]],
  [146_400_000, 2, [0, 50_000_000, 100_000_000]],
  [0, 4, [0]],
  [Number.NaN, 4, []],
  [Number.POSITIVE_INFINITY, 4, []],
])('up to %d with at most %d marks: %j', (top, most, marks) => expect(scaleOf(top, most)).toEqual(marks));

test('a scale begins at nothing, has even steps, goes past half, and never over the top', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 6 }), (top, most) => {
      const marks = scaleOf(top, most);
      expect(marks.length).toBeGreaterThan(1);
      expect(marks.length).toBeLessThanOrEqual(most + 1);
      const [first, step = 0] = marks;
      const last = marks.at(-1) ?? 0;
      expect(first).toBe(0);
      expect(marks).toEqual(marks.map((_, nth) => nth * step));
      expect(last).toBeLessThanOrEqual(top);
      expect(last * 2).toBeGreaterThanOrEqual(top);
    }),
  ));
