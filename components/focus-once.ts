import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For what the reader asked for: it has the focus as soon as it is drawn, also for whoever types at once. */
export function useFocusOnce<E extends HTMLElement>(): RefObject<E | null> {
  const asked = useRef<E>(null);
  useLayoutEffect(() => asked.current?.focus(), []);
  return asked;
}
