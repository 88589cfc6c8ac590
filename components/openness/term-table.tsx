import { i18n } from '#i18n';
import type { TermsBeside } from '../../lib/relate/decision-times.ts';
import type { Openness } from '../../lib/relate/openness.ts';
import type { TermLaw } from '../../lib/relate/woo-terms.ts';
import { inDigits, inFull, inPercent } from '../in-words.ts';
import { sourceName } from '../sources/source-in-words.ts';
import { ComparisonTable, PeerMedianInWords } from './peer-comparison.tsx';

const parts = ['first', 'extended', 'later'] as const;
const laws = { woo: 'woo', 'wob-of-2009': 'wob2009', 'wob-of-1992': 'wob1992' } as const satisfies Record<TermLaw['law'], string>;
const inWords = ({ law }: TermLaw): string => i18n.t(`openness.law.${laws[law]}`);

/** How long decisions on requests took, against the terms of the law that held when they were asked for. */
export function TermTables({ terms, uncounted: { undated, few } }: Pick<Openness, 'terms' | 'uncounted'>) {
  const isOfWob = [...terms, ...few].some(({ law }) => law.law !== 'woo');
  return (
    <section class="openness" aria-labelledby="openness-terms">
      <h2 id="openness-terms">{i18n.t('openness.terms')}</h2>
      {terms.length === 0 && <p>{i18n.t('openness.noTerms')}</p>}
      {terms.map((figure) => (
        <TermTable key={figure.law.law} terms={figure} />
      ))}
      {few.map(({ law, decided }) => (
        <p key={law.law} class="quiet">
          {i18n.t('openness.few', decided, [inDigits(decided), inWords(law)])}
        </p>
      ))}
      {undated > 0 && <p class="quiet">{i18n.t('openness.undated', undated, [inDigits(undated)])}</p>}
      <p class="quiet">
        {i18n.t('openness.termsMean')}{' '}
        <a href="https://wetten.overheid.nl/BWBR0045754/#Hoofdstuk4_Artikel4.4" target="_blank" rel="noreferrer">
          {i18n.t('openness.termsLaw')}
        </a>
        {isOfWob && (
          <>
            {' · '}
            <a href="https://wetten.overheid.nl/BWBR0005252/" target="_blank" rel="noreferrer">
              {i18n.t('openness.termsWob')}
            </a>
          </>
        )}
      </p>
    </section>
  );
}

function TermTable({ terms: { law, source, decided, median, shares, from, until, peers } }: { terms: TermsBeside }) {
  const partInWords = {
    first: i18n.t('openness.term.first', [inDigits(law.first)]),
    extended: i18n.t('openness.term.extended', [inDigits(law.first), inDigits(law.extended - law.first)]),
    later: i18n.t('openness.term.later'),
  };
  return (
    <>
      <h3>{inWords(law)}</h3>
      <p>
        {i18n.t('openness.decided', decided, [inDigits(decided), inFull(from), inFull(until)])}{' '}
        {i18n.t('openness.source', [sourceName(source)])}
      </p>
      <ComparisonTable of={inWords(law)}>
        <tr>
          <th scope="row">{i18n.t('openness.medianDays')}</th>
          <td>
            <b>{inDays(median)}</b>
          </td>
          <td>
            <PeerMedianInWords peers={peers?.median ?? null} inWords={inDays} />
          </td>
        </tr>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{partInWords[part]}</th>
            <td>
              <b>{inPercent(shares[part])}</b>
              <span class="quiet">
                {i18n.t('openness.times', Math.round(shares[part] * decided), [inDigits(Math.round(shares[part] * decided))])}
              </span>
            </td>
            <td>
              <PeerMedianInWords peers={peers?.[part] ?? null} inWords={inPercent} />
            </td>
          </tr>
        ))}
      </ComparisonTable>
    </>
  );
}

const inDays = (days: number): string => i18n.t('openness.days', days, [inDigits(days)]);
