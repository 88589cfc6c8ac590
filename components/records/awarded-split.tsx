import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AwardedTotal } from '../../lib/relate/awarded.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { FiguresHead } from '../charts/figures-head.tsx';
import { LazyDetails } from '../lazy-details.tsx';
import { inDigits, inEuros } from '../in-words.ts';

const firstRows = 8;

interface SplitProps extends Pick<AwardedTotal, 'byYear' | 'byCounterpart'> {
  /** It is what a supplier won, so that who stands opposite is the buyer. */
  isWon: boolean;
}

/** The same sum per year, and per winner or buyer. */
export function AwardedSplit({ byYear, byCounterpart, isWon }: SplitProps) {
  const [all, setAll] = useState(false);
  const shown = all ? byCounterpart : byCounterpart.slice(0, firstRows);
  return (
    <LazyDetails class="split" summary={i18n.t(isWon ? 'record.total.splitWon' : 'record.total.split')}>
      {() => (
        <>
          <Parts
            of={i18n.t('record.total.year')}
            parts={byYear.map(({ year, ...part }) => ({ ...part, said: String(year ?? i18n.t('record.total.noYear')) }))}
          />
          <Parts
            of={i18n.t(isWon ? 'record.total.buyer' : 'record.total.winner')}
            parts={shown.map(({ name, ...part }) => ({ ...part, said: name ?? i18n.t('record.total.together') }))}
          />
          {shown.length < byCounterpart.length && (
            <button type="button" class="more" onClick={() => setAll(true)}>
              {i18n.t('record.more', byCounterpart.length - shown.length, [inDigits(byCounterpart.length - shown.length)])}
            </button>
          )}
        </>
      )}
    </LazyDetails>
  );
}

interface Part {
  said: string;
  /** Whom it is about, where that is known. */
  key?: EntityKey | undefined;
  euros: number;
  counted: number;
}

const Parts = ({ of, parts }: { of: string; parts: readonly Part[] }) => (
  <table class="results awarded">
    <FiguresHead of={of} figures={[i18n.t('record.total.awards'), i18n.t('record.total.euros')]} />
    <tbody>
      {parts.map(({ said, key, euros, counted }) => (
        <tr key={key ?? said}>
          <th scope="row">{key ? <a href={`#${key}`}>{said}</a> : said}</th>
          <td class="figure">{inDigits(counted)}</td>
          <td class="figure">{inEuros(euros)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
