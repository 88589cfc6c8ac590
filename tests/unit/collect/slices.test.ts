import { expect, test } from 'vitest';
import { type Spent, inSlices, sliceMs } from '../../../lib/collect/slices.ts';

/** A clock that goes on by as much as each step takes. */
function aClock() {
  let time = 0;
  return { now: () => time, take: (ms: number) => void (time += ms) };
}
const nothingSpent = (): Spent => ({ totalMs: 0, longestSliceMs: 0 });
const signal = new AbortController().signal;

test('a slice ends when its time is up, and what it took is counted', async () => {
  const { now, take } = aClock();
  const spent = nothingSpent();
  const seen: number[] = [];
  const isComplete = await inSlices(Array.from({ length: 100 }, (_, item) => item).values(), (item) => (seen.push(item), take(1)), {
    signal,
    spent,
    now,
  });
  expect(isComplete).toBe(true);
  expect(seen.length).toBe(100);
  expect(spent).toEqual({ totalMs: 100, longestSliceMs: sliceMs });
});

test('a step without anything to handle may end a slice too', async () => {
  const { now, take } = aClock();
  const spent = nothingSpent();
  function* empty(): Generator<undefined, void, void> {
    for (let step = 0; step < 50; step++) {
      take(1);
      yield undefined;
    }
  }
  await inSlices(empty(), () => expect.unreachable(), { signal, spent, now });
  expect(spent).toEqual({ totalMs: 50, longestSliceMs: sliceMs });
});

test('it stops where it is enough, and says that it did not come to the end', async () => {
  const seen: number[] = [];
  const enough = () => seen.length === 3;
  expect(await inSlices([1, 2, 3, 4].values(), (item) => seen.push(item), { signal, spent: nothingSpent(), enough })).toBe(false);
  expect(seen).toEqual([1, 2, 3]);
});

test('it stops when it is told to', async () => {
  const { now, take } = aClock();
  const stop = new AbortController();
  const seen: number[] = [];
  const handle = (item: number): void => {
    seen.push(item);
    take(sliceMs);
    if (item === 2) stop.abort();
  };
  expect(await inSlices([1, 2, 3, 4].values(), handle, { signal: stop.signal, spent: nothingSpent(), now })).toBe(false);
  expect(seen).toEqual([1, 2]);
});

test('what follows at once is one stretch with what came before it', async () => {
  const { now, take } = aClock();
  const spent = nothingSpent();
  const steps = () => [1, 2, 3, 4].values();
  for (let time = 0; time < 5; time++) await inSlices(steps(), () => take(1), { signal, spent, now });
  expect(spent).toEqual({ totalMs: 20, longestSliceMs: sliceMs });
});

test('of steps that take next to nothing the clock is not asked after each', async () => {
  let asked = 0;
  const { now, take } = aClock();
  const clock = (): number => {
    asked++;
    return now();
  };
  const seen: number[] = [];
  const items = Array.from({ length: 100 }, (_, item) => item);
  await inSlices(items.values(), (item) => seen.push(item), { signal, spent: nothingSpent(), now: clock });
  expect(seen).toEqual(items);
  expect(asked).toBeLessThan(25);

  // Once they take longer, it is asked after each again.
  const spent = nothingSpent();
  await inSlices(items.values(), (item) => take(item < 50 ? 0 : 1), { signal, spent, now });
  expect(spent.totalMs).toBe(50);
  expect(spent.longestSliceMs).toBeLessThan(sliceMs + 8);
});
