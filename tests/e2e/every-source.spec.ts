import { sources as shelf } from '../../lib/lookup/sources/index.ts';
import { orderScript } from '../browser/allow-everywhere.ts';
import { rowsOf } from '../browser/database.ts';
import { amissAtLast, type Asked, linksScript, mainSources, moreScript, optionalHosts, otherSources } from './every-source.ts';
import { expect, test } from './fixtures.ts';
import { allAsked, say } from './words.ts';

const everybody = [...mainSources, ...otherSources];
/** Each of them once, with all that is expected of it. */
const asked: Asked[] = [...Map.groupBy(everybody, ({ key }) => key).values()].flatMap(([first, ...more]) =>
  first ? [{ ...first, sources: [...first.sources, ...more.flatMap(({ sources }) => sources)] }] : [],
);

test('somebody is asked about at every source of the shelf', () =>
  expect(new Set(everybody.flatMap(({ sources }) => sources))).toEqual(new Set(shelf.map(({ id }) => id))));

for (const one of asked)
  test(`${one.name}: each source answers, and what it has is on the screen with the way to it`, async ({ chromium }, info) => {
    const popup = await chromium.context.newPage();
    await popup.setViewportSize({ width: 400, height: 700 });
    await popup.goto(chromium.extensionPage('popup.html'));
    await popup.evaluate(orderScript('allowHosts', optionalHosts));
    await popup.goto('about:blank');
    await popup.goto(`${chromium.extensionPage('popup.html')}#${one.key}`);
    await expect(popup.getByRole('heading', { level: 1, name: one.name })).toBeVisible();
    await expect(popup.getByText(allAsked)).toBeAttached({ timeout: 90_000 });
    const wrong = await amissAtLast(one, {
      records: () => rowsOf(popup, 'cache', 'records'),
      askings: () => rowsOf(popup, 'cache', 'askings'),
      links: () => popup.evaluate<string[]>(linksScript),
      more: () => popup.evaluate(moreScript(say('record.more.n').trim())),
    });
    await popup.screenshot({ path: info.outputPath('popup.png'), fullPage: true });
    expect(wrong).toEqual([]);
    await popup.close();
  });
