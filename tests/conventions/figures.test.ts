import { expect, test } from 'vitest';
import { withFigures } from '../figures.ts';
import { read } from './house.ts';

test('the figures in the README are those of the last runs that were kept', () => {
  const readme = read('README.md');
  expect(readme, 'run "npm run eval -- FILE.jsonl --place=negative --keep" or "npm run bench -- --keep NAME …"').toBe(withFigures(readme));
});
