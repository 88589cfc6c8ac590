import { expect, test } from 'vitest';
import { eachPaperOnce } from '../../../lib/relate/one-paper.ts';
import { aCouncilPaper } from '../../makers/records.ts';

const own = aCouncilPaper({ id: 'open-raadsinformatie:1', source: 'open-raadsinformatie', sourceId: '1', url: 'https://raad.test/1' });
const taken = aCouncilPaper({
  id: 'bron:9',
  source: 'bron',
  sourceId: '9',
  takenFrom: '1',
  url: 'https://bron.test/9',
  about: ['government-body:gm0034'],
});

test('a paper that another source took over is one paper, in the words of the first, with the way to both', () =>
  expect(eachPaperOnce([taken, own])).toEqual([
    {
      ...own,
      about: ['government-body:gm0034', 'government-body:gm0344'],
      alsoAt: [{ source: 'bron', url: 'https://bron.test/9' }],
      sameAs: ['bron:9'],
    },
  ]));

test('where both lead to the same page there is one way', () =>
  expect(eachPaperOnce([own, { ...taken, url: own.url }])[0]).not.toHaveProperty('alsoAt'));

test('two that only look alike stay two', () => {
  const other = { ...own, id: 'open-raadsinformatie:2', sourceId: '2' };
  expect(eachPaperOnce([own, other])).toEqual([own, other]);
});
