import { cache, withCache } from './cache.ts';

/** An answer, with the marks by which we can ask whether it changed. */
export interface KeptAnswer {
  body: string;
  etag?: string;
  lastModified?: string;
}

const nameOf = (url: string): string => `answer:${url}`;

const isAnswer = (value: unknown): value is KeptAnswer =>
  typeof value === 'object' && value !== null && 'body' in value && typeof value.body === 'string';

/** The answer that was kept of this address, query included; undefined when there is none, or an earlier version kept it in another shape. */
export async function keptAnswer(url: string): Promise<KeptAnswer | undefined> {
  const value = (await withCache(() => cache.kept.get(nameOf(url))))?.value;
  return isAnswer(value) ? value : undefined;
}

/** @param at epoch milliseconds; what was not asked for in a long time goes */
export const keepAnswer = (url: string, value: KeptAnswer, at: number): Promise<void> =>
  withCache(async () => void (await cache.kept.put({ name: nameOf(url), value, at })));
