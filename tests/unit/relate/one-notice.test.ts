import { expect, test } from 'vitest';
import type { Contract } from '../../../lib/record.ts';
import { eachNoticeOnce } from '../../../lib/relate/one-notice.ts';
import { aContract } from '../../makers/records.ts';

const inTenderned = (sourceId: string, but: Partial<Contract> = {}) =>
  aContract({ id: `tenderned:${sourceId}`, source: 'tenderned', sourceId, url: `https://www.tenderned.nl/${sourceId}`, ...but });
const inTed = (sourceId: string, but: Partial<Contract> = {}) =>
  aContract({ id: `ted:${sourceId}`, source: 'ted', sourceId, tedNumber: sourceId, url: `https://ted.europa.eu/${sourceId}`, ...but });
const inSample = (sourceId: string) => inTenderned(sourceId, { id: `tenderned-awards:${sourceId}`, source: 'tenderned-awards' });

test('one notice in two sources is shown once, with the way to both', () => {
  const [notice, ...more] = eachNoticeOnce([
    inTed('1739-2024', { title: 'Nederland – Bruggen' }),
    inTenderned('1', { tedNumber: '1739-2024' }),
  ]);
  expect(more).toEqual([]);
  expect(notice).toMatchObject({
    source: 'tenderned',
    title: 'Onderhoud van bruggen',
    alsoAt: [{ source: 'ted', url: 'https://ted.europa.eu/1739-2024' }],
    sameAs: ['ted:1739-2024'],
  });
});

test('the outcome is of one source, also where the words are of another', () => {
  const { amount: _amount, ...unasked } = inTenderned('1', { tedNumber: '5-2024', winners: [], details: 'not-asked' });
  const [notice] = eachNoticeOnce([
    unasked,
    inTed('5-2024', { winners: [{ name: 'Dijk B.V.' }], amount: { euros: 5000, meaning: 'awarded' }, about: ['supplier:dijk'] }),
  ]);
  expect(notice).toMatchObject({ source: 'tenderned', winners: [{ name: 'Dijk B.V.' }], amount: { euros: 5000 }, details: 'read' });
  expect(notice?.about).toEqual(['government-body:gm0344', 'supplier:dijk']);
});

test('notices that only look alike stay two, in their order', () => {
  const all = [inTed('1-2024'), inTenderned('1'), inTed('2-2024'), aContract({ id: 'x', sourceId: '9' })];
  expect(eachNoticeOnce(all)).toEqual(all);
});

test('the bundled sample is the same notice, with no second link to the same page', () => {
  const [notice, ...more] = eachNoticeOnce([inSample('7'), inTenderned('7')]);
  expect(more).toEqual([]);
  expect(notice?.source).toBe('tenderned');
  expect(notice).not.toHaveProperty('alsoAt');
});

test('one that bears both numbers brings together what came before it', () => {
  const all = eachNoticeOnce([inSample('7'), inTed('3-2024'), inTed('4-2024'), inTenderned('7', { tedNumber: '3-2024' })]);
  expect(all.map(({ id }) => id)).toEqual(['tenderned:7', 'ted:4-2024']);
});

test('what comes after that under either number is the same notice too', () => {
  const again = inTed('3-2024', { id: 'ted:3-2024-again' });
  expect(eachNoticeOnce([inSample('7'), inTed('3-2024'), inTenderned('7', { tedNumber: '3-2024' }), again])).toMatchObject([
    { id: 'tenderned:7', sameAs: ['ted:3-2024', 'ted:3-2024-again', 'tenderned-awards:7'] },
  ]);
});

test('winners of the one source are not put beside the amount of the other', () => {
  const { amount: _amount, ...withoutAmount } = inTenderned('1', { tedNumber: '5-2024', winners: [{ name: 'Dijk B.V.' }] });
  const [notice] = eachNoticeOnce([withoutAmount, inTed('5-2024', { winners: [{ name: 'Dam B.V.' }] })]);
  expect(notice?.winners).toEqual([{ name: 'Dijk B.V.' }]);
  expect(notice).not.toHaveProperty('amount');
});

test('ten thousand are sorted out at once', () => {
  const many = Array.from({ length: 5000 }, (_, n) => [
    inTenderned(String(n), { tedNumber: `${n + 1}-2024` }),
    inTed(`${n + 1}-2024`),
  ]).flat();
  expect(eachNoticeOnce(many)).toHaveLength(5000);
});
