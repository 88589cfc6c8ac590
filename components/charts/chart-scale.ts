/**
 * Round numbers along a scale that begins at nothing: 0, and multiples of one, two or five times a power of ten.
 * @param top the highest number that is drawn; of what is no finite number there is no scale
 * @param most how many there may be beside the 0; at least 1
 */
export function scaleOf(top: number, most: number): number[] {
  if (!Number.isFinite(top)) return [];
  // With room for one alone, four: between two and five there would be none.
  const steps = most > 1 ? [1, 2, 5] : [1, 2, 4, 5];
  for (let power = 1; ; power *= 10)
    for (const times of steps) {
      const step = times * power;
      const marks = Math.floor(top / step);
      if (marks <= most) return Array.from({ length: marks + 1 }, (_, nth) => nth * step);
    }
}
