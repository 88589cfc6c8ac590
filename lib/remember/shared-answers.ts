import { Failure } from '../failure.ts';
import { cache, withCache } from './cache.ts';
import { readTogether } from './read-together.ts';

// Lookups that start together ask once. This dies with the worker, and so does the asking.
const underWay = new Map<string, Promise<unknown>>();

const rowByName = readTogether((names: string[]) => withCache(() => cache.kept.bulkGet(names)));

/**
 * What many lookups share, asked for once in so many hours. A value that `read` cannot read is asked for anew. When the source fails,
 * the old value serves a while longer.
 * @param read parses what was stored or asked; throws when it is not what it should be
 * @param now epoch milliseconds
 */
export async function shared<T>(
  name: string,
  hours: number,
  read: (value: unknown) => T,
  ask: () => Promise<unknown>,
  now: () => number = Date.now,
): Promise<T> {
  const row = await rowByName(name);
  const old = row && readable(row.value, read);
  if (old && row.at + hours * 3_600_000 > now()) return old.value;
  // Nothing is waited for where nobody asks: two that come at the same moment would both find that nobody does. Who asked first may have been stopped, or
  // have failed: then we ask for ourselves.
  for (let first = underWay.get(name); first; first = underWay.get(name)) {
    const shared = await first.then(
      (value) => readable(value, read),
      () => undefined,
    );
    if (shared) return shared.value;
    // It may not have been taken away yet.
    if (underWay.get(name) === first) break;
  }
  const asked = ask();
  underWay.set(name, asked);
  try {
    const value = await asked;
    const answer = read(value);
    await withCache(async () => void (await cache.kept.put({ name, value, at: now() })));
    return answer;
  } catch (error) {
    if (old && error instanceof Failure && error.reason !== 'stopped') return old.value;
    throw error;
  } finally {
    if (underWay.get(name) === asked) underWay.delete(name);
  }
}

function readable<T>(value: unknown, read: (value: unknown) => T): { value: T } | undefined {
  try {
    return { value: read(value) };
  } catch {
    return undefined;
  }
}
