import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AwardedTotal } from '../lib/relate/awarded.ts';
import { inDigits, inEuros } from './in-words.ts';

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
    <details class="split">
      <summary>{i18n.t(isWon ? 'record.total.splitWon' : 'record.total.split')}</summary>
      <table class="results">
        <thead>
          <tr>
            <th scope="col">{i18n.t('record.total.year')}</th>
            <th scope="col" class="figure">
              {i18n.t('record.total.awards')}
            </th>
            <th scope="col" class="figure">
              {i18n.t('record.total.euros')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byYear.map(({ year, euros, counted }) => (
            <tr key={year}>
              <th scope="row">{year ?? i18n.t('record.total.noYear')}</th>
              <td class="figure">{inDigits(counted)}</td>
              <td class="figure">{inEuros(euros)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="results">
        <thead>
          <tr>
            <th scope="col">{i18n.t(isWon ? 'record.total.buyer' : 'record.total.winner')}</th>
            <th scope="col" class="figure">
              {i18n.t('record.total.awards')}
            </th>
            <th scope="col" class="figure">
              {i18n.t('record.total.euros')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, key, euros, counted }) => (
            <tr key={key ?? name}>
              <th scope="row">{name === null ? i18n.t('record.total.together') : key ? <a href={`#${key}`}>{name}</a> : name}</th>
              <td class="figure">{inDigits(counted)}</td>
              <td class="figure">{inEuros(euros)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < byCounterpart.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {i18n.t('record.more', byCounterpart.length - shown.length)}
        </button>
      )}
    </details>
  );
}
