import type { Page } from '@playwright/test';
import { compareHash } from '../../components/popup/view-at.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { rowsOf } from '../browser/database.ts';
import { expect, test } from './fixtures.ts';
import { allAsked, say } from './words.ts';

const municipality = (code: string): EntityKey => `government-body:gm${code}`;

/** Has the sources asked about both, until all have had their say. */
async function lookUp(panel: Page, address: string, one: string, other: string): Promise<void> {
  await panel.goto(`${address}#${compareHash(municipality(one), municipality(other))}`);
  await panel.reload();
  const [, trouble = ''] = say('compare.trouble.n', '§').split('§');
  const said = new RegExp(`${trouble}|${say('compare.ready')}`);
  await expect(panel.getByRole('status').filter({ hasText: said })).toBeVisible({ timeout: 60_000 });
}

test('how open a body is: what was looked up of it, beside the median of others that were looked up and of the whole register', async ({
  chromium,
  sources,
}) => {
  test.slow();
  const address = chromium.extensionPage('sidepanel.html');
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await lookUp(panel, address, '0344', '0599');
  await lookUp(panel, address, '0363', '0518');

  await panel.goto(`${address}#${municipality('0344')}`);
  await panel.reload();
  await expect(panel.getByText(allAsked)).toBeAttached({ timeout: 60_000 });
  const asked = sources.log.length;
  await panel.getByRole('link', { name: say('openness.title') }).click();
  await expect(panel.getByRole('heading', { level: 1, name: say('openness.title') })).toBeVisible();
  await expect(panel.getByText(new RegExp(say('openness.others.n', '3', 'Gemeente').replaceAll(/[().]/g, '.')))).toBeVisible();

  // The number is what the source said, and its day stands with it; the median is that of the three others.
  const figures = panel.getByRole('region', { name: say('openness.figures') });
  const askings = await rowsOf<{ about: string; source: string; total: number }>(panel, 'cache', 'askings');
  const requests = askings.filter(({ source }) => source === 'woogle');
  const own = requests.find(({ about }) => about === municipality('0344'))?.total ?? 0;
  const [, median] = requests
    .filter(({ about }) => about !== municipality('0344'))
    .map(({ total }) => total)
    .toSorted((one, other) => one - other);
  expect(own).toBeGreaterThan(0);
  const row = figures.getByRole('row', { name: new RegExp(`^${say('openness.count.woogle')}`) });
  await expect(row.getByRole('cell').first()).toContainText(new RegExp(`^${own}op `));
  await expect(row.getByRole('cell').last()).toHaveText(`${median}${say('openness.ofBodies.n', '3')}`);
  // The register has the whole group.
  await expect(figures.getByRole('row', { name: new RegExp(say('openness.wholeGroup')) }).first()).toContainText(
    say('openness.ofBodies.n', '341'),
  );

  const terms = panel.getByRole('region', { name: say('openness.terms') });
  await expect(
    terms
      .getByRole('row', { name: new RegExp(`^${say('openness.term.first', '28')}`) })
      .getByRole('cell')
      .first(),
  ).toContainText('%');
  const categories = panel.getByRole('region', { name: say('openness.categories') });
  await expect(categories.getByRole('row', { name: new RegExp(`^${say('openness.category.2i')}`) })).toContainText(/\d/);
  // It reads what is here.
  expect(sources.log.length).toBe(asked);
  await panel.close();
});
