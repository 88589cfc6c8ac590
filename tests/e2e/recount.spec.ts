import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { anEmlCount } from '../makers/counts.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const lists = (red: number, blue: number) => [
  { list: 'Lijst Rood', votes: red },
  { list: 'Lijst Blauw', votes: blue },
];
const stations = Object.fromEntries(
  Array.from({ length: 60 }, (_, nth) => [
    `Stembureau ${nth + 1} (postcode: 1234 AB)`,
    { lists: lists(100 + nth, 50), blank: 1, fewer: nth % 7 === 0 ? 1 : 0 },
  ]),
);
/** The House of 2025 in every municipality as it is bundled, in the rows of the Electoral Council's CSV. */
function ofCountry(): string[] {
  const { elections, results }: Bundle = JSON.parse(readFileSync('assets/registers/elections.json', 'utf8'));
  const lists = elections.find(({ id }) => id === 'TK20251029')?.lists ?? [];
  return results
    .filter(({ election, area }) => election === 'TK20251029' && /:gm\d{4}$/.test(area))
    .flatMap(({ area, votes }) => {
      const code = area.slice(-6);
      return lists.map(([list], nth) => `${code},${code.toUpperCase()},"${list}",${votes[nth] ?? 0}`.replace('"D66"', 'D66'));
    });
}
interface Bundle {
  elections: { id: string; lists: [name: string, party: string | null][] }[];
  results: { election: string; area: string; votes: number[] }[];
}
const total = { lists: lists(60 * 100 + (59 * 60) / 2, 60 * 50), blank: 60 };

test('an official count that the reader drops is added up again, and nothing leaves the browser', async ({ chromium, sources }, info) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('recount.html'));
  // Where such a file is to be had, and the way back.
  await expect(page.getByRole('link', { name: /data\.overheid\.nl/ }).first()).toHaveAttribute('href', /^https:\/\/data\.overheid\.nl\//);
  await expect(page.getByRole('link', { name: say('recount.toDossier') })).toBeVisible();
  const drop = async (name: string, content: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: say('recount.choose') }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(content) });
  };

  await drop('kat.xml', '<svg></svg>');
  await expect(page.getByRole('status')).toHaveText(say('recount.problem.not_a_count', 'kat.xml'));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.screenshot({ path: info.outputPath('not-a-count.png') });

  await drop('Telling.eml.xml', anEmlCount(total, stations));
  await expect(page.getByText(say('recount.agrees'))).toBeVisible();
  await expect(page.getByRole('row', { name: /^Lijst Rood 7\.770 7\.770/ })).toBeVisible();
  await page.getByRole('button', { name: say('recount.allParts', '60') }).click();
  await expect(page.getByRole('row', { name: /^Stembureau 60 / })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await expect(page.getByText(say('recount.notHeld'))).toBeVisible();

  // A municipality and an election of which the announced result is bundled: what differs is told list by list.
  const national = (first: number, second: number) => ({
    lists: [
      { list: 'VVD', votes: first },
      { list: 'D66', votes: second },
    ],
  });
  await drop(
    'Telling.eml.xml',
    anEmlCount(
      national(2589, 1800),
      { School: national(2000, 1000), Kerk: national(589, 800) },
      { category: 'TK', date: '2025-10-29', authority: '0668' },
    ),
  );
  await expect(page.getByText(say('recount.besideDiffers'))).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.screenshot({ path: info.outputPath('beside-announced.png'), fullPage: true });

  // Of the whole country, from a file that leaves out the islands: why it differs is said.
  // And each municipality is beside what was announced there: two votes went from one list to another.
  const places = ofCountry();
  const tamperedWith = places.map((row) =>
    row.replace(/^(gm0344,GM0344,D66),(\d+)$/, (_, place: string, votes: string) => `${place},${Number(votes) + 2}`),
  );
  const file = (rows: readonly string[]) => ['Regio,Gemeentecode,LijstNaam,Waarde', ...rows].join('\n');
  await drop('uitslag_TK20251029_Gemeente.csv', file(tamperedWith));
  await expect(page.getByText(say('recount.lacksCaribbean'))).toBeVisible();
  const municipalities = new Set(places.map((row) => row.slice(0, 6))).size;
  await expect(page.getByText(say('recount.partsDiffer.1', '1', String(municipalities)))).toBeVisible();
  await expect(page.getByRole('row', { name: /^gm0344 D66 [\d.]+ [\d.]+ \+2$/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.screenshot({ path: info.outputPath('country.png'), fullPage: true });
  await drop('uitslag_TK20251029_Gemeente.csv', file(places));
  await expect(page.getByText(say('recount.partsAgree.n', String(municipalities)))).toBeVisible();

  const tampered = {
    ...stations,
    'Stembureau 1 (postcode: 1234 AB)': {
      lists: [
        { list: 'Lijst Rood', votes: 90, candidates: [100] },
        { list: 'Lijst Blauw', votes: 50 },
      ],
    },
  };
  await drop('Telling.eml.xml', anEmlCount(total, tampered));
  await expect(page.getByText(say('recount.differs'))).toBeVisible();
  await expect(page.getByText(say('recount.oddList', 'Stembureau 1 (postcode: 1234 AB)', 'Lijst Rood', '90', '100'))).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.screenshot({ path: info.outputPath('differs.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.screenshot({ path: info.outputPath('dark-narrow.png') });
  expect(sources.log).toEqual([]);
  await page.close();
});

test('a large count is read beside the window, and can be stopped', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('recount.html'));
  // Read for ever: what is tried is that the window stays free, and that stopping ends it.
  await page.evaluate(`window.Worker = class extends EventTarget { postMessage() {} terminate() { document.title = 'ended'; } }`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: say('recount.choose') }).click(),
  ]);
  await chooser.setFiles({ name: 'telling.xml', mimeType: 'text/xml', buffer: Buffer.from('<EML/>') });
  await expect(page.getByRole('status')).toHaveText(say('recount.reading', 'telling.xml'));
  await page.getByRole('button', { name: say('files.stop') }).click();
  await expect(page.getByRole('status')).toHaveText(say('recount.stopped', 'telling.xml'));
  await expect(page).toHaveTitle('ended');
  await expect(page.getByRole('button', { name: say('recount.choose') })).toBeFocused();
  await page.close();
});
