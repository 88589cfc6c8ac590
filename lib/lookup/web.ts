import type { AboutKey } from '../page-address.ts';
import { Failure } from '../failure.ts';
import type { Manners, Question, Source, TextKind, Web } from '../source.ts';
import { asFailure, fetchAnswer, ordinaryPatience, type Patience, type Sending } from './fetch-answer.ts';
import { type Answer, type Flight, type Flights, shareFlight } from './flight.ts';
import { accessTo, type HostAccess, noteEnd, throwWhileResting } from './host-access.ts';
import { hostOf, mayAskInBrowser, patternOf, prepareLeave } from './may-ask.ts';

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
  const sending: Sending = { source: source.id, about, patience, fetch, now, online, leaving: tools.leaving };

  /** Waits in the queue of the host, asks it unless it rests or may not be asked, and notes how that ended. */
  async function askInTurn(question: Question, kind: 'json' | TextKind, flight: Flight): Promise<Answer> {
    const { host } = new URL(question.url);
    const access = accessTo(host, hosts, mannersAt(source, host), patience.interval);
    const attempt = async (): Promise<Answer> => {
      const may = mayAsk(host);
      may.catch(() => undefined);
      await throwWhileResting(access, now());
      if (!(await may)) throw new Failure('not-permitted');
      return fetchAnswer(question, kind, flight, sending);
    };
    try {
      const answer = await access.queue.add(attempt, { signal: flight.signal });
      await noteEnd(host, access, 'answered', now());
      return answer;
    } catch (error) {
      if (flight.signal.aborted) throw new Failure('stopped', { cause: error });
      const failure = asFailure(error, now());
      if (failure) await noteEnd(host, access, failure, now());
      throw failure ?? error;
    }
  }

  /** Asks once for all who put the same question at the same time. */
  async function ask(question: Question, kind: 'json' | TextKind): Promise<Answer> {
    const { method = 'GET', url, json, accept, sameForAll, patience: times } = question;
    const { host, isNamed } = checkedHost(source, url);
    // Whether we may ask a host is the same for all sources of one access.
    const same = JSON.stringify([method, url, json, kind, accept, sameForAll, times, source.access]);
    try {
      return await shareFlight(flights, same, source.id, signal, (flight) => askInTurn(question, kind, flight));
    } catch (error) {
      // What the browser has to be asked for is another thing for each source.
      if (error instanceof Failure && error.reason === 'not-permitted')
        throw new Failure('not-permitted', { needs: isNamed ? source.hosts : [patternOf(host)], cause: error });
      throw error;
    }
  }

  return {
    json: async (question) => (await ask(question, 'json')).value,
    text: async (question) => (await ask(question, question.as)).text,
  };
}

/**
 * The host of an address, and whether the source names it among its own. Throws a TypeError when the source has no business there, and a Failure when the address is
 * too long.
 */
function checkedHost(source: Source, url: string): { host: string; isNamed: boolean } {
  // Only a number that a source gave can make it so; a host would break off, and that would look as if it could not be reached.
  if (url.length > longestAddress) throw new Failure('unreadable', { message: 'an address longer than anybody asks' });
  const { host, protocol } = new URL(url);
  const isNamed = source.hosts.includes(patternOf(host));
  if (protocol !== 'https:' || (!isNamed && !source.asksOtherHosts)) throw new TypeError(`${source.id} has no business at ${url}`);
  return { host, isNamed };
}
