import type { CopiedDatabase } from './marks.ts';
import { settleErasing } from './settle-erasing.ts';

/** A turn is a matter of milliseconds. Who does not end, because its database went away, is not waited for. Milliseconds. */
const longestTurn = 30_000;

/**
 * One of all our windows and workers at a time.
 * @param signal says that it is waited for no more
 */
export const turn = <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
  navigator.locks.request('the second copy', signal ? { signal } : {}, work);

/** The same for who copies: what is read from the database is then never older than what the copy has already, and never of before everything was erased. */
export const inTurn = <T>(database: CopiedDatabase, work: () => Promise<T>): Promise<T> =>
  turn(() => inTime(settleErasing(database).then(work), longestTurn));

/** Rejects when it takes longer than so many milliseconds. */
export async function inTime<T>(work: Promise<T>, longest: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('this takes too long')), longest);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
