import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Order, orders } from '../../lib/relate/dossier-index.ts';
import type { Save } from '../../lib/save.ts';
import { inDigits } from '../in-words.ts';
import { useWindowed } from '../windowed.ts';
import { SaveRow } from './save-row.tsx';

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

/** Columns that one can sort by stand where their order is; the rest has none. */
const columns: readonly { name: 'what' | 'source' | 'page' | 'date' | 'tags' | 'kept'; order?: Order }[] = [
  { name: 'what', order: 'title' },
  { name: 'source', order: 'entity' },
  { name: 'page', order: 'site' },
  { name: 'date', order: 'date' },
  { name: 'tags' },
  { name: 'kept', order: 'kept' },
];

/** All that was found, one row each; only the rows in sight are drawn. Arrow keys move, Enter opens, Space chooses, Delete throws away. */
export function SaveTable(props: TableProps) {
  const { saves, chosen, active, changed, order, onOrder, onActivate, onOpen, onChoose, onDiscard } = props;
  const { scroller, probe, rowHeight, start, end, reveal } = useWindowed(saves);
  const box = useId();
  const at = useMemo(() => (active === null ? -1 : saves.findIndex(({ id }) => id === active)), [saves, active]);
  // Where a stretch of rows that is chosen with Shift began.
  const anchor = useRef<number>(undefined);
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current || at < 0) return;
    follow.current = false;
    reveal(at);
    scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [at, saves]);

  function goTo(row: number, stretch: boolean) {
    const to = Math.max(0, Math.min(row, saves.length - 1));
    const save = saves[to];
    if (!save) return;
    follow.current = true;
    if (stretch) {
      anchor.current ??= Math.max(at, 0);
      const [low, high] = [Math.min(anchor.current, to), Math.max(anchor.current, to)];
      onChoose(new Set(saves.slice(low, high + 1).map(({ id }) => id)));
    } else anchor.current = undefined;
    onActivate(save.id);
  }

  function toggle(id: string) {
    const now = new Set(chosen);
    if (!now.delete(id)) now.add(id);
    onChoose(now);
  }

  function onKey(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    // Before the reader moved, the first row has the focus. A box or a button in the table does what it does itself.
    const isOnRow = event.target instanceof Element && event.target.matches('[data-save]');
    const current = isOnRow ? saves[Math.max(at, 0)] : undefined;
    if (step !== undefined) goTo((at < 0 ? (step > 0 && !isOnRow ? -1 : 0) : at) + step, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onChoose(new Set(saves.map(({ id }) => id)));
    else if (event.key === 'Delete' && chosen.size > 0) onDiscard([...chosen]);
    else if (!current) return;
    else if (event.key === 'Enter') onOpen(current.id);
    else if (event.key === ' ') toggle(current.id);
    else if (event.key === 'Delete') onDiscard([current.id]);
    else return;
    event.preventDefault();
  }

  const rows = saves.slice(start, end).map((save, index) => ({ save, row: start + index }));
  // The row that has the focus stays drawn, also out of sight: else the focus would be lost.
  const current = saves[at];
  if (current && (at < start || at >= end)) rows.push({ save: current, row: at });
  // A column with nothing in it needs no more room than its heading.
  const isTagged = useMemo(() => saves.some(({ tags }) => tags.length > 0), [saves]);
  const allChosen = useMemo(() => saves.length > 0 && saves.every(({ id }) => chosen.has(id)), [saves, chosen]);

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
        if (id !== undefined && isBox(target)) toggle(id);
      }}
    >
      <div role="rowgroup" class="head">
        <div role="row" aria-rowindex={1} class="save-row">
          <span role="columnheader" class="check">
            <input
              type="checkbox"
              id={box}
              checked={allChosen}
              onChange={() => onChoose(allChosen ? new Set() : new Set(saves.map(({ id }) => id)))}
            />
            <label for={box} class="unseen">
              {i18n.t('dossier.chooseAll', [inDigits(saves.length)])}
            </label>
          </span>
          {columns.map(({ name, order: by }) => (
            <span
              key={name}
              role="columnheader"
              class={name}
              aria-sort={by === order ? (isDown(by) ? 'descending' : 'ascending') : undefined}
            >
              {by ? (
                <button type="button" onClick={() => onOrder(by)}>
                  {i18n.t(`dossier.column.${name}`)}
                  {by === order && <span aria-hidden="true">{isDown(by) ? ' ↓' : ' ↑'}</span>}
                </button>
              ) : (
                i18n.t(`dossier.column.${name}`)
              )}
            </span>
          ))}
        </div>
      </div>
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

/** Of dates the last comes first, of names the first. */
const isDown = (order: Order): boolean => order === 'kept' || order === 'date';

/** All orders have a column; where the columns are not shown (a narrow screen) there is this choice. */
export const OrderChoice = ({ order, onOrder }: Pick<TableProps, 'order' | 'onOrder'>) => (
  <label class="order-choice">
    <span>{i18n.t('dossier.orderBy')}</span>{' '}
    <select
      value={order}
      onChange={({ currentTarget: { value } }) => {
        const wanted = orders.find((each) => each === value);
        if (wanted) onOrder(wanted);
      }}
    >
      {orders.map((each) => (
        <option key={each} value={each}>
          {i18n.t(`dossier.order.${each}`)}
        </option>
      ))}
    </select>
  </label>
);
