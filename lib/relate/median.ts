/** A median, and of how many bodies: never without. */
export interface PeerMedian {
  median: number;
  of: number;
}

/** Beside fewer than so many others one stands beside nobody. */
export const fewestPeers = 3;

/** The middle value, or the mean of the middle two, in the unit of the values; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** Null beside fewer than `fewestPeers`. */
export function peerMedian(values: readonly number[]): PeerMedian | null {
  const median = values.length < fewestPeers ? null : medianOf(values);
  return median === null ? null : { median, of: values.length };
}
