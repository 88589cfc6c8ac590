import ky, { HTTPError, isNetworkError, isTimeoutError } from 'ky';
import PQueue from 'p-queue';
import { browser } from 'wxt/browser';
import type { EntityKey } from '../entity.ts';
import { Failure } from '../failure.ts';
import { logRequest } from '../remember/request-log.ts';
import type { LoggedRequest } from '../request.ts';
import type { Question, Source, Web } from '../source.ts';

/** One host: the queue before it, and until when it asked us to stay away (epoch milliseconds). */
export interface Door {
  queue: PQueue;
  closedUntil: number;
}

/** How long we wait and how often we knock. Milliseconds, except where said. */
export interface Patience {
  /** For the head of an answer, and again for its body; a question may ask for more or less. */
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
  /** Whether the browser lets us ask this host. */
  mayAsk?: (host: string) => Promise<boolean>;
  /** False when there is surely no network: then nothing is tried twice. */
  online?: () => boolean;
  patience?: Partial<Patience>;
  /** By host. Shared by all lookups, so that ten cards do not make ten queues. */
  doors?: Map<string, Door>;
}

/** More than this is not an answer to a question about one body. Bytes, after decompression. */
const largestAnswer = 8 * 1024 * 1024;

const allDoors = new Map<string, Door>();

// An extension call at every request also tells Chrome that the worker is still at work: it stops one that is idle for 30 seconds.
const mayAskInBrowser = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [`https://${host}/*`] });

/** Opens the only way out, for one source of one lookup. Stops with `signal`. */
export function openWeb(source: Source, about: EntityKey, signal: AbortSignal, tools: WebTools = {}): Web {
  const {
    fetch = globalThis.fetch.bind(globalThis),
    now = Date.now,
    mayAsk = mayAskInBrowser,
    doors = allDoors,
    online = () => navigator.onLine,
  } = tools;
  const patience = { ...ordinaryPatience, ...tools.patience };
  const underWay = new Map<string, Promise<unknown>>();

  function doorOf(host: string): Door {
    let door = doors.get(host);
    if (!door) {
      const { parallel, interval } = source.manners ?? { parallel: 1, interval: 250 };
      const wait = patience.interval ?? interval;
      const pace = wait > 0 ? { intervalCap: 1, interval: wait, strict: true } : {};
      door = { queue: new PQueue({ concurrency: parallel, ...pace }), closedUntil: 0 };
      doors.set(host, door);
    }
    return door;
  }

  async function ask(question: Question): Promise<unknown> {
    const { host } = new URL(question.url);
    const door = doorOf(host);
    const knock = async (): Promise<unknown> => {
      if (door.closedUntil > now()) throw new Failure('refused', { status: 429, retryAt: door.closedUntil });
      if (!(await mayAsk(host))) throw new Failure('not-permitted', { message: host });
      return fetchJson(question);
    };
    try {
      return await door.queue.add(knock, { signal });
    } catch (error) {
      const failure = signal.aborted ? new Failure('stopped', { cause: error }) : asFailure(error, now());
      if (failure?.retryAt) door.closedUntil = Math.max(door.closedUntil, failure.retryAt);
      throw failure ?? error;
    }
  }

  async function fetchJson({ url, method = 'GET', json, patience: answer = patience.answer }: Question): Promise<unknown> {
    const { host, pathname, search } = new URL(url);
    const body = json === undefined ? undefined : JSON.stringify(json);
    let entry: LoggedRequest | undefined;
    const note = async (): Promise<void> => {
      if (!entry) return;
      const noted = entry;
      entry = undefined;
      // A log that cannot be written is a broken cache; that must not cost the reader the answer.
      await logRequest(noted).catch(() => undefined);
    };
    // Every attempt that leaves is a line in the log, also one that is tried again.
    const noticed: typeof fetch = async (input, init) => {
      await note();
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
        headers: { accept: 'application/json' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        // No source redirects. A redirect that is followed would tell another host what the reader wants to know.
        redirect: 'manual',
        signal,
        fetch: noticed,
        timeout: answer,
        retry: {
          limit: patience.retries,
          methods: ['get', 'post'],
          statusCodes: [429, 500, 502, 503, 504],
          afterStatusCodes: [429, 503],
          maxRetryAfter: patience.retryAfter,
          delay: patience.backOff,
          shouldRetry: ({ error }) => {
            if (signal.aborted || (isNetworkError(error) && !online())) return false;
            const retryAt = error instanceof HTTPError ? retryAtOf(error.response.headers, now()) : undefined;
            return retryAt !== undefined && retryAt - now() > patience.retryAfter ? false : undefined;
          },
        },
      });
      const type = response.headers.get('content-type') ?? '';
      if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
        await response.body?.cancel();
        throw new Failure('unreadable', { status: response.status, message: `not JSON but ${type || 'unsaid'}` });
      }
      const text = await readBody(response, answer, (bytes) => {
        if (entry) entry.bytes = bytes;
      });
      if (entry) entry.ms = now() - entry.at;
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new Failure('unreadable', { status: response.status, cause });
      }
    } finally {
      await note();
    }
  }

  return {
    json(question) {
      const key = JSON.stringify([question.method ?? 'GET', question.url, question.json]);
      let answer = underWay.get(key);
      if (!answer) {
        answer = ask(question).finally(() => underWay.delete(key));
        underWay.set(key, answer);
      }
      return answer;
    },
  };
}

/** Reads at most `largestAnswer` bytes, for at most `patience` milliseconds. Throws a Failure: too-slow, or unreadable when too much or cut off. */
async function readBody(response: Response, patience: number, tell: (bytes: number) => void): Promise<string> {
  const tooMuch = new Failure('unreadable', { status: response.status, message: 'more than we read' });
  if (Number(response.headers.get('content-length')) > largestAnswer) {
    await response.body?.cancel();
    throw tooMuch;
  }
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  let tooSlow = false;
  const timer = setTimeout(() => {
    tooSlow = true;
    void reader.cancel().catch(() => undefined);
  }, patience);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      tell(bytes);
      if (bytes > largestAnswer) {
        void reader.cancel().catch(() => undefined);
        throw tooMuch;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('unreadable', { status: response.status, message: 'cut off', cause });
  } finally {
    clearTimeout(timer);
  }
  if (tooSlow) throw new Failure('too-slow', { status: response.status });
  return text + decoder.decode();
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

/** `Retry-After` as epoch milliseconds: seconds from now or an HTTP date (RFC 9110 §10.2.3); undefined when there is none or it is neither. */
function retryAtOf(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after')?.trim();
  if (!said) return undefined;
  const at = /^\d+$/.test(said) ? now + Number(said) * 1000 : Date.parse(said);
  return Number.isFinite(at) ? at : undefined;
}
