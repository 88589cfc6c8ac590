import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Order } from '../../lib/relate/dossier-index.ts';
import type { Save } from '../../lib/save.ts';
import { useWindowed } from '../windowed.ts';
import { SaveRow } from './save-row.tsx';
import { SaveTableHead } from './save-table-head.tsx';
import { toggled, useTableKeys } from './table-keys.ts';

interface TableProps {
  saves: readonly Save[];
  chosen: ReadonlySet<string>;
  /** The row that the keys move from, and whose detail is open. */
  active: string | null;
  /** Of which records a source says something else now. */
  changed: ReadonlySet<string>;
  order: Order;
  onOrder(order: Order): void;
  onActivate(id: string): void;
  /** Opens the detail and goes there. */
  onOpen(id: string): void;
  onChoose(chosen: ReadonlySet<string>): void;
  onDiscard(ids: string[]): void;
}

const none: ReadonlySet<string> = new Set();

/** All that was found, one row each; only the rows in sight are drawn. */
export function SaveTable(props: TableProps) {
  const { saves, chosen, active, changed, order, onOrder, onOpen, onChoose } = props;
  const windowed = useWindowed(saves);
  const { scroller, probe, rowHeight, start, end } = windowed;
  const at = useMemo(() => (active === null ? -1 : saves.findIndex(({ id }) => id === active)), [saves, active]);
  const onKey = useTableKeys({ ...props, at, windowed });

  const rows = saves.slice(start, end).map((save, index) => ({ save, row: start + index }));
  // The row that has the focus stays drawn, also out of sight: else the focus would be lost.
  const current = saves[at];
  if (current && (at < start || at >= end)) rows.push({ save: current, row: at });
  // A column with nothing in it needs no more room than its heading.
  const isTagged = useMemo(() => saves.some(({ tags }) => tags.length > 0), [saves]);
  const areAllChosen = useMemo(() => saves.length > 0 && saves.every(({ id }) => chosen.has(id)), [saves, chosen]);

  return (
    <div
      ref={scroller}
      class={isTagged ? 'save-table' : 'save-table untagged'}
      role="grid"
      aria-label={i18n.t('dossier.table')}
      aria-rowcount={saves.length + 1}
      aria-multiselectable
      tabIndex={-1}
      onKeyDown={onKey}
      onClick={({ target }) => {
        // A box in a row chooses; the rest of the row opens.
        const id = saveAt(target);
        if (id !== undefined && !isBox(target)) onOpen(id);
      }}
      onChange={({ target }) => {
        const id = saveAt(target);
        if (id !== undefined && isBox(target)) onChoose(toggled(chosen, id));
      }}
    >
      <SaveTableHead
        count={saves.length}
        areAllChosen={areAllChosen}
        onChooseAll={(all) => onChoose(all ? new Set(saves.map(({ id }) => id)) : none)}
        order={order}
        onOrder={onOrder}
      />
      <div role="rowgroup" class="body" style={{ height: `${saves.length * rowHeight}px` }}>
        <div ref={probe} class="probe" aria-hidden="true" />
        {rows.map(({ save, row }) => (
          <SaveRow
            key={save.id}
            save={save}
            row={row}
            top={row * rowHeight}
            isChosen={chosen.has(save.id)}
            isActive={at < 0 ? row === 0 : row === at}
            isOpen={save.id === active}
            isChanged={changed.has(save.id)}
          />
        ))}
      </div>
    </div>
  );
}

const isBox = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;

/** Id of the save in whose row this stands. */
const saveAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-save]')?.dataset.save : undefined;
