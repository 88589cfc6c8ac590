import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cache } from '../../../lib/remember/cache.ts';
import { checkSource } from '../../live/check-source.ts';
import { type Check, checks } from '../../live/checks.ts';
import type { Sources } from '../../sources/server.ts';
import { hostsOf, lookUpTools, networkSources, withSources } from './a-look-up.ts';

let sources: Sources;
withSources((started) => (sources = started));

// The check that a maintainer runs with the internet, against the stand-ins: it has to find them as we know them, and say so when one is not.
const bundled = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../../assets/registers', file), 'utf8'));
const check = (one: Check, but = {}) => checkSource(one, { ...lookUpTools(sources), bundled, ...but });

test('every source that asks over the network has a row, and each row a name of its own', () => {
  expect(new Set(checks.map(({ source }) => source.id))).toEqual(new Set(networkSources.map(({ id }) => id)));
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});

test.each(checks.map((one) => [one.name, one] as const))(
  '%s is as we know it by one small request; when it is not, that is said',
  async (_, one) => {
    const { source } = one;
    const { found, wrong } = await check(one);
    expect(wrong).toEqual([]);
    expect(sources.log).toHaveLength(1);
    expect(found.requests).toBe(1);
    if (!one.mayBeEmpty) expect((found.received ?? 0) + (found.total ?? 0)).toBeGreaterThan(0);

    // Another day.
    await Promise.all(cache.tables.map((table) => table.clear()));
    hostsOf(source).forEach((host) => sources.setFault(host, 'drift'));
    expect((await check(one, { hosts: new Map() })).wrong).not.toEqual([]);
  },
);

test('without the internet each source says that it cannot be reached', async () => {
  const [one] = checks;
  if (!one) throw new Error('nothing to check');
  const { found, wrong } = await check(one, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(found.state).toBe('offline');
  expect(wrong).not.toEqual([]);
});
