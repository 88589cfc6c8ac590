import { afterEach, expect, test, vi } from 'vitest';
import { textInTimeSlices } from '../../../../components/dossier/time-slices.ts';

afterEach(() => vi.restoreAllMocks());

/** Each look at the clock is a second later, so that every step is a stretch of its own. */
function slowly(): void {
  let seconds = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => 1_000 * seconds++);
}

test('a text comes out whole, and is counted in pieces', async () => {
  slowly();
  const told: number[] = [];
  const pieces: string[] = [];
  for await (const piece of textInTimeSlices(['a', 'b', 'c'], { signal: new AbortController().signal, tell: (done) => told.push(done) }))
    pieces.push(piece);
  expect(pieces).toEqual(['a', 'b', 'c']);
  expect(told).toEqual([1, 2, 3]);
});

test('stopped between two stretches, it makes no more', async () => {
  slowly();
  const stop = new AbortController();
  const pieces: string[] = [];
  const made = (async () => {
    for await (const piece of textInTimeSlices(['a', 'b', 'c'], { signal: stop.signal, tell: () => stop.abort() })) pieces.push(piece);
  })();
  await expect(made).rejects.toThrow(/abort/i);
  expect(pieces).toEqual(['a']);
});
