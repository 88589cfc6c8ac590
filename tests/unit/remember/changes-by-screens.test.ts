import { expect, test, vi } from 'vitest';
import { changing, onChangedByScreen } from '../../../lib/remember/changes-by-screens.ts';

/** Each stands for one run of the background, which hears what screens change until the test is over. */
function aRun(tell: () => Promise<unknown> = async () => undefined) {
  const told = vi.fn(tell);
  onChangedByScreen(told);
  return told;
}

test('what changes while nobody hears it is told by the next run, and by no other after that', async () => {
  await changing(async () => undefined);
  const next = aRun();
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
  const later = aRun();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(later).not.toHaveBeenCalled();
});

test('a run that is stopped while it tells leaves it to the next', async () => {
  const stopped = aRun(() => new Promise(() => undefined));
  await changing(async () => undefined);
  await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
  const failing = aRun(() => Promise.reject(new Error('the browser closes')));
  await vi.waitFor(() => expect(failing).toHaveBeenCalled());
  const next = aRun();
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
});

test('it is not told before the work is over, and what changes once more is told once more', async () => {
  const told = aRun();
  let end: () => void = () => undefined;
  const over = changing(() => new Promise<void>((resolve) => (end = resolve)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).not.toHaveBeenCalled();
  end();
  await over;
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  const before = told.mock.calls.length;
  await changing(async () => undefined);
  await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThan(before));
});
