import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { put, rowsOf } from '../browser/database.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import type { Save } from '../../lib/save.ts';
import { withFingerprint } from '../../lib/share/fingerprint.ts';
import { aContract } from '../makers/records.ts';
import { aDossier, aPage, aSave } from '../makers/saves.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

/** Three things kept: a contract that its source changed since, an entity, and a page. */
async function openDossier(chromium: LaunchedChromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(page.getByText(say('dossier.empty'))).toBeVisible();
  const was = aContract();
  await put(page, 'dossier', {
    saves: [
      aSave({ id: 'record', record: await withFingerprint(was, 'CC0-1.0'), note: 'Bel **terug**.', savedAt: 3_000, dossier: 'bruggen' }),
      aSave({
        id: 'entity',
        record: null,
        savedAt: 2_000,
        tags: ['Woo'],
        page: aPage({ title: 'Een ander artikel', address: 'https://krant.example/2' }),
      }),
      aSave({
        id: 'page',
        quote: null,
        entity: null,
        record: null,
        savedAt: 1_000,
        tags: [],
        page: aPage({ address: 'https://krant.example/3' }),
      }),
    ],
    dossiers: [aDossier()],
  });
  // The worker makes the cache when it starts.
  await expect.poll(() => page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toContain('cache');
  await put(page, 'cache', {
    records: [
      {
        entity: 'government-body:gm0344',
        id: was.id,
        kind: was.kind,
        date: was.date,
        source: was.source,
        seenAt: Date.now(),
        record: { ...was, amount: { euros: 912_500, meaning: 'awarded' }, retrievedAt: '2026-11-25T12:00:00Z' },
      },
    ],
  });
  await page.goto(chromium.extensionPage('dossier.html'));
  await expect(row(page, 'Onderhoud van bruggen')).toBeVisible();
  return page;
}

const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
const kept = async (page: Page) => (await rowsOf<Save>(page, 'dossier', 'saves')).map(({ id }) => id).toSorted();
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

test('by keyboard alone: find, open, go back, choose, throw away and have it back', async ({ chromium }) => {
  const page = await openDossier(chromium);
  await page.keyboard.press('/');
  await page.keyboard.type('ander');
  await expect(page.getByText(say('dossier.found', '1', '3'))).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Gemeente Utrecht' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, 'Een ander artikel')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText(say('dossier.discarded', 'Gemeente Utrecht'))).toBeVisible();
  expect(await kept(page)).toEqual(['page', 'record']);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Een ander artikel')).toBeVisible();
  expect(await kept(page)).toEqual(['entity', 'page', 'record']);
  await page.close();
});

test('the record beside what it was, in words', async ({ chromium }) => {
  const page = await openDossier(chromium);
  await row(page, 'Onderhoud van bruggen').click();
  const detail = page.getByRole('complementary', { name: say('dossier.detail') });
  await expect(detail.getByText('Bedrag: eerst € 800.000, nu € 912.500.')).toBeVisible();
  await expect(detail.getByText('Nabellen')).toHaveCount(0);
  await expect(detail.locator('strong', { hasText: 'terug' })).toBeVisible();
  await expect(detail.getByRole('link', { name: 'Utrecht koopt bruggen' })).toHaveAttribute('href', /artikel#:~:text=gemeente%20Utrecht$/);
  await page.getByRole('checkbox', { name: new RegExp(say('dossier.changedOnly')) }).check();
  await expect(page.getByText(say('dossier.found', '1', '3'))).toBeVisible();
  await page.close();
});

test('many at once get a tag, go to a dossier and to the bin, each with a way back', async ({ chromium }) => {
  const page = await openDossier(chromium);
  const saves = async () => (await rowsOf<Save>(page, 'dossier', 'saves')).toSorted((one, other) => one.id.localeCompare(other.id));
  const before = await saves();
  await page.getByRole('checkbox', { name: say('dossier.chooseAll', '3') }).check();
  const bulk = page.getByRole('region', { name: say('dossier.chosen.n', '3') });
  const tags = bulk.getByRole('combobox', { name: say('dossier.addTags') });
  await tags.fill('woo');
  await tags.press('Enter');
  await expect(page.getByText(say('dossier.tagged.n', 'woo', '3'))).toBeVisible();
  expect((await saves()).map((save) => save.tags)).toEqual([['Woo'], ['woo'], ['bruggen', 'woo']]);
  await bulk.getByRole('combobox', { name: say('dossier.title') }).selectOption({ label: 'Bruggen' });
  await expect(page.getByText(say('dossier.moved.n', '3'))).toBeVisible();
  expect(new Set((await saves()).map(({ dossier }) => dossier))).toEqual(new Set(['bruggen']));
  await bulk.getByRole('button', { name: say('dossier.discard') }).click();
  await expect(page.getByText(say('dossier.discardedMany.n', '3'))).toBeVisible();
  expect(await kept(page)).toEqual([]);
  const undo = page.getByRole('button', { name: say('dossier.undo') });
  for (let steps = 0; steps < 3; steps++) {
    await undo.click();
    await expect.poll(async () => (await saves()).length).toBe(3);
  }
  await expect.poll(saves).toEqual(before);
  await page.close();
});

test('on a narrow screen rows are cards, the filters wait, and nothing is cut off', async ({ chromium }) => {
  const page = await openDossier(chromium);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await expect(row(page, 'Onderhoud van bruggen')).toBeVisible();
  await expect(page.getByText(say('dossier.facet.source'), { exact: true })).toBeHidden();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await row(page, 'Onderhoud van bruggen').click();
  await expect(page.getByText(say('dossier.sound'))).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: say('dossier.close') }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.close();
});
