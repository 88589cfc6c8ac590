import { useEffect, useRef } from 'preact/hooks';

/** So long nothing is typed before what is there is written. Milliseconds. */
const pause = 400;

/**
 * What the reader types, written at each pause, and at once when the field is left or goes away: nobody loses a note because a window was closed.
 * @param written what is on the disk already; the same text is not written again
 * @param write resolves to whether it is on the disk; what is not is tried again at the next occasion
 */
export function useDraft(written: string, write: (text: string) => Promise<boolean>) {
  const last = useRef(written);
  const typed = useRef(written);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef(0);
  const newest = useRef(write);
  newest.current = write;
  const draft = useRef({
    type(text: string) {
      typed.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => draft.current.flush(), pause);
    },
    flush() {
      clearTimeout(timer.current);
      if (typed.current === last.current) return;
      const before = last.current;
      const text = typed.current;
      last.current = text;
      writing.current++;
      void newest.current(text).then((isWritten) => {
        writing.current--;
        if (!isWritten && last.current === text) last.current = before;
      });
    },
    /** This was written elsewhere. Answers whether the field is to show it: what the reader typed here since goes before. */
    follow(text: string): boolean {
      if (writing.current > 0 || typed.current !== last.current || text === last.current) return false;
      last.current = typed.current = text;
      return true;
    },
  });
  useEffect(() => {
    const { flush } = draft.current;
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return draft.current;
}
