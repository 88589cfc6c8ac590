import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface CardKeepProps {
  /** What it is called, for who hears the button without seeing the card. */
  name: string;
  /** Resolves when it is on the disk. */
  onKeep(): Promise<unknown>;
}

/** "Bewaar" on a card: one click, and "kept" is said when it is on the disk. What to add to it comes later, in the dossier. */
export function CardKeep({ name, onKeep }: CardKeepProps) {
  const [state, setState] = useState<'' | 'keeping' | 'kept' | 'failed'>('');
  const keep = () => {
    setState('keeping');
    onKeep().then(
      () => setState('kept'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        class="keep"
        // Pressed while it is busy it does nothing, and the focus stays on it.
        aria-disabled={state === 'keeping' || state === 'kept'}
        aria-label={i18n.t('keep.keepNamed', [name])}
        onClick={() => (state === '' || state === 'failed') && keep()}
      >
        {i18n.t(state === 'kept' ? 'keep.kept' : 'keep.keep')}
      </button>
      <p role="status" class={state === 'failed' ? 'notice' : 'unseen'}>
        {state === 'failed' ? i18n.t('dossier.keepFailed') : state === 'kept' ? i18n.t('dossier.kept') : ''}
      </p>
    </>
  );
}
