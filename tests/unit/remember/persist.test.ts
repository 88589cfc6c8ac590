import { beforeEach, expect, test, vi } from 'vitest';
import { dossier } from '../../../lib/remember/dossier.ts';
import { askToPersist, askToPersistWhatIsKept } from '../../../lib/remember/persist.ts';
import { keepSave } from '../../../lib/remember/saves.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { aSave } from '../../makers/saves.ts';

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
});

/** The browser's, that says this when it is asked. */
function aStorage(answer: boolean, already = false) {
  const persist = vi.fn(async () => answer);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this of it is used
  return { storage: { persist, persisted: async () => already } as unknown as StorageManager, persist };
}

test('where nothing was kept nothing is asked', async () => {
  const { storage, persist } = aStorage(true);
  expect(await askToPersistWhatIsKept(storage)).toBe(false);
  expect(persist).not.toHaveBeenCalled();
});

test('what was kept while no page of ours was open is asked for by the next one that opens', async () => {
  await keepSave(aSave());
  const { storage, persist } = aStorage(true);
  expect(await askToPersistWhatIsKept(storage)).toBe(true);
  expect(persist).toHaveBeenCalledOnce();
});

test('who said yes is not asked again', async () => {
  const { storage, persist } = aStorage(true, true);
  expect(await askToPersist(storage)).toBe(true);
  expect(persist).not.toHaveBeenCalled();
});
