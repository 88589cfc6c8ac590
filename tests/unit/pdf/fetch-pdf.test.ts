import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchPdf } from '../../../entrypoints/pdf/fetch-pdf.ts';
import { type PdfTroubleReason, largestPdf } from '../../../lib/pdf.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { recentRequests } from '../../../lib/remember/request-log.ts';
import { allWritten } from '../../../lib/remember/write-together.ts';

let asked: { url: string; init: RequestInit }[];
let permitted: boolean;

const answers = (answer: () => Response | Promise<Response>) =>
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return await answer();
  });

beforeEach(async () => {
  asked = [];
  permitted = true;
  Object.assign(fakeBrowser, { permissions: { contains: async () => permitted } });
  await cache.requests.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const fetched = (address: string, but: Partial<Parameters<typeof fetchPdf>[1]> = {}) =>
  fetchPdf(address, { signal: new AbortController().signal, onProgress: () => undefined, ...but });

test('a pdf is asked for without cookies and referrer, and the request is in the log as it was sent', async () => {
  answers(() => new Response('%PDF-1.7 …', { headers: { 'content-length': '12' } }));
  const progress: [number, number | null][] = [];
  const bytes = await fetched('https://stukken.example/besluit.pdf?versie=2#page=3', {
    onProgress: (received, total) => progress.push([received, total]),
  });
  expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7 …');
  expect(progress.at(-1)).toEqual([12, 12]);
  expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  await allWritten();
  expect(await recentRequests({ limit: 5 })).toMatchObject([
    { pdf: true, host: 'stukken.example', method: 'GET', path: '/besluit.pdf?versie=2', status: 200, bytes: 12 },
  ]);
});

test('a file of this computer leaves nothing in the log', async () => {
  answers(() => new Response('%PDF-1.7'));
  await fetched('file:///map/besluit.pdf');
  await allWritten();
  expect(await recentRequests({ limit: 5 })).toEqual([]);
});

const lost = () => Promise.reject(new TypeError('Failed to fetch'));
test.each<[string, string, () => Response | Promise<Response>, boolean, PdfTroubleReason]>([
  ['an address that only a page knows', 'blob:https://x.example/1', lost, true, 'no_address'],
  ['a host that we may not ask', 'https://x.example/a.pdf', lost, false, 'not_permitted'],
  ['no connection', 'https://x.example/a.pdf', lost, true, 'offline'],
  ['a file that we may not read', 'file:///a.pdf', lost, false, 'files_not_permitted'],
  ['a host that refuses', 'https://x.example/a.pdf', () => new Response('weg', { status: 404 }), true, 'refused'],
  [
    'more than we read, as the host says',
    'https://x.example/a.pdf',
    () => new Response('%PDF', { headers: { 'content-length': String(largestPdf + 1) } }),
    true,
    'too_large',
  ],
  [
    'more than we read, as it turns out',
    'https://x.example/a.pdf',
    () => new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(30_000_000)) })),
    true,
    'too_large',
  ],
  [
    'a connection that breaks off',
    'https://x.example/a.pdf',
    () => new Response(new ReadableStream({ pull: (to) => to.error(new TypeError('network error')) })),
    false,
    'offline',
  ],
])('%s is a trouble with a name', async (_, address, answer, may, reason) => {
  answers(answer);
  permitted = may;
  await expect(fetched(address)).rejects.toMatchObject({ name: 'PdfTrouble', reason });
});

test('a log that cannot be written does not cost the reader the pdf', async () => {
  answers(() => new Response('%PDF-1.7'));
  vi.spyOn(cache.requests, 'add').mockRejectedValue(new Error('disk full'));
  expect(await fetched('https://x.example/a.pdf')).toHaveLength(8);
  await allWritten();
});

test('after a trouble nothing more comes in', async () => {
  answers(() => new Response('%PDF', { headers: { 'content-length': String(largestPdf + 1) } }));
  await fetched('https://x.example/a.pdf').catch(() => undefined);
  expect(asked[0]?.init.signal?.aborted).toBe(true);
});

test('what is stopped stops', async () => {
  const stopping = new AbortController();
  answers(
    () =>
      new Response(
        new ReadableStream({
          start: (to) => stopping.signal.addEventListener('abort', () => to.error(new DOMException('aborted', 'AbortError'))),
        }),
      ),
  );
  const fetching = fetched('https://x.example/a.pdf', { signal: stopping.signal });
  stopping.abort();
  await expect(fetching).rejects.toMatchObject({ reason: 'stopped' });
});

test('a host that says nothing more is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    const { promise, reject } = Promise.withResolvers<Response>();
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    return promise;
  });
  const fetching = fetched('https://x.example/a.pdf').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(await fetching).toMatchObject({ reason: 'too_slow' });
});
