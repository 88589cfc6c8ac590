import type { Page } from '@playwright/test';
import { put, rowsOf } from '../browser/database.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import type { Save } from '../../lib/save.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { aContract } from '../makers/records.ts';
import { aSave } from '../makers/saves.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

/** A disk on which it takes forever to empty the table of this name. */
const slowDisk = (table: string) => {
  const really = IDBObjectStore.prototype.clear;
  Object.assign(IDBObjectStore.prototype, {
    clear(this: IDBObjectStore) {
      if (this.name !== table) return really.call(this);
      // As long as something is asked, the writing does not end.
      const ask = () => {
        const asked = this.count();
        asked.addEventListener('success', ask);
        return asked;
      };
      return ask();
    },
  });
};

const saves = Array.from({ length: 30 }, (_, place) => aSave({ id: `save ${place}`, savedAt: place + 1 }));
const record = aContract();
const row = {
  entity: 'government-body:gm0344',
  id: record.id,
  kind: 'contract',
  date: '2026-01-01',
  source: 'tenderned',
  seenAt: 1,
  record,
};

async function filled(chromium: LaunchedChromium): Promise<Page> {
  const options = await chromium.context.newPage();
  await options.goto(chromium.extensionPage('options.html'));
  await expect(options.getByText(say('options.held.saves'))).toBeVisible();
  await put(options, 'dossier', { saves });
  await put(options, 'cache', { records: [row] });
  await options.reload();
  return options;
}

const held = async (options: Page) => ({
  saves: (await rowsOf<Save>(options, 'dossier', 'saves')).length,
  records: (await rowsOf(options, 'cache', 'records')).length,
});

test('erasing everything tells step by step how far it is; stopped within what the reader made, all of that is still there', async ({
  chromium,
}, info) => {
  const options = await filled(chromium);
  const worker = await chromium.worker();
  await worker.evaluate(slowDisk, 'saves');
  await options.getByRole('button', { name: say('options.wipeEverything') }).click();
  await options.getByRole('button', { name: say('options.wipeNow'), exact: true }).click();
  const steps = options.locator('.erasing li');
  await expect(steps).toContainText([say('options.wipeIs.gone'), say('options.wipeIs.going'), say('options.wipeIs.waiting')]);
  await expect(options.getByText(say('options.wiping', '2', '3'))).toBeVisible();
  await expect(options.locator('.erasing progress')).toBeVisible();
  await options.screenshot({ path: info.outputPath('going.png') });
  // Another window sees the same.
  const other = await chromium.context.newPage();
  await other.goto(chromium.extensionPage('options.html'));
  await expect(other.locator('.erasing li').nth(1)).toContainText(say('options.wipeIs.going'));
  await other.close();

  await options
    .locator('.erasing')
    .getByRole('button', { name: say('files.stop') })
    .click();
  await expect(options.getByText(say('options.wiped.stopped'))).toBeVisible();
  await expect(steps).toContainText([say('options.wipeIs.gone'), say('options.wipeIs.there'), say('options.wipeIs.there')]);
  await expect(options.getByRole('button', { name: say('options.wipeEverything') })).toBeFocused();
  expect(await held(options)).toEqual({ saves: 30, records: 0 });
  await options.close();
});

test('what was fetched is thrown away with a way to stop it too', async ({ chromium }) => {
  const options = await filled(chromium);
  const worker = await chromium.worker();
  await worker.evaluate(slowDisk, 'requests');
  await options.getByRole('button', { name: say('options.wipeCache') }).click();
  await expect(options.getByText(say('options.wipingFetched'))).toBeVisible();
  await options
    .locator('.erasing')
    .getByRole('button', { name: say('files.stop') })
    .click();
  await expect(options.getByText(say('options.wiped.stopped'))).toBeVisible();
  await expect(options.locator('.erasing li')).toContainText([say('options.wipeIs.there')]);
  expect(await held(options)).toEqual({ saves: 30, records: 1 });
  await options.close();
});

test('a worker that is stopped in the middle leaves it as it was, and that is told', async ({ chromium }) => {
  const options = await filled(chromium);
  const worker = await chromium.worker();
  await worker.evaluate(slowDisk, 'saves');
  await options.getByRole('button', { name: say('options.wipeEverything') }).click();
  await options.getByRole('button', { name: say('options.wipeNow'), exact: true }).click();
  await expect(options.locator('.erasing li').nth(1)).toContainText(say('options.wipeIs.going'));
  await stopWorker(chromium);
  await expect(options.getByText(say('options.wiped.failed'))).toBeVisible({ timeout: 20_000 });
  await expect(options.locator('.erasing li').nth(1)).toContainText(say('options.wipeIs.there'));
  expect((await held(options)).saves).toBe(30);
  // The next one has a disk as it should be.
  await options.getByRole('button', { name: say('options.wipeEverything') }).click();
  await options.getByRole('button', { name: say('options.wipeNow'), exact: true }).click();
  await expect(options.getByText(say('options.wiped.doneButEverywhere'))).toBeVisible();
  expect(await held(options)).toEqual({ saves: 0, records: 0 });
  await options.close();
});
