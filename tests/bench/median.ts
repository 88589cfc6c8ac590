/** The middle value; the mean of the middle two for an even number. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return (low + high) / 2;
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Milliseconds, as a person reads them: their median, and between which they lie. */
export const spreadOf = (ms: readonly number[]): string =>
  `${rounded(median(ms))} ms, ${rounded(Math.min(...ms))}–${rounded(Math.max(...ms))}`;
