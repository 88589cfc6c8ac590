import { beforeEach, expect, test } from 'vitest';
import { followsAtMost } from '../../../lib/follow.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { addFollow, allFollows, changeFollow, mergeFollows, removeFollow } from '../../../lib/remember/follows.ts';
import { allRequests, mergeRequests, putRequest, requestsTo } from '../../../lib/remember/woo-requests.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { aFollow, aRequest } from '../../makers/follows.ts';

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
});

const followed = (nth: number, but = {}) => aFollow({ id: `government-body:gm${nth}`, since: nth, ...but });

test('who is followed is there once, with what was new; taken away it can be put back as it was', async () => {
  expect(await addFollow(aFollow())).toBe(true);
  expect(await addFollow(aFollow({ news: [] }))).toBe(true);
  expect(await allFollows()).toEqual([aFollow()]);
  const taken = await removeFollow(aFollow().id);
  expect(await allFollows()).toEqual([]);
  // What came meanwhile has nobody to be told of.
  await changeFollow(aFollow().id, (follow) => ({ ...follow, news: [] }));
  await mergeFollows(taken ? [taken] : []);
  expect(await allFollows()).toEqual([aFollow()]);
});

test('no more are followed than the sources can bear, also out of a backup', async () => {
  for (let nth = 0; nth < followsAtMost; nth++) expect(await addFollow(followed(nth))).toBe(true);
  expect(await addFollow(followed(followsAtMost))).toBe(false);
  await mergeFollows([followed(followsAtMost), followed(3, { name: 'Anders', changedAt: 9e12 })]);
  const all = await allFollows();
  expect(all).toHaveLength(followsAtMost);
  expect(all[3]?.name).toBe('Anders');
});

test('requests to a body are found by it; of one that is in a backup too, the one that was changed last stays', async () => {
  await putRequest(aRequest());
  await putRequest(aRequest({ id: 'ander', body: 'government-body:gm0599', madeAt: 2e12 }));
  expect((await requestsTo('government-body:gm0344')).map(({ id }) => id)).toEqual(['verzoek']);
  await mergeRequests([
    aRequest({ subject: 'Ouder', changedAt: 1 }),
    aRequest({ id: 'ander', body: 'government-body:gm0599', madeAt: 2e12, decidedOn: '2026-11-20', changedAt: 3e12 }),
  ]);
  expect(await allRequests()).toMatchObject([
    { id: 'ander', decidedOn: '2026-11-20' },
    { id: 'verzoek', subject: aRequest().subject },
  ]);
});
