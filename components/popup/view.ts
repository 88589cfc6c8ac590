import { useEffect, useState } from 'preact/hooks';
import { type View, viewAt } from './view-at.ts';

/** What the address says to show, now and whenever it changes. */
export function useView(): View {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // It may have changed between the first drawing and this moment: a card's "Open" sets it while the popup is opening.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return viewAt(hash);
}
