import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { sendMessage } from '../../lib/messages.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { saveOf } from '../../lib/remember/saves.ts';
import { tagsByUse } from '../../lib/remember/tags.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Save } from '../../lib/save.ts';
import { DossierChoice } from './dossier-choice.tsx';
import { useDraft } from './draft.ts';
import { TagInput } from './tag-input.tsx';
import { useWatched } from '../watched.ts';

interface EditorProps {
  save: Save;
  /** Takes it out of the dossier again. */
  onUndo(): Promise<void>;
}

/**
 * What the reader adds to something just kept. Each change is sent when it is made: a popup may close at any moment. Beside a page it may stand for long: what is changed elsewhere meanwhile is shown
 * here too, or the next change would undo that.
 */
export function KeptEditor({ save: first, onUndo }: EditorProps) {
  const [save, setSave] = useState(first);
  const [state, setState] = useState<'' | 'saved' | 'failed'>('');
  const dossiers = useWatched<Dossier[]>((tell) => watch(allDossiers, tell), []) ?? [];
  const field = useRef<HTMLTextAreaElement>(null);
  const changing = useRef(0);
  const known = useWatched<string[]>((tell) => watch(tagsByUse, tell), []) ?? [];

  async function change(to: { note?: string; tags?: string[]; dossier?: string | null }): Promise<boolean> {
    setSave((before) => ({ ...before, ...to }));
    setState('');
    changing.current++;
    const isSaved = await sendMessage('changeSave', { id: save.id, ...to }).then(
      () => true,
      () => false,
    );
    changing.current--;
    follow(await saveOf(save.id).catch(() => undefined));
    setState(isSaved ? 'saved' : 'failed');
    return isSaved;
  }
  const draft = useDraft(save.note, (note) => change({ note }));
  function follow(now: Save | undefined): void {
    // What is on the disk may be older than what is on its way there.
    if (!now || changing.current > 0) return;
    setSave(now);
    if (field.current && draft.follow(now.note)) field.current.value = now.note;
  }
  useEffect(() => watch(() => saveOf(first.id), follow), [first.id]);

  return (
    <div class="kept-editor">
      <p class="pair">
        <b>{i18n.t('dossier.kept')}</b>
        <button type="button" class="link" onClick={() => void onUndo()}>
          {i18n.t('dossier.undo')}
        </button>
      </p>
      <DossierChoice
        dossiers={dossiers}
        chosen={save.dossier}
        onChoose={(dossier) => void change({ dossier })}
        onMake={async (name) => {
          const { id } = await sendMessage('makeDossier', name);
          await change({ dossier: id });
        }}
      />
      <TagInput tags={save.tags} known={known} onChange={(tags) => void change({ tags })} />
      <label class="field">
        <span>{i18n.t('dossier.note')}</span>
        <textarea
          ref={field}
          rows={2}
          maxLength={100_000}
          defaultValue={first.note}
          onInput={({ currentTarget: { value } }) => draft.type(value)}
          onBlur={draft.flush}
        />
      </label>
      <p role="status" class="quiet">
        {state && i18n.t(`keep.${state}`)}
      </p>
    </div>
  );
}
