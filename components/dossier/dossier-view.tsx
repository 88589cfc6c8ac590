import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Save, siteOf } from '../../lib/save.ts';
import type { Content } from '../../lib/share/content.ts';
import { Backup } from './backup.tsx';
import { TakeOut } from './take-out.tsx';
import { dayOf } from '../in-words.ts';
import { KindMark } from '../kind-mark.tsx';
import { titleOf } from '../save-in-words.ts';

interface DossierProps {
  /** Undefined while the disk is still being read. */
  saves: readonly Save[] | undefined;
  onNote(id: string, note: string): Promise<void>;
  onDiscard(save: Save): Promise<void>;
  onPutBack(save: Save): Promise<void>;
  content(): Promise<Content>;
}

/** Everything that the reader kept, newest first; each with a note, each removable with a way back. */
export function DossierView({ saves, onNote, onDiscard, onPutBack, content }: DossierProps) {
  const [discarded, setDiscarded] = useState<Save>();

  async function discard(save: Save) {
    await onDiscard(save);
    setDiscarded(save);
  }
  async function undo() {
    if (discarded) await onPutBack(discarded);
    setDiscarded(undefined);
  }
  return (
    <main class="dossier">
      <h1>{i18n.t('dossier.title')}</h1>
      <p class="quiet">{i18n.t('dossier.intro')}</p>
      <Backup />
      <TakeOut count={saves?.length ?? 0} content={content} />
      <p role="status">
        {discarded && i18n.t('dossier.discarded', [titleOf(discarded)])}
        {discarded && (
          <>
            {' '}
            <button type="button" class="link" onClick={() => void undo()}>
              {i18n.t('dossier.undo')}
            </button>
          </>
        )}
      </p>
      {saves?.length === 0 && <p class="quiet">{i18n.t('dossier.empty')}</p>}
      <ol class="kept">
        {saves?.map((save) => (
          <Kept key={save.id} save={save} onNote={onNote} onDiscard={(each) => void discard(each)} />
        ))}
      </ol>
    </main>
  );
}

interface KeptProps {
  save: Save;
  onNote: DossierProps['onNote'];
  onDiscard(save: Save): void;
}

function Kept({ save, onNote, onDiscard }: KeptProps) {
  // "Bewaard" is only said when it is on disk.
  const [state, setState] = useState<'' | 'saved' | 'failed'>('');
  async function keep(note: string) {
    if (note === save.note) return;
    setState('');
    setState(
      await onNote(save.id, note).then(
        () => 'saved' as const,
        () => 'failed' as const,
      ),
    );
  }
  const { page, quote, record } = save;
  const link = record?.was.url ?? page?.address;
  return (
    <li class="kept-page">
      <h2>
        {link === undefined ? (
          titleOf(save)
        ) : (
          <a href={link} rel="noreferrer" target="_blank">
            {titleOf(save)}
          </a>
        )}
      </h2>
      {quote && (
        <blockquote>
          {quote.quote.prefix}
          <strong>{quote.quote.exact}</strong>
          {quote.quote.suffix}
        </blockquote>
      )}
      <p class="quiet">{[page && siteOf(page.address), i18n.t('dossier.keptOn', [dayOf(save.savedAt)])].filter(Boolean).join(' · ')}</p>
      <ul class="named">
        {[...(save.entity ? [save.entity] : []), ...save.named].map((entity) => (
          <li key={entity.key}>
            <a href={`/popup.html#${entity.key}`} target="_blank">
              <KindMark kind={entity.kind} /> {entity.name}
            </a>
          </li>
        ))}
      </ul>
      <label>
        {i18n.t('dossier.note')}
        <textarea rows={2} defaultValue={save.note} onChange={(event) => void keep(event.currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {state && i18n.t(`keep.${state}`)}
      </p>
      <button type="button" class="link" onClick={() => onDiscard(save)} aria-label={i18n.t('dossier.discardNamed', [titleOf(save)])}>
        {i18n.t('dossier.discard')}
      </button>
    </li>
  );
}
