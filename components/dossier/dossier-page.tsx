import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { type Facet, type Order, type Wanted } from '../../lib/relate/dossier-index.ts';
import { allDossiers } from '../../lib/remember/dossiers.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { changeSaves } from '../../lib/remember/saves.ts';
import { tagsByUse } from '../../lib/remember/tags.ts';
import { watch } from '../../lib/remember/watch.ts';
import { type Save, tagKey, withoutDoubles } from '../../lib/save.ts';
import type { Content } from '../../lib/share/content.ts';
import { FollowLine, useFollowSaid } from '../follow/follow-line.tsx';
import { inDigits } from '../in-words.ts';
import { sourceNameOf } from '../sources/source-in-words.ts';
import { useWatched } from '../watched.ts';
import { BackupLine } from './backup-line.tsx';
import { BinView } from './bin-view.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { DossierCharts } from './dossier-charts.tsx';
import { DossierList } from './dossier-list.tsx';
import { FilesDialog } from './files-dialog.tsx';
import { useChanged, useKeptSaves } from './kept-saves.ts';
import { Narrowing } from './narrowing.tsx';
import { SaveDetail } from './save-detail.tsx';
import { OrderChoice, SaveTable } from './save-table.tsx';
import { SecondCopyLine } from './second-copy-line.tsx';
import { sortInWords } from './save-in-words.ts';
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
  const [place, setPlace] = useState<'table' | 'charts' | 'bin'>('table');
  const [files, setFiles] = useState(false);
  const [changedOnly, setChangedOnly] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const changed = useChanged(kept, open) ?? none;

  const found = useMemo(
    () => index.find(changedOnly ? { ...wanted, among: changed } : wanted, order),
    [index, version, wanted, order, changedOnly, changed],
  );
  // Who sees something in the list and then narrows it down does not mean what is out of sight.
  const inSight = useMemo(() => (chosen.size === 0 ? none : amongThese(found.saves, chosen)), [found, chosen]);
  const names = useMemo(() => entityNames(index.all()), [index, version]);
  const counts = useMemo(() => countPerDossier(index.all(), dossiers), [index, version, dossiers]);
  const actions = useActions(index);
  const save = open && index.get(open.id);
  const isEmpty = isComplete && index.size === 0;

  useEffect(() => {
    if (isComplete && index.size > 0) void askToPersist().catch(() => false);
  }, [isComplete, index.size > 0]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        search.current?.focus();
      }
      if (event.key === 'Escape' && open && !event.defaultPrevented && !files) close();
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !isTyping) void actions.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const nameOf = useMemo(() => {
    const tagNames = new Map(tags.map((tag) => [tagKey(tag), tag]));
    return (facet: Facet, value: string): string =>
      facet === 'sort'
        ? sortInWords(value)
        : facet === 'source'
          ? sourceNameOf(value)
          : ((facet === 'entity' ? names.get(value) : facet === 'tag' ? tagNames.get(value) : undefined) ?? value);
  }, [names, tags]);
  const want = (but: { [Name in keyof Wanted]?: Wanted[Name] | undefined }) =>
    setWanted((before) => {
      const entries = Object.entries({ ...before, ...but }).filter(([, value]) => value !== undefined);
      return { ...everything, ...Object.fromEntries(entries) };
    });
  const content = async (): Promise<Content> => {
    const saves = inSight.size > 0 ? found.saves.filter(({ id }) => inSight.has(id)) : found.saves;
    return { saves, dossiers: dossiers.filter(({ id }) => saves.some((each) => each.dossier === id)), corrections: [] };
  };
  const close = () => {
    setOpen(undefined);
    table.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  };

  return (
    <main class={save ? 'dossier with-detail' : 'dossier'}>
      <header>
        <h1>{i18n.t('dossier.title')}</h1>
        <input
          ref={search}
          type="search"
          class="filter"
          aria-label={i18n.t('dossier.search')}
          placeholder={i18n.t('dossier.search')}
          value={wanted.typed}
          onInput={({ currentTarget: { value } }) => want({ typed: value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            table.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
          }}
        />
        <p class="actions">
          <a href="/names.html">{i18n.t('names.title')}</a>
          <button type="button" onClick={() => setFiles(true)}>
            {i18n.t('dossier.files')}
          </button>
          <button type="button" aria-pressed={place === 'bin'} onClick={() => setPlace(place === 'bin' ? 'table' : 'bin')}>
            {i18n.t('dossier.bin')}
          </button>
        </p>
      </header>
      <UndoLine actions={actions} onStopped={() => search.current?.focus()} />
      <SecondCopyLine />
      <BackupLine />
      <FollowLine said={followSaid ?? null} href="/sidepanel.html#follows" />
      {place === 'bin' ? (
        <BinView onBack={() => setPlace('table')} onPutBack={(ids) => void actions.putBack(ids)} />
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
              onMake={async (name) => {
                const made = await actions.make(name);
                want({ dossier: made.id });
              }}
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
          <div class="list" ref={table}>
            <div class="list-top">
              <p role="status">{foundInWords(found.saves.length, index.size)}</p>
              {(Object.keys(wanted.facets).length > 0 || wanted.typed !== '' || wanted.from || wanted.until || changedOnly) && (
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    setChangedOnly(false);
                    want({ ...everything, from: undefined, until: undefined });
                  }}
                >
                  {i18n.t('dossier.wantAll')}
                </button>
              )}
              <button
                type="button"
                class="small"
                aria-pressed={place === 'charts'}
                onClick={() => setPlace(place === 'charts' ? 'table' : 'charts')}
              >
                {i18n.t('chart.show')}
              </button>
              <OrderChoice order={order} onOrder={setOrder} />
            </div>
            {place === 'charts' && <DossierCharts saves={found.saves} />}
            {place === 'table' && inSight.size > 0 && (
              <BulkBar
                count={inSight.size}
                dossiers={dossiers}
                dossier={sharedDossier(found.saves, inSight)}
                tagsThere={withoutDoubles(found.saves.filter(({ id }) => inSight.has(id)).flatMap((each) => each.tags))}
                known={tags}
                onTag={(add, remove) => void actions.tag([...inSight], add, remove)}
                onMove={(dossier) => void actions.move([...inSight], dossier)}
                onMake={async (name) => void (await actions.move([...inSight], (await actions.make(name)).id))}
                onDiscard={() => void actions.discard([...inSight]).then((isDone) => isDone && setChosen(none))}
                onFiles={() => setFiles(true)}
                onNone={() => setChosen(none)}
              />
            )}
            {place === 'table' && (
              <SaveTable
                saves={found.saves}
                chosen={inSight}
                active={open?.id ?? null}
                changed={changed}
                order={order}
                onOrder={setOrder}
                onActivate={(id) => setOpen({ id, asked: 0 })}
                onOpen={(id) => setOpen({ id, asked: (open?.asked ?? 0) + 1 })}
                onChoose={setChosen}
                onDiscard={(ids) => void actions.discard(ids).then((isDone) => isDone && setChosen(none))}
              />
            )}
          </div>
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

const foundInWords = (found: number, all: number): string =>
  found === all ? i18n.t('dossier.count', all, [inDigits(all)]) : i18n.t('dossier.found', [inDigits(found), inDigits(all)]);

const amongThese = (saves: readonly Save[], ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(saves.flatMap(({ id }) => (ids.has(id) ? [id] : [])));

/** The dossier that these are all in; undefined when they are in several. */
function sharedDossier(saves: readonly Save[], among: ReadonlySet<string>): string | null | undefined {
  const places = new Set(saves.filter(({ id }) => among.has(id)).map(({ dossier }) => dossier));
  return places.size === 1 ? [...places][0] : undefined;
}

function countPerDossier(saves: readonly Save[], dossiers: readonly Dossier[]): Map<string | null, number> {
  const counts = new Map<string | null, number>(dossiers.map(({ id }) => [id, 0]));
  for (const { dossier } of saves) {
    // What points to a dossier that is no more is in none.
    const place = dossier !== null && counts.has(dossier) ? dossier : null;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function entityNames(saves: readonly Save[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const save of saves) for (const { key, name } of save.entity ? [save.entity] : save.named) names.set(key, name);
  return names;
}
