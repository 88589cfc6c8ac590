import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that comes later; a failure to come is thrown where the boundary sees it. */
export function useLoaded<P>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> | undefined {
  const [loaded, setLoaded] = useState<{ view?: FunctionComponent<P>; error?: unknown }>({});
  useEffect(() => {
    load().then(
      (view) => setLoaded({ view }),
      (error: unknown) => setLoaded({ error }),
    );
  }, [load]);
  if (loaded.error) throw loaded.error;
  return loaded.view;
}
