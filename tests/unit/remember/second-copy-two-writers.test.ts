import { expect, test, vi } from 'vitest';
import { dossier } from '../../../lib/remember/dossier.ts';
import { changeSaves, keepSave } from '../../../lib/remember/saves.ts';
import { inCopy, inTables } from '../../makers/dossier-and-copy.ts';
import { aSave } from '../../makers/saves.ts';

// Alone in its file: who comes after it would load what is loaded later (what puts back) in the second world, which knows nothing of the first.
test('two that write at the same moment leave one copy, as the database is', async () => {
  await dossier.open();
  await keepSave(aSave());
  vi.resetModules();
  const other: typeof import('../../../lib/remember/saves.ts') = await import('../../../lib/remember/saves.ts');
  const nths = Array.from({ length: 20 }, (_, nth) => nth);
  await Promise.all(nths.flatMap((nth) => [changeSaves(['een'], { note: `${nth}` }), other.changeSaves(['een'], { note: `ook ${nth}` })]));
  expect(await inCopy()).toEqual(await inTables());
  const { dossier: theirs }: typeof import('../../../lib/remember/dossier.ts') = await import('../../../lib/remember/dossier.ts');
  theirs.close();
});
