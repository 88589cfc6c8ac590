import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Save } from '../../../lib/save.ts';
import { rowsSeenFrom } from '../../browser/database.ts';
import type { LaunchedFirefox } from '../../browser/launch-firefox.ts';
import { countCopied, fillCopy, howMany } from '../../browser/many-in-copy.ts';
import { pressButton } from '../../browser/screen-firefox.ts';
import { say } from '../words.ts';
import { expect, test } from './fixtures.ts';

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

const told = (screen: Page) => screen.evaluate(() => document.querySelector('.second-copy')?.textContent ?? '');

test('a dossier that the browser lost, between two starts or under our hands, is back, and the reader is told', async ({
  profile,
  startFirefox,
}) => {
  const before = await startFirefox({ profile });
  for (const entity of bodies) await before.order('keep', { entity });
  expect(await kept(before)).toEqual(new Set(bodies));
  await before.close();

  throwDatabasesAway(profile);

  const firefox = await startFirefox({ profile });
  const page = await firefox.openExtensionPage('dossier.html', '[role=grid]');
  await expect.poll(() => told(page)).toContain(say('copy.lost'));
  expect(await kept(firefox)).toEqual(new Set(bodies));

  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.second-copy button')?.click());
  await expect.poll(() => told(page)).toBe('');
  await page.evaluate(
    () => new Promise((resolve) => indexedDB.deleteDatabase('dossier').addEventListener('success', () => resolve(undefined))),
  );
  await firefox.order('keep', { entity: 'government-body:gm0518' });
  expect(await kept(firefox)).toEqual(new Set([...bodies, 'government-body:gm0518']));
  const again = await firefox.openExtensionPage('dossier.html', '[role=grid]');
  await expect.poll(() => told(again)).toContain(say('copy.lost'));
});

test('what comes back can be put off, waits for whatever is kept meanwhile, and comes back when the reader asks for it', async ({
  profile,
  startFirefox,
}) => {
  const before = await startFirefox({ profile });
  const filling = await before.openExtensionPage('dossier.html', '.state');
  await filling.evaluate(fillCopy.replace('chrome.', 'browser.'));
  await before.close();
  throwDatabasesAway(profile);

  const firefox = await startFirefox({ profile });
  const waiting = say('copy.waiting.saves.n', howMany.toLocaleString('nl'));
  const saves = async () => (await rowsSeenFrom<Save>(page, 'dossier', 'saves')).length;
  const copied = () => page.evaluate(countCopied.replace('chrome.', 'browser.'));
  const page = await firefox.openExtensionPage('dossier.html', '.coming-back progress');
  await pressButton(page, say('copy.notNow'));
  await expect.poll(() => told(page)).toContain(waiting);
  expect(await saves()).toBe(0);
  expect(await copied()).toBe(howMany);

  await firefox.order('keep', { entity: bodies[0] });
  expect(await saves()).toBe(1);
  expect(await copied()).toBe(howMany + 1);
  expect(await told(page)).toContain(waiting);
  await pressButton(page, say('copy.bringBack'));
  await expect.poll(() => told(page)).toContain(say('copy.lost'));
  expect(await saves()).toBe(howMany + 1);
});
