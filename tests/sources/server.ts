import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { generate } from 'selfsigned';
import { algorithmRegister } from './algorithm-register.ts';
import { bronLive } from './bron.ts';
import { gitHub, gitHubFiles, gitLab } from './code-hosting.ts';
import { gleif, kvkOpenData } from './company-registers.ts';
import { dataOverheid } from './data-overheid.ts';
import { openOverheid } from './open-overheid.ts';
import { type Answered, type StandIn, written } from './stand-in.ts';
import { ted } from './ted.ts';
import { tenderned } from './tenderned.ts';
import { tweedeKamer } from './tweede-kamer.ts';
import { woogle, woogleResolver } from './woogle.ts';
import { officieleBekendmakingen } from './officiele-bekendmakingen.ts';
import { openRaadsinformatie } from './open-raadsinformatie.ts';
import { politiekereclame } from './politiekereclame.ts';
import { verkiezingsuitslagen } from './verkiezingsuitslagen.ts';
import { wikidata } from './wikidata.ts';
import { rechtspraakIndex, rechtspraakSearch } from './rechtspraak.ts';
import { openWooPortal, gppPortal, diwooSite, closedPortal } from './own-portals.ts';
import { wooKnop } from './woo-knop.ts';

export const standIns: readonly StandIn[] = [
  tenderned,
  openOverheid,
  algorithmRegister,
  woogle,
  woogleResolver,
  tweedeKamer,
  officieleBekendmakingen,
  openRaadsinformatie,
  bronLive,
  politiekereclame,
  verkiezingsuitslagen,
  ted,
  dataOverheid,
  gitHub,
  gitHubFiles,
  gitLab,
  gleif,
  kvkOpenData,
  wikidata,
  rechtspraakIndex,
  rechtspraakSearch,
  openWooPortal,
  gppPortal,
  diwooSite,
  closedPortal,
  wooKnop,
];

/** Ways in which a source lets us down. */
export const faults = [
  'html', // 200 and a page that says there is maintenance
  '429', // come back in ten minutes
  '429-soon', // come back in one second
  '429-no-retry-after',
  '500',
  '401',
  '404',
  'half', // a whole answer that stops in the middle of a word
  'cut-off', // the connection breaks in the middle of the answer
  'huge', // 50 MB, not announced
  'swelling', // 50 MB that travel as 50 kB
  'deep', // lists in lists in lists, ten thousand of them
  'entities', // a document that says what is to be put in the place of its words, over and over
  'drip', // a byte a second
  '204',
  '206', // a part that nobody asked for
  '304', // unchanged, although nobody asked whether it was
  'empty', // 200, no byte
  'slow', // the answer comes after half a minute
  'stalled', // the answer begins, and then nothing
  'reset', // no answer
  'wrong-type', // the right answer, called a picture
  'drift', // of another shape
  'redirect', // to another host
  'round', // to itself
  'nowhere', // to an address that is not said
  'same-page', // whatever page is asked for, the one that was given first
] as const;
export type Fault = (typeof faults)[number];

/** A request that arrived, as it arrived. */
export interface Arrival {
  /** Epoch milliseconds. */
  at: number;
  host: string;
  method: string;
  /** Path and query. */
  path: string;
  headers: http.IncomingHttpHeaders;
  body: string;
  tls: boolean;
  /** As answered; 0 while it is not, or when there was no answer. */
  status: number;
}

export interface Sources {
  tlsPort: number;
  httpPort: number;
  /** PEM, made for this run; trusted by nobody else. */
  certificate: string;
  log: Arrival[];
  /** How many requests to this host were open at the same time, at most. */
  mostAtOnce(host: string): number;
  /** From now on this host fails in this way, `times` times; undefined: it is well again. */
  setFault(host: string, fault: Fault | undefined, times?: number): void;
  /** Forgets log, counts and faults. */
  reset(): void;
  /** From now on every answer takes so long, milliseconds. */
  setDelay(delay: number): void;
  close(): Promise<void>;
}

/** What the stand-in answers when nothing is wrong. */
interface Honest {
  status: number;
  headers: http.OutgoingHttpHeaders & { 'content-type': string };
  text: string;
}

const longWait = 30_000;
const json = { 'content-type': 'application/json;charset=UTF-8' };

async function* fiftyMegabytes(): AsyncGenerator<string> {
  const chunk = `"${'0'.repeat(65_534)}",`;
  yield '{"content":[';
  for (let sent = 0; sent < 50 * 1024 * 1024; sent += chunk.length) yield chunk;
  yield '0]}';
}

/** Of the right kind, and deeper than what reads it may go. */
function deepOf(type: string, levels = 10_000): string {
  if (/json/.test(type)) return `${'['.repeat(levels)}${']'.repeat(levels)}`;
  return `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
}

/** "Billion laughs": ten entities, each of ten of the one before. */
const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`).join('')}]><l>&l9;</l>`;

/** An answer of the right kind in which nothing is where it was. */
function driftOf(type: string): string {
  if (/json/.test(type)) return '{"data":{"rows":[{"identifier":1}],"matches":{"exact":1}}}';
  if (/xml/.test(type)) return '<?xml version="1.0"?><reply><rows><row identifier="1"/></rows></reply>';
  if (/html/.test(type)) return '<!doctype html><title>Nieuw</title><main><p>Alles staat nu ergens anders.</main>';
  return 'identifier;value\n1;2\n';
}

/** Hosts every stand-in under its own host name: over TLS and over plain HTTP, on ports of 127.0.0.1. */
export async function startSources(): Promise<Sources> {
  const byHost = new Map(standIns.map((each) => [each.host, each]));
  const log: Arrival[] = [];
  const open = new Map<string, number>();
  const most = new Map<string, number>();
  const failing = new Map<string, { fault: Fault; times: number }>();
  const waiting = new Set<NodeJS.Timeout>();
  /** What was answered first at each place, for a host that gives the same page again and again. */
  const given = new Map<string, Honest>();
  let delay = 0;

  function faultOf(host: string): Fault | undefined {
    const failure = failing.get(host);
    if (!failure || failure.times <= 0) return undefined;
    failure.times -= 1;
    return failure.fault;
  }

  function answer(standIn: StandIn, arrival: Arrival): Answered {
    const url = new URL(arrival.path, `https://${arrival.host}`);
    let body: unknown;
    try {
      body = arrival.body ? JSON.parse(arrival.body) : undefined;
    } catch {
      return { status: 400, json: { detail: 'not JSON' } };
    }
    return standIn.answer({ method: arrival.method, path: url.pathname, query: url.searchParams, body });
  }

  async function fail(
    fault: Exclude<Fault, 'same-page'>,
    path: string,
    response: http.ServerResponse,
    honest: () => Honest,
  ): Promise<void> {
    const say = (status: number, headers: http.OutgoingHttpHeaders, text: string): void =>
      void response.writeHead(status, headers).end(text);
    const { status, headers, text } = honest();
    const typed = { 'content-type': headers['content-type'] };
    const half = text.slice(0, Math.floor(text.length / 2));
    if (fault === 'html') say(200, { 'content-type': 'text/html' }, '<!doctype html><title>Onderhoud</title><p>Even geduld.');
    else if (fault === '429') say(429, { ...json, 'retry-after': '600' }, '{"message":"rustig aan"}');
    else if (fault === '429-soon') say(429, { ...json, 'retry-after': '1' }, '{"message":"rustig aan"}');
    else if (fault === '429-no-retry-after') say(429, json, '{"message":"rustig aan"}');
    else if (fault === '500' || fault === '401' || fault === '404') say(Number(fault), json, '{"message":"helaas"}');
    else if (fault === 'half') say(status, typed, half);
    else if (fault === 'empty') say(200, typed, '');
    else if (fault === 'wrong-type') say(status, { 'content-type': 'image/gif' }, text);
    else if (fault === 'drift') say(200, typed, driftOf(headers['content-type']));
    else if (fault === 'redirect') say(302, { location: 'https://elders.example/' }, '');
    else if (fault === 'round') say(307, { location: path }, '');
    else if (fault === 'nowhere') say(301, {}, '');
    else if (fault === '204' || fault === '304') say(Number(fault), typed, '');
    else if (fault === '206') say(206, { ...typed, 'content-range': 'bytes 0-9/10' }, text);
    else if (fault === 'deep') say(200, typed, deepOf(headers['content-type']));
    else if (fault === 'entities') say(200, typed, laughs);
    else if (fault === 'swelling') {
      response.writeHead(200, { ...typed, 'content-encoding': 'gzip' });
      await pipeline(Readable.from(fiftyMegabytes()), createGzip(), response).catch(() => undefined);
    } else if (fault === 'drip') {
      response.writeHead(200, typed);
      let at = 0;
      const timer = setInterval(() => void response.write(text[at++] ?? ' '), 1000);
      waiting.add(timer);
      response.once('close', () => clearInterval(timer));
    } else if (fault === 'cut-off' || fault === 'stalled') {
      response.writeHead(status, { ...typed, 'content-length': String(Buffer.byteLength(text)) });
      response.write(half);
      if (fault === 'cut-off') setTimeout(() => response.destroy(), 20);
    } else if (fault === 'huge') {
      response.writeHead(200, typed);
      await pipeline(Readable.from(fiftyMegabytes()), response).catch(() => undefined);
    } else if (fault === 'slow') {
      const timer = setTimeout(() => void response.writeHead(status, { ...headers }).end(text), longWait);
      waiting.add(timer);
    } else response.destroy();
  }

  function receive(tls: boolean): http.RequestListener {
    return (request, response) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const arrival: Arrival = {
        at: Date.now(),
        host,
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: '',
        tls,
        status: 0,
      };
      log.push(arrival);
      const atOnce = (open.get(host) ?? 0) + 1;
      open.set(host, atOnce);
      most.set(host, Math.max(most.get(host) ?? 0, atOnce));
      let isOpen = true;
      const over = (): void => {
        if (isOpen) open.set(host, (open.get(host) ?? 1) - 1);
        isOpen = false;
      };
      response.once('close', () => {
        arrival.status = response.headersSent ? response.statusCode : 0;
        over();
      });
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => (arrival.body += chunk));
      request.on('end', () => {
        const standIn = byHost.get(host);
        if (!standIn) {
          response.writeHead(421, json).end('{"message":"no stand-in for this host"}');
          return;
        }
        const honest = (): Honest => {
          const answered = answer(standIn, arrival);
          const { text, type } = written(answered);
          return { status: answered.status ?? 200, headers: { 'content-type': type, ...answered.headers }, text };
        };
        const fault = faultOf(host);
        if (fault === 'same-page') {
          const { pathname } = new URL(arrival.path, `https://${host}`);
          const place = `${arrival.method} ${host}${pathname}`;
          const { status, headers, text } = given.get(place) ?? honest();
          given.set(place, { status, headers, text });
          response.writeHead(status, headers).end(text);
          return;
        }
        if (fault) {
          void fail(fault, arrival.path, response, honest);
          return;
        }
        const { status, headers, text } = honest();
        const say = (): void => {
          // Who has the answer may ask the next thing before this machine comes to hear that it was sent.
          over();
          response.writeHead(status, headers).end(text);
        };
        // What it took to put together is part of it.
        const still = arrival.at + delay - Date.now();
        if (still > 0) waiting.add(setTimeout(say, still));
        else say();
      });
    };
  }

  const hosts = standIns.map(({ host }) => host);
  const pems = await generate([{ name: 'commonName', value: 'stand-ins' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const servers = [http.createServer(receive(false)), https.createServer({ key: pems.private, cert: pems.cert }, receive(true))] as const;
  for (const server of servers) server.on('clientError', (_error, socket) => socket.destroy());
  const [httpPort, tlsPort] = await Promise.all(servers.map(listen));
  if (httpPort === undefined || tlsPort === undefined) throw new Error('no port to listen on');

  return {
    tlsPort,
    httpPort,
    certificate: pems.cert,
    log,
    mostAtOnce: (host) => most.get(host) ?? 0,
    setFault(host, fault, times = Number.POSITIVE_INFINITY) {
      if (fault) failing.set(host, { fault, times });
      else failing.delete(host);
    },
    setDelay(milliseconds) {
      delay = milliseconds;
    },
    reset() {
      delay = 0;
      log.length = 0;
      most.clear();
      failing.clear();
      given.clear();
    },
    async close() {
      for (const timer of waiting) clearTimeout(timer);
      await Promise.all(servers.map(shut));
    },
  };
}

function listen(server: http.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('no port to listen on'));
    });
  });
}

function shut(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
