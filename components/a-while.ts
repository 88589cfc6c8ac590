import { useEffect, useState } from 'preact/hooks';

/** What is done sooner is not worth a word, nor a way to stop it. Milliseconds. */
const soon = 1_000;

/** Whether something goes on for longer than a moment. */
export function useAWhile(goesOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const waiting = goesOn ? setTimeout(() => setLong(true), soon) : undefined;
    return () => clearTimeout(waiting);
  }, [goesOn]);
  return goesOn && isLong;
}
