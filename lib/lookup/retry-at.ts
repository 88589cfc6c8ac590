/** Milliseconds. Who says ten years has made a mistake, and would be lost to the reader. */
const longestWait = 24 * 3_600_000;

/**
 * When to come back, as epoch milliseconds: `Retry-After`, in seconds from now or as an HTTP date (RFC 9110 §10.2.3), or the end of a quota that is
 * used up, as GitHub says it; a day at most. Undefined when nothing of that is said, or a moment that is over.
 */
export function retryAtOf(headers: Headers, now: number): number | undefined {
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
