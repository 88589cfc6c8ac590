import https from 'node:https';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What `fetch` was told about a request, for tests that look at it. */
export interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  credentials: RequestCredentials;
  referrerPolicy: ReferrerPolicy;
  redirect: RequestRedirect;
  cache: RequestCache;
}

/**
 * A `fetch` for Node that finds the sources' own host names at the stand-ins, over TLS with certificate and name checked.
 * Like a browser's: it throws a TypeError when there is no answer, an AbortError when stopped, and follows no redirect.
 */
export function fetchFrom({ tlsPort, certificate }: { tlsPort: number; certificate: string }, sent: Sent[] = []): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const { method, credentials, referrerPolicy, redirect, cache, signal } = request;
    sent.push({ url: request.url, method, headers, credentials, referrerPolicy, redirect, cache });
    signal.throwIfAborted();
    const body = method === 'GET' ? undefined : await request.text();
    return new Promise((resolve, reject) => {
      const outgoing = https.request({
        host: '127.0.0.1',
        port: tlsPort,
        servername: url.hostname,
        ca: certificate,
        agent: false,
        method,
        path: url.pathname + url.search,
        headers: { ...headers, host: url.host },
        signal,
      });
      outgoing.on('error', (cause) => reject(signal.aborted ? signal.reason : new TypeError('fetch failed', { cause })));
      outgoing.on('response', (incoming) => {
        const answered = new Headers();
        for (const [name, value] of Object.entries(incoming.headersDistinct)) for (const each of value ?? []) answered.append(name, each);
        const status = incoming.statusCode ?? 0;
        const isEmpty = status === 204 || status === 304;
        // As a browser does: whoever reads it meets it unpacked.
        const unpacked = answered.get('content-encoding') === 'gzip' ? incoming.pipe(createGunzip()) : incoming;
        resolve(new Response(isEmpty ? null : bodyOf(unpacked), { status, headers: answered }));
      });
      outgoing.end(body);
    });
  };
}

/** The body as a web stream; breaks where the connection breaks. */
function bodyOf(incoming: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel() {
      incoming.destroy();
    },
  });
}
