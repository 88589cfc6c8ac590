import http from 'node:http';
import https from 'node:https';
import { generate } from 'selfsigned';
import { answerWithFault, type Fault, type Honest, json } from './faults.ts';
import { type Answered, type StandIn, written } from './stand-in.ts';
import { standIns } from './stand-ins.ts';
import { type Arrival, Traffic } from './traffic.ts';

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

/** What the sources are told to do wrong, and what they answered before. */
class Behaviour {
  /** Milliseconds that every answer takes. */
  delay = 0;
  readonly #failing = new Map<string, { fault: Fault; times: number }>();
  /** What was answered first at each place, for a host that gives the same page again and again. */
  readonly #given = new Map<string, Honest>();

  setFault(host: string, fault: Fault | undefined, times: number): void {
    if (fault) this.#failing.set(host, { fault, times });
    else this.#failing.delete(host);
  }

  /** The fault of the next answer of this host, which counts as one time. */
  takeFault(host: string): Fault | undefined {
    const failure = this.#failing.get(host);
    if (!failure || failure.times <= 0) return undefined;
    failure.times -= 1;
    return failure.fault;
  }

  /** What was answered at this place first, also with another query. */
  samePage({ method, host, path }: Arrival, honest: Honest): Honest {
    const { pathname } = new URL(path, `https://${host}`);
    const place = `${method} ${host}${pathname}`;
    const first = this.#given.get(place) ?? honest;
    this.#given.set(place, first);
    return first;
  }

  reset(): void {
    this.delay = 0;
    this.#failing.clear();
    this.#given.clear();
  }
}

function honestAnswer(standIn: StandIn, arrival: Arrival): Honest {
  const answered = answerOf(standIn, arrival);
  const { text, type } = written(answered);
  return { status: answered.status ?? 200, headers: { 'content-type': type, ...answered.headers }, text };
}

function answerOf(standIn: StandIn, arrival: Arrival): Answered {
  const url = new URL(arrival.path, `https://${arrival.host}`);
  let body: unknown;
  try {
    body = arrival.body ? JSON.parse(arrival.body) : undefined;
  } catch {
    return { status: 400, json: { detail: 'not JSON' } };
  }
  return standIn.answer({ method: arrival.method, path: url.pathname, query: url.searchParams, body });
}

/** Hosts every stand-in under its own host name: over TLS and over plain HTTP, on ports of 127.0.0.1. */
export async function startSources(): Promise<Sources> {
  const byHost = new Map(standIns.map((each) => [each.host, each]));
  const traffic = new Traffic();
  const behaviour = new Behaviour();
  const waiting = new Set<NodeJS.Timeout>();

  function answer(arrival: Arrival, response: http.ServerResponse, close: () => void): void {
    const standIn = byHost.get(arrival.host);
    if (!standIn) {
      response.writeHead(421, json).end('{"message":"no stand-in for this host"}');
      return;
    }
    const fault = behaviour.takeFault(arrival.host);
    const honest = honestAnswer(standIn, arrival);
    if (fault && fault !== 'same-page') {
      void answerWithFault(fault, arrival.path, response, honest, (timer) => waiting.add(timer));
      return;
    }
    const { status, headers, text } = fault ? behaviour.samePage(arrival, honest) : honest;
    const send = (): void => {
      // Who has the answer may ask the next thing before this machine comes to hear that it was sent.
      close();
      response.writeHead(status, headers).end(text);
    };
    // The time that the answer took to make counts.
    const still = fault ? 0 : arrival.at + behaviour.delay - Date.now();
    if (still > 0) waiting.add(setTimeout(send, still));
    else send();
  }

  const receive =
    (tls: boolean): http.RequestListener =>
    (request, response) => {
      const { arrival, close } = traffic.arrive(request, response, tls);
      request.on('end', () => answer(arrival, response, close));
    };

  const { private: key, cert } = await certificateFor(standIns.map(({ host }) => host));
  const servers = [http.createServer(receive(false)), https.createServer({ key, cert }, receive(true))] as const;
  for (const server of servers) server.on('clientError', (_error, socket) => socket.destroy());
  const [httpPort, tlsPort] = await Promise.all(servers.map(listen));
  if (httpPort === undefined || tlsPort === undefined) throw new Error('no port to listen on');

  return {
    tlsPort,
    httpPort,
    certificate: cert,
    log: traffic.log,
    mostAtOnce: (host) => traffic.mostAtOnce(host),
    setFault: (host, fault, times = Number.POSITIVE_INFINITY) => behaviour.setFault(host, fault, times),
    setDelay(milliseconds) {
      behaviour.delay = milliseconds;
    },
    reset() {
      traffic.reset();
      behaviour.reset();
    },
    async close() {
      for (const timer of waiting) clearTimeout(timer);
      await Promise.all(servers.map(shut));
    },
  };
}

/** Made for one run, and trusted by nobody else. */
const certificateFor = (hosts: readonly string[]) =>
  generate([{ name: 'commonName', value: 'stand-ins' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });

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
