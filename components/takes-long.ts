import { useEffect, useState } from 'preact/hooks';

/** Work that is done sooner gets no status line and no button to stop. Milliseconds. */
const longAfter = 1_000;

/** Whether work that is busy has been so for over a second. */
export function useTakesLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const waiting = isBusy ? setTimeout(() => setLong(true), longAfter) : undefined;
    return () => clearTimeout(waiting);
  }, [isBusy]);
  return isBusy && isLong;
}
