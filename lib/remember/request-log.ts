import type { SourceId } from '../record.ts';
import type { LoggedRequest } from '../request.ts';
import { cache, withCache } from './cache.ts';
import { writeTogether } from './write-together.ts';

/** More than anybody reads back; older lines go. */
const longest = 2_000;

/** Not at every line: counting is cheap, but not free. */
const between = 50;
let sinceTrim = 0;

/** Resolves with the number of its line. */
export async function logRequest(request: LoggedRequest): Promise<number | undefined> {
  const line = { ...request };
  await writeTogether({ request: line });
  if (++sinceTrim % between === 0) await withCache(trimRequests);
  return line.id;
}

/** Notes in a line that its answer was for this source as well. */
export async function alsoAskedFor(line: number | undefined, source: SourceId): Promise<void> {
  if (line === undefined) return;
  await withCache(() =>
    cache.requests
      .where('id')
      .equals(line)
      .modify((request) => {
        if ('source' in request && request.source !== source) request.alsoFor = [...new Set([...(request.alsoFor ?? []), source])];
      }),
  );
}

/** Counted and dropped in one go, or two at the same time would each drop what is too much. */
const trimRequests = (): Promise<void> =>
  cache.transaction('rw', cache.requests, async () => {
    const over = (await cache.requests.count()) - longest;
    if (over > 0) await cache.requests.orderBy('id').limit(over).delete();
  });

/** Newest first. */
export const recentRequests = ({ limit }: { limit: number }): Promise<LoggedRequest[]> =>
  withCache(() => cache.requests.orderBy('id').reverse().limit(limit).toArray());
