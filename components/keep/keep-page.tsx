import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type KeptHere, sendMessage } from '../../lib/messages.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import type { Save } from '../../lib/save.ts';
import { dayOf } from '../in-words.ts';
import { KeptEditor } from './kept-editor.tsx';
import { useAnswer } from '../watched.ts';

interface KeepProps {
  /** Resolves when the page is on disk, with what is selected on it. Undefined when there is no page to keep. */
  onKeep: (() => Promise<Save>) | undefined;
  /** What was kept of this page before; null when it was not kept. */
  keptHere(): Promise<KeptHere | null>;
}

/** Keeps the page in the dossier, and says so only when that is done. Of a page that was kept before, says what still stands there. */
export function KeepPage({ onKeep, keptHere }: KeepProps) {
  const [failed, setFailed] = useState(false);
  const [save, setSave] = useState<Save>();
  const kept = useAnswer(async () => (onKeep ? await keptHere() : null), [onKeep !== undefined, save]);

  async function keep() {
    setFailed(false);
    try {
      setSave(await onKeep?.());
      void askToPersist().catch(() => false);
    } catch {
      setFailed(true);
    }
  }
  async function undo() {
    if (save) await sendMessage('discardSaves', [save.id]);
    setSave(undefined);
  }

  return (
    <>
      <p class="actions">
        {onKeep && (
          <button type="button" onClick={() => void keep()}>
            {i18n.t('dossier.keep')}
          </button>
        )}
        <a href="/dossier.html" target="_blank">
          {i18n.t('dossier.open')}
        </a>
        <span role="status" class={failed ? '' : 'unseen'}>
          {failed ? i18n.t('dossier.keepFailed') : save ? i18n.t('dossier.kept') : ''}
        </span>
      </p>
      {save?.quote && <p class="quiet">{i18n.t('keep.withSelection', [save.quote.quote.exact.slice(0, 80)])}</p>}
      {save && <KeptEditor key={save.id} save={save} onUndo={undo} />}
      {kept && <KeptPlaces kept={kept} />}
    </>
  );
}

/** What was kept of this page: how it stands in a sentence, and the words one by one. */
function KeptPlaces({ kept }: { kept: KeptHere }) {
  if (kept.words.length === 0) return <p class="quiet">{keptInWords(kept)}</p>;
  return (
    <details class="quiet kept-places">
      <summary>{keptInWords(kept)}</summary>
      <ul>
        {kept.findings.map((finding, index) => (
          <li key={`${index} ${kept.words[index]}`}>
            <q>{(kept.words[index] ?? '').slice(0, 300)}</q>{' '}
            <span>
              {finding.state === 'changed'
                ? i18n.t('keep.place.changed', [finding.now.slice(0, 300)])
                : i18n.t(`keep.place.${finding.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
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
