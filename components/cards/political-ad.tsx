import { i18n } from '#i18n';
import type { PoliticalAd } from '../../lib/record.ts';
import { inEuros, inFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { SourceWords } from '../source-words.tsx';

/** "1 tot en met 14 oktober", as far as the statement says. */
function periodInWords({ from, until }: PoliticalAd): string | undefined {
  if (from && until) return i18n.t('record.ad.period', [inFull(from), inFull(until)]);
  return from && i18n.t('record.ad.from', [inFull(from)]);
}

/** A transparency statement of a political advertisement: who pays, how much, where. */
export function PoliticalAdCard({ record, about }: CardProps<PoliticalAd>) {
  const { advertiser, advertiserKey, payer, mediaEuros, campaignEuros, media, targeting, versions } = record;
  const period = periodInWords(record);
  return (
    <RecordRow
      record={record}
      label={said('media', media.join(', '))}
      aside={[versions !== undefined && versions > 1 ? i18n.t('record.ad.versions', [versions]) : undefined]}
    >
      {advertiserKey !== about && (
        <p>
          <span class="term">{i18n.t('record.ad.advertiser')}</span>{' '}
          {advertiserKey ? <a href={`#${advertiserKey}`}>{advertiser}</a> : advertiser}
        </p>
      )}
      {payer && payer !== advertiser && (
        <p>
          <span class="term">{i18n.t('record.ad.payer')}</span> {payer}
        </p>
      )}
      {mediaEuros !== undefined && (
        <p class="amount">
          <span class="figure">{inEuros(mediaEuros)}</span> <span class="meaning">{i18n.t('record.ad.media')}</span>
        </p>
      )}
      {campaignEuros !== undefined && (
        <p class="amount">
          <span class="figure">{inEuros(campaignEuros)}</span> <span class="meaning">{i18n.t('record.ad.campaign')}</span>
        </p>
      )}
      {period && <p class="quiet">{period}</p>}
      {targeting && (
        <p class="quiet">
          {i18n.t('record.ad.targeting')} <SourceWords field="targeting" said={targeting} />
        </p>
      )}
    </RecordRow>
  );
}
