import { expect, test } from 'vitest';
import { launchFirefox } from '../../browser/launch-firefox.ts';
import { asItLies, howManyOld, makeOldDossier } from '../../browser/old-dossier.ts';
import { say } from '../words.ts';

const patience = { timeout: 60_000 };
const asOld = { version: 30, pages: howManyOld };

test('a dossier that is made ready for a new version can be put off, stays as it was, and opens when something is kept', async () => {
  const firefox = await launchFirefox();
  const quiet = await firefox.openExtensionPage('welcome.html');
  // What the background asks of the dossier at its start may come in between.
  await expect.poll(async () => await quiet.evaluate(makeOldDossier).then(() => quiet.evaluate(asItLies), String), patience).toEqual(asOld);

  const page = await firefox.openExtensionPage('dossier.html', '.coming-back progress');
  const said = () => page.evaluate(() => document.body.innerText);
  const press = (says: string) =>
    page.evaluate((text) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click(), says);
  await press(say('copy.notNow'));
  await expect.poll(said, patience).toContain(say('copy.notOpened.yet'));
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  await press(say('copy.notOpened.open'));
  await page.waitForSelector('.coming-back progress', patience);
  await press(say('copy.notNow'));
  await expect.poll(said, patience).toContain(say('copy.notOpened.yet'));
  expect(await page.evaluate(asItLies)).toEqual(asOld);

  await firefox.order('keep', { entity: 'government-body:gm0344' });
  await expect.poll(said, patience).toContain(say('dossier.count.n', (howManyOld + 1).toLocaleString('nl')));
  expect(await page.evaluate(asItLies)).toEqual({ version: 80, saves: howManyOld + 1 });
  await firefox.close();
});
