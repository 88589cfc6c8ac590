import { expect, test } from './fixtures.ts';
import { putArticle } from './visit.ts';
import { say } from './words.ts';

test('the card comes along when the window becomes narrower, as it does when a panel opens beside the page', async ({
  visit,
  page,
  pages,
}) => {
  await page.setViewportSize({ width: 1200, height: 600 });
  await visit.read(putArticle(pages, [`${'Het regent hier vaak. '.repeat(5)}De gemeente Utrecht legt een fietspad aan.`]));
  const card = await visit.openCard('gemeente Utrecht');
  await card.says(say('card.nothingYet'));
  await page.setViewportSize({ width: 500, height: 600 });
  const closing = async () => (await card.place(say('card.close')))[0];
  await expect.poll(closing).toBeLessThan(500);
});
