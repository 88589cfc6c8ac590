import { asItLies, howManyOld, makeOldDossier } from '../../browser/old-dossier.ts';
import { textOf } from '../../browser/page-firefox.ts';
import { pressButton } from '../../browser/screen-firefox.ts';
import { say } from '../words.ts';
import { expect, test } from './fixtures.ts';

const asOld = { version: 30, pages: howManyOld };

test('a dossier that is made ready for a new version can be put off, stays as it was, and opens when something is kept', async ({
  startFirefox,
}) => {
  const firefox = await startFirefox({});
  const quiet = await firefox.openExtensionPage('welcome.html');
  // What the background asks of the dossier at its start may come in between.
  await expect.poll(async () => await quiet.evaluate(makeOldDossier).then(() => quiet.evaluate(asItLies), String)).toEqual(asOld);

  const page = await firefox.openExtensionPage('dossier.html', '.coming-back progress');
  await pressButton(page, say('copy.notNow'));
  await expect.poll(() => textOf(page)).toContain(say('copy.notOpened.yet'));
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  await pressButton(page, say('copy.notOpened.open'));
  await page.waitForSelector('.coming-back progress');
  await pressButton(page, say('copy.notNow'));
  await expect.poll(() => textOf(page)).toContain(say('copy.notOpened.yet'));
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  await firefox.order('keep', { entity: 'government-body:gm0344' });
  await expect.poll(() => textOf(page)).toContain(say('dossier.count.n', (howManyOld + 1).toLocaleString('nl')));
  expect(await page.evaluate(asItLies)).toEqual({ version: 80, saves: howManyOld + 1 });
});
