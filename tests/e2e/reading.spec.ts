import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Visit } from './visit.ts';

/** What the page of tests/pages notes down about its own tree. */
const changes = (page: Page) => page.evaluate<string[]>('changes');
const sameTree = (page: Page) => page.evaluate<boolean>('document.documentElement.outerHTML === before');

test('names are underlined wherever text is read, nowhere that is written, and the tree of the page stays as it was', async ({
  chromium,
  page,
}) => {
  const visit = new Visit(chromium, page);
  await visit.read('http://krant.test/newspaper.html');
  expect(await visit.underlined()).toEqual([
    'gemeente Utrecht',
    'Rijks\u00adwaterstaat',
    'ministerie van Infrastructuur en Waterstaat',
    'IenW',
    'IenW',
    'VVD',
    'gemeenten Houten',
    'Bunnik',
    'De Bilt',
    'provincie Utrecht',
    'Autoriteit Persoonsgegevens',
  ]);
  expect(await changes(page)).toEqual([]);
  expect(await sameTree(page)).toBe(true);

  const card = await visit.openCard('IenW');
  await card.says('Ministerie van Infrastructuur en Waterstaat');
  await page.keyboard.press('Escape');
  // The card is one element beside the body, and goes with it when it is closed.
  await expect.poll(() => sameTree(page)).toBe(true);
  expect((await changes(page)).filter((change) => change !== 'childList HTML')).toEqual([]);
});
