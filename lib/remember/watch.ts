import Dexie, { type Subscription, liveQuery } from 'dexie';
import { preloadedTold } from './preloaded.ts';
import { onMended } from './cache.ts';
import { onOpenedAfterAll } from './made-ready.ts';

/** At least so long passes between two answers to the same question; who changes one thing sees that at once. Milliseconds. */
const breath = 80;
const rest = () => new Promise((resolve) => setTimeout(resolve, breath));

/**
 * Answers a question to a database, and again whenever the answer changes, in whatever window or worker that happens.
 *
 * Dexie's live query throws away what it is reading as soon as something is written again, and begins anew: while twenty sources write one after the other, a
 * question that takes longer than the time between two of them would not be answered until all are done. Here a question that was asked is read to its end and
 * told; then it is asked again, once, however much was written meanwhile.
 */
export function watch<T>(query: () => Promise<T>, tell: (answer: T) => void): () => void {
  let isOpen = true;
  let asked = 0;
  let reading: Promise<unknown> = Promise.resolve();

  async function answer(): Promise<void> {
    const turn = ++asked;
    // A promise of Dexie's own: past another it loses sight of the question, and then nothing that changes is told any more.
    await Dexie.Promise.resolve(reading);
    // Somebody else asks already for what was written since.
    if (turn !== asked || !isOpen) return;
    const answered = query();
    reading = answered.catch(() => undefined).then(rest);
    const value = await answered;
    // Not from within the question, or what is done with the answer would be taken for a part of it.
    setTimeout(() => isOpen && tell(value));
  }

  const subscribe = () =>
    liveQuery(answer).subscribe({
      // A database that cannot be read shows nothing; what depends on it says so where it is asked for.
      error: (error: unknown) => console.warn('Open Kaart: the cache could not be read', error),
    });
  let subscription: Subscription | undefined;
  const begin = () => {
    subscription?.unsubscribe();
    if (isOpen) subscription = subscribe();
  };
  const told = preloadedTold();
  if (told) void told.then(begin);
  else begin();
  const ends = [onMended(begin), onOpenedAfterAll(begin)];
  return () => {
    isOpen = false;
    for (const end of ends) end();
    subscription?.unsubscribe();
  };
}

/** The same; what was read while the page was opening is told first, when it comes before the answer. */
export function watchPreloaded<T>(preloaded: Promise<T> | undefined, query: () => Promise<T>, tell: (answer: T) => void): () => void {
  let isAwaited = true;
  void preloaded?.then(
    (answer) => isAwaited && tell(answer),
    () => undefined,
  );
  const stop = watch(query, (answer) => {
    isAwaited = false;
    tell(answer);
  });
  return () => {
    isAwaited = false;
    stop();
  };
}
