import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface SaidProps {
  sentence: string;
  undo(): Promise<unknown>;
  /** It was said before the reader came here. */
  before?: boolean;
}

/** What was noted, with a way back right after it. */
export function CorrectionSaid({ sentence, undo, before = false }: SaidProps) {
  const [state, setState] = useState<'said' | 'undone' | 'failed'>('said');
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What had the focus is gone: the button that was chosen.
    if (!before || state !== 'said') (place.current?.querySelector('button') ?? place.current)?.focus({ preventScroll: true });
  }, [state]);
  const takeBack = () =>
    void undo().then(
      () => setState('undone'),
      () => setState('failed'),
    );
  return (
    <p ref={place} role="status" class="said" tabIndex={-1}>
      <span id="words">{state === 'said' ? sentence : i18n.t(`correction.${state}`)}</span>{' '}
      {state !== 'undone' && (
        <button type="button" class="link" onClick={takeBack}>
          {i18n.t('correction.undo')}
        </button>
      )}
    </p>
  );
}
