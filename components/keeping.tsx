import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../lib/messages.ts';
import { askToPersist } from '../lib/remember/persist.ts';
import type { Save } from '../lib/save.ts';
import { KeptEditor } from './kept-editor.tsx';

/** How what is shown here can be kept; where nothing can, there is none. */
export interface Keeper {
  /** Keeps a record by its id, or the entity itself. Resolves when it is on disk. */
  keep(recordId?: string): Promise<Save>;
  /** Ids of the records that were kept before. */
  kept: ReadonlySet<string>;
}
export const KeeperHere = createContext<Keeper | undefined>(undefined);

interface KeepButtonProps {
  /** Id of a record; absent for the entity itself. */
  record?: string;
  /** What it is called, for who hears the button without seeing what it stands with. */
  name: string;
}

/** Keeps one thing with one click, and says so when it is on disk; then the reader may add tags, a note and a dossier. */
export function KeepButton({ record, name }: KeepButtonProps) {
  const keeper = useContext(KeeperHere);
  const [state, setState] = useState<'' | 'keeping' | 'failed'>('');
  const [save, setSave] = useState<Save>();
  if (!keeper) return null;
  const isKept = save !== undefined || (record !== undefined && keeper.kept.has(record));

  async function keep() {
    setState('keeping');
    try {
      setSave(await keeper?.keep(record));
      setState('');
      void askToPersist().catch(() => false);
    } catch {
      setState('failed');
    }
  }
  async function undo() {
    if (save) await sendMessage('discardSaves', [save.id]);
    setSave(undefined);
  }

  return (
    <div class="keep">
      <button
        type="button"
        class={isKept ? 'small kept' : 'small'}
        disabled={state === 'keeping'}
        aria-label={i18n.t(isKept ? 'keep.keptNamed' : 'keep.keepNamed', [name])}
        onClick={() => void keep()}
      >
        {i18n.t(isKept ? 'keep.kept' : 'keep.keep')}
      </button>
      <span role="status" class={state === 'failed' ? '' : 'unseen'}>
        {state === 'failed' ? i18n.t('dossier.keepFailed') : save ? i18n.t('dossier.kept') : ''}
      </span>
      {save && <KeptEditor save={save} onUndo={undo} />}
    </div>
  );
}
