import type { Page } from 'puppeteer-core';
import type { NameList } from '../../../lib/name-list.ts';
import { rowsSeenFrom } from '../../browser/database.ts';
import { textOf } from '../../browser/page-firefox.ts';
import { downloaded, pressButton } from '../../browser/screen-firefox.ts';
import { fifty, firstRow, halfWay, tableIn } from '../researcher.ts';
import { say } from '../words.ts';
import { expect, test } from './fixtures.ts';

const patience = { timeout: 400_000 };

const shows = async (page: Page, words: string) => {
  await expect.poll(() => textOf(page), patience).toContain(words);
};
const asked = async (page: Page) =>
  (await rowsSeenFrom<NameList>(page, 'dossier', 'lists')).flatMap(({ rows }) => rows.filter(({ state }) => state === 'asked')).length;

test('a researcher pastes fifty bodies, stops half-way, closes the browser, goes on, compares two and takes one table along', async ({
  sources,
  profile,
  downloads,
  startFirefox,
}) => {
  const start = () => startFirefox({ sourcesPort: sources.tlsPort, profile, downloads });
  const before = await start();
  const first = await before.openExtensionPage('names.html', 'textarea');
  await first.$eval(
    'textarea',
    (field, names) => {
      field.value = names;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    fifty.join('\n'),
  );
  // Disclosures and algorithms.
  await pressButton(first, say('record.kind.contract'));
  await pressButton(first, say('names.make'));
  await shows(first, say('names.done', '0', '50'));
  expect(sources.log, 'pasting asks nobody').toEqual([]);
  await pressButton(first, say('names.start'));
  await expect.poll(() => asked(first), patience).toBeGreaterThanOrEqual(halfWay);
  await pressButton(first, say('names.stop'));
  await shows(first, say('names.resume'));
  const done = await asked(first);
  expect(done).toBeLessThan(50);
  await before.close();

  const after = await start();
  const page = await after.openExtensionPage('names.html', 'progress');
  await shows(page, say('names.done', String(done), '50'));
  await pressButton(page, say('names.resume'));
  await shows(page, say('names.done', '50', '50'));
  await pressButton(page, say('names.file'));
  const table = tableIn(await downloaded(downloads, '.csv'));
  expect(table).toHaveLength(50);
  expect(table[0]).toMatchObject(firstRow);
  await page.close();

  const compared = await after.openExtensionPage('sidepanel.html#compare=government-body%3Agm0344&government-body%3Agm0599', '.comparison');
  await shows(compared, 'Gemeente Rotterdam');
  await expect
    .poll(() => compared.$$eval('.comparison tbody tr', (rows) => rows.map((row) => row.textContent)), patience)
    .toContainEqual(expect.stringMatching(new RegExp(`${say('record.kind.algorithm')}14`)));
}, 900_000);
