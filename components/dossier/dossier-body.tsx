import type { Ref } from 'preact';
import type { Dossier } from '../../lib/dossier.ts';
import { changeSaves } from '../../lib/remember/saves.ts';
import type { DossierActions } from './actions.ts';
import type { DossierSearch } from './dossier-search.ts';
import { DossierSide } from './dossier-side.tsx';
import { FoundSaves } from './found-saves.tsx';
import type { KeptSaves } from './kept-saves.ts';
import type { OpenSave } from './open-save.ts';
import { useCopyTold } from './second-copy-line.tsx';
import { SaveDetail } from './save-detail.tsx';

interface BodyProps {
  list: Ref<HTMLDivElement>;
  kept: KeptSaves;
  search: DossierSearch;
  dossiers: readonly Dossier[];
  tags: readonly string[];
  /** Of which records a source says something else now. */
  changed: ReadonlySet<string>;
  open: OpenSave | undefined;
  actions: DossierActions;
  onActivate(id: string): void;
  onOpen(id: string): void;
  onClose(): void;
  onFiles(): void;
}

/** The dossiers and what can be left out, what was found, and the one of it that is open. */
export function DossierBody(props: BodyProps) {
  const { list, kept, search, dossiers, tags, changed, open, actions, onActivate, onOpen, onClose, onFiles } = props;
  const { index, isComplete } = kept;
  const isWaiting = useCopyTold()?.putOff !== undefined;
  const save = open && index.get(open.id);
  return (
    <div class="dossier-body">
      <DossierSide kept={kept} search={search} dossiers={dossiers} tags={tags} changed={changed.size} actions={actions} />
      <FoundSaves
        list={list}
        saves={search.found.saves}
        all={(isComplete && !isWaiting) || index.size > 0 ? index.size : undefined}
        isNarrowed={search.isNarrowed}
        dossiers={dossiers}
        tags={tags}
        changed={changed}
        chosen={search.chosen}
        open={open?.id ?? null}
        order={search.order}
        actions={actions}
        onWantAll={search.wantAll}
        onOrder={search.setOrder}
        onActivate={onActivate}
        onOpen={onOpen}
        onChoose={search.setChosen}
        onFiles={onFiles}
      />
      {save && open && (
        <SaveDetail
          save={save}
          dossiers={dossiers}
          knownTags={tags}
          asked={open.asked}
          onChange={async (wish) => void (await changeSaves([save.id], wish))}
          onMakeDossier={async (name) => void (await changeSaves([save.id], { dossier: (await actions.make(name)).id }))}
          onDiscard={() => void actions.discard([save.id]).then((isDone) => isDone && onClose())}
          onClose={onClose}
        />
      )}
    </div>
  );
}
