import { i18n } from '#i18n';
import type { Gift } from '../../lib/record.ts';
import { giftListInWords, inEuros } from '../in-words.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

/** One gift to a party, as the ministry lists it. The donor is named only when it is an organisation. */
export function GiftCard({ record, about }: CardProps<Gift>) {
  const seenFromParty = record.partyKey === about;
  const donor = record.donor ?? i18n.t('record.gift.unnamed');
  const to = record.partyKey && !seenFromParty ? <a href={`#${record.partyKey}`}>{record.party}</a> : record.party;
  return (
    <RecordRow
      record={record}
      label={i18n.t('record.gift.period', [giftListInWords(record.period)])}
      title={
        <span class="pair">
          <span class={record.donor === null ? 'unnamed' : undefined}>{seenFromParty ? donor : to}</span>
          <span class="figure">{record.euros === null ? i18n.t('record.gift.noAmount') : inEuros(record.euros)}</span>
        </span>
      }
    >
      {!seenFromParty && record.donor && <p class="quiet">{record.donor}</p>}
      <p class="quiet">
        <a href={record.url} target="_blank" rel="noreferrer">
          {i18n.t('record.gift.list')}
        </a>{' '}
        {i18n.t('record.gift.threshold', [inEuros(record.threshold)])}
      </p>
    </RecordRow>
  );
}
