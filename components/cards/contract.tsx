import { i18n } from '#i18n';
import type { Amount, Contract, Winner } from '../../lib/record.ts';
import { AlsoAt } from '../records/also-at.tsx';
import { inDigits, inEuros, inFull } from '../in-words.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

const stages = {
  'prior-notice': 'prior_notice',
  'market-consultation': 'market_consultation',
  call: 'call',
  award: 'award',
  change: 'change',
  rectification: 'rectification',
  'ended-early': 'ended_early',
  other: 'other',
} as const satisfies Record<Contract['stage'], string>;

const meanings = {
  awarded: 'awarded',
  estimated: 'estimated',
  'framework-maximum': 'framework_maximum',
  placeholder: 'placeholder',
} as const satisfies Record<Amount['meaning'], string>;

/** A framework for sixty firms is no reason to hide what comes below it. */
const winnersShown = 4;
const relatedShown = 3;

/** The amount, and at once what the source says it is. */
const AmountLine = ({ amount }: { amount: Amount }) => (
  <p class={amount.meaning === 'awarded' ? 'amount' : 'amount uncertain'}>
    <span class="figure">{inEuros(amount.euros)}</span> <span class="meaning">{i18n.t(`record.amount.${meanings[amount.meaning]}`)}</span>
  </p>
);

const WinnerName = ({ winner, own }: { winner: Winner; own: boolean }) => (
  <>
    {winner.supplier && !own ? <a href={`#${winner.supplier}`}>{winner.name}</a> : winner.name}
    {winner.amount && (
      <>
        {' '}
        <span class="figure">{inEuros(winner.amount.euros)}</span>
      </>
    )}
  </>
);

/** One notice of a tender. */
export function ContractCard({ record, about }: CardProps<Contract>) {
  const { stage, winners, amount } = record;
  // The winner that the reader is looking at comes first.
  const ordered = winners.toSorted((one, other) => Number(other.supplier === about) - Number(one.supplier === about));
  const shown = ordered.slice(0, winnersShown);
  const left = winners.length - shown.length;
  return (
    <RecordRow
      record={record}
      label={i18n.t(`record.contract.stage.${stages[stage]}`)}
      aside={[record.procedure, record.contractType && i18n.t(`record.contract.type.${record.contractType}`)]}
    >
      {amount && <AmountLine amount={amount} />}
      {!record.about.some((key) => key === about && key.startsWith('government-body:')) && (
        <p>
          <span class="term">{i18n.t('record.contract.buyer')}</span> {record.buyer}
        </p>
      )}
      {winners.length > 0 && (
        <p>
          <span class="term">{i18n.t('record.contract.winner', winners.length, [inDigits(winners.length)])}</span>{' '}
          {shown.map((winner, index) => (
            <span key={`${winner.name} ${index}`}>
              {index > 0 && ' · '}
              <WinnerName winner={winner} own={winner.supplier === about} />
            </span>
          ))}
          {left > 0 && ` ${i18n.t('record.contract.moreWinners', left, [inDigits(left)])}`}
        </p>
      )}
      {stage === 'award' && record.awardedOn && record.awardedOn.slice(0, 10) !== record.date && (
        <p>{i18n.t('record.contract.awardedOn', [inFull(record.awardedOn)])}</p>
      )}
      {stage === 'call' && record.closingDate && <p>{i18n.t('record.contract.closes', [inFull(record.closingDate)])}</p>}
      {record.related && record.related.length > 0 && (
        <p class="quiet">
          {i18n.t('record.contract.related')}{' '}
          {record.related.slice(0, relatedShown).map(({ stage: other, url, date }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <a href={url} target="_blank" rel="noreferrer">
                {i18n.t(`record.contract.stage.${stages[other]}`)}
                {date && ` (${inFull(date)})`}
              </a>
            </span>
          ))}
        </p>
      )}
      {record.alsoAt && <AlsoAt says={i18n.t('record.contract.alsoAt')} places={record.alsoAt} />}
      {stage === 'award' && record.details === 'unreadable' && <p class="quiet">{i18n.t('record.contract.unreadable')}</p>}
      {stage === 'award' && record.details === 'not-asked' && winners.length === 0 && (
        <p class="quiet">{i18n.t('record.contract.notAsked')}</p>
      )}
    </RecordRow>
  );
}
