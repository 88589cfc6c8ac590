/** What a source said about the version of an answer, to be sent back the next time. */
export interface Version {
  etag?: string;
  lastModified?: string;
}

export interface Answer {
  response: Response;
  version: Version;
  /** Day of this version, YYYY-MM-DD: of its last change, or else of the answer. */
  date: string;
}

export interface Line {
  fetch: typeof fetch;
  /** Waits so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
}

/** A source that did not give what it should; the message is one sentence for whoever runs the update. */
export class NotGiven extends Error {}

const patience = 120_000;
const longestPause = 120_000;
const attempts = 4;

/**
 * Asks one address. `'unchanged'` when the version we have is still the newest, `'missing'` for 404. When the source asks for patience
 * (429, 503) it is asked again after the pause that it names, at most four times. Throws NotGiven for everything else.
 */
export async function ask(
  { fetch, wait }: Line,
  address: string,
  { known, json }: { known?: Version; json?: unknown } = {},
): Promise<Answer | 'unchanged' | 'missing'> {
  const headers: Record<string, string> = { accept: address.endsWith('.xml') ? 'application/xml' : 'application/json' };
  if (known?.etag) headers['if-none-match'] = known.etag;
  if (known?.lastModified) headers['if-modified-since'] = known.lastModified;
  if (json !== undefined) headers['content-type'] = 'application/json';
  for (let attempt = 1; ; attempt++) {
    let response: Response;
    try {
      response = await fetch(address, {
        method: json === undefined ? 'GET' : 'POST',
        headers,
        ...(json !== undefined && { body: JSON.stringify(json) }),
        signal: AbortSignal.timeout(patience),
      });
    } catch (cause) {
      throw new NotGiven(`${hostOf(address)} could not be reached: ${reasonOf(cause)}`, { cause });
    }
    if (response.status === 304) return 'unchanged';
    if (response.status === 404) return 'missing';
    if ((response.status === 429 || response.status === 503) && attempt < attempts) {
      await response.body?.cancel();
      await wait(pauseOf(response.headers.get('retry-after'), attempt));
      continue;
    }
    if (!response.ok) throw new NotGiven(`${hostOf(address)} answered ${response.status} to ${pathOf(address)}`);
    if (/html/i.test(response.headers.get('content-type') ?? ''))
      throw new NotGiven(`${hostOf(address)} answered ${pathOf(address)} with a web page instead of data`);
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      response,
      version: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
      date: dayOf(lastModified) ?? dayOf(response.headers.get('date')) ?? '',
    };
  }
}

/** The parsed body of an answer. Throws NotGiven when it is no JSON, or breaks off. */
export async function jsonOf({ response }: Answer, address: string): Promise<unknown> {
  try {
    const body: unknown = await response.json();
    return body;
  } catch (cause) {
    throw new NotGiven(`${hostOf(address)} answered ${pathOf(address)} with something that is no JSON`, { cause });
  }
}

const hostOf = (address: string): string => new URL(address).host;
const pathOf = (address: string): string => new URL(address).pathname;

/** Node hides the reason ("ECONNREFUSED") in the cause. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);

/** Retry-After is a number of seconds or a date; without one the pause doubles, from two seconds. */
function pauseOf(retryAfter: string | null, attempt: number): number {
  const seconds = Number(retryAfter);
  const asked = retryAfter === null ? Number.NaN : Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - Date.now();
  return Math.min(Math.max(Number.isFinite(asked) ? asked : 1000 * 2 ** attempt, 0), longestPause);
}

function dayOf(httpDate: string | null): string | undefined {
  const time = Date.parse(httpDate ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
