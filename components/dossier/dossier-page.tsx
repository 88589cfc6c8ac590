import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { tagsByUse } from '../../lib/remember/tags.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Content } from '../../lib/share/content.ts';
import { FollowLine, useFollowSaid } from '../follow/follow-line.tsx';
import { useWatched } from '../watched.ts';
import { BackupLine } from './backup-line.tsx';
import { BinView } from './bin-view.tsx';
import { DossierBody } from './dossier-body.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { useDossierKeys } from './dossier-keys.ts';
import { useDossierSearch } from './dossier-search.ts';
import { FilesDialog } from './files-dialog.tsx';
import { useChanged, useKeptSaves } from './kept-saves.ts';
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
  const [open, setOpen] = useState<{ id: string; asked: number }>();
  const [isBinOpen, setBinOpen] = useState(false);
  const [files, setFiles] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const changed = useChanged(kept, open) ?? none;
  const search = useDossierSearch(kept, changed);
  const { wanted, want, found, chosen } = search;
  const actions = useActions(index);
  const isEmpty = isComplete && index.size === 0;
  const isPutOff = useCopyTold()?.putOff !== undefined;
  const isOpening = !isComplete && index.size === 0;
  const isNotOpened = useNotOpened() && isOpening;

  useEffect(() => {
    if (isComplete && index.size > 0) void askToPersist().catch(() => false);
  }, [isComplete, index.size > 0]);

  const content = async (): Promise<Content> => {
    const saves = chosen.size > 0 ? found.saves.filter(({ id }) => chosen.has(id)) : found.saves;
    return { saves, dossiers: dossiers.filter(({ id }) => saves.some((each) => each.dossier === id)), corrections: [] };
  };
  const goToRows = () => focusActiveRow(list.current);
  const close = () => {
    setOpen(undefined);
    goToRows();
  };
  useDossierKeys({
    onSearch: () => field.current?.focus(),
    onClose: open && !files ? close : undefined,
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
        onFiles={() => setFiles(true)}
        onBin={() => setBinOpen(!isBinOpen)}
      />
      <UndoLine actions={actions} onStopped={() => field.current?.focus()} />
      <OpeningLine isOpening={isOpening} onPutOff={() => field.current?.focus()} />
      <SecondCopyLine />
      <BackupLine />
      <FollowLine said={followSaid ?? null} href="/sidepanel.html#follows" />
      {isBinOpen ? (
        <BinView onBack={() => setBinOpen(false)} onPutBack={(ids) => void actions.putBack(ids)} />
      ) : isNotOpened ? (
        <div class="state">
          <p>{i18n.t('copy.notOpened.yet')}</p>
        </div>
      ) : isEmpty && dossiers.length === 0 ? (
        <div class="state">
          <p>{i18n.t(isPutOff ? 'copy.notBack' : 'dossier.empty')}</p>
          {!isPutOff && <p class="quiet">{i18n.t('dossier.emptyMore')}</p>}
        </div>
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
          onActivate={(id) => setOpen({ id, asked: 0 })}
          onOpen={(id) => setOpen({ id, asked: (open?.asked ?? 0) + 1 })}
          onClose={close}
          onFiles={() => setFiles(true)}
        />
      )}
      {files && (
        <FilesDialog
          count={chosen.size > 0 ? chosen.size : found.saves.length}
          isChosen={chosen.size > 0}
          content={content}
          onClose={() => setFiles(false)}
        />
      )}
    </main>
  );
}
