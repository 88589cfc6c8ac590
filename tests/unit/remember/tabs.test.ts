import { expect, test } from 'vitest';
import { changeTabState, readTabState, tabsThatAreRead } from '../../../lib/remember/tabs.ts';
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
