import { beforeEach, expect, test, vi } from 'vitest';
import { discard, putBack } from '../../../lib/remember/bin.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { mergeIn } from '../../../lib/remember/merge.ts';
import { changeSaves, keepSave, restoreSaves } from '../../../lib/remember/saves.ts';
import { type SavesChange, watchSaves } from '../../../lib/remember/watch-saves.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import type { Save } from '../../../lib/save.ts';
import { aPage, aSave } from '../../makers/saves.ts';

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
});

const many = (count: number): Save[] =>
  Array.from({ length: count }, (_, nth) =>
    aSave({ id: `save ${nth}`, page: aPage({ address: `https://krant.example/${nth}` }), savedAt: nth }),
  );

/** Follows what is told, as a screen does. */
function follow() {
  const told: SavesChange[] = [];
  const there = new Map<string, Save>();
  const stop = watchSaves((change) => {
    told.push(change);
    for (const save of change.put) there.set(save.id, save);
    for (const id of change.gone) there.delete(id);
  });
  return { told, there, stop, until: (check: () => void) => vi.waitFor(check, { timeout: 10_000 }) };
}
const complete = ({ told }: { told: SavesChange[] }) => expect(told.at(-1)?.isComplete).toBe(true);

test('all is told, the newest first, each once', async () => {
  await dossier.saves.bulkAdd(many(2_500));
  const watched = follow();
  await watched.until(() => complete(watched));
  expect(watched.there.size).toBe(2_500);
  expect(watched.told[0]?.put[0]?.id).toBe('save 2499');
  expect(watched.told.flatMap(({ put }) => put)).toHaveLength(2_500);
  watched.stop();
});

test('afterwards only what changes is told', async () => {
  await dossier.saves.bulkAdd(many(3));
  const watched = follow();
  await watched.until(() => complete(watched));
  watched.told.length = 0;
  await changeSaves(['save 1'], { note: 'Nabellen.' });
  await watched.until(() => expect(watched.there.get('save 1')?.note).toBe('Nabellen.'));
  await discard(['save 2']);
  await watched.until(() => expect([...watched.there.keys()].toSorted()).toEqual(['save 0', 'save 1']));
  await putBack(['save 2']);
  await keepSave(aSave({ id: 'nieuw' }));
  await watched.until(() => expect([...watched.there.keys()].toSorted()).toEqual(['nieuw', 'save 0', 'save 1', 'save 2']));
  await restoreSaves(many(2));
  await watched.until(() => expect(watched.there.get('save 1')?.note).toBe(''));
  expect(Math.max(...watched.told.map(({ put }) => put.length))).toBeLessThanOrEqual(2);
  watched.stop();
});

test('a change of many at once is told whole', async () => {
  const watched = follow();
  await watched.until(() => complete(watched));
  await mergeIn({ saves: many(300), dossiers: [] });
  await watched.until(() => expect(watched.there.size).toBe(300));
  await changeSaves(
    many(300).map(({ id }) => id),
    { addTags: ['allemaal'] },
  );
  await watched.until(() => expect([...watched.there.values()].every(({ tags }) => tags.includes('allemaal'))).toBe(true));
  await discard(many(200).map(({ id }) => id));
  await watched.until(() => expect(watched.there.size).toBe(100));
  watched.stop();
  await discard(['save 299']);
  await dossier.saves.count();
  expect(watched.there.size).toBe(100);
});

test('other tables of the same database say nothing here', async () => {
  const watched = follow();
  await watched.until(() => complete(watched));
  const before = watched.told.length;
  await dossier.dossiers.add({ id: 'x', name: 'X', madeAt: 1 });
  await keepSave(aSave());
  await watched.until(() => expect(watched.there.size).toBe(1));
  expect(watched.told).toHaveLength(before + 1);
  watched.stop();
});
