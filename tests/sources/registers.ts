// Stand-ins of the addresses that `npm run registers:update` downloads from, under their own host names, over TLS.
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export const registerHosts = [
  'repository.officiele-overheidspublicaties.nl',
  'organisaties.overheid.nl',
  'algoritmes.overheid.nl',
] as const;
export type RegisterHost = (typeof registerHosts)[number];

/** Ways in which a host lets us down. */
export type Trouble =
  | 'down' // the connection is closed without an answer
  | 'error' // HTTP 500
  | 'web-page' // 200, and a page that says there is maintenance
  | 'half' // the answer breaks off in the middle
  | 'rubbish' // JSON, XML: well-formed, and of another shape
  | 'busy'; // 429 with Retry-After, once for each request

export interface RegisterContent {
  /** Value lists by name and number: `{ rwc_gemeenten_compleet: { 5: [...] } }`. In the place of an empty one stands a web page. */
  lists: Record<string, Record<number, unknown[]>>;
  /** The export of organisations, as XML. */
  organisations: string;
  algorithms: object[];
}

export interface RegisterStandIns {
  tlsPort: number;
  certificate: string;
  content: RegisterContent;
  trouble: Map<RegisterHost, Trouble>;
  /** Requests as they arrived: "GET host/path", with the status of the answer behind it. */
  log: string[];
  /** Bodies of the POST requests. */
  posted: unknown[];
  close(): Promise<void>;
}

interface Answered {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

const json = 'application/json';
const webPage: Answered = {
  status: 200,
  headers: { 'content-type': 'text/html;charset=utf-8' },
  body: '<!doctype html><title>Onderhoud</title>',
};
const notFound: Answered = { status: 404, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>404</title>' };

/** The files are served with a weak ETag and a date, by which one may ask for what is newer. */
function asFile(body: string, type: string, headers: IncomingHttpHeaders, modified: string): Answered {
  const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const version = { etag, 'last-modified': modified, 'cache-control': 'no-cache, no-store', 'access-control-allow-origin': '*' };
  if (headers['if-none-match'] === etag) return { status: 304, headers: version, body: '' };
  return { status: 200, headers: { ...version, 'content-type': type }, body };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function algorithmPage(content: RegisterContent, asked: unknown): Answered {
  const { page, limit } = isRecord(asked) ? asked : {};
  if (typeof page !== 'number' || page < 1 || typeof limit !== 'number' || limit > 100)
    return {
      status: 422,
      headers: { 'content-type': json },
      body: '{"detail":[{"loc":["body","limit"],"msg":"ensure this value is in range"}]}',
    };
  const results = content.algorithms.slice((page - 1) * limit, page * limit);
  return {
    status: 200,
    headers: { 'content-type': json, 'access-control-allow-origin': '*', date: 'Fri, 20 Nov 2026 06:00:00 GMT' },
    body: JSON.stringify({ results, total_count: content.algorithms.length, filter_data: {}, selected_filters: [] }),
  };
}

function answer(
  content: RegisterContent,
  host: string,
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  body: string,
): Answered {
  if (host === 'repository.officiele-overheidspublicaties.nl') {
    const [, name = '', number = ''] = /^\/waardelijsten\/(\w+)\/(\d+)\/json\/\1_\2\.json$/.exec(path) ?? [];
    const list = content.lists[name]?.[Number(number)];
    if (list?.length === 0) return webPage;
    return list && method === 'GET' ? asFile(JSON.stringify(list), json, headers, 'Thu, 29 Jan 2026 09:02:51 GMT') : notFound;
  }
  if (host === 'organisaties.overheid.nl' && path === '/archive/exportOO.xml')
    return asFile(content.organisations, 'application/xml', headers, 'Thu, 19 Nov 2026 21:00:00 GMT');
  if (host === 'algoritmes.overheid.nl' && path === '/api/algoritme/NLD' && method === 'POST')
    return algorithmPage(content, JSON.parse(body));
  return notFound;
}

/** Starts the three hosts on a port of 127.0.0.1, with a certificate made for this run. */
export async function startRegisters(content: RegisterContent): Promise<RegisterStandIns> {
  const log: string[] = [];
  const posted: unknown[] = [];
  const trouble = new Map<RegisterHost, Trouble>();
  const turnedAway = new Set<string>();
  const pems = await generate([{ name: 'commonName', value: 'registers' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: registerHosts.map((value) => ({ type: 2, value })) }],
  });
  const server = https.createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const { method = '', url = '' } = request;
      if (body) posted.push(JSON.parse(body));
      const say = ({ status, headers = {}, body: text }: Answered): void => {
        log.push(`${method} ${host}${url} ${status}`);
        response.writeHead(status, headers).end(text);
      };
      const known = registerHosts.find((each) => each === host);
      const fault = known && trouble.get(known);
      const honest = answer(content, host, method, url, request.headers, body);
      if (fault === 'down') {
        log.push(`${method} ${host}${url} 0`);
        response.destroy();
      } else if (fault === 'error') say({ status: 500, headers: { 'content-type': json }, body: '{"detail":"Internal Server Error"}' });
      else if (fault === 'web-page') say(webPage);
      else if (fault === 'rubbish') say({ ...honest, body: honest.headers?.['content-type'] === json ? '{"data":[]}' : '<leeg></leeg>' });
      else if (fault === 'half') {
        log.push(`${method} ${host}${url} ${honest.status}`);
        response.writeHead(honest.status, { ...honest.headers, 'content-length': String(Buffer.byteLength(honest.body)) });
        response.write(honest.body.slice(0, honest.body.length / 2));
        setTimeout(() => response.destroy(), 20);
      } else if (fault === 'busy' && !turnedAway.has(`${host}${url}${body}`)) {
        turnedAway.add(`${host}${url}${body}`);
        say({ status: 429, headers: { 'content-type': json, 'retry-after': '7' }, body: '{"detail":"Too Many Requests"}' });
      } else say(honest);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const tlsPort = isAddress(address) ? address.port : 0;
  return {
    tlsPort,
    certificate: pems.cert,
    content,
    trouble,
    log,
    posted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object' && address !== null;
