import { expect, test } from 'vitest';
import { expectNone, importsOf, namesIn } from './house.ts';

/** The folders that grow by one file and one line. */
const shelves = ['lib/detect/kinds', 'lib/identify/page-address/sites', 'lib/lookup/sources', 'lib/share/formats', 'components/cards'];

test.each(shelves)('the list of %s names exactly what stands on it', (shelf) => {
  const list = namesIn(shelf).find((name) => /^index\.tsx?$/.test(name));
  expect(list, `${shelf} has no index.ts that names its things`).toBeDefined();
  const things = namesIn(shelf).filter((name) => /\.tsx?$/.test(name) && name !== list);
  expect(things.length, `${shelf} is empty`).toBeGreaterThan(0);

  const takenBy = (file: string) => importsOf(file).map((each) => each.file);
  const named = takenBy(`${shelf}/${list}`);
  // A thing may be too big for one file; then a neighbour takes its other half along.
  const neighbours = things.flatMap((thing) => takenBy(`${shelf}/${thing}`));
  const forgotten = things.map((thing) => `${shelf}/${thing}`).filter((thing) => !named.includes(thing) && !neighbours.includes(thing));
  expectNone(forgotten.map((thing) => `${thing} is on the shelf but ${shelf}/${list} does not name it; add its line`));
});
