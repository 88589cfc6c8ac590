import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsOf } from '../browser/database.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import type { NameList } from '../../lib/name-list.ts';
import { expect, test } from './fixtures.ts';
import { fifty, firstRow, halfWay, tableIn } from './researcher.ts';
import { say } from './words.ts';

async function make(page: Page, names: readonly string[]): Promise<void> {
  await page.getByLabel(say('names.paste')).fill(names.join('\n'));
  await page.getByLabel(say('record.kind.contract')).uncheck();
  await page.getByRole('button', { name: say('names.make') }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
}

const asked = async (page: Page) =>
  (await rowsOf<NameList>(page, 'dossier', 'lists')).flatMap(({ rows }) => rows.filter(({ state }) => state === 'asked')).length;

// The browser that other tests share is at rest, and what it asked before is forgotten: here it is counted who is asked.
test.beforeEach(({ chromium }) => expect(chromium.extensionId).not.toBe(''));

test('fifty pasted bodies are looked up, stopped half-way, gone on with after the browser was closed, compared, and leave as one table', async ({
  sources,
  pages,
}) => {
  test.setTimeout(900_000);
  const profile = mkdtempSync(join(tmpdir(), 'open-kaart-names-'));
  const how = { profile, sourcesPort: sources.tlsPort, pagesPort: pages.port };
  try {
    const before = await launchChromium(how);
    const first = await before.context.newPage();
    await first.goto(before.extensionPage('names.html'));
    await make(first, fifty);
    expect(sources.log, 'pasting asks nobody').toEqual([]);
    await expect(first.getByText(say('names.done', '0', '50'))).toBeVisible();
    await first.getByRole('button', { name: say('names.start') }).click();
    await expect.poll(() => asked(first), { timeout: 400_000 }).toBeGreaterThanOrEqual(halfWay);
    await first.getByRole('button', { name: say('names.stop') }).click();
    await expect(first.getByRole('button', { name: say('names.resume') })).toBeVisible();
    const done = await asked(first);
    expect(done).toBeLessThan(50);
    await before.close();

    const after = await launchChromium(how);
    const page = await after.context.newPage();
    await page.goto(after.extensionPage('names.html'));
    await expect(page.getByText(say('names.done', String(done), '50'))).toBeVisible();
    await page.getByRole('button', { name: say('names.resume') }).click();
    await expect(page.getByText(say('names.done', '50', '50'))).toBeVisible({ timeout: 600_000 });
    const utrecht = page.getByRole('row').filter({ hasText: 'Gemeente Utrecht' });
    await expect(utrecht.getByRole('cell').nth(1)).toContainText('14');

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: say('names.file') }).click();
    const table = tableIn(await (await downloading).path());
    expect(table).toHaveLength(50);
    expect(table[0]).toMatchObject(firstRow);

    await page.getByRole('link', { name: 'Gemeente Utrecht' }).click();
    await page.getByRole('button', { name: say('panel.compare') }).click();
    await page.getByRole('searchbox').fill('gemeente rotterdam');
    await page.getByRole('button', { name: /Gemeente Rotterdam/ }).click();
    await expect(page.getByRole('columnheader', { name: 'Gemeente Rotterdam' })).toBeVisible();
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('in doubt the reader chooses, also in 320 pixels; a list that was thrown away comes back', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(chromium.extensionPage('names.html'));
  await make(page, ['1. Utrecht', 'Gemeente Rotterdam', `https://krant.example/${'a'.repeat(300)}`]);
  // One long word pushes nothing out of sight.
  const wide = page.getByRole('table').locator('..');
  expect(await wide.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expect(page.getByText(say('names.doubtful.n', '2'))).toBeVisible();
  await page.getByRole('combobox', { name: say('names.whoIs', 'Utrecht') }).selectOption('government-body:gm0344');
  await expect(page.getByText(say('names.doubtful.1'))).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  // Nor does the table scroll within the window, and the choice of names is in it as a whole.
  const table = page.getByRole('region', { name: /Utrecht/ });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const box = await page.getByRole('combobox', { name: say('names.whoIs', 'Utrecht') }).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: say('dossier.discard') }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
  await page.getByRole('button', { name: say('dossier.undo') }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await page.close();
});
