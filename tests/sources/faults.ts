import type http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

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

/** What the stand-in answers when nothing is wrong. */
export interface Honest {
  status: number;
  headers: http.OutgoingHttpHeaders & { 'content-type': string };
  text: string;
}

export const json = { 'content-type': 'application/json;charset=UTF-8' };

/** How long an answer takes that is "slow". Milliseconds. */
const longWait = 30_000;

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

/** An answer that is whole, at once, and wrong. */
type WrongAnswer = [status: number, headers: http.OutgoingHttpHeaders, text: string];

/** The faults that are no more than a wrong answer. */
function wrongAnswer(fault: Fault, path: string, { status, headers, text }: Honest): WrongAnswer | undefined {
  const typed = { 'content-type': headers['content-type'] };
  const calm = '{"message":"rustig aan"}';
  switch (fault) {
    case 'html':
      return [200, { 'content-type': 'text/html' }, '<!doctype html><title>Onderhoud</title><p>Even geduld.'];
    case '429':
      return [429, { ...json, 'retry-after': '600' }, calm];
    case '429-soon':
      return [429, { ...json, 'retry-after': '1' }, calm];
    case '429-no-retry-after':
      return [429, json, calm];
    case '500':
    case '401':
    case '404':
      return [Number(fault), json, '{"message":"helaas"}'];
    case 'half':
      return [status, typed, halfOf(text)];
    case 'empty':
      return [200, typed, ''];
    case 'wrong-type':
      return [status, { 'content-type': 'image/gif' }, text];
    case 'drift':
      return [200, typed, driftOf(headers['content-type'])];
    case 'redirect':
      return [302, { location: 'https://elders.example/' }, ''];
    case 'round':
      return [307, { location: path }, ''];
    case 'nowhere':
      return [301, {}, ''];
    case '204':
    case '304':
      return [Number(fault), typed, ''];
    case '206':
      return [206, { ...typed, 'content-range': 'bytes 0-9/10' }, text];
    case 'deep':
      return [200, typed, deepOf(headers['content-type'])];
    case 'entities':
      return [200, typed, laughs];
    default:
      return undefined;
  }
}

const halfOf = (text: string): string => text.slice(0, Math.floor(text.length / 2));

/** Answers with a fault; `later` is told of each timer that is set, so that none outlives the server. */
export async function answerWithFault(
  fault: Exclude<Fault, 'same-page'>,
  path: string,
  response: http.ServerResponse,
  honest: Honest,
  later: (timer: NodeJS.Timeout) => void,
): Promise<void> {
  const wrong = wrongAnswer(fault, path, honest);
  if (wrong) {
    const [status, headers, text] = wrong;
    response.writeHead(status, headers).end(text);
    return;
  }
  const { status, headers, text } = honest;
  const typed = { 'content-type': headers['content-type'] };
  switch (fault) {
    case 'swelling':
      response.writeHead(200, { ...typed, 'content-encoding': 'gzip' });
      await pipeline(Readable.from(fiftyMegabytes()), createGzip(), response).catch(() => undefined);
      return;
    case 'huge':
      response.writeHead(200, typed);
      await pipeline(Readable.from(fiftyMegabytes()), response).catch(() => undefined);
      return;
    case 'drip': {
      response.writeHead(200, typed);
      let at = 0;
      const timer = setInterval(() => void response.write(text[at++] ?? ' '), 1000);
      later(timer);
      response.once('close', () => clearInterval(timer));
      return;
    }
    case 'cut-off':
    case 'stalled':
      response.writeHead(status, { ...typed, 'content-length': String(Buffer.byteLength(text)) });
      response.write(halfOf(text));
      if (fault === 'cut-off') setTimeout(() => response.destroy(), 20);
      return;
    case 'slow':
      later(setTimeout(() => void response.writeHead(status, { ...headers }).end(text), longWait));
      return;
    default:
      response.destroy();
  }
}
