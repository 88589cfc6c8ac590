import { i18n } from '#i18n';
import type { Openness } from '../../lib/relate/openness.ts';
import { inDigits, inFull, inPercent } from '../in-words.ts';
import { sourceName } from '../sources/source-in-words.ts';
import { Beside, OfPeers } from './beside.tsx';

const parts = ['first', 'extended', 'later'] as const;

/** How long decisions on requests took, against the terms of the Woo. */
export function TermTable({ terms, uncounted }: Pick<Openness, 'terms' | 'uncounted'>) {
  const { undated, before } = terms ?? uncounted;
  return (
    <section class="openness" aria-labelledby="openness-terms">
      <h2 id="openness-terms">{i18n.t('openness.terms')}</h2>
      {terms === null ? (
        <p>{i18n.t('openness.noTerms')}</p>
      ) : (
        <>
          <p>
            {i18n.t('openness.decided', terms.decided, [inDigits(terms.decided), inFull(terms.from), inFull(terms.until)])}{' '}
            {i18n.t('openness.source', [sourceName(terms.source)])}
          </p>
          <Beside of={i18n.t('openness.terms')}>
            <tr>
              <th scope="row">{i18n.t('openness.medianDays')}</th>
              <td>
                <b>{inDays(terms.median)}</b>
              </td>
              <td>
                <OfPeers peers={terms.peers?.median ?? null} inWords={inDays} />
              </td>
            </tr>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{i18n.t(`openness.term.${part}`)}</th>
                <td>
                  <b>{inPercent(terms.shares[part])}</b>
                  <span class="quiet">
                    {i18n.t('openness.times', Math.round(terms.shares[part] * terms.decided), [
                      inDigits(Math.round(terms.shares[part] * terms.decided)),
                    ])}
                  </span>
                </td>
                <td>
                  <OfPeers peers={terms.peers?.[part] ?? null} inWords={inPercent} />
                </td>
              </tr>
            ))}
          </Beside>
        </>
      )}
      {undated > 0 && <p class="quiet">{i18n.t('openness.undated', undated, [inDigits(undated)])}</p>}
      {before > 0 && <p class="quiet">{i18n.t('openness.beforeWoo', before, [inDigits(before)])}</p>}
      <p class="quiet">
        {i18n.t('openness.termsMean')}{' '}
        <a href="https://wetten.overheid.nl/BWBR0045754/#Hoofdstuk4_Artikel4.4" target="_blank" rel="noreferrer">
          {i18n.t('openness.termsLaw')}
        </a>
      </p>
    </section>
  );
}

const inDays = (days: number): string => i18n.t('openness.days', days, [inDigits(days)]);
