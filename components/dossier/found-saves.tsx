import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import type { Order } from '../../lib/relate/dossier-index.ts';
import { type Save, withoutDoubles } from '../../lib/save.ts';
import { inDigits } from '../in-words.ts';
import type { DossierActions } from './actions.ts';
import { BulkBar } from './bulk-bar.tsx';
import { DossierCharts } from './dossier-charts.tsx';
import { SaveTable } from './save-table.tsx';
import { OrderChoice } from './save-table-head.tsx';

interface FoundProps {
  list: Ref<HTMLDivElement>;
  saves: readonly Save[];
  /** How many there are in all; undefined until that is known. */
  all: number | undefined;
  /** Whether anything is left out, so that there is something to show again. */
  isNarrowed: boolean;
  dossiers: readonly Dossier[];
  tags: readonly string[];
  /** Of which records a source says something else now. */
  changed: ReadonlySet<string>;
  /** Those that were chosen, and are in sight. */
  chosen: ReadonlySet<string>;
  /** The one whose detail is open. */
  open: string | null;
  order: Order;
  actions: DossierActions;
  onWantAll(): void;
  onOrder(order: Order): void;
  onActivate(id: string): void;
  onOpen(id: string): void;
  onChoose(chosen: ReadonlySet<string>): void;
  onFiles(): void;
}

const none: ReadonlySet<string> = new Set();

/** What was found, as rows or as charts; above it how many there are, and what can be done to those that were chosen. */
export function FoundSaves(props: FoundProps) {
  const { list, saves, all, isNarrowed, changed, chosen, open, order, actions, onWantAll, onOrder, onActivate, onOpen, onChoose } = props;
  const [areCharts, setCharts] = useState(false);
  const discard = (ids: string[]) => void actions.discard(ids).then((isDone) => isDone && onChoose(none));
  return (
    <div class="list" ref={list}>
      <div class="list-top">
        <p role="status">{foundInWords(saves.length, all)}</p>
        {isNarrowed && (
          <button type="button" class="link" onClick={onWantAll}>
            {i18n.t('dossier.wantAll')}
          </button>
        )}
        <button type="button" class="small" aria-pressed={areCharts} onClick={() => setCharts(!areCharts)}>
          {i18n.t('chart.show')}
        </button>
        <OrderChoice order={order} onOrder={onOrder} />
      </div>
      {areCharts ? (
        <DossierCharts saves={saves} />
      ) : (
        <>
          {chosen.size > 0 && <ChosenBar {...props} onDiscard={() => discard([...chosen])} />}
          <SaveTable
            saves={saves}
            chosen={chosen}
            active={open}
            changed={changed}
            order={order}
            onOrder={onOrder}
            onActivate={onActivate}
            onOpen={onOpen}
            onChoose={onChoose}
            onDiscard={discard}
          />
        </>
      )}
    </div>
  );
}

/** What can be done to those that were chosen. */
function ChosenBar({ saves, chosen, dossiers, tags, actions, onFiles, onChoose, onDiscard }: FoundProps & { onDiscard(): void }) {
  const them = saves.filter(({ id }) => chosen.has(id));
  const ids = [...chosen];
  const places = new Set(them.map(({ dossier }) => dossier));
  return (
    <BulkBar
      count={chosen.size}
      dossiers={dossiers}
      dossier={places.size === 1 ? [...places][0] : undefined}
      tagsThere={withoutDoubles(them.flatMap((each) => each.tags))}
      known={tags}
      onTag={(add, remove) => void actions.tag(ids, add, remove)}
      onMove={(dossier) => void actions.move(ids, dossier)}
      onMake={async (name) => void (await actions.move(ids, (await actions.make(name)).id))}
      onDiscard={onDiscard}
      onFiles={onFiles}
      onNone={() => onChoose(none)}
    />
  );
}

const foundInWords = (found: number, all: number | undefined): string =>
  all === undefined
    ? ''
    : found === all
      ? i18n.t('dossier.count', all, [inDigits(all)])
      : i18n.t('dossier.found', [inDigits(found), inDigits(all)]);
