import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import { type CivicRecord, idsOf } from '../../lib/record.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import type { Save } from '../../lib/save.ts';
import { KeptEditor } from './kept-editor.tsx';
import { RowStays } from '../stable-rows.ts';

/** How what is shown here can be kept; where nothing can, there is none. */
export interface Keeper {
  /** Keeps a record by its id, or the entity itself. Resolves when it is on disk. */
  keep(recordId?: string): Promise<Save>;
  /** Ids of the records that were kept before. */
  kept: ReadonlySet<string>;
}
export const KeeperHere = createContext<Keeper | undefined>(undefined);

interface KeepButtonProps {
  /** Absent for the entity itself. */
  record?: CivicRecord;
  /** What it is called, for who hears the button without seeing what it stands with. */
  name: string;
}

/** Keeps one thing with one click, and says so when it is on disk; then the reader may add tags, a note and a dossier. */
export function KeepButton({ record, name }: KeepButtonProps) {
  const keeper = useContext(KeeperHere);
  const [state, setState] = useState<'' | 'keeping' | 'failed'>('');
  const [save, setSave] = useState<Save>();
  const stay = useContext(RowStays);
  const id = record?.id;
  const isWritten = save !== undefined;
  useLayoutEffect(() => {
    if (id !== undefined) stay?.(id, isWritten);
  }, [stay, isWritten]);
  if (!keeper) return null;
  const ids = record ? idsOf(record) : [];
  const before = ids.find((id) => keeper.kept.has(id));
  const isKept = save !== undefined || before !== undefined;

  async function keep() {
    setState('keeping');
    try {
      // What was kept as its double is not kept a second time.
      setSave(await keeper?.keep(before ?? record?.id));
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
