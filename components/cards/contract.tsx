import { i18n } from '#i18n';
import type { Amount, Contract, Winner } from '../../lib/record.ts';
import { AlsoAt } from '../records/also-at.tsx';
import { contractTypeInWords, meaningInWords, stageInWords } from '../records/contract-in-words.ts';
import { inDigits, inEuros, inFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A framework for sixty firms is no reason to hide what comes below it. */
const winnersShown = 4;
const relatedShown = 3;

/** The amount, and at once what the source says it is. */
const AmountLine = ({ amount }: { amount: Amount }) => (
  <p class={amount.meaning === 'awarded' ? 'amount' : 'amount uncertain'}>
    <span class="figure">{inEuros(amount.euros)}</span> <span class="meaning">{meaningInWords(amount.meaning)}</span>
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
      label={stageInWords(stage)}
      aside={[said('procedure', record.procedure), record.contractType && contractTypeInWords(record.contractType)]}
    >
      {amount && <AmountLine amount={amount} />}
      {!record.about.some((key) => key === about && key.startsWith('government-body:')) && (
        <p>
          <span class="term">{i18n.t('record.contract.buyer')}</span> <span lang={languageOfSources}>{record.buyer}</span>
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
                {stageInWords(other)}
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
