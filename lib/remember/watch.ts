import { liveQuery } from 'dexie';

/** Answers a question to a database, and again whenever the answer changes, in whatever window or worker that happens. */
export function watch<T>(query: () => Promise<T>, tell: (answer: T) => void): () => void {
  const subscription = liveQuery(query).subscribe({
    next: tell,
    // A database that cannot be read shows nothing; what depends on it says so where it is asked for.
    error: (error: unknown) => console.warn('Open Kaart: the cache could not be read', error),
  });
  return () => subscription.unsubscribe();
}
