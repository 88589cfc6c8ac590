import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { SeenEntity } from '../../lib/reading.ts';
import { LazyDetails } from '../lazy-details.tsx';

/** From this confidence on a recognition is worded as sure. */
const sure = 0.9;

/** Which keys there are under `why` is for the rules' own room; here they are only said. */
function ruleInWords(rule: string, cue: string): string {
  const untyped: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;
  return untyped.getMessage(`why.${rule}`.replaceAll(/[-.]/g, '_'), [cue]);
}

/** The rule that spoke for this name, in words, with the words of the page that it rests on. */
export const WhyRecognised = ({ seen }: { seen: SeenEntity }) => (
  <LazyDetails summary={i18n.t('entity.whyRecognised')}>
    {() => (
      <p>
        {i18n.t('entity.written', [seen.surface])} {ruleInWords(seen.reason.rule, seen.reason.cue ?? '')}{' '}
        {i18n.t(seen.confidence >= sure ? 'entity.sure' : 'entity.fairlySure')}
      </p>
    )}
  </LazyDetails>
);
