import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedPage } from '../lib/save.ts';
import { Backup } from './backup.tsx';
import { dayOf } from './in-words.ts';
import { KindMark } from './kind-mark.tsx';

interface DossierProps {
  /** Undefined while the disk is still being read. */
  pages: readonly SavedPage[] | undefined;
  onNote(id: string, text: string): Promise<void>;
  onDiscard(page: SavedPage): Promise<void>;
  onPutBack(pages: SavedPage[]): Promise<number>;
}

/** Everything that the reader kept, newest first; each with a note, each removable with a way back. */
export function DossierView({ pages, onNote, onDiscard, onPutBack }: DossierProps) {
  const [discarded, setDiscarded] = useState<SavedPage>();

  async function discard(page: SavedPage) {
    await onDiscard(page);
    setDiscarded(page);
  }
  async function undo() {
    if (discarded) await onPutBack([discarded]);
    setDiscarded(undefined);
  }
  return (
    <main class="dossier">
      <h1>{i18n.t('dossier.title')}</h1>
      <p class="quiet">{i18n.t('dossier.intro')}</p>
      <Backup />
      <p role="status">
        {discarded && i18n.t('dossier.discarded', [discarded.title])}
        {discarded && (
          <>
            {' '}
            <button type="button" class="link" onClick={() => void undo()}>
              {i18n.t('dossier.undo')}
            </button>
          </>
        )}
      </p>
      {pages?.length === 0 && <p class="quiet">{i18n.t('dossier.empty')}</p>}
      <ol class="kept">
        {pages?.map((page) => (
          <KeptPage key={page.id} page={page} onNote={onNote} onDiscard={(each) => void discard(each)} />
        ))}
      </ol>
    </main>
  );
}

interface KeptPageProps {
  page: SavedPage;
  onNote: DossierProps['onNote'];
  onDiscard(page: SavedPage): void;
}

function KeptPage({ page, onNote, onDiscard }: KeptPageProps) {
  // "Bewaard" is only said when it is on disk.
  const [state, setState] = useState<'' | 'kept' | 'failed'>('');
  async function keep(text: string) {
    if (text === page.note) return;
    setState('');
    setState(
      await onNote(page.id, text).then(
        () => 'kept' as const,
        () => 'failed' as const,
      ),
    );
  }
  return (
    <li class="kept-page">
      <h2>
        <a href={page.address} rel="noreferrer" target="_blank">
          {page.title}
        </a>
      </h2>
      <p class="quiet">
        {new URL(page.address).host} · {i18n.t('dossier.keptOn', [dayOf(page.savedAt)])}
      </p>
      <ul class="named">
        {page.seen.map((entity) => (
          <li key={entity.key}>
            <a href={`/popup.html#${entity.key}`} target="_blank">
              <KindMark kind={entity.kind} /> {entity.name}
            </a>
          </li>
        ))}
      </ul>
      <label>
        {i18n.t('dossier.note')}
        <textarea rows={2} defaultValue={page.note} onChange={(event) => void keep(event.currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {state && i18n.t(`dossier.note_${state}`)}
      </p>
      <button type="button" class="link" onClick={() => onDiscard(page)} aria-label={i18n.t('dossier.discardNamed', [page.title])}>
        {i18n.t('dossier.discard')}
      </button>
    </li>
  );
}
