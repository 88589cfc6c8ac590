import { rowsSeenFrom } from '../../browser/database.ts';
import { textOf } from '../../browser/page-firefox.ts';
import { amissAtLast, linksScript, mainSources, moreScript, optionalHosts } from '../every-source.ts';
import { allAsked, say } from '../words.ts';
import { expect, test } from './fixtures.ts';

// The hosts are granted with everywhere; which sources may be asked is another choice.
test.beforeAll(({ firefox }) => firefox.order('allowHosts', optionalHosts));

test.for(mainSources)(
  '$name: the main sources answer, and what they have is on the screen with the way to it',
  async (one, { firefox, sources }) => {
    const popup = await firefox.openExtensionPage(`popup.html#${one.key}`, 'h1');
    await expect.poll(() => textOf(popup), { timeout: 80_000 }).toMatch(allAsked);
    const screen = {
      records: () => rowsSeenFrom<{ entity: typeof one.key; record: never }>(popup, 'cache', 'records'),
      askings: () => rowsSeenFrom<never>(popup, 'cache', 'askings'),
      links: async (): Promise<string[]> => JSON.parse(String(await popup.evaluate(`JSON.stringify(${linksScript})`))),
      more: async () => void (await popup.evaluate(moreScript(say('record.more.n').trim()))),
    };
    const wrong = await amissAtLast(one, screen);
    // What arrived, and how it was answered (0: not), tells a source that was not asked from an answer that was lost on the way.
    expect(wrong, sources.log.map(({ method, host, status }) => `${method} ${host} ${status}`).join('\n')).toEqual([]);
    await popup.close();
  },
);
