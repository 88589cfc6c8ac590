import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import type { LookUpTools } from '../../../lib/lookup/source-desk.ts';
import { askingOf } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { countRecords } from '../../../lib/remember/records.ts';
import { fetchFrom } from '../../sources/fetch.ts';
import { type Fault, faults } from '../../sources/faults.ts';
import type { Sources } from '../../sources/server.ts';
import { utrecht } from './a-desk.ts';
import { aLookUp, hostsOf, networkSources, patience, somebodyAt, somebodyFor, somebodyWithMore, withSources } from './a-look-up.ts';

let sources: Sources;
withSources((started) => (sources = started));

/** A source that gives the same page again answers; that it does has a test of its own. */
type Failing = Exclude<Fault, 'same-page'>;
const failing = faults.filter((fault): fault is Failing => fault !== 'same-page');

/** How each fault ends, as a row. */
const ends: Record<Failing, { state: string; status?: number }> = {
  // Where a page is what is asked for, it is another page than the one we know.
  html: { state: expect.stringMatching(/^(?:unreadable|changed)$/) },
  '429': { state: 'refused', status: 429 },
  '429-soon': { state: 'refused', status: 429 },
  '429-no-retry-after': { state: 'refused', status: 429 },
  '500': { state: 'refused', status: 500 },
  '401': { state: 'refused', status: 401 },
  '404': { state: 'refused', status: 404 },
  half: { state: 'unreadable' },
  'cut-off': { state: 'unreadable' },
  huge: { state: 'unreadable', status: 200 },
  empty: { state: 'unreadable', status: 200 },
  slow: { state: 'too-slow' },
  stalled: { state: 'too-slow' },
  reset: { state: 'offline' },
  'wrong-type': { state: 'unreadable' },
  drift: { state: 'changed' },
  redirect: { state: 'refused', status: 302 },
  round: { state: 'refused', status: 307 },
  nowhere: { state: 'refused', status: 301 },
  swelling: { state: 'unreadable', status: 200 },
  // What is no list and no document is read as text, in which nothing is where it was.
  deep: { state: expect.stringMatching(/^(?:unreadable|changed)$/) },
  entities: { state: expect.stringMatching(/^(?:unreadable|changed)$/) },
  drip: { state: 'too-slow' },
  '204': { state: 'unreadable', status: 204 },
  '206': { state: 'unreadable', status: 206 },
  '304': { state: 'unreadable', status: 304 },
};
/** A host of which it is not known what runs there: what it does not have is no refusal, but a platform that we do not know. */
const endsAtUnknownHost: Partial<typeof ends> = Object.fromEntries(
  (
    [
      '401',
      '404',
      '204',
      '206',
      '304',
      'half',
      'cut-off',
      'huge',
      'swelling',
      'deep',
      'entities',
      'empty',
      'drift',
      'redirect',
      'round',
      'nowhere',
      'wrong-type',
      'html',
    ] as const
  ).map((fault) => [fault, { state: 'unknown-site' }]),
);
/** Where waiting is the point, it is short. */
const waiting = new Set<Failing>(['slow', 'stalled', 'drip']);

/** Ways in which a host cannot be reached at all. */
const unreachable: Record<string, (at: Sources) => Partial<LookUpTools>> = {
  'there is no network': () => ({ online: () => false, fetch: () => Promise.reject(new TypeError('Failed to fetch')) }),
  'its name is not known': () => ({
    fetch: async (input) => {
      const { hostname } = new URL(input instanceof Request ? input.url : String(input));
      // RFC 6761: no name under .invalid is ever found.
      return await fetch(`https://${hostname}.invalid/`);
    },
  }),
  'its certificate is not trusted': ({ tlsPort }) => ({ fetch: fetchFrom({ tlsPort, certificate: rootCertificates[0] ?? '' }) }),
};

// Every source on the shelf that asks over the network, against everything that can go wrong: a new source is in this table by itself.
describe.each(networkSources.map((source) => [source.id, source] as const))('%s', (id, source) => {
  const entity = somebodyFor(source);
  const fail = (fault: Fault | undefined): void => hostsOf(source).forEach((host) => sources.setFault(host, fault));

  test.each(failing)('fails by %s: its row says how', async (fault) => {
    fail(fault);
    const hurried = { ...patience, retryAfter: 200, ...(waiting.has(fault) && { answer: 300 }) };
    await aLookUp(sources, { entity, sources: [id] }, { patience: hurried });
    const row = await askingOf(entity.key, id);
    expect(row).toMatchObject({ ...((source.asksOtherHosts && endsAtUnknownHost[fault]) || ends[fault]), freshUntil: 0 });
    expect(row).not.toHaveProperty('answeredAt');
    if (fault === '429') expect(row?.retryAt).toBeGreaterThan(Date.now() + 500_000);
  });

  test.each(Object.entries(unreachable))('cannot be reached, %s: its row says so, and nothing is tried for long', async (_why, way) => {
    await aLookUp(sources, { entity, sources: [id] }, way(sources));
    expect(await askingOf(entity.key, id)).toMatchObject({ state: 'offline', freshUntil: 0 });
    expect(sources.log.filter(({ status }) => status > 0)).toEqual([]);
  });

  test('gives a page again in the place of the next: that is noticed and said, no record counts twice, and nothing more is asked', async () => {
    const entity = somebodyWithMore(source);
    await aLookUp(sources, { entity, sources: [id] });
    const rowNow = () => askingOf(entity.key, id);
    const first = await rowNow();
    if (first?.next === undefined) {
      // It gives all at once, from one page or from several: those come to an end, and none counts twice.
      fail('same-page');
      await aLookUp(sources, { entity, sources: [id], again: true });
      const row = await rowNow();
      expect(['answered', 'changed', 'unreadable']).toContain(row?.state);
      expect(row?.received).toBeLessThanOrEqual(first?.received ?? 0);
      return;
    }
    sources.log.length = 0;
    fail('same-page');
    // There may be some true pages before the first that comes again: accounts, names and areas lie at places of their own.
    let rounds = 0;
    for (let row = await rowNow(); row?.next !== undefined; row = await rowNow()) {
      expect((rounds += 1), 'it goes on for ever').toBeLessThan(10);
      await aLookUp(sources, { entity, sources: [id], more: true });
    }
    // Where each page lies at a place of its own, none can come in the place of another.
    const places = Map.groupBy(sources.log, ({ host, path }) => `${host}${path.replace(/\?.*/, '')}`);
    if (places.size === sources.log.length) return;
    const row = await rowNow();
    expect(row).toMatchObject({ state: 'answered' });
    // Either that is said, or the numbers say that there is more than could be had.
    expect(row?.repeats === true || (row?.total ?? 0) > (row?.received ?? 0)).toBe(true);
    const held = (await cache.records.toArray()).filter((each) => each.entity === entity.key && each.source === id);
    expect(row?.received).toBeLessThanOrEqual(held.length);
    const asked = sources.log.length;
    await aLookUp(sources, { entity, sources: [id], more: true });
    expect(sources.log).toHaveLength(asked);

    // When it is well again and asked anew, it goes on as before.
    fail(undefined);
    await aLookUp(sources, { entity, sources: [id], again: true });
    expect(await rowNow()).toMatchObject({ state: 'answered', next: expect.any(String) });
    expect(await rowNow()).not.toHaveProperty('repeats');
  });

  test('has nothing about somebody: that is an answer of nothing, or nobody is asked', async () => {
    const nobody: Entity = { ...entity, key: `${entity.kind}:gm9998`, name: 'Gemeente Nergenshuizen' };
    await aLookUp(sources, { entity: nobody, sources: [id] });
    const row = await askingOf(nobody.key, id);
    if (row) expect(row).toMatchObject({ state: 'answered', received: 0, unreadable: 0 });
    expect(await countRecords(nobody.key, source.gives)).toBe(0);
  });

  test('is asked again: no record is there twice, and the row says as many', async () => {
    await aLookUp(sources, { entity, sources: [id] });
    const ids = async () => (await cache.records.toArray()).filter((row) => row.entity === entity.key).map((row) => row.id);
    const before = await ids();
    const first = await askingOf(entity.key, id);
    await aLookUp(sources, { entity, sources: [id], again: true });
    expect((await ids()).toSorted()).toEqual(before.toSorted());
    expect(await askingOf(entity.key, id)).toMatchObject({ state: 'answered', received: first?.received });
  });

  test('fails after an answer: the answer of then stays, with its day; and when it is well again, it is asked again', async () => {
    const noon = Date.UTC(2026, 10, 24, 12);
    await aLookUp(sources, { entity, sources: [id] }, { now: () => noon });
    const before = await askingOf(entity.key, id);
    expect(before).toMatchObject({ state: 'answered', answeredAt: noon });
    const held = await countRecords(entity.key, source.gives);
    expect(held, `the stand-in of ${id} has nothing about ${entity.name}`).toBeGreaterThan(0);

    fail('500');
    await aLookUp(sources, { entity, sources: [id], again: true }, { now: () => noon + 1000 });
    const { total, received } = before ?? {};
    expect(await askingOf(entity.key, id)).toMatchObject({ state: 'refused', answeredAt: noon, total, received });
    expect(await countRecords(entity.key, source.gives)).toBe(held);

    fail(undefined);
    await aLookUp(sources, { entity, sources: [id] }, { now: () => noon + 3_600_000 });
    const after = await askingOf(entity.key, id);
    expect(after).toMatchObject({ state: 'answered', answeredAt: noon + 3_600_000 });
    expect(after).not.toHaveProperty('status');
  });
});

/** What a source can do without: where a host fails so, it answers all the same. At every other it ends as the source does. */
const unreadableToo: Failing[] = [
  ...(['404', 'half', 'cut-off', 'huge', 'empty', 'wrong-type', 'html', 'drift'] as const),
  ...(['swelling', 'deep', 'entities', '204', '206', '304'] as const),
];
const doesWithout: Record<string, readonly Failing[]> = {
  // One account of several.
  'api.github.com': ['404'],
  'gitlab.com': ['404'],
  // What more there is to know of a record.
  'raw.githubusercontent.com': unreadableToo,
  'pid.wooverheid.nl': unreadableToo,
  // No such company.
  'opendata.kvk.nl': ['404'],
};

const several = networkSources.filter(({ hosts }) => hosts.length > 1);
const hostOfSeveral = several.flatMap((source) => hostsOf(source).map((host) => [source.id, host] as const));

describe.each(hostOfSeveral)('%s asks several hosts, and of those %s alone fails', (id, host) => {
  test.each(failing)('by %s: its row says how, or it can do without', async (fault) => {
    const entity = somebodyAt(
      host,
      several.find((source) => source.id === id),
    );
    sources.setFault(host, fault);
    const hurried = { ...patience, retryAfter: 200, ...(waiting.has(fault) && { answer: 300 }) };
    await aLookUp(sources, { entity, sources: [id] }, { patience: hurried });
    expect(sources.log.some((each) => each.host === host)).toBe(true);
    const row = await askingOf(entity.key, id);
    expect(row).toMatchObject(doesWithout[host]?.includes(fault) ? { state: 'answered' } : { ...ends[fault], freshUntil: 0 });
  });
});

test('the failure of one source leaves what the others found', async () => {
  sources.setFault('open.overheid.nl', 'half');
  await aLookUp(sources);
  expect(await askingOf(utrecht.key, 'open-overheid')).toMatchObject({ state: 'unreadable' });
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered' });
  expect(await countRecords(utrecht.key, 'contract')).toBeGreaterThan(0);
});
