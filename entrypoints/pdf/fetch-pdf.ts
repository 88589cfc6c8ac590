import { browser } from 'wxt/browser';
import { PdfTrouble, largestPdf } from '../../lib/pdf.ts';
import { logRequest } from '../../lib/remember/request-log.ts';

/** Without a byte for this long we give up. Milliseconds. */
const patience = 30_000;

interface Fetching {
  signal: AbortSignal;
  /** Bytes so far, and how many there will be; null when the host does not say. */
  onProgress(received: number, total: number | null): void;
}

/**
 * The bytes of a pdf that the reader has open in another tab, asked for once more at its own address: without cookies, without referrer. Each request that
 * leaves stands in the request log. It is no lookup: no source is asked, and nothing of it is kept.
 * Throws a PdfTrouble.
 */
export async function fetchPdf(address: string, { signal, onProgress }: Fetching): Promise<Uint8Array> {
  const { protocol, host, pathname, search } = new URL(address);
  const isFile = protocol === 'file:';
  if (!isFile && !/^https?:$/.test(protocol)) throw new PdfTrouble('no_address');
  const begun = Date.now();
  const wait = new Waiting(signal);
  let status = 0;
  let received = 0;
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: wait.signal });
    // A file of this computer is answered without a status.
    status = response.status;
    if (!response.ok && !isFile) throw new PdfTrouble('refused', { status });
    const said = Number(response.headers.get('content-length') ?? Number.NaN);
    // What is packed for the way is longer than it says.
    const total = Number.isSafeInteger(said) && said > 0 && !response.headers.has('content-encoding') ? said : null;
    if (total !== null && total > largestPdf) throw new PdfTrouble('too_large', { status });
    const parts: Uint8Array[] = [];
    for await (const part of partsOf(response)) {
      wait.goesOn();
      parts.push(part);
      received += part.byteLength;
      if (received > largestPdf) throw new PdfTrouble('too_large', { status });
      onProgress(received, total);
    }
    return inOne(parts, received);
  } catch (error) {
    if (error instanceof PdfTrouble) throw error;
    if (signal.aborted) throw new PdfTrouble('stopped', { cause: error });
    if (wait.isOver) throw new PdfTrouble('too_slow', { cause: error });
    // A lost connection and a missing permission look the same: the browser does not tell an extension which hosts are there.
    if (isFile) throw new PdfTrouble('files_not_permitted', { cause: error });
    throw new PdfTrouble(status === 0 && !(await mayAsk(address)) ? 'not_permitted' : 'offline', { cause: error });
  } finally {
    wait.end();
    // The pdf does not wait for the disk; and a log that cannot be written must not cost the reader the pdf.
    if (!isFile)
      void logRequest({
        at: begun,
        pdf: true,
        host,
        method: 'GET',
        path: pathname + search,
        status,
        bytes: received,
        ms: Date.now() - begun,
      }).catch(() => undefined);
  }
}

/** The match pattern of everything on the host of an address. */
export const hostOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

const mayAsk = (address: string): Promise<boolean> => browser.permissions.contains({ origins: [hostOf(address)] });

async function* partsOf(response: Response): AsyncGenerator<Uint8Array, void, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function inOne(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** Stops when somebody says so, or when nothing happens for too long. */
class Waiting {
  readonly #over = new AbortController();
  readonly signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.signal = AbortSignal.any([signal, this.#over.signal]);
    this.goesOn();
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  goesOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#over.abort(), patience);
  }

  /** Nobody waits any more: what still comes in after a trouble is not fetched to its end. */
  end(): void {
    clearTimeout(this.#timer);
    this.#over.abort();
  }
}
