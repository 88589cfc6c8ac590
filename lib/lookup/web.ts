import ky, { HTTPError, isNetworkError, isTimeoutError, type RetryOptions } from 'ky';
import type { AboutKey } from '../page-address.ts';
import { Failure } from '../failure.ts';
import { keepAnswer, keptAnswer } from '../remember/answers.ts';
import type { Manners, Question, Source, TextKind, Web } from '../source.ts';
import { accessTo, type HostAccess, noteEnd, throwWhileResting } from './host-access.ts';
import { type Answer, type Flight, type Flights, shareFlight } from './flight.ts';
import { FlightLog } from './flight-log.ts';
import { hostOf, mayAskInBrowser, patternOf, prepareLeave } from './may-ask.ts';
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

const ordinaryPatience: Patience = {
  answer: 20_000,
  retryAfter: 5_000,
  retries: 2,
  backOff: (attempt) => 600 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2),
};

export interface WebTools {
  fetch?: typeof fetch;
  now?: () => number;
  /** Whether the browser and the reader let us ask this host. */
  mayAsk?: (host: string) => Promise<boolean>;
  /** False when there is surely no network: then nothing is tried twice. */
  online?: () => boolean;
  patience?: Partial<Patience>;
  /** Told of each request before it leaves; what it throws keeps the request in. */
  leaving?: () => void;
  /** By host; default: those that all lookups share. */
  hosts?: Map<string, HostAccess>;
  /** Questions that are under way; default: those of this source alone. A lookup gives the same to all its sources. */
  flights?: Flights;
}

/** Answers after which the same question may do better. */
const passing = [429, 500, 502, 503, 504];
/** Characters, of all the marks of an answer. */
const longestMarks = 500;
/** Characters; servers take some thousands. */
const longestAddress = 8_000;

const everyHost = new Map<string, HostAccess>();

/** Finds out what has to be known before any of these sources is asked: whom we may ask, and how it stands with their hosts. */
export async function prepareWeb(sources: readonly Source[], { mayAsk, hosts = everyHost, patience }: WebTools = {}): Promise<void> {
  const states = sources.flatMap((source) =>
    source.hosts.map((pattern) => accessTo(hostOf(pattern), hosts, mannersAt(source, hostOf(pattern)), patience?.interval).state),
  );
  await Promise.all([!mayAsk && prepareLeave(), ...states]);
}

const mannersAt = ({ manners, guestManners }: Source, host: string): Manners | undefined => guestManners?.[host] ?? manners;

/** Opens the only way out, for one source of one lookup. Stops with `signal`. */
export function openWeb(source: Source, about: AboutKey, signal: AbortSignal, tools: WebTools = {}): Web {
  const {
    fetch = globalThis.fetch.bind(globalThis),
    now = Date.now,
    mayAsk = mayAskInBrowser(source),
    hosts = everyHost,
    online = () => navigator.onLine,
    flights = new Map(),
  } = tools;
  const patience = { ...ordinaryPatience, ...tools.patience };

  async function ask(question: Question, kind: 'json' | TextKind, flight: Flight): Promise<Answer> {
    const { host } = new URL(question.url);
    const { signal } = flight;
    const access = accessTo(host, hosts, mannersAt(source, host), patience.interval);
    const attempt = async (): Promise<Answer> => {
      const may = mayAsk(host);
      may.catch(() => undefined);
      await throwWhileResting(access, now());
      if (!(await may)) throw new Failure('not-permitted');
      return fetchAnswer(question, kind, flight);
    };
    try {
      const answer = await access.queue.add(attempt, { signal });
      await noteEnd(host, access, 'answered', now());
      return answer;
    } catch (error) {
      if (signal.aborted) throw new Failure('stopped', { cause: error });
      const failure = asFailure(error, now());
      if (failure) await noteEnd(host, access, failure, now());
      throw failure ?? error;
    }
  }

  async function fetchAnswer(question: Question, kind: 'json' | TextKind, flight: Flight): Promise<Answer> {
    const { url, method = 'GET', json, accept = contentKinds[kind].accept } = question;
    const { signal } = flight;
    const longest = patience.answer * (question.patience ?? 1);
    const known = question.sameForAll && method === 'GET' ? await keptAnswer(url).catch(() => undefined) : undefined;
    // What broke off is no JSON, and then it is not kept as what we hear for ever that did not change.
    const read = (text: string): Answer => (kind === 'json' ? { text, value: readJson(text) } : { text });
    const log = new FlightLog(
      { source: source.id, about, url, method, ...(json !== undefined && { body: JSON.stringify(json) }) },
      flight,
      now,
    );
    // Every attempt that leaves is a line in the log, also one that is tried again.
    const logged: typeof fetch = async (input, init) => {
      tools.leaving?.();
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
        fetch: logged,
        timeout: longest,
        throwHttpErrors: (status) => status !== 304,
        retry: retriesFor(patience, { isStopped: () => signal.aborted, online, now }),
      });
      if (response.status === 304 && known) {
        await keepAnswer(url, known, now()).catch(() => undefined);
        return read(known.body);
      }
      expectKind(response, kind);
      const text = await readBody(response, longest, (bytes) => log.received(bytes));
      log.answered(response.status);
      const answer = read(text);
      if (question.sameForAll) await keepIfMarked(url, text, response.headers);
      return answer;
    } finally {
      log.end();
    }
  }

  /** Keeps an answer of which we can ask whether it changed. One that cannot be kept is asked for in full the next time. */
  async function keepIfMarked(url: string, body: string, headers: Headers): Promise<void> {
    const [etag, lastModified] = ['etag', 'last-modified'].map((name) => headers.get(name));
    const marks = (etag ?? '') + (lastModified ?? '');
    // A mark goes back with the next question; one that a server does not take would end every question from then on.
    if (marks === '' || marks.length > longestMarks) return;
    await keepAnswer(url, { body, ...(etag && { etag }), ...(lastModified && { lastModified }) }, now()).catch(() => undefined);
  }

  async function once(question: Question, kind: 'json' | TextKind): Promise<Answer> {
    const { method = 'GET', url, json, accept, sameForAll, patience: times } = question;
    // Only a number that a source gave can make it so; a host would break off, and that would look as if it could not be reached.
    if (url.length > longestAddress) throw new Failure('unreadable', { message: 'an address longer than anybody asks' });
    const { host, protocol } = new URL(url);
    const named = source.hosts.includes(patternOf(host));
    if (protocol !== 'https:' || (!named && !source.asksOtherHosts)) throw new TypeError(`${source.id} has no business at ${url}`);
    // Whether we may ask a host is the same for all sources of one access.
    const same = JSON.stringify([method, url, json, kind, accept, sameForAll, times, source.access]);
    try {
      return await shareFlight(flights, same, source.id, signal, (flight) => ask(question, kind, flight));
    } catch (error) {
      // What the browser has to be asked for is another thing for each source.
      if (error instanceof Failure && error.reason === 'not-permitted')
        throw new Failure('not-permitted', { needs: named ? source.hosts : [patternOf(host)], cause: error });
      throw error;
    }
  }

  return {
    json: async (question) => (await once(question, 'json')).value,
    text: async (question) => (await once(question, question.as)).text,
  };
}

/** When to try again, and after how long. */
function retriesFor(
  { retries, retryAfter, backOff }: Patience,
  { isStopped, online, now }: { isStopped: () => boolean; online: () => boolean; now: () => number },
): RetryOptions {
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

/** What went wrong, in our few words; undefined when it is not the outside world's doing. */
function asFailure(error: unknown, now: number): Failure | undefined {
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
