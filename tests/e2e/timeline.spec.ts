import { readFileSync } from 'node:fs';
import { put, rowsOf } from '../browser/database.ts';
import { aContract } from '../makers/records.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const about = 'government-body:gm0344';

test('ten thousand records in one line: few are drawn, filters narrow it, pictures leave with their source', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('sidepanel.html'));
  await expect.poll(() => page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toContain('cache');
  for (let from = 0; from < 10_000; from += 2_500) {
    const records = Array.from({ length: 2_500 }, (_, place) => {
      const nth = from + place;
      const date = `${2020 + (nth % 7)}-0${1 + (nth % 9)}-15`;
      const id = `tenderned:${nth}`;
      const record = aContract({
        id,
        sourceId: `${nth}`,
        title: `Perceel ${nth}`,
        date,
        amount: { euros: 1_000 + nth, meaning: 'awarded' },
      });
      return { entity: about, id, kind: 'contract', date, source: 'tenderned', seenAt: Date.now(), record };
    });
    await put(page, 'cache', { records });
  }
  await page.goto(chromium.extensionPage(`sidepanel.html#timeline=${about}`));
  await page.reload();
  await expect(page.getByText(say('timeline.count.n', '10.000', '10.000'))).toBeVisible();
  const line = page.getByRole('region', { name: say('timeline.title') });
  expect(await line.getByRole('listitem').count()).toBeLessThan(100);
  await line.evaluate((view) => (view.scrollTop = view.scrollHeight));
  await expect(line.locator('[aria-posinset="10000"]')).toBeVisible();

  // Kept from the line, and taken back.
  const row = line.locator('[aria-posinset="10000"]');
  const title = await row.getByRole('link').innerText();
  await row.getByRole('button', { name: say('keep.keepNamed', title) }).click();
  await expect(page.getByText(say('timeline.kept', title))).toBeVisible();
  await expect(row.getByRole('button', { name: say('timeline.keptNamed', title) })).toBeVisible();
  expect(await rowsOf(page, 'dossier', 'saves')).toMatchObject([{ entity: { key: about }, record: { was: { title } } }]);
  await page.getByRole('button', { name: say('dossier.undo') }).click();
  await expect(row.getByRole('button', { name: say('keep.keepNamed', title) })).toBeVisible();
  expect(await rowsOf(page, 'dossier', 'saves')).toEqual([]);

  await page.getByLabel(say('dossier.from')).fill('2026-01-01');
  await expect(page.getByText(say('timeline.count.n', '1.428', '10.000'))).toBeVisible();
  await page.getByLabel(say('dossier.from')).fill('2025-01-01');
  const saved = async (name: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await downloading).path());
  };
  const chart = say('chart.number', 'Gemeente Utrecht');
  const svg = (await saved(say('chart.saveNamed', chart, 'SVG'))).toString();
  expect(svg).toContain('TenderNed');
  expect(svg).toContain(chart);
  expect((await saved(say('chart.saveNamed', chart, 'PNG'))).subarray(1, 4).toString()).toBe('PNG');
  await page.close();
});
