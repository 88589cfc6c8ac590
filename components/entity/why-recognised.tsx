import { i18n } from '#i18n';
import type { SeenEntity } from '../../lib/reading.ts';
import { isSure, whyInWords } from '../in-words.ts';
import { LazyDetails } from '../lazy-details.tsx';

/** The rule that spoke for this name, in words, with the words of the page that it rests on. */
export const WhyRecognised = ({ seen }: { seen: SeenEntity }) => (
  <LazyDetails summary={i18n.t('entity.whyRecognised')}>
    {() => (
      <p>
        {i18n.t('entity.written', [seen.surface])} {whyInWords(seen.reason)}{' '}
        {i18n.t(isSure(seen.confidence) ? 'entity.sure' : 'entity.fairlySure')}
      </p>
    )}
  </LazyDetails>
);
