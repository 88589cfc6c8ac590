import { beforeEach, expect, test, vi } from 'vitest';
import type { NameList } from '../../../lib/name-list.ts';
import { allCorrections } from '../../../lib/remember/corrections.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { allFollows } from '../../../lib/remember/follows.ts';
import { allLists } from '../../../lib/remember/name-lists.ts';
import { takeIn } from '../../../lib/remember/take-in.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { allRequests } from '../../../lib/remember/woo-requests.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { aContent } from '../../makers/files.ts';
import { aFollow, aRequest } from '../../makers/follows.ts';
import { aSave } from '../../makers/saves.ts';

const aList = (nth: number): NameList => ({ id: `list ${nth}`, name: 'Raad', kinds: ['contract'], rows: [], madeAt: nth, changedAt: nth });
const many = <Item>(howMany: number, make: (nth: number) => Item): Item[] => Array.from({ length: howMany }, (_, nth) => make(nth));
const content = aContent({
  saves: [aSave()],
  lists: many(40, aList),
  requests: many(300, (nth) => aRequest({ id: `request ${nth}` })),
  follows: [aFollow()],
  corrections: many(600, (nth) => aCorrection({ id: `correction ${nth}` })),
});
const held = async () => ({
  saves: await dossier.saves.count(),
  lists: (await allLists()).length,
  requests: (await allRequests()).length,
  follows: (await allFollows()).length,
  corrections: (await allCorrections()).length,
});
const nothing = { saves: 0, lists: 0, requests: 0, follows: 0, corrections: 0 };
const all = { saves: 1, lists: 40, requests: 300, follows: 1, corrections: 600 };

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
});

test('all of a file is taken in, it tells how far that is, and a second time nothing is new', async () => {
  const tell = vi.fn<(done: number) => void>();
  const { signal } = new AbortController();
  expect(await takeIn(content, { signal, tell })).toEqual({ added: 1, renewed: 0, known: 0, corrections: 600 });
  expect(await held()).toEqual(all);
  const told = tell.mock.calls.map(([done]) => done);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told.length).toBeGreaterThan(8);
  expect(told.at(-1)).toBe(1);
  expect(await takeIn(content, { signal, tell })).toEqual({ added: 0, renewed: 0, known: 1, corrections: 0 });
  expect(await held()).toEqual(all);
});

test.each([0.001, 0.02, 0.2, 0.5, 0.9, 1])('stopped when %d of it is written, nothing has changed', async (at) => {
  const stop = new AbortController();
  const stopped = takeIn(content, { signal: stop.signal, tell: (done) => done >= at && stop.abort() });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(await held()).toEqual(nothing);
});

test('a list that is there, and was changed later, stays as it is', async () => {
  await dossier.lists.put({ ...aList(3), name: 'Van nu', changedAt: 1_000 });
  await takeIn(content, { signal: new AbortController().signal, tell: () => undefined });
  expect((await allLists()).find(({ id }) => id === 'list 3')?.name).toBe('Van nu');
});
