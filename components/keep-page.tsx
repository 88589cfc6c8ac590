import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptHere } from '../lib/messages.ts';
import { dayOf } from './in-words.ts';
import { useAnswer } from './watched.ts';

interface KeepProps {
  /** Resolves when the page is on disk. Undefined when there is no page to keep. */
  onKeep: (() => Promise<void>) | undefined;
  /** What was kept of this page before; null when it was not kept. */
  keptHere(): Promise<KeptHere | null>;
}

/** Keeps the page in the dossier, and says so only when that is done. Of a page that was kept before, says what still stands there. */
export function KeepPage({ onKeep, keptHere }: KeepProps) {
  const [state, setState] = useState<'' | 'kept' | 'keepFailed'>('');
  const kept = useAnswer(async () => (onKeep ? await keptHere() : null), [onKeep !== undefined, state]);
  return (
    <>
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
      {kept && <p class="quiet">{keptInWords(kept)}</p>}
    </>
  );
}

/** "Bewaard op 12 oktober 2026. 4 bewaarde namen staan er nog. 1 is niet meer te vinden." What was not looked for to the end is not spoken of. */
export function keptInWords({ savedAt, findings }: KeptHere): string {
  const count = (...states: KeptHere['findings'][number]['state'][]) => findings.filter(({ state }) => states.includes(state)).length;
  const [found, changed, gone] = [count('exact', 'moved'), count('changed'), count('gone')];
  return [
    i18n.t('dossier.keptBefore', [dayOf(savedAt)]),
    found > 0 && i18n.t('dossier.stillThere', found),
    changed > 0 && i18n.t('dossier.changedSince', changed),
    gone > 0 && i18n.t('dossier.goneSince', gone),
  ]
    .filter(Boolean)
    .join(' ');
}
