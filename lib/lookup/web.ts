import ky, { HTTPError, isNetworkError, isTimeoutError } from 'ky';
import type { AboutKey } from '../page-address.ts';
import { Failure } from '../failure.ts';
import { keepAnswer, keptAnswer } from '../remember/answers.ts';
import { alsoAskedFor, logRequest } from '../remember/request-log.ts';
import type { LoggedRequest } from '../request.ts';
import type { Manners, Question, Source, TextKind, Web } from '../source.ts';
import { type Door, doorFor, knockable, noteEnd } from './door.ts';
import { type Flight, type Flights, shareFlight } from './flight.ts';
import { hostOf, mayAskInBrowser, patternOf, prepareLeave } from './may-ask.ts';
import { contentKinds, expectKind, readBody } from './read-body.ts';
import { readJson } from './read-json.ts';

/** How long we wait and how often we knock. Milliseconds, except where said. */
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
  doors?: Map<string, Door>;
  /** Questions that are under way; default: those of this source alone. A lookup gives the same to all its sources. */
  flights?: Flights;
}

/** Answers after which the same question may do better. */
const passing = [429, 500, 502, 503, 504];
/** Milliseconds. Who says ten years has made a mistake, and would be lost to the reader. */
const longestWait = 24 * 3_600_000;
/** Characters, of all the marks of an answer. */
const longestMarks = 500;
/** Characters; servers take some thousands. */
const longestAddress = 8_000;

const allDoors = new Map<string, Door>();

/** Finds out what has to be known before any of these sources is asked: whom we may ask, and how it stands at their doors. */
export async function prepareWeb(sources: readonly Source[], { mayAsk, doors = allDoors, patience }: WebTools = {}): Promise<void> {
  const states = sources.flatMap((source) =>
    source.hosts.map((pattern) => doorFor(hostOf(pattern), doors, mannersAt(source, hostOf(pattern)), patience?.interval).state),
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
    doors = allDoors,
    online = () => navigator.onLine,
    flights = new Map(),
  } = tools;
  const patience = { ...ordinaryPatience, ...tools.patience };

  async function ask(question: Question, kind: 'json' | TextKind, flight: Flight): Promise<string> {
    const { host } = new URL(question.url);
    const { signal } = flight;
    const door = doorFor(host, doors, mannersAt(source, host), patience.interval);
    const knock = async (): Promise<string> => {
      const may = mayAsk(host);
      may.catch(() => undefined);
      await knockable(door, now());
      if (!(await may)) throw new Failure('not-permitted');
      return fetchText(question, kind, flight);
    };
    try {
      const answer = await door.queue.add(knock, { signal });
      await noteEnd(host, door, 'answered', now());
      return answer;
    } catch (error) {
      if (signal.aborted) throw new Failure('stopped', { cause: error });
      const failure = asFailure(error, now());
      if (failure) await noteEnd(host, door, failure, now());
      throw failure ?? error;
    }
  }

  async function fetchText(question: Question, kind: 'json' | TextKind, { askers, onJoin, signal }: Flight): Promise<string> {
    const { url, method = 'GET', json, accept = contentKinds[kind].accept } = question;
    const answer = patience.answer * (question.patience ?? 1);
    const { host, pathname, search } = new URL(url);
    const body = json === undefined ? undefined : JSON.stringify(json);
    const known = question.sameForAll && method === 'GET' ? await keptAnswer(url).catch(() => undefined) : undefined;
    let entry: LoggedRequest | undefined;
    const note = (): void => {
      if (!entry) return;
      const others = [...askers].filter((each) => each !== source.id);
      const noted = { ...entry, ...(others.length > 0 && { alsoFor: others }) };
      entry = undefined;
      // The answer does not wait for the disk. A log that cannot be written is a broken cache; that must not cost the reader the answer either.
      const logged = logRequest(noted);
      logged.catch(() => undefined);
      // Who comes after the line is written has the answer of that request too.
      onJoin((asker) => void logged.then((line) => alsoAskedFor(line, asker)).catch(() => undefined));
    };
    // Every attempt that leaves is a line in the log, also one that is tried again.
    const noticed: typeof fetch = async (input, init) => {
      tools.leaving?.();
      note();
      const at = now();
      const line: LoggedRequest = {
        at,
        source: source.id,
        host,
        method,
        path: pathname + search,
        ...(body !== undefined && { body }),
        about,
        status: 0,
        bytes: 0,
        ms: 0,
      };
      entry = line;
      try {
        // Said once more: a request that is copied forgets its referrer policy (Fetch standard, the Request constructor).
        const response = await fetch(input, { ...init, referrerPolicy: 'no-referrer' });
        line.status = response.status;
        return response;
      } catch (error) {
        // Browsers word a lost connection in many ways, and fetch throws a TypeError for nothing else that can happen here.
        throw error instanceof TypeError ? new TypeError('fetch failed', { cause: error }) : error;
      } finally {
        line.ms = now() - at;
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
        fetch: noticed,
        timeout: answer,
        throwHttpErrors: (status) => status !== 304,
        retry: {
          limit: patience.retries,
          methods: ['get', 'post'],
          statusCodes: passing,
          afterStatusCodes: [429, 503],
          maxRetryAfter: patience.retryAfter,
          delay: patience.backOff,
          shouldRetry: ({ error }) => {
            if (signal.aborted || (isNetworkError(error) && !online())) return false;
            if (!(error instanceof HTTPError)) return undefined;
            const retryAt = retryAtOf(error.response.headers, now());
            // Where no moment is said that is still to come, we wait as long as we see fit, and not until then: that would be at once.
            if (retryAt === undefined) return passing.includes(error.response.status);
            return retryAt - now() > patience.retryAfter ? false : undefined;
          },
        },
      });
      if (response.status === 304 && known) {
        await keepAnswer(url, known, now()).catch(() => undefined);
        return known.body;
      }
      expectKind(response, kind);
      const text = await readBody(response, answer, (bytes) => {
        if (entry) entry.bytes = bytes;
      });
      if (entry) entry.ms = now() - entry.at;
      if (question.sameForAll && (kind !== 'json' || isJson(text))) await keepIfMarked(url, text, response.headers);
      return text;
    } finally {
      note();
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

  async function once(question: Question, kind: 'json' | TextKind): Promise<string> {
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
    async json(question) {
      return readJson(await once(question, 'json'));
    },
    text: (question) => once(question, question.as),
  };
}

/** Whether it is whole: what broke off must not be what we hear for ever that did not change. */
function isJson(text: string): boolean {
  try {
    readJson(text);
    return true;
  } catch {
    return false;
  }
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

/**
 * When to come back, as epoch milliseconds: `Retry-After`, in seconds from now or as an HTTP date (RFC 9110 §10.2.3), or the end of a quota that is
 * used up, as GitHub says it; a day at most. Undefined when nothing of that is said, or a moment that is over.
 */
function retryAtOf(headers: Headers, now: number): number | undefined {
  const at = momentIn(headers, now);
  return at !== undefined && at > now ? Math.min(at, now + longestWait) : undefined;
}

function momentIn(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after')?.trim();
  if (!said) {
    const end = Number(headers.get('x-ratelimit-reset'));
    return headers.get('x-ratelimit-remaining') === '0' ? end * 1000 : undefined;
  }
  if (/^\d+$/.test(said)) return now + Number(said) * 1000;
  // "-5" and "2" with a comma are dates to some engines.
  return /^[A-Z][a-z]+,? /.test(said) ? Date.parse(said) : undefined;
}
