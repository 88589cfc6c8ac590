import { liveQuery } from 'dexie';
import { onMended } from './cache.ts';

/** Answers a question to a database, and again whenever the answer changes, in whatever window or worker that happens. */
export function watch<T>(query: () => Promise<T>, tell: (answer: T) => void): () => void {
  const begin = () =>
    // An async function: only then does Dexie follow the question past its first await.
    liveQuery(async () => await query()).subscribe({
      next: tell,
      // A database that cannot be read shows nothing; what depends on it says so where it is asked for.
      error: (error: unknown) => console.warn('Open Kaart: the cache could not be read', error),
    });
  let subscription = begin();
  const unsubscribe = onMended(() => {
    subscription.unsubscribe();
    subscription = begin();
  });
  return () => {
    unsubscribe();
    subscription.unsubscribe();
  };
}
