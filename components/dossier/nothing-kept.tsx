import { i18n } from '#i18n';

/** Why there is nothing to show: nothing was kept, or the reader put off that it is opened or comes back from its second copy. */
export type WhyNothing = 'empty' | 'not-opened' | 'not-back';

const sentenceFor = { empty: 'dossier.empty', 'not-opened': 'copy.notOpened.yet', 'not-back': 'copy.notBack' } as const;

/** What stands in the place of the dossier where there is nothing to show of it. */
export const NothingKept = ({ why }: { why: WhyNothing }) => (
  <div class="state">
    <p>{i18n.t(sentenceFor[why])}</p>
    {why === 'empty' && <p class="quiet">{i18n.t('dossier.emptyMore')}</p>}
  </div>
);
