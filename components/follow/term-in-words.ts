import { i18n } from '#i18n';
import type { IsoDate } from '../../lib/record.ts';
import { stateOfRequest } from '../../lib/relate/woo-letter.ts';
import { lastDaysToDecide } from '../../lib/relate/woo-terms.ts';
import { inFull } from '../in-words.ts';

/** By when there must be a decision on a request that was sent on a day, or that it should have been there: as it stands today. Days as YYYY-MM-DD. */
export function termInWords(sentOn: IsoDate, today: IsoDate): string {
  const { first, extended } = lastDaysToDecide(sentOn);
  const terms: [string, string] = [inFull(first), inFull(extended)];
  const state = stateOfRequest({ sentOn, decidedOn: null }, today);
  if (state === 'over') return i18n.t('wooRequest.over', [inFull(extended)]);
  return i18n.t(state === 'first-over' ? 'wooRequest.firstOver' : 'wooRequest.waiting', terms);
}
