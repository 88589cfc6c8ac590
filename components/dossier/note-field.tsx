import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useDraft } from '../keep/draft.ts';
import { useFocusOnce } from '../focus-once.ts';
import { Markdown } from './markdown.tsx';

interface NoteProps {
  note: string;
  /** Resolves when it is on the disk. */
  onWrite(note: string): Promise<void>;
}

/** The reader's note: read as it was meant, written as Markdown. What is written is kept at each pause, and when the field is left. */
export function NoteField({ note, onWrite }: NoteProps) {
  const [writing, setWriting] = useState(false);
  const [state, setState] = useState<'' | 'saved' | 'failed'>('');

  async function write(text: string): Promise<boolean> {
    setState('');
    const isSaved = await onWrite(text).then(
      () => true,
      () => false,
    );
    setState(isSaved ? 'saved' : 'failed');
    return isSaved;
  }

  return (
    <div class="note">
      {writing ? (
        <Writing note={note} onWrite={write} onDone={() => setWriting(false)} />
      ) : (
        <>
          <p class="note-top">
            <span class="term">{i18n.t('dossier.note')}</span>{' '}
            <button type="button" class="small" onClick={() => setWriting(true)}>
              {i18n.t(note.trim() === '' ? 'dossier.writeNote' : 'dossier.changeNote')}
            </button>
          </p>
          {note.trim() !== '' && <Markdown text={note} />}
        </>
      )}
      <p role="status" class="quiet">
        {state && i18n.t(`keep.${state}`)}
      </p>
    </div>
  );
}

/** Leaving the field ends the writing; so does Escape. */
function Writing({ note, onWrite, onDone }: { note: string; onWrite(text: string): Promise<boolean>; onDone(): void }) {
  const field = useFocusOnce<HTMLTextAreaElement>();
  const draft = useDraft(note, onWrite);
  return (
    <label class="field">
      <span>{i18n.t('dossier.noteMarkdown')}</span>
      <textarea
        ref={field}
        rows={6}
        defaultValue={note}
        maxLength={100_000}
        onInput={({ currentTarget: { value } }) => draft.type(value)}
        onBlur={() => {
          draft.flush();
          onDone();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </label>
  );
}
