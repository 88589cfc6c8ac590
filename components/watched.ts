import { useLayoutEffect, useState } from 'preact/hooks';

/** Starts watching: calls `tell` with each new answer until the returned function is called. */
export type Watch<T> = (tell: (answer: T) => void) => () => void;

/**
 * The newest answer of a watch; undefined until the first comes.
 * @param on what the watch depends on: when one of these changes it starts anew, and until then the old answer stays on the screen
 */
export function useWatched<T>(watch: Watch<T>, on: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>();
  // Before the screen is painted, not after: the disk is slower than the screen.
  useLayoutEffect(() => watch((value) => setAnswer({ value })), on);
  return answer?.value;
}

/** The answer of one question, asked when something in `on` changes; undefined until it comes, and when it fails. */
export function useAnswer<T>(ask: () => Promise<T>, on: readonly unknown[]): T | undefined {
  return useWatched<T>((tell) => {
    let open = true;
    ask().then(
      (value) => open && tell(value),
      // What could not be read is not shown; the screen says so where it matters.
      () => undefined,
    );
    return () => {
      open = false;
    };
  }, on);
}
