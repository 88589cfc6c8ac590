import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeAddress } from '../../../entrypoints/background/page-address.ts';
import { aBody } from '../../makers/entities.ts';
import { aSnapshot } from '../../makers/registers.ts';

const goes = aBody({ key: 'government-body:gm0664', name: 'Gemeente Goes' });
const parking = { key: 'algorithm:75492670', kind: 'algorithm', name: 'Parkeerdruk' };
const files: Record<string, unknown> = {
  'bodies.json': [goes],
  'hosts.json': [{ host: 'goes.nl', body: goes.key }],
  'algorithms.json': [parking],
};
const asked: string[] = [];

beforeEach(() => {
  vi.stubGlobal('fetch', async (input: URL | string) => {
    asked.push(String(input));
    return aSnapshot(Object.entries(files).find(([name]) => String(input).endsWith(name))?.[1] ?? []);
  });
});

async function at(url: string | undefined) {
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 7, ...(url !== undefined && { url }) }) });
  return await describeAddress(7);
}

test("a body's own site is that body's, by name", async () => {
  expect(await at('https://www.goes.nl/afval')).toEqual({ owner: goes.key, names: { [goes.key]: 'Gemeente Goes' } });
});

test('a pdf in our own reader is of the site that it stands on', async () => {
  const reader = `${fakeBrowser.runtime.getURL('/')}pdf.html?of=${encodeURIComponent('https://www.goes.nl/besluit.pdf')}`;
  expect(await at(reader)).toMatchObject({ owner: goes.key });
});

test('an algorithm that the registers have is that algorithm; one that they do not have yet is asked for by its number', async () => {
  expect(await at('https://algoritmes.overheid.nl/nl/algoritme/parkeerdruk/75492670')).toEqual({
    about: parking.key,
    names: { [parking.key]: 'Parkeerdruk' },
  });
  expect(await at('https://algoritmes.overheid.nl/nl/algoritme/nieuw/75492671')).toEqual({
    record: { kind: 'algorithm', number: '75492671', source: 'algorithm-register' },
    names: {},
  });
});

test.each(['https://krant.example/goes.nl', 'about:blank', undefined])('%s says nothing', async (url) => expect(await at(url)).toBeNull());

test('for none of these anybody outside was asked anything', () => {
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => !address.startsWith(fakeBrowser.runtime.getURL('/')))).toEqual([]);
});
