import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endConnections, stopConnections } from '../../../entrypoints/background/connections-under-way.ts';
import { askForConnections, connectionsAmong, holdBundled } from '../../../entrypoints/background/connections.ts';
import { type Connecting, mostRequests } from '../../../lib/connection.ts';
import { entityKey } from '../../../lib/entity.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { watchConnecting } from '../../../lib/remember/connecting.ts';
import { putRecords, recordAbout } from '../../../lib/remember/records.ts';
import { changeSettings } from '../../../lib/remember/settings.ts';
import { allWritten } from '../../../lib/remember/write-together.ts';
import { aBody, aParty, aSupplier } from '../../makers/entities.ts';
import { aContract, aGift } from '../../makers/records.ts';
import { aSnapshot } from '../../makers/registers.ts';

const bodies = Array.from({ length: 12 }, (_, nth) =>
  aBody({ key: entityKey('government-body', `gm${nth}`), name: `Gemeente Nummer${nth}` }),
);
const firm = aSupplier({ name: 'Dijkbouw Voorbeeld B.V.', spellings: ['Dijkbouw Voorbeeld B.V.'] });
const party = aParty({ key: 'party:vvd', name: 'VVD' });
const gift = {
  about: [party.key, firm.key],
  sourceId: '2025-12',
  url: 'https://www.rijksoverheid.nl/giften',
  date: '2025-03-01',
  title: firm.name,
  party: party.name,
  partyKey: party.key,
  donor: firm.name,
  euros: 75_000,
  period: '2025',
  threshold: 10_000,
};
const page = [...bodies, firm].map(({ key }) => key);
let left = 0;

const goneTo = (tabId: number, ended: (state: Connecting) => boolean) =>
  vi.waitFor(async () => {
    const state = await new Promise<Connecting | null>((tell) => {
      const unwatch = watchConnecting(tabId, (now) => {
        tell(now);
        queueMicrotask(() => unwatch());
      });
    });
    if (!state || !ended(state)) throw new Error(`not yet: ${JSON.stringify(state)}`);
    return state;
  }, 60_000);

// Its last line of the log would come in the cache of whoever is tested next.
afterEach(allWritten);

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
  left = 0;
  Object.assign(fakeBrowser, { permissions: { contains: async () => true, getAll: async () => ({}) } });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  vi.stubGlobal('fetch', async (input: URL | string | Request) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.endsWith('bodies.json')) return aSnapshot(bodies);
    if (address.endsWith('suppliers.json')) return aSnapshot([firm]);
    if (address.endsWith('parties.json')) return aSnapshot([party]);
    if (address.endsWith('gifts.json')) return Response.json({ asOf: '2026-06-17', gifts: [gift], totals: [] });
    if (address.startsWith(fakeBrowser.runtime.getURL('/'))) return aSnapshot([]);
    left += 1;
    // As a source that answers nothing, at once.
    return new Response('', { status: 404 });
  });
});

test('what the cache has tells who have to do with each other, and nobody is asked', async () => {
  const [body] = bodies;
  if (!body) throw new Error('no body');
  await putRecords([aContract({ about: [body.key, firm.key] })]);
  expect(await connectionsAmong(page)).toEqual([
    {
      between: [body.key, firm.key],
      ties: [],
      records: [{ kind: 'contract', each: [{ about: body.key, id: 'tenderned:470001', date: '2026-05-15' }] }],
    },
  ]);
  expect(left).toBe(0);
});

test('what came with the extension tells it too, before anybody is asked; it leaves no trace until the reader looks at it', async () => {
  const [connection, ...more] = await connectionsAmong([party.key, firm.key]);
  expect(more).toEqual([]);
  expect(connection?.between).toEqual([firm.key, party.key]);
  const [gifts] = connection?.records ?? [];
  expect(gifts).toEqual({ kind: 'gift', each: [{ about: party.key, id: 'party-gifts:2025-12', date: '2025-03-01', bundled: true }] });
  expect(await cache.records.count()).toBe(0);
  expect(await cache.askings.count()).toBe(0);

  await holdBundled([{ about: party.key, id: 'party-gifts:2025-12' }]);
  expect(await recordAbout(party.key, 'party-gifts:2025-12')).toMatchObject({ kind: 'gift', euros: 75_000, donor: firm.name });
  const [now] = await connectionsAmong([party.key, firm.key]);
  expect(now?.records[0]?.each[0]).not.toHaveProperty('bundled');
  expect(await cache.askings.count()).toBe(0);
  expect(left).toBe(0);
});

test('what a source said of somebody else about the same record stays, and goes for all that it is about', async () => {
  const said = aGift({ ...gift, id: 'party-gifts:2025-12', about: [firm.key], euros: 75_001 });
  await putRecords([said]);
  await holdBundled([{ about: party.key, id: said.id }]);
  expect(await recordAbout(firm.key, said.id)).toEqual(said);
  expect(await recordAbout(party.key, said.id)).toEqual(said);
});

test('a source that the reader switched off tells nothing of what came with the extension', async () => {
  await changeSettings((settings) => ({ ...settings, sourcesOff: ['party-gifts'] }));
  expect(await connectionsAmong([party.key, firm.key])).toEqual([]);
  await changeSettings((settings) => ({ ...settings, sourcesOff: [] }));
});

test('what is asked for is not told to be stopped while it is asked', async () => {
  const told: (string | undefined)[] = [];
  const unwatch = watchConnecting(7, (now) => told.push(now?.state));
  await askForConnections({ tabId: 7, entities: [party.key] });
  await goneTo(7, ({ state }) => state === 'done');
  unwatch();
  expect(new Set(told)).toEqual(new Set([undefined, 'asking', 'done']));
});

test('no more requests leave than were promised, and the reader can read that', async () => {
  await askForConnections({ tabId: 1, entities: page });
  const state = await goneTo(1, (each) => each.state !== 'asking');
  expect(state).toMatchObject({ requests: left });
  expect(left).toBeLessThanOrEqual(mostRequests);
  expect(state.failures).toBeGreaterThan(0);
}, 120_000);

test('the reader can stop it', async () => {
  const asked = askForConnections({ tabId: 2, entities: page });
  await goneTo(2, ({ requests }) => requests > 0);
  stopConnections(2);
  await asked;
  const { requests } = await goneTo(2, ({ state }) => state === 'stopped');
  expect(requests).toBeLessThan(mostRequests);
  expect(left).toBe(requests);
}, 120_000);

test('who ends it waits until nothing of it is written any more', async () => {
  const asked = askForConnections({ tabId: 3, entities: page });
  await goneTo(3, ({ requests }) => requests > 0);
  await endConnections(entityKey('government-body', 'gm9999'));
  await goneTo(3, ({ state }) => state === 'asking');
  await endConnections(bodies[0]?.key);
  const written = await cache.askings.count();
  await goneTo(3, ({ state }) => state === 'stopped');
  await asked;
  expect(await cache.askings.count()).toBe(written);
}, 120_000);
