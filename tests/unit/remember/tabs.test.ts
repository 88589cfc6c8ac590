import { storage } from '@wxt-dev/storage';
import { expect, test, vi } from 'vitest';
import type { TabState } from '../../../lib/reading.ts';
import { changeTabState, readTabState, tabsThatAreRead, watchTab } from '../../../lib/remember/tabs.ts';
import { aReading } from '../../makers/entities.ts';

test('what two frames of a tab report at the same moment is both known', async () => {
  const report = (frame: number) => changeTabState(7, (state) => ({ ...state, frames: { ...state?.frames, [frame]: aReading() } }));
  await Promise.all([report(0), report(3)]);
  expect(Object.keys((await readTabState(7))?.frames ?? {})).toEqual(['0', '3']);
});

test('a tab of which nothing was read yet is none that is read', async () => {
  await changeTabState(8, () => ({ frames: { 0: aReading() } }));
  await changeTabState(9, () => ({ frames: {} }));
  expect(await tabsThatAreRead()).toEqual([8]);
});

test('what was known of a tab before a change is not told after it', async () => {
  const { promise: before, resolve } = Promise.withResolvers<null>();
  vi.spyOn(storage, 'getItem').mockReturnValueOnce(before);
  const told: (TabState | null)[] = [];
  const unwatch = watchTab(10, (state) => told.push(state));
  await changeTabState(10, () => ({ frames: { 0: aReading() } }));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  resolve(null);
  await before;
  await Promise.resolve();
  unwatch();
  expect(told).toEqual([{ frames: { 0: aReading() } }]);
});
