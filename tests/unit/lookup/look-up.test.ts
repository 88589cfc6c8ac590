import { describe, expect, test, vi } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { type LookUpQuestion, sourcesFor, stop, stopAll, stoppable } from '../../../lib/lookup/look-up.ts';
import type { LookUpTools } from '../../../lib/lookup/source-desk.ts';
import type { SourceId } from '../../../lib/record.ts';
import { askingOf, askingsAbout, putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { countRecords, recordsAbout } from '../../../lib/remember/records.ts';
import { changeSettings } from '../../../lib/remember/settings.ts';
import { allWritten } from '../../../lib/remember/write-together.ts';
import type { AnswerPage, Desk, Source } from '../../../lib/source.ts';
import { aSupplier } from '../../makers/entities.ts';
import { fetchFrom } from '../../sources/fetch.ts';
import type { Sources } from '../../sources/server.ts';
import { utrecht } from './a-desk.ts';
import { aLookUp as look, hostsOf, networkSources, withSources } from './a-look-up.ts';

let sources: Sources;
withSources((started) => (sources = started));

const noon = Date.UTC(2026, 10, 24, 12);
const aLookUp = (question?: Partial<LookUpQuestion>, tools?: Partial<LookUpTools>): Promise<void> => look(sources, question, tools);

/** Utrecht has no portal of its own in the bundle here, so that one cannot know it. */
const knowing = (kind: Entity['kind']) => sourcesFor(kind).filter(({ id }) => id !== 'own-portal');

/** A busy machine takes its time. */
const until = (condition: () => unknown) => vi.waitUntil(condition, { timeout: 20_000 });

test('every source that answers for the kind is asked, and its answer becomes records and a row', async () => {
  await aLookUp();
  const rows = await askingsAbout(utrecht.key);
  expect(rows.map(({ source, state }) => `${source}: ${state}`).toSorted()).toEqual(
    knowing('government-body')
      .map(({ id }) => `${id}: answered`)
      .toSorted(),
  );
  expect(rows.flatMap(({ source, gone }) => (gone ? [`${source} lacks ${gone.join(', ')}`] : []))).toEqual([]);
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({
    gives: 'contract',
    received: 50,
    unreadable: 0,
    next: '1',
    worker: 'this one',
  });
  expect(await countRecords(utrecht.key, 'contract')).toBeGreaterThan(50);
  expect(await countRecords(utrecht.key, 'disclosure')).toBeGreaterThan(50);
  expect(await countRecords(utrecht.key, 'algorithm')).toBe(14);
});

test('a page that cannot be begun, as the cache does not answer, leaves no row behind that says it is being asked', async () => {
  const only = { sources: ['tenderned'] satisfies SourceId[] };
  await aLookUp(only);
  const asked = vi.spyOn(cache.records, 'where').mockImplementationOnce(() => {
    throw new Error('the disk is gone');
  });
  await expect(aLookUp({ ...only, more: true })).rejects.toThrow('the disk is gone');
  asked.mockRestore();
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'unreadable', next: '1' });
  await aLookUp({ ...only, more: true });
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered' });
});

test('all that left is in the log, and the log has all that left', async () => {
  await aLookUp();
  const logged = await cache.requests.toArray();
  const arrived = sources.log.map(({ host, path }) => `${host}${path}`).toSorted();
  expect(logged.map(({ host, path }) => `${host}${path}`).toSorted()).toEqual(arrived);
  expect(arrived.length).toBeGreaterThan(15);
});

test('a host that several sources of a lookup ask the same is asked it once, and the log says for whom', async () => {
  const gleif = 'https://api.gleif.org/';
  const twice = Promise.withResolvers<void>();
  let put = 0;
  // The first answer waits until the second question is put: then they are there at the same time, however slow this machine.
  const shelf = networkSources.map((source) => ({
    ...source,
    find: (entity: Entity, desk: Desk, from?: string) => {
      const json: Desk['web']['json'] = (question) => {
        if (question.url.startsWith(gleif) && (put += 1) === 2) setTimeout(twice.resolve);
        return desk.web.json(question);
      };
      return source.find(entity, { ...desk, web: { ...desk.web, json } }, from);
    },
  }));
  const asked = fetchFrom(sources);
  const held: typeof fetch = async (input, init) => {
    if (input instanceof Request && input.url.startsWith(gleif)) await twice.promise;
    return asked(input, init);
  };
  const entity = aSupplier({ key: 'supplier:centric-netherlands', name: 'Centric Netherlands B.V.' });
  const ids: SourceId[] = ['gleif', 'kvk-open-data', 'wikidata'];
  await aLookUp({ entity, sources: ids }, { shelf, fetch: held });
  expect((await askingsAbout(entity.key)).map(({ state, received }) => [state, received])).toEqual(ids.map(() => ['answered', 1]));
  expect(sources.log.filter(({ host }) => host === 'api.gleif.org')).toHaveLength(1);
  const [line, ...more] = (await cache.requests.toArray()).filter(({ host }) => host === 'api.gleif.org');
  expect(more).toEqual([]);
  expect(line).toMatchObject({ source: 'gleif', alsoFor: [expect.stringMatching(/^(?:kvk-open-data|wikidata)$/)], status: 200 });
});

test('nothing but names and numbers of this body left, and to the hosts of its sources alone', async () => {
  await aLookUp({ sources: ['tenderned', 'open-overheid', 'algorithm-register'] });
  expect(new Set(sources.log.map(({ host }) => host))).toEqual(new Set(['www.tenderned.nl', 'open.overheid.nl', 'algoritmes.overheid.nl']));
  for (const { host, path, body, headers } of sources.log) {
    const allowed = {
      'www.tenderned.nl':
        /^\/papi\/tenderned-rs-tns\/v2\/(?:aanbestedendediensten\?page=\d+&size=100|publicaties\?(?:aanbestedendeDienstId=[\da-f-]+&)+page=0&size=50|publicaties\/\d+(?:\/(?:html|gerelateerd))?)$/,
      'open.overheid.nl':
        /^\/overheid\/openbaarmakingen\/api\/v0\/zoek\?organisatie=gemeente%2520Utrecht(?:&informatiecategorie=Woo-verzoeken%2520en%2520-besluiten)?&sort=publicatiedatum&start=0&aantalResultaten=50$/,
      'algoritmes.overheid.nl': /^\/api\/algoritme\/NLD$/,
    }[host];
    expect(path).toMatch(allowed ?? /never/);
    expect(['', '{"page":1,"limit":100,"organisation":"gm0344"}']).toContain(body);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
  }
});

test('a failure halfway leaves what came before it', async () => {
  const asked = fetchFrom(sources);
  const failing: typeof fetch = async (input, init) => {
    if (input instanceof Request && input.url.endsWith('/html')) sources.setFault('www.tenderned.nl', '500');
    return asked(input, init);
  };
  await aLookUp({ sources: ['tenderned'] }, { fetch: failing });
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'refused', status: 500, received: 50, next: '1' });
  expect(await countRecords(utrecht.key, 'contract')).toBe(50);
});

describe('fresh', () => {
  test('a fresh answer is not asked for again, until it is stale or the reader insists', async () => {
    const only = { sources: ['open-overheid'] satisfies SourceId[] };
    await aLookUp(only, { now: () => noon });
    const asked = sources.log.length;
    await aLookUp(only, { now: () => noon + 3_600_000 });
    expect(sources.log).toHaveLength(asked);
    await aLookUp({ ...only, again: true }, { now: () => noon + 3_600_000 });
    expect(sources.log).toHaveLength(2 * asked);
    await aLookUp(only, { now: () => noon + 14 * 3_600_000 });
    expect(sources.log).toHaveLength(3 * asked);
  });

  test('a source that asked us to wait is not asked before that, whoever insists', async () => {
    sources.setFault('open.overheid.nl', '429', 1);
    const only = { sources: ['open-overheid'] satisfies SourceId[] };
    await aLookUp(only);
    expect(sources.log).toHaveLength(1);
    await aLookUp({ ...only, again: true });
    expect(sources.log).toHaveLength(1);
    await aLookUp(only, { now: () => Date.now() + 700_000 });
    expect(await askingOf(utrecht.key, 'open-overheid')).toMatchObject({ state: 'answered' });
    expect(await askingOf(utrecht.key, 'open-overheid')).not.toHaveProperty('retryAt');
  });

  test('what another run of the worker left asking is asked again', async () => {
    await putAsking({
      id: `${utrecht.key}|open-overheid`,
      about: utrecht.key,
      source: 'open-overheid',
      gives: 'disclosure',
      state: 'asking',
      worker: 'one that was stopped',
      askedAt: noon,
      freshUntil: 0,
      total: null,
      received: 0,
      unreadable: 0,
    });
    await aLookUp({ sources: ['open-overheid'] });
    expect(await askingOf(utrecht.key, 'open-overheid')).toMatchObject({ state: 'answered', worker: 'this one' });
  });
});

test('the same lookup twice at the same time is one', async () => {
  await Promise.all([aLookUp(), aLookUp(), aLookUp({ again: true })]);
  const paths = sources.log.map(({ host, path, body }) => host + path + body);
  expect(new Set(paths).size).toBe(paths.length);
});

test('more goes on where the last page ended, and ends', async () => {
  const only = { sources: ['tenderned'] satisfies SourceId[] };
  await aLookUp(only);
  const total = (await askingOf(utrecht.key, 'tenderned'))?.total ?? 0;
  for (const received of [100, 150, total]) {
    await aLookUp({ ...only, more: true });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered', total, received });
  }
  expect(await countRecords(utrecht.key, 'contract')).toBe(total);
  const asked = sources.log.length;
  await aLookUp({ ...only, more: true });
  expect(sources.log).toHaveLength(asked);
});

test('more, asked while the first page still comes in, waits for it', async () => {
  const only = { sources: ['tenderned'] satisfies SourceId[] };
  const first = aLookUp(only);
  await until(async () => (await askingOf(utrecht.key, 'tenderned'))?.next);
  await Promise.all([first, aLookUp({ ...only, more: true })]);
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered', received: 100 });
});

describe('stopped', () => {
  test('every source ends as stopped, keeps what it had, and can be asked again', async () => {
    const asking = knowing(utrecht.kind).filter((source) => networkSources.includes(source));
    for (const host of asking.flatMap(hostsOf)) sources.setFault(host, 'slow');
    const asked = aLookUp();
    await until(async () => (await askingsAbout(utrecht.key)).length === knowing(utrecht.kind).length && sources.log.length > 0);
    await stop(utrecht.key);
    await asked;
    for (const { id } of asking) expect(await askingOf(utrecht.key, id)).toMatchObject({ state: 'stopped' });
    expect(await askingOf(utrecht.key, 'tenderned-awards')).toMatchObject({ state: 'answered' });
    const left = sources.log.length;
    expect(left).toBeLessThanOrEqual(asking.length);

    sources.reset();
    await aLookUp();
    for (const { id } of asking) expect(await askingOf(utrecht.key, id)).toMatchObject({ state: 'answered' });
  });

  test.each([
    { how: 'about this one', stopIt: () => stop(utrecht.key) },
    { how: 'about all', stopIt: stopAll },
  ])('before the first source is asked ($how): nobody is asked, and every source says that it was stopped', async ({ stopIt }) => {
    const ready = Promise.withResolvers<void>();
    const asked = stoppable(utrecht.key, async (signal) => {
      await ready.promise;
      await aLookUp({}, { signal });
    });
    const stopped = stopIt();
    ready.resolve();
    await stopped;
    const rows = await askingsAbout(utrecht.key);
    expect(rows.map(({ source, state }) => `${source}: ${state}`).toSorted()).toEqual(
      knowing(utrecht.kind)
        .map(({ id }) => `${id}: stopped`)
        .toSorted(),
    );
    expect(sources.log).toEqual([]);
    await asked;

    await stoppable(utrecht.key, (signal) => aLookUp({}, { signal }));
    expect(await askingOf(utrecht.key, 'tenderned'), 'what was stopped is stopped once').toMatchObject({ state: 'answered' });
  });

  test('another entity goes on', async () => {
    sources.setFault('open.overheid.nl', 'slow', 1);
    const only = { sources: ['open-overheid'] satisfies SourceId[] };
    const amsterdam: Entity = { key: 'government-body:gm0363', kind: 'government-body', name: 'Gemeente Amsterdam' };
    const hosts = new Map();
    const tools = { hosts };
    const first = aLookUp(only, tools);
    await until(() => sources.log.length === 1);
    const second = aLookUp({ ...only, entity: amsterdam }, tools);
    await stop(utrecht.key);
    await Promise.all([first, second]);
    expect(await askingOf(amsterdam.key, 'open-overheid')).toMatchObject({ state: 'answered' });
  });
});

test('a permission that is withheld is a row', async () => {
  await aLookUp({}, { mayAsk: async (host) => host !== 'open.overheid.nl' });
  expect(await askingOf(utrecht.key, 'open-overheid')).toMatchObject({ state: 'not-permitted' });
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered' });
  expect(sources.log.some(({ host }) => host === 'open.overheid.nl')).toBe(false);
});

test('a source that the reader switched off is not asked', async () => {
  await changeSettings((settings) => ({ ...settings, sourcesOff: ['open-overheid', 'open-overheid-complaints'] }));
  await aLookUp();
  await aLookUp({ sources: ['open-overheid'], again: true });
  expect(await askingOf(utrecht.key, 'open-overheid')).toBeUndefined();
  expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered' });
  expect(sources.log.some(({ host }) => host === 'open.overheid.nl')).toBe(false);
});

describe('the snapshot of the Algorithm Register', () => {
  const only = { sources: ['algorithm-register'] satisfies SourceId[] };

  test('answers without the network, and the failure is said all the same', async () => {
    sources.setFault('algoritmes.overheid.nl', 'reset');
    await aLookUp(only);
    expect(await askingOf(utrecht.key, 'algorithm-register')).toMatchObject({ state: 'offline', snapshot: '2026-08-08', received: 1 });
    expect(await recordsAbout(utrecht.key, 'algorithm', { limit: 10, offset: 0 })).toMatchObject([{ retrievedAt: '2026-08-08' }]);
  });

  test.each([true, false])('gives way to what the register says itself, and does not come back over it; new: %s', async (isNew) => {
    await aLookUp({ ...only, isNew });
    const row = await askingOf(utrecht.key, 'algorithm-register');
    expect(row).toMatchObject({ state: 'answered', total: 14, received: 14 });
    expect(row).not.toHaveProperty('snapshot');
    sources.setFault('algoritmes.overheid.nl', 'reset');
    await aLookUp({ ...only, again: true });
    expect(await askingOf(utrecht.key, 'algorithm-register')).toMatchObject({ state: 'offline', total: 14, received: 14 });
    expect(await askingOf(utrecht.key, 'algorithm-register')).not.toHaveProperty('snapshot');
    expect(await countRecords(utrecht.key, 'algorithm')).toBe(14);
  });
});

describe('by the shelf', () => {
  const page = (ids: string[], but: Partial<AnswerPage> = {}): AnswerPage => ({
    records: ids.map((sourceId) => ({
      id: `tenderned:${sourceId}`,
      kind: 'contract',
      source: 'tenderned',
      sourceId,
      url: 'https://www.tenderned.nl/',
      retrievedAt: '2026-11-24',
      about: [utrecht.key],
      date: '2026-11-01',
      title: sourceId,
      stage: 'call',
      buyer: 'Gemeente Utrecht',
      winners: [],
      details: 'not-asked',
    })),
    total: ids.length,
    unreadable: 0,
    ...but,
  });
  const aSource = (find: Source['find']): Source => ({
    id: 'tenderned',
    homepage: '',
    licence: '',
    hosts: ['https://www.tenderned.nl/*'],
    access: 'essential',
    answersFor: ['government-body'],
    gives: 'contract',
    keepForHours: 1,
    find,
  });

  test('who cannot be known there is not asked for, and gets no line that says otherwise', async () => {
    const source = { ...aSource(async function* () {}), mayKnow: () => false };
    await aLookUp({ again: true }, { shelf: [source] });
    expect(await askingOf(utrecht.key, 'tenderned')).toBeUndefined();
    await aLookUp({}, { shelf: [{ ...source, mayKnow: async () => true }] });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered' });
  });

  test('what a source no longer has, goes when it answers again', async () => {
    let ids = ['1', '2', '3'];
    const source = aSource(async function* () {
      yield page(ids);
    });
    await aLookUp({}, { shelf: [source] });
    ids = ['2', '4'];
    await new Promise((resolve) => setTimeout(resolve, 5));
    await aLookUp({ again: true }, { shelf: [source] });
    const records = await recordsAbout(utrecht.key, 'contract', { limit: 10, offset: 0 });
    expect(records.map(({ sourceId }) => sourceId).toSorted()).toEqual(['2', '4']);
  });

  test('what a source counted before is no count of an answer that does not say how many there are', async () => {
    let but: Partial<AnswerPage> = {};
    const source = aSource(async function* () {
      yield page(['1', '2', '3'], but);
    });
    await aLookUp({}, { shelf: [source] });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ total: 3 });
    but = { total: null, next: 'b' };
    await aLookUp({ again: true }, { shelf: [source] });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered', total: null, received: 3, next: 'b' });
  });

  test('a mistake in a source is heard, and its row still ends', async () => {
    const source = aSource(async function* () {
      yield page(['1']);
      throw new RangeError('our own mistake');
    });
    await expect(aLookUp({}, { shelf: [source] })).rejects.toBeInstanceOf(RangeError);
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'unreadable', received: 1 });
  });

  test.each([
    ['stands where the source says nothing', [], ['1', '2']],
    ['gives way to what it says', [page(['3'])], ['3']],
  ])('a snapshot of two pages %s, and nothing is written after the row has its end', async (_, own, held) => {
    const source = aSource(async function* () {
      yield page(['1'], { snapshot: '2026-08-08' });
      yield page(['2'], { snapshot: '2026-08-08' });
      await new Promise((resolve) => setTimeout(resolve, 5));
      yield* own;
    });
    await aLookUp({ isNew: true }, { shelf: [source] });
    await allWritten();
    const records = await recordsAbout(utrecht.key, 'contract', { limit: 10, offset: 0 });
    expect(records.map(({ sourceId }) => sourceId).toSorted()).toEqual(held);
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered' });
  });

  test('a record that comes twice counts once; sums, caps and unreadable items are in the row', async () => {
    const source = aSource(async function* () {
      yield page(['1', '2'], { total: 9, unreadable: 1, next: 'b' });
      yield page(['2'], { total: 9, unreadable: 2, next: 'c', capped: 10_000, sums: [{ period: '2025', euros: 1 }] });
    });
    await aLookUp({}, { shelf: [source] });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({
      state: 'answered',
      received: 2,
      total: 9,
      unreadable: 3,
      next: 'c',
      capped: 10_000,
      sums: [{ period: '2025', euros: 1 }],
    });
  });
});

describe('a source that changed', () => {
  const only = { sources: ['tenderned'] satisfies SourceId[] };
  /** The stand-in, with its list of notices made over. */
  const changed = (change: (item: object) => object): typeof fetch => {
    const asked = fetchFrom(sources);
    return async (input, init) => {
      const response = await asked(input, init);
      if (!(input instanceof Request) || !input.url.includes('/publicaties?')) return response;
      const list = Object(await response.json());
      return Response.json({ ...list, content: list.content.map(change) });
    };
  };

  test('in most of its items: it says so, and what we held stays', async () => {
    await aLookUp(only);
    const rename = ({ aanbestedingNaam, ...item }: Record<string, unknown>) => ({ ...item, titel: aanbestedingNaam });
    await aLookUp({ ...only, again: true }, { fetch: changed((item) => rename({ ...item })) });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'changed', received: 50 });
    expect(await countRecords(utrecht.key, 'contract')).toBe(50);
  });

  test('in some of its items: those are counted, with what was wrong, and the others are there', async () => {
    let nth = 0;
    const spoil = (item: object) => ((nth += 1) % 5 === 0 ? { vreemd: nth } : item);
    await aLookUp(only, { fetch: changed(spoil) });
    const row = await askingOf(utrecht.key, 'tenderned');
    expect(row).toMatchObject({ state: 'answered', unreadable: 10, received: 40 });
    expect(row?.problems?.[0]).toContain('{"vreemd":5}');
  });

  test('in a field that can be missed: it says which', async () => {
    await aLookUp(only, { fetch: changed((item) => ({ ...item, procedure: null })) });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered', gone: ['procedure'] });
  });

  test('in such a field, after an answer that had it: what we held stays as it was, what is new comes beside it', async () => {
    const procedures = async () =>
      new Map(
        (await recordsAbout(utrecht.key, 'contract', { limit: 500 })).flatMap((each) =>
          each.source === 'tenderned' && 'procedure' in each ? [[each.id, each.procedure] as const] : [],
        ),
      );
    await aLookUp(only);
    const before = await procedures();
    expect(before.size).toBe(50);
    let nth = 0;
    // The newest is another than the one that was there.
    const change = (item: object) => ({ ...item, procedure: null, ...((nth += 1) === 1 && { publicatieId: '999999' }) });
    await aLookUp({ ...only, again: true }, { fetch: changed(change) });
    expect(await askingOf(utrecht.key, 'tenderned')).toMatchObject({ state: 'answered', gone: ['procedure'] });
    expect(await procedures()).toEqual(before);
    const held = await recordsAbout(utrecht.key, 'contract', { limit: 500 });
    expect(held.filter(({ sourceId }) => sourceId === '999999')).toHaveLength(1);
    // Well again, it is believed as ever.
    await aLookUp({ ...only, again: true });
    expect((await recordsAbout(utrecht.key, 'contract', { limit: 500 })).some(({ sourceId }) => sourceId === '999999')).toBe(false);
    expect(await procedures()).toEqual(before);
  });

  test('in a field that it never had: it is believed as ever, and nothing is said to stay as it was', async () => {
    const without = (title: string) => ({ fetch: changed((item) => ({ ...item, procedure: null, aanbestedingNaam: title })) });
    const titles = async () => new Set((await recordsAbout(utrecht.key, 'contract', { limit: 500 })).map(({ title }) => title));
    const row = () => askingOf(utrecht.key, 'tenderned');
    await aLookUp(only, without('Eerst'));
    expect(await row()).toMatchObject({ state: 'answered', gone: ['procedure'] });
    expect(await row()).not.toHaveProperty('spares');
    await aLookUp({ ...only, again: true }, without('Later'));
    expect(await titles()).toEqual(new Set(['Later']));
    // A failure in between makes it no other source.
    await aLookUp({ ...only, again: true }, { fetch: async () => new Response('', { status: 404 }) });
    await aLookUp({ ...only, again: true }, without('Nog later'));
    expect(await titles()).toEqual(new Set(['Nog later']));
    expect(await row()).not.toHaveProperty('spares');
    // With the field, and then without it again: now there is something to lose.
    await aLookUp({ ...only, again: true });
    const before = await titles();
    for (const time of [1, 2]) {
      await aLookUp({ ...only, again: true }, without(`Minder ${time}`));
      expect(await titles()).toEqual(before);
      expect(await row()).toMatchObject({ gone: ['procedure'], spares: true });
    }
  });
});

test('each kind is asked of the sources that answer for it', () => {
  expect(knowing('government-body').map(({ id }) => id)).toEqual(expect.arrayContaining(['tenderned', 'open-overheid']));
  expect(sourcesFor('party').map(({ id }) => id)).toContain('party-gifts');
  expect(sourcesFor('party').map(({ id }) => id)).not.toContain('tenderned');
});
