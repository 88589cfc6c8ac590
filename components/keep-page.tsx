import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface KeepProps {
  /** Resolves when the page is on disk. Undefined when there is no page to keep. */
  onKeep: (() => Promise<void>) | undefined;
}

/** Keeps the page in the dossier, and says so only when that is done. */
export function KeepPage({ onKeep }: KeepProps) {
  const [state, setState] = useState<'' | 'kept' | 'keepFailed'>('');
  return (
    <p class="actions">
      {onKeep && (
        <button
          type="button"
          onClick={() =>
            void onKeep().then(
              () => setState('kept'),
              () => setState('keepFailed'),
            )
          }
        >
          {i18n.t('dossier.keep')}
        </button>
      )}
      <a href="/dossier.html" target="_blank">
        {i18n.t('dossier.open')}
      </a>
      <span role="status">{state && i18n.t(`dossier.${state}`)}</span>
    </p>
  );
}
