import { expect, test, vi } from 'vitest';
import { once } from '../../../lib/lookup/once.ts';

test('what is worked out once serves whoever asks; what failed is tried again', async () => {
  const bundled = () => Promise.resolve([]);
  const work = vi.fn(() => Promise.resolve('klaar'));
  const get = once(work);
  work.mockRejectedValueOnce(new Error('not now'));
  await expect(get({ bundled })).rejects.toThrow('not now');
  expect([await get({ bundled }), await get({ bundled })]).toEqual(['klaar', 'klaar']);
  expect(work).toHaveBeenCalledTimes(2);
  // Who has other snapshots.
  await get({ bundled: () => Promise.resolve([]) });
  expect(work).toHaveBeenCalledTimes(3);
});
