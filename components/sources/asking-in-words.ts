import { i18n } from '#i18n';
import { type Asking, isGoneThrough } from '../../lib/asking.ts';
import type { FailureReason } from '../../lib/failure.ts';
import { dayOf, failureInWords, inDigits, inFull, isSameDay, timeOf } from '../in-words.ts';
import { sourceName } from './source-in-words.ts';

/** The reason why the last question failed; null while it runs or when it was answered. */
export const failureOf = ({ state }: Asking): FailureReason | null => (state === 'asking' || state === 'answered' ? null : state);

const answered = (moment: number, now: number): string =>
  isSameDay(moment, now) ? i18n.t('asking.answeredAt', [timeOf(moment)]) : i18n.t('asking.answeredOn', [dayOf(moment)]);

/** Whether the source gave an answer that could be read before: only then is it known that it has changed. */
const wasRead = ({ answeredAt, snapshot }: Pick<Asking, 'answeredAt' | 'snapshot'>): boolean =>
  answeredAt !== undefined && snapshot === undefined;

/** Why a question failed, in words. */
export const troubleInWords = (failure: FailureReason, asking: Pick<Asking, 'answeredAt' | 'snapshot' | 'status'>): string =>
  failure === 'changed' && !wasRead(asking) ? i18n.t('failure.unfamiliar') : failureInWords(failure, asking.status);

/** How it stands with one question, in words: the state first, then what the reader must know to weigh what is shown. */
export function askingInWords(asking: Asking, now: number): string[] {
  const failure = failureOf(asking);
  const words: string[] = [];
  if (failure) {
    words.push(troubleInWords(failure, asking));
    // What is shown below is then of an earlier day, and the reader must know which.
    const from = asking.snapshot ? inFull(asking.snapshot) : asking.answeredAt !== undefined && ofMoment(asking.answeredAt, now);
    if (from) words.push(i18n.t('asking.thisIsFrom', [from]));
    if (asking.retryAt !== undefined && asking.retryAt > now)
      words.push(i18n.t(failure === 'resting' ? 'asking.restsUntil' : 'asking.waitUntil', [ofMoment(asking.retryAt, now)]));
  } else if (asking.state === 'asking') words.push(i18n.t(asking.answeredAt === undefined ? 'asking.asking' : 'asking.refreshing'));
  else if (asking.snapshot) words.push(i18n.t('asking.snapshot', [inFull(asking.snapshot)]));
  else words.push(answered(asking.answeredAt ?? asking.askedAt, now));
  words.push(...fetchedInWords(asking));
  if (asking.unreadable > 0) words.push(i18n.t('asking.unreadable', asking.unreadable, [inDigits(asking.unreadable)]));
  if (asking.gone) words.push(i18n.t(asking.spares ? 'asking.gone' : 'asking.lacking', [asking.gone.join(', ')]));
  if (asking.spares) words.push(i18n.t('asking.spares'));
  if (asking.repeats) words.push(i18n.t('asking.repeats'));
  if (asking.units) words.push(i18n.t('asking.units', [inDigits(asking.units.asked), inDigits(asking.units.of)]));
  if (asking.capped) words.push(i18n.t('asking.capped', [inDigits(asking.capped)]));
  return words.map((each) => (/[.…]$/.test(each) ? each : `${each}.`));
}

/** How much of it is here, where that is not all: the number above a section is of all its sources together. */
function fetchedInWords({ received, total, next, sifted }: Asking): string[] {
  if (total !== null && total > received && received > 0) return [i18n.t('asking.fetchedOf', [inDigits(received), inDigits(total)])];
  if (total === null && sifted && sifted.read < sifted.found)
    return [i18n.t('asking.sifted', [inDigits(sifted.read), inDigits(sifted.found)])];
  return next !== undefined && received > 0 ? [i18n.t('asking.fetchedSome', [inDigits(received)])] : [];
}

const ofMoment = (moment: number, now: number): string => (isSameDay(moment, now) ? timeOf(moment) : dayOf(moment));

/** "Niet gevonden in TenderNed, 2012–nu." Never "there are none": a source knows only what it holds. */
export function notFoundInWords(asking: Asking): string {
  const name = sourceName(asking.source);
  if (asking.next !== undefined) return i18n.t('record.noneYet', [name]);
  if (!isGoneThrough(asking)) return i18n.t('record.noneSeen', [name]);
  if (asking.snapshot) return i18n.t('record.noneInSnapshot', [name, inFull(asking.snapshot)]);
  return asking.coversFrom ? i18n.t('record.none', [name, asking.coversFrom]) : i18n.t('record.noneUndated', [name]);
}

/** One sentence for who listens instead of looks: who is still being asked, or that all have answered. */
export function progressInWords(askings: readonly Asking[]): string {
  if (askings.length === 0) return '';
  const busy = askings.filter(({ state }) => state === 'asking');
  if (busy.length > 0) return i18n.t('asking.busy', [busy.map(({ source }) => sourceName(source)).join(', ')]);
  // Who may not be asked was not, and has a section of its own.
  const hasTrouble = askings.some((asking) => asking.state !== 'not-permitted' && failureOf(asking) !== null);
  return i18n.t(hasTrouble ? 'asking.readyWithTrouble' : 'asking.ready');
}
