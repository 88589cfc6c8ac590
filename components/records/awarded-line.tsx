import { i18n } from '#i18n';
import { type AwardedTotal, leftOutReasons } from '../../lib/relate/awarded.ts';
import type { AwardedSum, LeftOut } from '../../lib/tally.ts';
import { AwardedSplit } from './awarded-split.tsx';
import { LazyDetails } from '../lazy-details.tsx';
import { inDigits, inEuros } from '../in-words.ts';

const reasons = {
  without: 'without',
  estimated: 'estimated',
  'framework-maximum': 'framework_maximum',
  placeholder: 'placeholder',
  shared: 'shared',
  repeated: 'repeated',
} as const satisfies Record<LeftOut, string>;

interface LineProps {
  /** Its parts may come later. */
  total: AwardedSum & Partial<AwardedTotal>;
  /** There is more than it is of. */
  partial: boolean;
  /** It is what a supplier won. */
  isWon: boolean;
}

/** The one sum that may honestly be made, how many awards it is of, and everything that it leaves out. */
export function AwardedLine({ total, partial, isWon }: LineProps) {
  const left = leftOutReasons.filter((reason) => total.left[reason] > 0);
  // Awards without an amount alone are nothing to explain: each says so itself.
  if (total.counted === 0 && left.every((reason) => reason === 'without')) return null;
  return (
    <div class="total">
      <p>
        <span class="term">{i18n.t('record.total.label')}</span>{' '}
        {total.counted > 0 ? <strong class="figure">{inEuros(total.euros)}</strong> : i18n.t('record.total.none')}
      </p>
      <p class="quiet">
        {total.counted > 0 && i18n.t('record.total.of', total.counted, [inDigits(total.counted)])}{' '}
        {partial && i18n.t('record.total.ofHeld')}
      </p>
      {left.length > 0 && (
        <p class="quiet">
          {i18n.t('record.total.left')} {left.map((reason) => i18n.t(`record.total.${reasons[reason]}`, total.left[reason])).join(', ')}.
        </p>
      )}
      {left.length > 0 && (
        <LazyDetails class="split" summary={i18n.t('record.total.why')}>
          {() => (
            <ul class="quiet">
              {left.map((reason) => (
                <li key={reason}>{i18n.t(`record.total.because.${reasons[reason]}`)}</li>
              ))}
            </ul>
          )}
        </LazyDetails>
      )}
      {total.counted > 0 && <AwardedSplit byYear={total.byYear ?? []} byCounterpart={total.byCounterpart ?? []} isWon={isWon} />}
    </div>
  );
}
