import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForConnections, connectionsAmong, stopConnections } from '../../../entrypoints/background/connections.ts';
import { type Connecting, mostRequests } from '../../../lib/connection.ts';
import { entityKey } from '../../../lib/entity.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { watchConnecting } from '../../../lib/remember/connecting.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { aBody, aSupplier } from '../../makers/entities.ts';
import { aContract } from '../../makers/records.ts';
import { aSnapshot } from '../../makers/registers.ts';

const bodies = Array.from({ length: 12 }, (_, nth) =>
  aBody({ key: entityKey('government-body', `gm${nth}`), name: `Gemeente Nummer${nth}` }),
);
const firm = aSupplier({ name: 'Dijkbouw Voorbeeld B.V.', spellings: ['Dijkbouw Voorbeeld B.V.'] });
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
