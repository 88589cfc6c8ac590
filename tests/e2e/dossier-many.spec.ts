import { put, rowsOf } from '../browser/database.ts';
import { aSave } from '../makers/saves.ts';
import type { Save } from '../../lib/save.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

/** A disk on which each save takes its time (in ms), so that what is told meanwhile can be read and stopped. */
const slowDisk = (eachTakes: number) => {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    for (const end = performance.now() + eachTakes; performance.now() < end;);
    return put.apply(this, given);
  };
};

test('of thousands of saves at once it is told how far it is; stopped halfway nothing has changed, and what went through can be undone', async ({
  chromium,
}, info) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('dossier.html'));
  const saves = Array.from({ length: 2_000 }, (_, place) => aSave({ id: `save ${place}`, tags: [], savedAt: place + 1 }));
  for (let from = 0; from < saves.length; from += 1_000) await put(page, 'dossier', { saves: saves.slice(from, from + 1_000) });
  await page.reload();
  await expect(page.getByText(say('dossier.count.n', '2.000'))).toBeVisible();
  const tagged = async () => (await rowsOf<Save>(page, 'dossier', 'saves')).filter(({ tags }) => tags.length > 0).length;

  await page.getByLabel(say('dossier.chooseAll', '2.000')).check();
  const field = page.getByLabel(say('dossier.addTags'));
  await page.evaluate(slowDisk, 4);
  await field.fill('bruggen');
  await field.press('Enter');
  await expect(page.getByText(say('dossier.doing'))).toBeVisible();
  // At once: a click of the mouse waits until the button stands still, and for each look at it a lot of saves goes by.
  await page.getByRole('button', { name: say('files.stop') }).dispatchEvent('click');
  await expect(page.getByText(say('files.stopped'))).toBeVisible();
  expect(await tagged()).toBe(0);

  await page.reload();
  await page.getByLabel(say('dossier.chooseAll', '2.000')).check();
  await page.evaluate(slowDisk, 2);
  await page.setViewportSize({ width: 320, height: 640 });
  await field.fill('sluizen');
  await field.press('Enter');
  await expect(page.getByText(say('dossier.doing'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('doing-narrow.png') });
  await expect(page.getByText(say('dossier.tagged.n', 'sluizen', '2.000'))).toBeVisible();
  expect(await tagged()).toBe(2_000);
  await page.getByRole('button', { name: say('dossier.undo') }).click();
  await expect(page.getByText(say('dossier.undone', say('dossier.tagged.n', 'sluizen', '2.000')))).toBeVisible();
  expect(await tagged()).toBe(0);
  await page.close();
});
