import { useEffect } from 'preact/hooks';
import { sendMessage } from '../../lib/messages.ts';
import { prepareEntities } from '../entity/keepable-entity.tsx';

/** Milliseconds in which once is enough. */
const lasts = 2_000;

/**
 * While the reader looks at a list, what the next view is read from is opened, and the background works out what a first lookup would wait for. The browser stops
 * the background after half a minute: it starts again when the pointer or the focus comes to a name, and need not when the name is chosen.
 */
export function useGettingReady(): void {
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY;
    const tell = (): void => {
      if (performance.now() - told < lasts) return;
      told = performance.now();
      void sendMessage('getReady').catch(() => undefined);
    };
    const near = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a[href^="#"]')) tell();
    };
    const idle = setTimeout(() => {
      tell();
      void prepareEntities().catch(() => undefined);
    }, 200);
    addEventListener('pointerover', near);
    addEventListener('focusin', near);
    return () => {
      clearTimeout(idle);
      removeEventListener('pointerover', near);
      removeEventListener('focusin', near);
    };
  }, []);
}
