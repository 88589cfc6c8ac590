import type http from 'node:http';

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

/** What arrived, and how much of it at the same time. */
export class Traffic {
  readonly log: Arrival[] = [];
  readonly #open = new Map<string, number>();
  readonly #most = new Map<string, number>();

  /** How many requests to this host were open at the same time, at most. */
  mostAtOnce(host: string): number {
    return this.#most.get(host) ?? 0;
  }

  /** Notes a request. It is open until its answer is over, or `close` says that it is. */
  arrive(request: http.IncomingMessage, response: http.ServerResponse, tls: boolean): { arrival: Arrival; close(): void } {
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
    this.log.push(arrival);
    const atOnce = (this.#open.get(host) ?? 0) + 1;
    this.#open.set(host, atOnce);
    this.#most.set(host, Math.max(this.mostAtOnce(host), atOnce));
    let isOpen = true;
    const close = (): void => {
      if (isOpen) this.#open.set(host, (this.#open.get(host) ?? 1) - 1);
      isOpen = false;
    };
    response.once('close', () => {
      arrival.status = response.headersSent ? response.statusCode : 0;
      close();
    });
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (arrival.body += chunk));
    return { arrival, close };
  }

  reset(): void {
    this.log.length = 0;
    this.#most.clear();
  }
}
