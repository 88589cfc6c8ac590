import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Save } from '../../../lib/save.ts';
import { rowsSeenFrom } from '../../browser/database.ts';
import { type LaunchedFirefox, launchFirefox } from '../../browser/launch-firefox.ts';
import { countCopied, fillCopy, howMany } from '../../browser/many-in-copy.ts';
import { say } from '../words.ts';

type Screen = Awaited<ReturnType<LaunchedFirefox['openExtensionPage']>>;

const patience = { timeout: 30_000 };
const profile = mkdtempSync(join(tmpdir(), 'open-kaart-lost-'));
const profileOfMany = mkdtempSync(join(tmpdir(), 'open-kaart-put-off-'));
afterAll(() => {
  for (const each of [profile, profileOfMany]) rmSync(each, { recursive: true, force: true, maxRetries: 10 });
});

const bodies = ['government-body:gm0344', 'government-body:gm0363', 'government-body:gm0599'];

/** Who is kept, as a page of the extension sees it. */
async function kept(firefox: LaunchedFirefox): Promise<Set<string | undefined>> {
  const page = await firefox.openExtensionPage('dossier.html', '[role=grid]');
  const saves = await rowsSeenFrom<Save>(page, 'dossier', 'saves');
  return new Set(saves.map(({ entity }) => entity?.key));
}

/** The databases of the extension; its storage is kept apart from these. */
function throwDatabasesAway(profile: string): void {
  const folder = join(profile, 'storage', 'default');
  const databases = readdirSync(folder).filter((name) => name.startsWith('moz-extension+++') && !name.includes('^'));
  expect(databases).toHaveLength(1);
  for (const name of databases) rmSync(join(folder, name), { recursive: true });
}

const told = (screen: Screen) => screen.evaluate(() => document.querySelector('.second-copy')?.textContent ?? '');

test('a dossier that the browser lost, between two starts or under our hands, is back, and the reader is told', async () => {
  const before = await launchFirefox({ profile });
  for (const entity of bodies) await before.order('keep', { entity });
  expect(await kept(before)).toEqual(new Set(bodies));
  await before.close();

  throwDatabasesAway(profile);

  const firefox = await launchFirefox({ profile });
  const page = await firefox.openExtensionPage('dossier.html', '[role=grid]');
  await expect.poll(() => told(page), patience).toContain(say('copy.lost'));
  expect(await kept(firefox)).toEqual(new Set(bodies));

  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.second-copy button')?.click());
  await expect.poll(() => told(page), patience).toBe('');
  await page.evaluate(
    () => new Promise((resolve) => indexedDB.deleteDatabase('dossier').addEventListener('success', () => resolve(undefined))),
  );
  await firefox.order('keep', { entity: 'government-body:gm0518' });
  expect(await kept(firefox)).toEqual(new Set([...bodies, 'government-body:gm0518']));
  const again = await firefox.openExtensionPage('dossier.html', '[role=grid]');
  await expect.poll(() => told(again), patience).toContain(say('copy.lost'));
  await firefox.close();
});

test('what comes back can be put off, waits for whatever is kept meanwhile, and comes back when the reader asks for it', async () => {
  const before = await launchFirefox({ profile: profileOfMany });
  const filling = await before.openExtensionPage('dossier.html', '.state');
  await filling.evaluate(fillCopy.replace('chrome.', 'browser.'));
  await before.close();
  throwDatabasesAway(profileOfMany);

  const firefox = await launchFirefox({ profile: profileOfMany });
  const waiting = say('copy.waiting.saves.n', howMany.toLocaleString('nl'));
  const saves = async () => (await rowsSeenFrom<Save>(page, 'dossier', 'saves')).length;
  const copied = () => page.evaluate(countCopied.replace('chrome.', 'browser.'));
  const press = (says: string) =>
    page.evaluate((text) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click(), says);
  const page = await firefox.openExtensionPage('dossier.html', '.coming-back progress');
  await press(say('copy.notNow'));
  await expect.poll(() => told(page), patience).toContain(waiting);
  expect(await saves()).toBe(0);
  expect(await copied()).toBe(howMany);

  await firefox.order('keep', { entity: bodies[0] });
  expect(await saves()).toBe(1);
  expect(await copied()).toBe(howMany + 1);
  expect(await told(page)).toContain(waiting);
  await press(say('copy.bringBack'));
  await expect.poll(() => told(page), { timeout: 90_000 }).toContain(say('copy.lost'));
  expect(await saves()).toBe(howMany + 1);
  await firefox.close();
});
