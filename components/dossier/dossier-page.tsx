import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../../lib/dossier.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { tagsByUse } from '../../lib/remember/tags.ts';
import { watch } from '../../lib/remember/watch.ts';
import { FollowLine, useFollowSaid } from '../follow/follow-line.tsx';
import { useWatched } from '../watched.ts';
import { BackupLine } from './backup-line.tsx';
import { BinView } from './bin-view.tsx';
import { DossierBody } from './dossier-body.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { useDossierKeys } from './dossier-keys.ts';
import { useDossierSearch } from './dossier-search.ts';
import { FilesDialog } from './files-dialog.tsx';
import { type KeptSaves, useChanged, useKeptSaves } from './kept-saves.ts';
import { NothingKept, type WhyNothing } from './nothing-kept.tsx';
import { useOpenSave } from './open-save.ts';
import { OpeningLine, SecondCopyLine, useCopyTold, useNotOpened } from './second-copy-line.tsx';
import { useActions } from './actions.ts';
import { focusActiveRow } from './table-keys.ts';
import { UndoLine } from './undo-line.tsx';

const none: ReadonlySet<string> = new Set();
const noDossiers: Dossier[] = [];
const noTags: string[] = [];

/** Everything that the reader kept: found, read, put in order, and out to files and in again. */
export function DossierPage() {
  const kept = useKeptSaves();
  const { index, isComplete } = kept;
  const followSaid = useFollowSaid();
  const dossiers = useWatched<Dossier[]>((tell) => watch(allDossiers, tell), []) ?? noDossiers;
  const tags = useWatched<string[]>((tell) => watch(tagsByUse, tell), []) ?? noTags;
  const { open, activate, askFor, close } = useOpenSave();
  const [isBinOpen, setBinOpen] = useState(false);
  const [areFilesOpen, setFilesOpen] = useState(false);
  const changed = useChanged(kept, open) ?? none;
  const search = useDossierSearch(kept, changed);
  const { wanted, want, found, chosen } = search;
  const actions = useActions(index);
  const isOpening = !isComplete && index.size === 0;
  const nothing = useWhyNothing(kept, dossiers.length === 0);

  useEffect(() => {
    if (isComplete && index.size > 0) void askToPersist().catch(() => false);
  }, [isComplete, index.size > 0]);

  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const goToSearch = () => field.current?.focus();
  const goToRows = () => focusActiveRow(list.current);
  const closeDetail = () => {
    close();
    goToRows();
  };
  useDossierKeys({
    onSearch: goToSearch,
    onClose: open && !areFilesOpen ? closeDetail : undefined,
    onUndo: () => void actions.undo(),
  });

  return (
    <main class={open && index.get(open.id) ? 'dossier with-detail' : 'dossier'}>
      <DossierHeader
        search={field}
        typed={wanted.typed}
        isBinOpen={isBinOpen}
        onType={(typed) => want({ typed })}
        onDown={goToRows}
        onFiles={() => setFilesOpen(true)}
        onBin={() => setBinOpen(!isBinOpen)}
      />
      <UndoLine actions={actions} onStopped={goToSearch} />
      <OpeningLine isOpening={isOpening} onPutOff={goToSearch} />
      <SecondCopyLine />
      <BackupLine />
      <FollowLine said={followSaid ?? null} href="/sidepanel.html#follows" />
      {isBinOpen ? (
        <BinView onBack={() => setBinOpen(false)} onPutBack={(ids) => void actions.putBack(ids)} />
      ) : nothing ? (
        <NothingKept why={nothing} />
      ) : (
        <DossierBody
          list={list}
          kept={kept}
          search={search}
          dossiers={dossiers}
          tags={tags}
          changed={changed}
          open={open}
          actions={actions}
          onActivate={activate}
          onOpen={askFor}
          onClose={closeDetail}
          onFiles={() => setFilesOpen(true)}
        />
      )}
      {areFilesOpen && (
        <FilesDialog
          saves={chosen.size > 0 ? found.saves.filter(({ id }) => chosen.has(id)) : found.saves}
          isChosen={chosen.size > 0}
          dossiers={dossiers}
          onClose={() => setFilesOpen(false)}
        />
      )}
    </main>
  );
}

/** Why there is nothing to show; undefined where there is, or that is not known yet. */
function useWhyNothing({ index, isComplete }: KeptSaves, isWithoutDossiers: boolean): WhyNothing | undefined {
  const isPutOff = useCopyTold()?.putOff !== undefined;
  const isNotOpened = useNotOpened();
  if (index.size > 0) return undefined;
  if (!isComplete) return isNotOpened ? 'not-opened' : undefined;
  if (!isWithoutDossiers) return undefined;
  return isPutOff ? 'not-back' : 'empty';
}
