import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import type { Order, Wanted } from '../../lib/relate/dossier-index.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { changeSaves } from '../../lib/remember/saves.ts';
import { tagsByUse } from '../../lib/remember/tags.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Save } from '../../lib/save.ts';
import type { Content } from '../../lib/share/content.ts';
import { FollowLine, useFollowSaid } from '../follow/follow-line.tsx';
import { useWatched } from '../watched.ts';
import { BackupLine } from './backup-line.tsx';
import { BinView } from './bin-view.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { useDossierKeys } from './dossier-keys.ts';
import { DossierList } from './dossier-list.tsx';
import { useFacetNames } from './facet-names.ts';
import { FilesDialog } from './files-dialog.tsx';
import { FoundSaves } from './found-saves.tsx';
import { useChanged, useKeptSaves } from './kept-saves.ts';
import { Narrowing, type Wish } from './narrowing.tsx';
import { SaveDetail } from './save-detail.tsx';
import { OpeningLine, SecondCopyLine } from './second-copy-line.tsx';
import { useActions } from './actions.ts';
import { UndoLine } from './undo-line.tsx';

/** On a narrow screen the dossiers and what can be left out come when they are asked for. */
const isWide = matchMedia('(min-width: 48.01rem)').matches;

const everything: Wanted = { typed: '', facets: {} };
const none: ReadonlySet<string> = new Set();
const noDossiers: Dossier[] = [];
const noTags: string[] = [];

/** Everything that the reader kept: found, read, put in order, and out to files and in again. */
export function DossierPage() {
  const kept = useKeptSaves();
  const { index, version, isComplete } = kept;
  const followSaid = useFollowSaid();
  const dossiers = useWatched<Dossier[]>((tell) => watch(allDossiers, tell), []) ?? noDossiers;
  const tags = useWatched<string[]>((tell) => watch(tagsByUse, tell), []) ?? noTags;
  const [wanted, setWanted] = useState(everything);
  const [order, setOrder] = useState<Order>('kept');
  const [chosen, setChosen] = useState(none);
  const [open, setOpen] = useState<{ id: string; asked: number }>();
  const [isBinOpen, setBinOpen] = useState(false);
  const [files, setFiles] = useState(false);
  const [changedOnly, setChangedOnly] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const changed = useChanged(kept, open) ?? none;

  const found = useMemo(
    () => index.find(changedOnly ? { ...wanted, among: changed } : wanted, order),
    [index, version, wanted, order, changedOnly, changed],
  );
  // Who sees something in the list and then narrows it down does not mean what is out of sight.
  const inSight = useMemo(() => (chosen.size === 0 ? none : amongThese(found.saves, chosen)), [found, chosen]);
  const counts = useMemo(() => countPerDossier(index.all(), dossiers), [index, version, dossiers]);
  const nameOf = useFacetNames(kept, tags);
  const actions = useActions(index);
  const save = open && index.get(open.id);
  const isEmpty = isComplete && index.size === 0;

  useEffect(() => {
    if (isComplete && index.size > 0) void askToPersist().catch(() => false);
  }, [isComplete, index.size > 0]);

  const want = (but: Wish) =>
    setWanted((before) => {
      const entries = Object.entries({ ...before, ...but }).filter(([, value]) => value !== undefined);
      return { ...everything, ...Object.fromEntries(entries) };
    });
  const content = async (): Promise<Content> => {
    const saves = inSight.size > 0 ? found.saves.filter(({ id }) => inSight.has(id)) : found.saves;
    return { saves, dossiers: dossiers.filter(({ id }) => saves.some((each) => each.dossier === id)), corrections: [] };
  };
  const goToRows = () => list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  const close = () => {
    setOpen(undefined);
    goToRows();
  };
  useDossierKeys({
    onSearch: () => search.current?.focus(),
    onClose: open && !files ? close : undefined,
    onUndo: () => void actions.undo(),
  });

  return (
    <main class={save ? 'dossier with-detail' : 'dossier'}>
      <DossierHeader
        search={search}
        typed={wanted.typed}
        isBinOpen={isBinOpen}
        onType={(typed) => want({ typed })}
        onDown={goToRows}
        onFiles={() => setFiles(true)}
        onBin={() => setBinOpen(!isBinOpen)}
      />
      <UndoLine actions={actions} onStopped={() => search.current?.focus()} />
      <OpeningLine isOpening={!isComplete && index.size === 0} />
      <SecondCopyLine />
      <BackupLine />
      <FollowLine said={followSaid ?? null} href="/sidepanel.html#follows" />
      {isBinOpen ? (
        <BinView onBack={() => setBinOpen(false)} onPutBack={(ids) => void actions.putBack(ids)} />
      ) : isEmpty && dossiers.length === 0 ? (
        <div class="state">
          <p>{i18n.t('dossier.empty')}</p>
          <p class="quiet">{i18n.t('dossier.emptyMore')}</p>
        </div>
      ) : (
        <div class="dossier-body">
          <details class="side" open={isWide}>
            <summary>{i18n.t('dossier.side')}</summary>
            <DossierList
              dossiers={dossiers}
              counts={counts}
              chosen={wanted.dossier}
              onChoose={(dossier) => want({ dossier })}
              onMake={async (name) => want({ dossier: (await actions.make(name)).id })}
              onRename={actions.rename}
              onTakeApart={async (id) => {
                if (await actions.takeApart(id)) want({ dossier: undefined });
              }}
            />
            <Narrowing
              wanted={wanted}
              counts={found.counts}
              nameOf={nameOf}
              changed={changed.size}
              isChangedOnly={changedOnly}
              onWant={want}
              onChangedOnly={setChangedOnly}
            />
          </details>
          <FoundSaves
            list={list}
            saves={found.saves}
            all={isComplete || index.size > 0 ? index.size : undefined}
            isNarrowed={isNarrowed(wanted) || changedOnly}
            dossiers={dossiers}
            tags={tags}
            changed={changed}
            chosen={inSight}
            open={open?.id ?? null}
            order={order}
            actions={actions}
            onWantAll={() => {
              setChangedOnly(false);
              want({ ...everything, from: undefined, until: undefined });
            }}
            onOrder={setOrder}
            onActivate={(id) => setOpen({ id, asked: 0 })}
            onOpen={(id) => setOpen({ id, asked: (open?.asked ?? 0) + 1 })}
            onChoose={setChosen}
            onFiles={() => setFiles(true)}
          />
          {save && open && (
            <SaveDetail
              save={save}
              dossiers={dossiers}
              knownTags={tags}
              asked={open.asked}
              onChange={async (wish) => void (await changeSaves([save.id], wish))}
              onMakeDossier={async (name) => void (await changeSaves([save.id], { dossier: (await actions.make(name)).id }))}
              onDiscard={() => void actions.discard([save.id]).then((isDone) => isDone && close())}
              onClose={close}
            />
          )}
        </div>
      )}
      {files && (
        <FilesDialog
          count={inSight.size > 0 ? inSight.size : found.saves.length}
          isChosen={inSight.size > 0}
          content={content}
          onClose={() => setFiles(false)}
        />
      )}
    </main>
  );
}

/** A dossier is a place to be, not something that is left out. */
const isNarrowed = ({ facets, typed, from, until }: Wanted): boolean =>
  Object.keys(facets).length > 0 || typed !== '' || Boolean(from) || Boolean(until);

const amongThese = (saves: readonly Save[], ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(saves.flatMap(({ id }) => (ids.has(id) ? [id] : [])));

function countPerDossier(saves: readonly Save[], dossiers: readonly Dossier[]): Map<string | null, number> {
  const counts = new Map<string | null, number>(dossiers.map(({ id }) => [id, 0]));
  for (const { dossier } of saves) {
    // What points to a dossier that is no more is in none.
    const place = dossier !== null && counts.has(dossier) ? dossier : null;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
