import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface CardKeepProps {
  /** What it is called, for who hears the button without seeing the card. */
  name: string;
  /** Resolves when it is on the disk, with the id by which it can be taken back; null when it was kept before. */
  onKeep(): Promise<string | null>;
  onTakeBack(id: string): Promise<unknown>;
}

/**
 * "Bewaar" on a card: one click, and "kept" is said when it is on the disk; then there is a way back. What to add to it comes later, in the dossier.
 */
export function CardKeep({ name, onKeep, onTakeBack }: CardKeepProps) {
  const [state, setState] = useState<'' | 'busy' | 'kept' | 'takenBack' | 'failed'>('');
  const [id, setId] = useState<string | null>(null);
  const isKept = state === 'kept';
  const isStill = state === 'busy' || isKept;
  const keep = () => {
    setState('busy');
    onKeep().then(
      (kept) => {
        setId(kept);
        setState('kept');
      },
      () => setState('failed'),
    );
  };
  const takeBack = () => {
    if (id === null) return;
    setState('busy');
    onTakeBack(id).then(
      () => setState('takenBack'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        class="keep"
        // Pressed while it is busy it does nothing, and the focus stays on it.
        aria-disabled={isStill}
        aria-label={i18n.t('keep.keepNamed', [name])}
        onClick={() => !isStill && keep()}
      >
        {i18n.t(isKept ? 'keep.kept' : 'keep.keep')}
      </button>
      {isKept && id !== null && (
        <button type="button" class="link take-back" onClick={takeBack}>
          {i18n.t('dossier.undo')}
        </button>
      )}
      <p role="status" class={state === 'failed' ? 'notice' : 'unseen'}>
        {state === 'failed'
          ? i18n.t('dossier.keepFailed')
          : isKept
            ? i18n.t('dossier.kept')
            : state === 'takenBack'
              ? i18n.t('keep.takenBack')
              : ''}
      </p>
    </>
  );
}
