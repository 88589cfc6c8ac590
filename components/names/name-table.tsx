import { i18n } from '#i18n';
import { searchText } from '../../lib/search-text.ts';
import type { NameList, NameRow } from '../../lib/name-list.ts';
import type { RecordKind } from '../../lib/record.ts';
import { chooseInRow } from '../../lib/remember/name-lists.ts';
import { watch } from '../../lib/remember/watch.ts';
import { type EntitySummary, summaryOf } from '../entity/entity-summary.ts';
import { kindInWords, recordKindInWords } from '../in-words.ts';
import { SummaryCell } from '../entity/summary-cell.tsx';
import { useWatched } from '../watched.ts';

/** One row a name, one column a kind: how many, the newest, the total where that is honest. */
export const NameTable = ({ list }: { list: NameList }) => (
  // It may be wider than the window; then the keyboard can scroll it too.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  <div class="wide" tabIndex={0} role="region" aria-label={list.name}>
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('names.name')}</th>
          {list.kinds.map((kind) => (
            <th key={kind} scope="col">
              {recordKindInWords(kind)}
            </th>
          ))}
          <th scope="col">{i18n.t('names.state')}</th>
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row, index) => (
          <Row key={`${index} ${row.entity?.key}`} row={row} kinds={list.kinds} onChoose={(key) => choose(list, index, key)} />
        ))}
      </tbody>
    </table>
  </div>
);

const choose = ({ id, rows }: NameList, index: number, key: string) =>
  void chooseInRow(id, index, rows[index]?.choices.find((each) => each.key === key) ?? null);

interface RowProps {
  row: NameRow;
  kinds: readonly RecordKind[];
  onChoose(key: string): void;
}

function Row({ row: { typed, entity, choices, state }, kinds, onChoose }: RowProps) {
  const summary = useWatched<EntitySummary>((tell) => (entity ? watch(() => summaryOf(entity.key), tell) : () => undefined), [entity?.key]);
  return (
    <tr>
      <th scope="row">
        {entity ? <a href={`/sidepanel.html#${entity.key}`}>{entity.name}</a> : <span>{typed}</span>}
        {entity && entity.name !== typed && <span class="quiet">{i18n.t('names.typed', [typed])}</span>}
        {choices.length > 1 && (!entity || searchText(entity.name) !== searchText(typed)) && (
          <select
            aria-label={i18n.t('names.whoIs', [typed])}
            value={entity?.key ?? ''}
            onChange={({ currentTarget: { value } }) => onChoose(value)}
          >
            <option value="">{i18n.t('names.choose')}</option>
            {choices.map(({ key, name, kind }) => (
              <option key={key} value={key}>
                {`${name} (${kindInWords(kind)})`}
              </option>
            ))}
          </select>
        )}
      </th>
      {kinds.map((kind) => (
        <td key={kind} data-label={recordKindInWords(kind)}>
          {entity && (state !== 'waiting' || summary?.kinds[kind]) ? <SummaryCell summary={summary} kind={kind} /> : '–'}
        </td>
      ))}
      <td class="quiet" data-label={i18n.t('names.state')}>
        {stateInWords(entity !== null, choices.length, state)}
      </td>
    </tr>
  );
}

const stateInWords = (isKnown: boolean, choices: number, state: NameRow['state']): string =>
  isKnown ? i18n.t(`names.row.${state}`) : i18n.t(choices === 0 ? 'names.row.unknown' : 'names.row.doubt');
