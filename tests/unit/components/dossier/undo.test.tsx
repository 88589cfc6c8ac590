import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Undoing, useUndo } from '../../../../components/dossier/undo.ts';
import type { Following } from '../../../../lib/remember/in-lots.ts';

let undoing: Undoing;
const place = document.createElement('div');

function Screen() {
  undoing = useUndo((said) => `terug: ${said}`, { failed: 'mislukt', stopped: 'gestopt' });
  return null;
}

beforeEach(() => void act(() => render(<Screen />, place)));
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
});

/** Work that goes on until it is told to end. */
function longWork() {
  const { promise, resolve } = Promise.withResolvers<void>();
  let following: Following | undefined;
  const work = async (given: Following) => {
    following = given;
    await promise;
    given.signal.throwIfAborted();
    return { said: 'klaar', undo: async () => undefined };
  };
  return { work, end: resolve, tell: (done: number) => following?.tell(done, 10) };
}
const settle = () => act(async () => await new Promise((resolve) => setTimeout(resolve)));

test('what takes long is told, and can be stopped: then there is nothing to undo', async () => {
  const { work, end, tell } = longWork();
  const done = undoing.act(work);
  await settle();
  void act(() => tell(1));
  expect(undoing.doing).toBeUndefined();

  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
  void act(() => tell(4));
  expect(undoing.doing?.part).toBe(0.4);
  undoing.doing?.stop();
  end();
  expect(await done).toBe(false);
  await settle();
  expect(undoing).toMatchObject({ last: { said: 'gestopt' }, canUndo: false, doing: undefined });
});

test('what waits for the disk, and has not begun, is told too and can be stopped', async () => {
  vi.useFakeTimers();
  const { work, end } = longWork();
  const done = undoing.act(work);
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  vi.useRealTimers();
  expect(undoing.doing?.part).toBe(0);
  undoing.doing?.stop();
  end();
  expect(await done).toBe(false);
  await settle();
  expect(undoing).toMatchObject({ last: { said: 'gestopt' }, doing: undefined });
});

test('what is asked meanwhile waits, and each has its way back', async () => {
  const { work, end } = longWork();
  const order: string[] = [];
  const first = undoing.act(work).then(() => order.push('first'));
  const second = undoing.act(async () => ({ said: 'tweede', undo: async () => order.push('undone') })).then(() => order.push('second'));
  await settle();
  expect(order).toEqual([]);
  end();
  await Promise.all([first, second]);
  await settle();
  expect([order, undoing.last?.said]).toEqual([['first', 'second'], 'tweede']);
  await undoing.undo();
  await settle();
  expect(order.at(-1)).toBe('undone');
  expect(undoing).toMatchObject({ last: { said: 'terug: tweede' }, canUndo: true });
});

test('what fails is said, also on the way back, which stays open', async () => {
  await undoing.act(async () => ({ said: 'gedaan', undo: async () => Promise.reject(new Error('vol')) }));
  await settle();
  await undoing.undo();
  await settle();
  expect(undoing).toMatchObject({ last: { said: 'mislukt' }, canUndo: true });
});

test('who asks for a way back twice at once goes two steps back, the last first', async () => {
  const back: string[] = [];
  for (const said of ['eerste', 'tweede']) await undoing.act(async () => ({ said, undo: async () => back.push(said) }));
  await settle();
  await Promise.all([undoing.undo(), undoing.undo(), undoing.undo()]);
  await settle();
  expect(back).toEqual(['tweede', 'eerste']);
  expect(undoing).toMatchObject({ last: { said: 'terug: eerste' }, canUndo: false });
});
