import { i18n } from '#i18n';
import type { Spending } from '../../lib/record.ts';
import { inEuros } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';

/** "€ 250.000 – € 500.000"; the bracket, and never a figure inside it. */
function bracketInWords({ over, upTo }: Spending['bracket']): string {
  if (over === null) return i18n.t('record.spending.atMost', [inEuros(upTo ?? 0)]);
  if (upTo === null) return i18n.t('record.spending.moreThan', [inEuros(over)]);
  return i18n.t('record.spending.between', [inEuros(over), inEuros(upTo)]);
}

/** What the state spent at a supplier in a year, as a bracket. */
export function SpendingCard({ record, about }: CardProps<Spending>) {
  const isBuyer = record.buyerKey === about;
  const [other, key] = isBuyer
    ? [record.supplier, record.supplierKey]
    : [record.buyer ?? i18n.t('record.spending.noBuyer'), record.buyerKey];
  return (
    <RecordRow
      record={record}
      aside={[said('category', record.category)]}
      title={
        <span class="pair">
          {key ? <a href={`#${key}`}>{other}</a> : other}
          <span class="figure">{bracketInWords(record.bracket)}</span>
        </span>
      }
    >
      <p class="quiet">
        {i18n.t('record.spending.bracket')}{' '}
        <a href={record.url} target="_blank" rel="noreferrer">
          {i18n.t('record.spending.overview')}
        </a>
      </p>
    </RecordRow>
  );
}
