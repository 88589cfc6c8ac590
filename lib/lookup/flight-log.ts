import type { SourceRequest } from '../request.ts';
import { alsoAskedFor, logRequest } from '../remember/request-log.ts';
import type { Flight } from './flight.ts';

/** What is known of a request before it leaves. */
type Leaving = Pick<SourceRequest, 'source' | 'about' | 'method' | 'body'> & { url: string };

/** Writes the lines of one flight in the request log: one for each attempt that leaves, when it is over. */
export class FlightLog {
  readonly #leaving: Omit<SourceRequest, 'at' | 'status' | 'bytes' | 'ms'>;
  readonly #flight: Flight;
  readonly #now: () => number;
  #line: SourceRequest | undefined;

  /** @param now epoch milliseconds */
  constructor({ url, ...leaving }: Leaving, flight: Flight, now: () => number) {
    const { host, pathname, search } = new URL(url);
    this.#leaving = { ...leaving, host, path: pathname + search };
    this.#flight = flight;
    this.#now = now;
  }

  /** An attempt leaves; the one before, if any, is over. */
  begin(): void {
    this.end();
    this.#line = { at: this.#now(), ...this.#leaving, status: 0, bytes: 0, ms: 0 };
  }

  /** @param status of HTTP; 0 when there was no answer */
  answered(status: number): void {
    if (this.#line) Object.assign(this.#line, { status, ms: this.#now() - this.#line.at });
  }

  /** @param bytes how many there are so far */
  received(bytes: number): void {
    if (this.#line) this.#line.bytes = bytes;
  }

  /** Writes the line of the last attempt. The answer does not wait for the disk; and a log that cannot be written is a broken cache: that must not cost the reader the answer either. */
  end(): void {
    if (!this.#line) return;
    const { askers, onJoin } = this.#flight;
    const alsoFor = [...askers].filter((each) => each !== this.#leaving.source);
    const written = logRequest({ ...this.#line, ...(alsoFor.length > 0 && { alsoFor }) });
    this.#line = undefined;
    written.catch(() => undefined);
    // Who comes after the line is written has the answer of that request too.
    onJoin((asker) => void written.then((line) => alsoAskedFor(line, asker)).catch(() => undefined));
  }
}
