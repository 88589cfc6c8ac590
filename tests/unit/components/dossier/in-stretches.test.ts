import { afterEach, expect, test, vi } from 'vitest';
import { readInStretches, textInStretches } from '../../../../components/dossier/in-stretches.ts';

afterEach(() => vi.restoreAllMocks());

/** Each look at the clock is a second later, so that every step is a stretch of its own. */
function slowly(): void {
  let seconds = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => 1_000 * seconds++);
}

function* reading(): Generator<number, string> {
  yield 0.5;
  yield 1;
  return 'read';
}

test('reading is told forwards only, also when the last stretch ends with the last step', async () => {
  slowly();
  const told: number[] = [];
  expect(await readInStretches(reading(), { signal: new AbortController().signal, tell: (done) => told.push(done) })).toBe('read');
  expect(told).toEqual([0.5, 1]);
});

test('a text comes out whole, and is counted in pieces', async () => {
  slowly();
  const told: number[] = [];
  const pieces: string[] = [];
  for await (const piece of textInStretches(['a', 'b', 'c'], { signal: new AbortController().signal, tell: (done) => told.push(done) }))
    pieces.push(piece);
  expect(pieces).toEqual(['a', 'b', 'c']);
  expect(told).toEqual([1, 2, 3]);
});

test('stopped between two stretches, it reads no further', async () => {
  slowly();
  const stop = new AbortController();
  const told: number[] = [];
  const read = readInStretches(reading(), {
    signal: stop.signal,
    tell: (done) => {
      told.push(done);
      stop.abort();
    },
  });
  await expect(read).rejects.toThrow(/abort/i);
  expect(told).toEqual([0.5]);
});
