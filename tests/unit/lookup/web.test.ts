import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HostAccess } from '../../../lib/lookup/host-access.ts';
import { recentRequests } from '../../../lib/remember/request-log.ts';
import { allWritten } from '../../../lib/remember/write-together.ts';
import { openWeb, type WebTools } from '../../../lib/lookup/web.ts';
import { algorithmRegister } from '../../../lib/lookup/sources/algorithm-register.ts';
import { tenderned } from '../../../lib/lookup/sources/tenderned.ts';
import { cache } from '../../../lib/remember/cache.ts';
import type { Source } from '../../../lib/source.ts';
import { fetchFrom, type Sent } from '../../sources/fetch.ts';
import type { Fault } from '../../sources/faults.ts';
import { type Sources, startSources } from '../../sources/server.ts';

const host = 'www.tenderned.nl';
const base = `https://${host}/papi/tenderned-rs-tns/v2`;
const about = 'government-body:gm0344';

let sources: Sources;
beforeAll(async () => {
  sources = await startSources();
});
afterAll(() => sources.close());
beforeEach(() => sources.reset());

/** Waits for nothing but the answer itself, and for that as long as a busy machine may need. */
const hurried = { answer: 20_000, retryAfter: 1500, retries: 2, backOff: () => 5, interval: 0 };
/** Where waiting is the point, it is short. */
const waiting = new Set<Fault>(['slow', 'stalled']);

/** A client to the stand-ins that waits for nothing longer than a test can. */
function aWeb(but: WebTools = {}, source: Source = tenderned) {
  const sent: Sent[] = [];
  const stop = new AbortController();
  const hosts = new Map<string, HostAccess>();
  const tools = { fetch: fetchFrom(sources, sent), mayAsk: async () => true, online: () => true, patience: hurried, hosts, ...but };
  return { web: openWeb(source, about, stop.signal, tools), sent, stop, hosts, tools };
}

const asks: [fault: Fault, reason: string, status: number | undefined, requests: number][] = [
  ['html', 'unreadable', 200, 1],
  ['429', 'refused', 429, 1],
  ['429-no-retry-after', 'refused', 429, 3],
  ['500', 'refused', 500, 3],
  ['401', 'refused', 401, 1],
  ['404', 'refused', 404, 1],
  ['half', 'unreadable', 200, 1],
  ['cut-off', 'unreadable', 200, 1],
  ['huge', 'unreadable', 200, 1],
  ['empty', 'unreadable', 200, 1],
  ['slow', 'too-slow', undefined, 1],
  ['stalled', 'too-slow', 200, 1],
  ['reset', 'offline', undefined, 3],
  ['wrong-type', 'unreadable', 200, 1],
  ['redirect', 'refused', 302, 1],
];
test.each(asks)('%s: %s (%s), after %i requests', async (fault, reason, status, requests) => {
  sources.setFault(host, fault);
  const { web } = aWeb(waiting.has(fault) ? { patience: { ...hurried, answer: 400 } } : {});
  await expect(web.json({ url: `${base}/publicaties?size=50` })).rejects.toMatchObject({ name: 'Failure', reason, status });
  expect(sources.log.map((each) => each.host)).toEqual(Array.from({ length: requests }, () => host));
});

test('of 50 MB no more is read than we would ever want', async () => {
  sources.setFault(host, 'huge');
  let read = 0;
  const counting: typeof fetch = async (input, init) => {
    const response = await fetchFrom(sources)(input, init);
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counter) ?? null, response);
  };
  await expect(aWeb({ fetch: counting }).web.json({ url: `${base}/publicaties` })).rejects.toMatchObject({ reason: 'unreadable' });
  expect(read).toBeGreaterThan(8 * 1024 * 1024);
  expect(read).toBeLessThan(9 * 1024 * 1024);
});

test('an answer announced as too large is not begun', async () => {
  const cancelled = vi.fn();
  const announced = async () =>
    new Response(new ReadableStream({ cancel: cancelled }), {
      headers: { 'content-type': 'application/json', 'content-length': '9000000' },
    });
  await expect(aWeb({ fetch: announced }).web.json({ url: base })).rejects.toMatchObject({ reason: 'unreadable' });
  expect(cancelled).toHaveBeenCalledOnce();
});

test('what an answer says of its length does not make more of it readable', async () => {
  const body = new Uint8Array(9_000_000).fill(0x20);
  for (const said of ['10', '-1', 'veel']) {
    const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json', 'content-length': said } });
    await expect(aWeb({ fetch }).web.json({ url: base })).rejects.toMatchObject({ reason: 'unreadable', message: 'more than we read' });
  }
});

test.each(['application/json', 'application/json;charset=UTF-8', 'application/problem+json', 'application/vnd.api+json; x=1'])(
  '%s is JSON',
  async (type) => {
    const answer = async () => new Response('{"a":"é"}', { headers: { 'content-type': type } });
    expect(await aWeb({ fetch: answer }).web.json({ url: base })).toEqual({ a: 'é' });
  },
);

test('a request carries no cookie, no referrer, no header of ours but what it accepts', async () => {
  const { web, sent } = aWeb();
  await web.json({ url: `${base}/publicaties?size=1` });
  expect(sent).toMatchObject([
    { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', cache: 'no-store', headers: { accept: 'application/json' } },
  ]);
  const [arrival] = sources.log;
  expect(Object.keys(arrival?.headers ?? {}).toSorted()).toEqual(['accept', 'connection', 'host']);
  expect(arrival?.tls).toBe(true);
});

test('a question in JSON says so, and nothing else', async () => {
  const { web, sent } = aWeb({}, algorithmRegister);
  await web.json({
    url: 'https://algoritmes.overheid.nl/api/algoritme/NLD',
    method: 'POST',
    json: { page: 1, limit: 1, organisation: 'gm0344' },
  });
  expect(sent[0]?.headers).toEqual({ accept: 'application/json', 'content-type': 'application/json' });
  expect(sources.log[0]?.body).toBe('{"page":1,"limit":1,"organisation":"gm0344"}');
});

test('without permission for the host nothing leaves', async () => {
  const mayAsk = vi.fn(async () => false);
  await expect(aWeb({ mayAsk }).web.json({ url: base })).rejects.toMatchObject({ reason: 'not-permitted', needs: tenderned.hosts });
  expect(mayAsk).toHaveBeenCalledWith(host);
  expect(sources.log).toEqual([]);
});

test('a source asks the hosts that it names and no other, and never without TLS', async () => {
  const { web } = aWeb();
  await expect(web.json({ url: 'https://open.overheid.nl/' })).rejects.toBeInstanceOf(TypeError);
  await expect(web.json({ url: base.replace('https', 'http') })).rejects.toBeInstanceOf(TypeError);
  expect(sources.log).toEqual([]);
});

test('of a host that a source learns of at run time, the reader is asked for that host alone', async () => {
  const { web } = aWeb({ mayAsk: async () => false }, { ...tenderned, asksOtherHosts: true });
  await expect(web.json({ url: 'https://portaal.example/api' })).rejects.toMatchObject({
    reason: 'not-permitted',
    needs: ['https://portaal.example/*'],
  });
});

test('without a network nothing is tried twice', async () => {
  sources.setFault(host, 'reset');
  await expect(aWeb({ online: () => false }).web.json({ url: base })).rejects.toMatchObject({ reason: 'offline' });
  expect(sources.log).toHaveLength(1);
});

test('a name that cannot be found, or whose certificate is not theirs, is no connection', async () => {
  const unfound = async () => {
    throw new TypeError('Some words of this browser');
  };
  await expect(aWeb({ fetch: unfound }).web.json({ url: base })).rejects.toMatchObject({ reason: 'offline' });
  const elsewhere = aWeb({}, { ...tenderned, hosts: ['https://elders.example/*'] });
  await expect(elsewhere.web.json({ url: 'https://elders.example/' })).rejects.toMatchObject({ reason: 'offline' });
});

test('a mistake of ours is not taken for a failure of the source', async () => {
  const broken = async () => {
    throw new RangeError('oops');
  };
  await expect(aWeb({ fetch: broken }).web.json({ url: base })).rejects.toBeInstanceOf(RangeError);
});

test('the same question asked twice at the same time leaves once', async () => {
  const { web } = aWeb();
  const url = `${base}/publicaties?size=2`;
  const [one, other] = await Promise.all([web.json({ url }), web.json({ url })]);
  expect(one).toEqual(other);
  expect(sources.log).toHaveLength(1);
  await web.json({ url });
  expect(sources.log).toHaveLength(2);
});

describe('the same question of several sources of one lookup', () => {
  const flights = () => new Map();
  const other: Source = { ...tenderned, id: 'tenderned-awards' };
  const url = `${base}/publicaties?size=2`;

  test('leaves once, and the log says for whom', async () => {
    await allWritten();
    await cache.requests.clear();
    const { web, tools } = aWeb({ flights: flights() });
    const too = openWeb(other, about, new AbortController().signal, tools);
    const [one, same, again] = await Promise.all([web.json({ url }), too.json({ url }), too.json({ url })]);
    expect(same).toEqual(one);
    expect(again).toEqual(one);
    expect(sources.log).toHaveLength(1);
    await allWritten();
    expect(await recentRequests({ limit: 9 })).toMatchObject([{ source: 'tenderned', alsoFor: ['tenderned-awards'], host, status: 200 }]);
  });

  test('put while its line of the log is written already, stands in that line too', async () => {
    await allWritten();
    await cache.requests.clear();
    const { web, tools } = aWeb({ flights: flights() });
    const too = openWeb(other, about, new AbortController().signal, tools);
    sources.setFault(host, '429-soon');
    const [one] = await Promise.allSettled([
      web.json({ url }),
      (async () => {
        // The line of the first attempt is on the disk; the question waits for its next.
        while ((await cache.requests.count()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        sources.setFault(host, undefined);
        await too.json({ url });
      })(),
    ]);
    expect(one.status).toBe('fulfilled');
    await allWritten();
    await vi.waitFor(async () => {
      const lines = await recentRequests({ limit: 9 });
      expect(lines).toHaveLength(sources.log.length);
      expect(lines.map(({ status }) => status)).toEqual([200, ...lines.slice(1).map(() => 429)]);
      for (const line of lines) expect(line).toMatchObject({ source: 'tenderned', alsoFor: ['tenderned-awards'] });
    });
    expect(sources.log.length).toBeGreaterThan(1);
  });

  test('is another one when it is put to somebody else, in another kind, or in another lookup', async () => {
    const { web, tools } = aWeb({ flights: flights() });
    const elsewhere = openWeb(other, about, new AbortController().signal, { ...tools, flights: flights() });
    await Promise.all([web.json({ url }), web.json({ url: `${url}0` }), web.json({ url, accept: 'text/json' }), elsewhere.json({ url })]);
    expect(sources.log).toHaveLength(4);
  });

  test.each(['first', 'second'] as const)('is answered to the others when who asked %s is stopped', async (stopped) => {
    let answer: (response: Response) => void = () => undefined;
    const sent = vi.fn<(signal: AbortSignal) => void>();
    const fetch: typeof globalThis.fetch = async (input) => {
      if (input instanceof Request) sent(input.signal);
      return new Promise((resolve) => (answer = resolve));
    };
    const { web, stop, tools } = aWeb({ fetch, flights: flights() });
    const later = new AbortController();
    const asked = [web.json({ url }), openWeb(other, about, later.signal, tools).json({ url })] as const;
    const [gone, staying] = stopped === 'first' ? asked : ([asked[1], asked[0]] as const);
    await vi.waitUntil(() => sent.mock.calls.length === 1);
    (stopped === 'first' ? stop : later).abort();
    await expect(gone).rejects.toMatchObject({ reason: 'stopped' });
    expect(sent.mock.calls[0]?.[0].aborted).toBe(false);
    answer(new Response('{"a":1}', { headers: { 'content-type': 'application/json' } }));
    expect(await staying).toEqual({ a: 1 });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('is let go when all are stopped, and who asks then asks anew', async () => {
    sources.setFault(host, 'slow', 1);
    const { web, stop, tools } = aWeb({ flights: flights() });
    const later = new AbortController();
    const asked = [web.json({ url }), openWeb(other, about, later.signal, tools).json({ url })];
    await vi.waitUntil(() => sources.log.length === 1, { timeout: 20_000 });
    stop.abort();
    later.abort();
    for (const each of asked) await expect(each).rejects.toMatchObject({ reason: 'stopped' });
    const anew = openWeb(other, about, new AbortController().signal, tools);
    expect(await anew.json({ url })).toMatchObject({ size: 2 });
    expect(sources.log).toHaveLength(2);
  });

  test('that fails fails for all, and counts once for the host', async () => {
    sources.setFault(host, '500');
    const { web, tools, hosts } = aWeb({ flights: flights() });
    const too = openWeb(other, about, new AbortController().signal, tools);
    const ends = await Promise.allSettled([web.json({ url }), too.json({ url })]);
    for (const end of ends) expect(end).toMatchObject({ status: 'rejected', reason: { reason: 'refused', status: 500 } });
    expect(await hosts.get(host)?.state).toMatchObject({ failures: 1 });
  });

  test('that may not leave says to each source what the browser has to be asked for', async () => {
    const { web, tools } = aWeb({ flights: flights(), mayAsk: async () => false });
    const also = { ...other, hosts: ['https://elders.example/*', ...other.hosts] };
    const too = openWeb(also, about, new AbortController().signal, tools);
    const ends = await Promise.allSettled([web.json({ url }), too.json({ url })]);
    expect(ends).toMatchObject([{ reason: { needs: tenderned.hosts } }, { reason: { needs: also.hosts } }]);
  });
});

test('however many lookups ask one host, no more are open at once than its manners allow', async () => {
  const { tools } = aWeb();
  const questions = Array.from({ length: 12 }, (_, page) => {
    const { signal } = new AbortController();
    return openWeb(tenderned, about, signal, tools).json({ url: `${base}/publicaties?page=${page}` });
  });
  await Promise.all(questions);
  expect(sources.log).toHaveLength(12);
  expect(sources.mostAtOnce(host)).toBeLessThanOrEqual(tenderned.manners.parallel);
});

test('a source that said when to come back is left alone until then, by every lookup', async () => {
  sources.setFault(host, '429', 1);
  const { web, tools } = aWeb();
  const failure = await web.json({ url: base }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ reason: 'refused', status: 429 });
  const other = openWeb(tenderned, 'government-body:gm0363', new AbortController().signal, tools);
  await expect(other.json({ url: base })).rejects.toMatchObject({ reason: 'refused', retryAt: Object(failure).retryAt });
  expect(sources.log).toHaveLength(1);

  const later = openWeb(tenderned, about, new AbortController().signal, { ...tools, now: () => Date.now() + 601_000 });
  expect(await later.json({ url: `${base}/publicaties?size=1` })).toMatchObject({ size: 1 });
});

describe('text', () => {
  const answering = (body: BodyInit, type: string) =>
    aWeb({ fetch: async () => new Response(body, { headers: { 'content-type': type } }) }).web;

  test.each([
    ['xml', 'application/xml'],
    ['xml', 'text/xml; charset=utf-8'],
    ['xml', 'application/atom+xml'],
    ['html', 'text/html;charset=UTF-8'],
    ['csv', 'text/csv'],
    ['plain', 'text/plain'],
    ['plain', 'application/x-yaml'],
  ] as const)('%s may be called %s', async (as, type) => {
    expect(await answering('één', type).text({ url: base, as })).toBe('één');
  });

  test.each([
    ['xml', 'text/html'],
    ['xml', 'application/xhtml+xml'],
    ['html', 'application/xml'],
    ['csv', 'text/html'],
    ['plain', 'application/json'],
  ] as const)('%s is never %s', async (as, type) => {
    await expect(answering('een', type).text({ url: base, as })).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('is read in the character set that it says it is in', async () => {
    expect(await answering(new Uint8Array([0xe9, 0x80]), 'text/csv; charset=windows-1252').text({ url: base, as: 'csv' })).toBe('é€');
    expect(await answering('é', 'text/csv; charset=onzin').text({ url: base, as: 'csv' })).toBe('é');
  });

  const inXml = (encoding: string, text: string | Uint8Array<ArrayBuffer>) =>
    new Blob([`<?xml version="1.0" encoding="${encoding}"?><a>`, text, '</a>']);
  test.each([
    ['ISO-8859-1', new Uint8Array([0xe9]), 'application/xml', 'é'],
    ['ISO-8859-1', 'é', 'application/xml; charset=utf-8', 'é'],
    ['utf-8', 'é', 'text/xml', 'é'],
    ['utf-16', 'é', 'text/xml', 'é'],
    ['onzin', 'é', 'text/xml', 'é'],
  ])('in XML that says it is in %s', async (encoding, text, type, read) => {
    const xml = await answering(await inXml(encoding, text).arrayBuffer(), type).text({ url: base, as: 'xml' });
    expect(xml).toContain(`<a>${read}</a>`);
  });

  /** A body that comes so many bytes at a time. */
  const inChunks = (bytes: Uint8Array<ArrayBuffer>, size: number) =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });

  test.each([1, 7, 30])('in XML that says so, also when it comes %i bytes at a time', async (size) => {
    const bytes = new Uint8Array(await inXml('ISO-8859-1', Uint8Array.of(0xe9)).arrayBuffer());
    expect(await answering(inChunks(bytes, size), 'application/xml').text({ url: base, as: 'xml' })).toContain('<a>é</a>');
  });

  test.each(['<é', `<?xml ${'é'.repeat(500)}`])('of XML that breaks off before it says so, nothing is lost', async (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(await answering(inChunks(bytes, 1), 'application/xml').text({ url: base, as: 'xml' })).toBe(text);
  });

  test('what is asked for is said, in the words of the source where it has its own', async () => {
    const { web, sent } = aWeb();
    await web.json({ url: `${base}/publicaties?size=1`, accept: 'application/vnd.api+json' });
    expect(sent[0]?.headers).toEqual({ accept: 'application/vnd.api+json' });
  });
});

describe('an answer that is the same for everybody', () => {
  const marked = (status: number, etag = '"v1"') =>
    status === 304
      ? new Response(null, { status })
      : new Response(JSON.stringify({ version: etag }), { headers: { 'content-type': 'application/json', etag } });
  const question = { url: `${base}/aanbestedendediensten?page=0`, sameForAll: true };

  test('is not sent again when it did not change, and replaced when it did', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { web } = aWeb({ fetch });
    fetch.mockResolvedValueOnce(marked(200)).mockResolvedValueOnce(marked(304)).mockResolvedValueOnce(marked(200, '"v2"'));
    for (const version of ['"v1"', '"v1"', '"v2"']) expect(await web.json(question)).toEqual({ version });
    const marks = fetch.mock.calls.map(([input]) => (input instanceof Request ? input.headers.get('if-none-match') : undefined));
    expect(marks).toEqual([null, '"v1"', '"v1"']);
  });

  test('is parsed once', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    const { web } = aWeb({ fetch: async () => marked(200) });
    expect(await web.json(question)).toEqual({ version: '"v1"' });
    expect(parse.mock.calls.filter(([text]) => text.includes('version'))).toHaveLength(1);
    parse.mockRestore();
  });

  test('is the only one of which marks are sent back: a mark can tell one reader from another', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { web } = aWeb({ fetch });
    fetch.mockResolvedValueOnce(marked(200)).mockResolvedValueOnce(marked(200));
    const { url } = question;
    await web.json({ url });
    await web.json({ url });
    for (const [input] of fetch.mock.calls) expect(input instanceof Request && [...input.headers.keys()]).toEqual(['accept']);
  });
});

describe('marks that are odd', () => {
  const json = (body: string, headers: Record<string, string>) =>
    new Response(body, { headers: { 'content-type': 'application/json', ...headers } });

  test.each([
    ['with what broke off', '{"version":', { etag: '"half"' }],
    ['longer than a server takes back', '{"version":1}', { etag: `"${'x'.repeat(5_000)}"` }],
    ['that are empty', '{"version":1}', { etag: '' }],
  ])('%s are not sent back', async (which, body, headers) => {
    const question = { url: `${base}/lijsten/${encodeURIComponent(which)}`, sameForAll: true };
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { web } = aWeb({ fetch });
    fetch.mockResolvedValueOnce(json(body, headers)).mockResolvedValueOnce(json('{"version":2}', {}));
    await web.json(question).catch(() => undefined);
    expect(await web.json(question)).toEqual({ version: 2 });
    for (const [input] of fetch.mock.calls) expect(input instanceof Request && input.headers.has('if-none-match')).toBe(false);
  });

  test('unchanged, says a host that was not asked whether it was: that is no answer', async () => {
    const { web } = aWeb({ fetch: async () => new Response(null, { status: 304, headers: { etag: '"v1"' } }) });
    await expect(web.json({ url: base })).rejects.toMatchObject({ reason: 'unreadable', status: 304 });
    await expect(web.json({ url: `${base}/nooit`, sameForAll: true })).rejects.toMatchObject({ reason: 'unreadable', status: 304 });
  });
});

test('an address that a source made too long for any server is not asked', async () => {
  const { web } = aWeb();
  await expect(web.json({ url: `${base}/publicaties/${'1'.repeat(9_000)}` })).rejects.toMatchObject({ reason: 'unreadable' });
  expect(sources.log).toEqual([]);
});

describe('a host that keeps failing', () => {
  const quick = { ...hurried, retries: 0 };
  const failing = (status = 503) => vi.fn<typeof globalThis.fetch>(async () => new Response('', { status }));

  test('is left in peace after three questions, longer each time, and is asked again when it is well', async () => {
    let clock = Date.UTC(2026, 10, 24, 12);
    const now = () => clock;
    const fetch = failing();
    const { tools, web } = aWeb({ fetch, now, patience: quick });
    for (let question = 0; question < 3; question += 1) await expect(web.json({ url: base })).rejects.toMatchObject({ status: 503 });
    await expect(web.json({ url: base })).rejects.toMatchObject({ reason: 'resting', retryAt: clock + 5 * 60_000 });
    expect(fetch).toHaveBeenCalledTimes(3);

    // Another run of the worker knows it too.
    const later = openWeb(tenderned, about, new AbortController().signal, { ...tools, hosts: new Map() });
    await expect(later.json({ url: base })).rejects.toMatchObject({ reason: 'resting' });

    clock += 5 * 60_000;
    await expect(web.json({ url: base })).rejects.toMatchObject({ status: 503 });
    await expect(web.json({ url: base })).rejects.toMatchObject({ reason: 'resting', retryAt: clock + 10 * 60_000 });

    clock += 10 * 60_000;
    fetch.mockImplementation(async () => new Response('{}', { headers: { 'content-type': 'application/json' } }));
    expect(await web.json({ url: base })).toEqual({});
    fetch.mockImplementation(async () => new Response('', { status: 503 }));
    await expect(web.json({ url: base })).rejects.toMatchObject({ status: 503 });
    await expect(web.json({ url: base })).rejects.toMatchObject({ status: 503 });
  });

  test('of which cannot be read how it stands, may be asked', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('not now'));
    const { web } = aWeb();
    expect(await web.json({ url: `${base}/publicaties?size=1` })).toMatchObject({ totalElements: expect.any(Number) });
  });

  test('is not one that has no answer to a question, nor one that cannot be reached', async () => {
    const { web } = aWeb({ fetch: failing(404), patience: quick });
    for (let question = 0; question < 5; question += 1) await expect(web.json({ url: base })).rejects.toMatchObject({ status: 404 });
    const unreachable = aWeb({ fetch: async () => Promise.reject(new TypeError('gone')), online: () => false, patience: quick });
    for (let question = 0; question < 5; question += 1)
      await expect(unreachable.web.json({ url: base })).rejects.toMatchObject({ reason: 'offline' });
  });
});

describe('stopped by the reader', () => {
  test('while the source thinks', async () => {
    sources.setFault(host, 'slow');
    const { web, stop } = aWeb();
    const asked = web.json({ url: base });
    await vi.waitUntil(() => sources.log.length === 1, { timeout: 20_000 });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ reason: 'stopped' });
  });

  test('while the answer comes in', async () => {
    sources.setFault(host, 'stalled');
    const { web, stop } = aWeb();
    const asked = web.json({ url: `${base}/publicaties` });
    await vi.waitUntil(() => sources.log.length === 1, { timeout: 20_000 });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ reason: 'stopped' });
  });

  test('while waiting to try again: it is not tried again', async () => {
    sources.setFault(host, '500');
    const { web, stop } = aWeb({ patience: { ...hurried, backOff: () => 60_000 } });
    const asked = web.json({ url: base });
    await vi.waitUntil(() => sources.log[0]?.status === 500, { timeout: 20_000 });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ reason: 'stopped' });
    sources.setFault(host, undefined);
    expect(sources.log).toHaveLength(1);
  });

  test('while waiting in the queue: it never leaves', async () => {
    sources.setFault(host, 'slow');
    const { tools } = aWeb();
    const busy = new AbortController();
    const waiting = new AbortController();
    const first = [1, 2].map((page) => openWeb(tenderned, about, busy.signal, tools).json({ url: `${base}/publicaties?page=${page}` }));
    const last = openWeb(tenderned, about, waiting.signal, tools).json({ url: `${base}/publicaties?page=9` });
    await vi.waitUntil(() => sources.log.length === 2, { timeout: 20_000 });
    waiting.abort();
    await expect(last).rejects.toMatchObject({ reason: 'stopped' });
    busy.abort();
    for (const each of first) await expect(each).rejects.toMatchObject({ reason: 'stopped' });
    expect(sources.log.some(({ path }) => path.includes('page=9'))).toBe(false);
  });
});

describe('by the clock', () => {
  // The log is written to a database, which has its own clock.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  const ok = () => new Response('{}', { headers: { 'content-type': 'application/json' } });
  const patient = { answer: 20_000, retryAfter: 5000, retries: 2, backOff: () => 100 };

  test('requests to one host start at least the interval of its manners apart', async () => {
    const fetch = vi.fn(async () => ok());
    const { web } = aWeb({ fetch, patience: patient });
    const asked = Promise.all([1, 2, 3].map((page) => web.json({ url: `${base}?page=${page}` })));
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(tenderned.manners.interval - 1);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(tenderned.manners.interval);
    await asked;
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['seconds', () => '3'],
    ['a date', () => new Date(Date.now() + 3000).toUTCString()],
  ])('a Retry-After in %s is waited for, when it is short', async (_, said) => {
    vi.setSystemTime(Date.UTC(2026, 10, 24, 12));
    const fetch = vi.fn(async () => ok());
    fetch.mockResolvedValueOnce(new Response('', { status: 503, headers: { 'retry-after': said() } }));
    const { web } = aWeb({ fetch, patience: patient });
    const asked = web.json({ url: base });
    await vi.advanceTimersByTimeAsync(2900);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await asked).toEqual({});
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['ten years', '315360000', 24 * 3_600_000],
    ['more seconds than there will be', '9'.repeat(40), 24 * 3_600_000],
    ['a day in a thousand years', 'Fri, 01 Jan 3026 00:00:00 GMT', 24 * 3_600_000],
  ])('a Retry-After of %s is kept for a day', async (_, said, wait) => {
    vi.setSystemTime(Date.UTC(2026, 10, 24, 12));
    const fetch = vi.fn(async () => new Response('', { status: 429, headers: { 'retry-after': said } }));
    const { web } = aWeb({ fetch, patience: patient });
    await expect(web.json({ url: base })).rejects.toMatchObject({ status: 429, retryAt: Date.now() + wait });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['no time', '0'],
    ['less than no time', '-600'],
    ['a day that is over', 'Wed, 21 Oct 2015 07:28:00 GMT'],
    ['words', 'straks'],
    ['a number with a fraction', '1.5'],
  ])('a Retry-After of %s says nothing: we wait as long as we see fit, and let a host rest that keeps failing', async (_, said) => {
    vi.setSystemTime(Date.UTC(2026, 10, 24, 12));
    const fetch = vi.fn(async () => new Response('', { status: 503, headers: { 'retry-after': said } }));
    const { web } = aWeb({ fetch, patience: { ...patient, retries: 1, backOff: () => 10_000 } });
    const ends: unknown[] = [];
    const asked = (async () => {
      for (let question = 0; question < 4; question += 1) ends.push(await web.json({ url: base }).catch((error: unknown) => error));
    })();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(120_000);
    await asked;
    expect(ends.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ status: 503, retryAt: undefined })));
    expect(ends[3]).toMatchObject({ reason: 'resting' });
    expect(fetch).toHaveBeenCalledTimes(6);
  });

  test.each([
    ['seconds', () => '3600'],
    ['a date', () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])('a long Retry-After in %s is told to the reader, not slept through', async (_, said) => {
    vi.setSystemTime(Date.UTC(2026, 10, 24, 12));
    const fetch = vi.fn(async () => new Response('', { status: 429, headers: { 'retry-after': said() } }));
    const { web } = aWeb({ fetch, patience: patient });
    await expect(web.json({ url: base })).rejects.toMatchObject({ reason: 'refused', status: 429, retryAt: Date.UTC(2026, 10, 24, 13) });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('a quota that is used up is told with its end', async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 24, 12));
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 10, 24, 12, 40) / 1000) };
    const fetch = vi.fn(async () => new Response('{}', { status: 403, headers }));
    const { web } = aWeb({ fetch, patience: patient });
    await expect(web.json({ url: base })).rejects.toMatchObject({
      reason: 'refused',
      status: 403,
      retryAt: Date.UTC(2026, 10, 24, 12, 40),
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('an answer that does not begin in time is too slow', async () => {
    const fetch: typeof globalThis.fetch = async (input) =>
      new Promise((_, reject) => {
        if (input instanceof Request) input.signal.addEventListener('abort', () => reject(input.signal.reason));
      });
    const { web } = aWeb({ fetch, patience: patient });
    const asked = web.json({ url: base }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toMatchObject({ reason: 'too-slow' });
  });
});
