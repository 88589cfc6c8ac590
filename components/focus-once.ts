import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a field that the reader asked for: it has the focus when it comes on the screen. */
export function useFocusOnce<E extends HTMLElement>(): RefObject<E | null> {
  const field = useRef<E>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
