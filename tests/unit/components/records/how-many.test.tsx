import { expect, test } from 'vitest';
import { howMany, howManyInWords, kindAndCount } from '../../../../components/records/how-many.ts';
import { anAsking } from '../../../makers/records.ts';

const tenderned = (but: Parameters<typeof anAsking>[0] = {}) => anAsking({ received: 50, total: 171, next: '1', ...but });
const ted = (but: Parameters<typeof anAsking>[0] = {}) => anAsking({ source: 'ted', received: 50, total: 60, next: '2', ...but });
const shown = (but: Partial<Parameters<typeof howMany>[0]>) =>
  kindAndCount('contract', howMany({ kind: 'contract', held: 0, settled: undefined, askings: [], ...but }));

test('while two sources that may have the same are asked, no number is said that turns out to be too high', () => {
  const asking = { state: 'asking' } as const;
  const course = [
    // What came in is not in the rows of the sources yet.
    { held: 100, askings: [tenderned({ ...asking, received: 0, total: null }), ted({ ...asking, received: 0, total: null })] },
    { held: 50, askings: [tenderned(asking), ted({ ...asking, received: 0, total: null })] },
    { held: 100, askings: [tenderned(asking), ted(asking)] },
    { held: 100, askings: [tenderned(), ted()] },
    { held: 100, settled: 88, askings: [tenderned(), ted()] },
    // The next page.
    { held: 150, settled: 88, askings: [tenderned({ ...asking, received: 100 }), ted()] },
    { held: 150, settled: 131, askings: [tenderned({ received: 100 }), ted()] },
  ];
  expect(course.map(shown)).toEqual([
    'aanbestedingen en gunningen',
    '50 van 171 aanbestedingen en gunningen',
    '50 van minstens 171 aanbestedingen en gunningen',
    '50 van minstens 171 aanbestedingen en gunningen',
    '88 van minstens 171 aanbestedingen en gunningen',
    '100 van minstens 171 aanbestedingen en gunningen',
    '131 van minstens 171 aanbestedingen en gunningen',
  ]);
});

test('what was told before it was on the disk stays told as long as that is asked', () => {
  const asking = anAsking({ source: 'open-overheid', gives: 'disclosure', state: 'asking', received: 50, total: null });
  // Ten of the sixty are of a snapshot, or came with somebody else.
  const ofSeveral = [asking, anAsking({ source: 'woogle', gives: 'disclosure', state: 'answered', received: 5, total: null })];
  const of = (but: Partial<Parameters<typeof howMany>[0]>) =>
    howMany({ kind: 'disclosure', held: 60, settled: undefined, askings: [], ...but });
  expect(of({ askings: ofSeveral }).here).toBe(55);
  expect(of({ shown: 93, askings: [asking] }).here).toBe(93);
  expect(of({ askings: [anAsking({ ...asking, state: 'answered' })] }).here).toBe(60);
});

test('when all is here, only how many there are is said', () => {
  const done = { total: 50 };
  expect(shown({ held: 50, settled: 50, askings: [anAsking({ received: 50, total: 50 })] })).toBe('50 aanbestedingen en gunningen');
  expect(shown({ held: 1, settled: 1, askings: [anAsking({ received: 1, total: 1 })] })).toBe('1 aanbesteding of gunning');
  // Which of them are the same is known when nobody is being asked any more.
  const { next: _next, ...first } = tenderned(done);
  const { next: _other, ...second } = ted(done);
  expect(shown({ held: 100, settled: undefined, askings: [first, second] })).toBe('minstens 50 aanbestedingen en gunningen');
  expect(shown({ held: 100, settled: 96, askings: [first, second] })).toBe('96 aanbestedingen en gunningen');
});

test.each([
  ['offline', 'minstens 3 aanbestedingen en gunningen'],
  ['changed', 'minstens 3 aanbestedingen en gunningen'],
  ['resting', 'minstens 3 aanbestedingen en gunningen'],
  ['stopped', 'minstens 3 aanbestedingen en gunningen'],
  // Nobody was asked: what is told is of those that were.
  ['not-permitted', '3 aanbestedingen en gunningen'],
  ['unknown-site', '3 aanbestedingen en gunningen'],
] as const)('what came with us is not all there is where a source ends by %s', (state, words) => {
  const sample = anAsking({ source: 'tenderned-awards', received: 3, total: 3, snapshot: '2026-04-26' });
  const { next: _next, ...failed } = tenderned({ state, received: 0, total: null });
  expect(shown({ held: 3, settled: 3, askings: [sample, failed] })).toBe(words);
});

test('of how many one source tells, there are more where another did not answer', () => {
  const { next: _next, ...failed } = ted({ state: 'refused', received: 0, total: null });
  expect(shown({ held: 50, settled: 50, askings: [tenderned(), failed] })).toBe('50 van minstens 171 aanbestedingen en gunningen');
});

test('of what one source alone has, its total is believed; of what is found through others, what is held', () => {
  const dataset = anAsking({ source: 'data-overheid', gives: 'dataset', received: 50, total: 73, next: '0:50' });
  expect(kindAndCount('dataset', howMany({ kind: 'dataset', held: 50, settled: undefined, askings: [dataset] }))).toBe(
    '50 van 73 datasets',
  );
  expect(kindAndCount('dataset', howMany({ kind: 'dataset', held: 3, settled: undefined, askings: [] }))).toBe('3 datasets');
  expect(howManyInWords(howMany({ kind: 'dataset', held: 50, settled: undefined, askings: [dataset] }))).toEqual([
    '50 van 73',
    '50 opgehaald van de 73 die de bron heeft',
  ]);
});
