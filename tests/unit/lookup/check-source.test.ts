import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cache } from '../../../lib/remember/cache.ts';
import { checkSource, mostRequests } from '../../live/check-source.ts';
import type { Sources } from '../../sources/server.ts';
import { hostsOf, lookUpTools, networkSources, withSources } from './a-look-up.ts';

let sources: Sources;
withSources((started) => (sources = started));

// The check that a maintainer runs with the internet, against the stand-ins: it has to find them as we know them, and say so when one is not.
const bundled = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../../assets/registers', file), 'utf8'));
const check = (source: (typeof networkSources)[number], but = {}) => checkSource(source, { ...lookUpTools(sources), bundled, ...but });

test.each(networkSources.map((source) => [source.id, source] as const))(
  '%s is as we know it by a few small requests; when it is not, that is said',
  async (_, source) => {
    const { found, wrong } = await check(source);
    expect(wrong).toEqual([]);
    expect(found.received).toBeGreaterThan(0);
    expect(sources.log.length).toBeLessThanOrEqual(mostRequests);
    expect(found.requests).toBe(sources.log.length);

    // Another day.
    await Promise.all(cache.tables.map((table) => table.clear()));
    hostsOf(source).forEach((host) => sources.setFault(host, 'drift'));
    expect((await check(source, { doors: new Map() })).wrong).not.toEqual([]);
  },
);

test('without the internet each source says that it cannot be reached', async () => {
  const [source] = networkSources;
  if (!source) throw new Error('no source');
  const { found, wrong } = await check(source, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(found.state).toBe('offline');
  expect(wrong).not.toEqual([]);
});
