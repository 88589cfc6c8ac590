import type { Desk } from '../source.ts';

type Bundle = Pick<Desk, 'bundled'>;

/**
 * What is worked out from the snapshots that came with the extension, worked out once: they do not change while we run, and reading all bodies for each of
 * twenty sources is what a lookup would spend most of its time on. What fails is tried again. Kept as long as who gives the snapshots.
 */
export function once<T>(work: (desk: Bundle) => Promise<T>): (desk: Bundle) => Promise<T> {
  const done = new WeakMap<Bundle['bundled'], Promise<T>>();
  return ({ bundled }) => {
    const known = done.get(bundled);
    if (known) return known;
    const worked = work({ bundled });
    worked.catch(() => done.delete(bundled));
    done.set(bundled, worked);
    return worked;
  };
}
