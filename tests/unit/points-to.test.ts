import { expect, test } from 'vitest';
import { belongsTo, successorsOf } from '../../lib/points-to.ts';
import { aBody } from '../makers/entities.ts';

const province = 'government-body:pv26';

test('a body lies in its province and falls under its ministry, never in or under itself', () => {
  expect(belongsTo(aBody({ province, ministry: 'government-body:mnre1034' }))).toEqual([province, 'government-body:mnre1034']);
  expect(belongsTo(aBody({ key: province, province }))).toEqual([]);
});

test('what is only the name of a province leads nowhere', () => expect(belongsTo(aBody({ province: 'Utrecht' }))).toEqual([]));

test('what came in its place', () => {
  expect(successorsOf(aBody({ successors: ['government-body:gm1978'] }))).toEqual(['government-body:gm1978']);
  expect(successorsOf(aBody())).toEqual([]);
});
