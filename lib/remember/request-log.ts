import type { LoggedRequest } from '../request.ts';
import { cache, withCache } from './cache.ts';

/** More than anybody reads back; older lines go. */
const longest = 2_000;

export const logRequest = (entry: LoggedRequest): Promise<void> =>
  withCache(async () => {
    const id = await cache.requests.add(entry);
    // Not at every line: counting is cheap, but not free.
    if (Number(id) % 100 === 0) await trimRequests();
  });

async function trimRequests(): Promise<void> {
  const over = (await cache.requests.count()) - longest;
  if (over > 0) await cache.requests.orderBy('id').limit(over).delete();
}

/** Newest first. */
export const recentRequests = ({ limit }: { limit: number }): Promise<LoggedRequest[]> =>
  withCache(() => cache.requests.orderBy('id').reverse().limit(limit).toArray());
