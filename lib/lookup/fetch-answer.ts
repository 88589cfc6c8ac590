import ky, { HTTPError, isNetworkError, isTimeoutError, type RetryOptions } from 'ky';
import { Failure } from '../failure.ts';
import type { AboutKey } from '../page-address.ts';
import type { SourceId } from '../record.ts';
import { keepAnswer, keptAnswer } from '../remember/answers.ts';
import type { Question, TextKind } from '../source.ts';
import type { Answer, Flight } from './flight.ts';
import { FlightLog } from './flight-log.ts';
import { contentKinds, expectKind, readBody } from './read-body.ts';
import { readJson } from './read-json.ts';
import { retryAtOf } from './retry-at.ts';

/** How long we wait and how often we ask. Milliseconds, except where said. */
export interface Patience {
  /** For the head of an answer, and again for its body; a question may ask for a multiple of it. */
  answer: number;
  /** A `Retry-After` longer than this is not waited for: it becomes a failure that says when to come back. */
  retryAfter: number;
  /** How often we try again after 429, 5xx or a lost connection. A count. */
  retries: number;
  /** Wait before the n-th retry, counted from 1, where the source does not say how long. */
  backOff: (attempt: number) => number;
  /** Overrides the interval of each source's manners. */
  interval?: number;
}

export const ordinaryPatience: Patience = {
  answer: 20_000,
  retryAfter: 5_000,
  retries: 2,
  backOff: (attempt) => 600 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2),
};

/** Answers after which the same question may do better. */
const passing = [429, 500, 502, 503, 504];
/** Characters, of all the marks of an answer. */
const longestMarks = 500;

/** With what a question goes out, and for whom. */
export interface Sending {
  source: SourceId;
  about: AboutKey;
  patience: Patience;
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  /** False when there is surely no network: then nothing is tried twice. */
  online: () => boolean;
  /** Told of each request before it leaves; what it throws keeps the request in. */
  leaving?: (() => void) | undefined;
}

/**
 * Sends a question, again where that may help, and reads the answer. Each request that leaves is a line in the log. An answer that is the same for everybody is kept,
 * and the next time asked for only if it changed. Throws a Failure, or what ky throws, which `asFailure` knows.
 */
export async function fetchAnswer(question: Question, kind: 'json' | TextKind, flight: Flight, sending: Sending): Promise<Answer> {
  const { url, method = 'GET', json, accept = contentKinds[kind].accept } = question;
  const { source, about, patience, now } = sending;
  const { signal } = flight;
  const longest = patience.answer * (question.patience ?? 1);
  const known = question.sameForAll && method === 'GET' ? await keptAnswer(url).catch(() => undefined) : undefined;
  // JSON is parsed before it is kept: an answer that was cut off must not be kept and taken for good from then on.
  const read = (text: string): Answer => (kind === 'json' ? { text, value: readJson(text) } : { text });
  const log = new FlightLog({ source, about, url, method, ...(json !== undefined && { body: JSON.stringify(json) }) }, flight, now);
  try {
    const response = await ky(url, {
      method,
      ...(json !== undefined && { json }),
      headers: {
        accept,
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // No source redirects. A redirect that is followed would tell another host what the reader wants to know.
      redirect: 'manual',
      signal,
      fetch: loggedFetch(sending, log),
      timeout: longest,
      throwHttpErrors: (status) => status !== 304,
      retry: retriesFor(sending, () => signal.aborted),
    });
    if (response.status === 304 && known) {
      await keepAnswer(url, known, now()).catch(() => undefined);
      return read(known.body);
    }
    expectKind(response, kind);
    const text = await readBody(response, longest, (bytes) => log.received(bytes));
    log.answered(response.status);
    const answer = read(text);
    if (question.sameForAll) await keepIfMarked(url, text, response.headers, now());
    return answer;
  } finally {
    log.end();
  }
}

/** Every attempt that leaves is a line in the log, also one that is tried again. */
const loggedFetch =
  ({ fetch, leaving }: Sending, log: FlightLog): typeof fetch =>
  async (input, init) => {
    leaving?.();
    log.begin();
    try {
      // Said once more: a request that is copied forgets its referrer policy (Fetch standard, the Request constructor).
      const response = await fetch(input, { ...init, referrerPolicy: 'no-referrer' });
      log.answered(response.status);
      return response;
    } catch (error) {
      log.answered(0);
      // Browsers word a lost connection in many ways, and fetch throws a TypeError for nothing else that can happen here.
      throw error instanceof TypeError ? new TypeError('fetch failed', { cause: error }) : error;
    }
  };

/** Keeps an answer of which we can ask whether it changed. One that cannot be kept is asked for in full the next time. */
async function keepIfMarked(url: string, body: string, headers: Headers, now: number): Promise<void> {
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => headers.get(name));
  const marks = (etag ?? '') + (lastModified ?? '');
  // A mark goes back with the next question; one that a server does not take would end every question from then on.
  if (marks === '' || marks.length > longestMarks) return;
  await keepAnswer(url, { body, ...(etag && { etag }), ...(lastModified && { lastModified }) }, now).catch(() => undefined);
}

/** When to try again, and after how long. */
function retriesFor({ patience, online, now }: Sending, isStopped: () => boolean): RetryOptions {
  const { retries, retryAfter, backOff } = patience;
  return {
    limit: retries,
    methods: ['get', 'post'],
    statusCodes: passing,
    afterStatusCodes: [429, 503],
    maxRetryAfter: retryAfter,
    delay: backOff,
    shouldRetry: ({ error }) => {
      if (isStopped() || (isNetworkError(error) && !online())) return false;
      if (!(error instanceof HTTPError)) return undefined;
      const retryAt = retryAtOf(error.response.headers, now());
      // Where no moment is said that is still to come, we wait as long as we see fit, and not until then: that would be at once.
      if (retryAt === undefined) return passing.includes(error.response.status);
      return retryAt - now() > retryAfter ? false : undefined;
    },
  };
}

/** What went wrong, as one of our failures; undefined when it is not the outside world's doing but a bug of ours. */
export function asFailure(error: unknown, now: number): Failure | undefined {
  if (error instanceof Failure) return error;
  if (isTimeoutError(error)) return new Failure('too-slow', { cause: error });
  if (isNetworkError(error)) return new Failure('offline', { cause: error });
  if (error instanceof HTTPError) {
    const { status, headers } = error.response;
    const retryAt = retryAtOf(headers, now);
    return new Failure('refused', { status, cause: error, ...(retryAt !== undefined && { retryAt }) });
  }
  return undefined;
}
