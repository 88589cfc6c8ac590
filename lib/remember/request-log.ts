import type { LoggedRequest } from '../request.ts';
import { cache, withCache } from './cache.ts';
import { writeTogether } from './write-together.ts';

/** More than anybody reads back; older lines go. */
const longest = 2_000;

/** Not at every line: counting is cheap, but not free. */
const between = 50;
let sinceTrim = 0;

export async function logRequest(request: LoggedRequest): Promise<void> {
  await writeTogether({ request });
  if (++sinceTrim % between === 0) await withCache(trimRequests);
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
