import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Order, orders } from '../../lib/relate/dossier-index.ts';
import { inDigits } from '../in-words.ts';

/** Columns that one can sort by stand where their order is; the rest has none. */
const columns: readonly { name: 'what' | 'source' | 'page' | 'date' | 'tags' | 'kept'; order?: Order }[] = [
  { name: 'what', order: 'title' },
  { name: 'source', order: 'entity' },
  { name: 'page', order: 'site' },
  { name: 'date', order: 'date' },
  { name: 'tags' },
  { name: 'kept', order: 'kept' },
];

/** Of dates the last comes first, of names the first. */
const isDown = (order: Order): boolean => order === 'kept' || order === 'date';

interface OrderProps {
  order: Order;
  onOrder(order: Order): void;
}

interface HeadProps extends OrderProps {
  count: number;
  areAllChosen: boolean;
  onChooseAll(all: boolean): void;
}

/** The head of the table: a box that chooses all, and the columns, most of which put the rows in their order. */
export function SaveTableHead({ count, areAllChosen, onChooseAll, order, onOrder }: HeadProps) {
  const box = useId();
  return (
    <div role="rowgroup" class="head">
      <div role="row" aria-rowindex={1} class="save-row">
        <span role="columnheader" class="check">
          {count > 0 && (
            <>
              <input type="checkbox" id={box} checked={areAllChosen} onChange={() => onChooseAll(!areAllChosen)} />
              <label for={box} class="unseen">
                {i18n.t('dossier.chooseAll', [inDigits(count)])}
              </label>
            </>
          )}
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
  );
}

/** All orders have a column; where the columns are not shown (a narrow screen) there is this choice. */
export const OrderChoice = ({ order, onOrder }: OrderProps) => (
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
