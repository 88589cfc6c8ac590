import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { searchEntities } from '../../../lib/remember/entity-search.ts';

// The registers that ship, as the extension reads them from its own files.
beforeAll(() => {
  vi.stubGlobal('fetch', async (address: URL) => Response.json(JSON.parse(readFileSync(join('assets', address.pathname), 'utf8'))));
});

const names = async (typed: string) => (await searchEntities(typed)).map(({ name }) => name);

test.each([
  ['utrecht', 'Gemeente Utrecht'],
  ['Fryslan', 'Provincie Fryslân'],
  ['DUO', 'Dienst Uitvoering Onderwijs'],
  ['vvd', 'VVD'],
  ['financien', 'Ministerie van Financiën'],
  ['den bosch', "Gemeente 's-Hertogenbosch"],
  ['sweco', 'Sweco Nederland B.V.'],
])('%j finds %j first', async (typed, name) => expect((await names(typed))[0]).toContain(name));

test('every typed word counts, from its beginning, in whatever order', async () => {
  expect(await names('stichtse hoog')).toEqual(['Hoogheemraadschap De Stichtse Rijnlanden']);
  expect(await names('ichtse')).toEqual([]);
});

test('with a type word before it, what bears the name under another one comes after', async () => {
  const found = await names('gemeente Utrecht');
  expect(found[0]).toBe('Gemeente Utrecht');
  expect(found).toContain('Provincie Utrecht');
});

test('nothing typed finds nothing, and no more is given than can be read', async () => {
  expect(await names('  ')).toEqual([]);
  expect((await names('gemeente')).length).toBe(8);
});

test('what is no more comes last, and says so', async () => {
  // Also where it is called just so.
  const holten = await names('holten');
  expect(holten.indexOf('Gemeente Holten')).toBeGreaterThan(holten.indexOf('Gemeente Rijssen-Holten'));
  const found = await searchEntities('muiden');
  expect(found.find(({ name }) => name === 'Gemeente Muiden')).toMatchObject({ ended: true });
  const ended = found.map((each) => each.ended === true);
  expect(ended).toEqual(ended.toSorted((one, other) => Number(one) - Number(other)));
});
