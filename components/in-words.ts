import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { onClock } from '../lib/day.ts';
import type { EntityKind } from '../lib/entity.ts';
import type { FailureReason } from '../lib/failure.ts';
import type { Reason } from '../lib/mention.ts';
import type { RecordKind } from '../lib/record.ts';

/**
 * The locale for amounts and dates, BCP 47: the language of our sentences, in the reader's own variety of it where there is one
 * ("en-GB"). A German browser shows our Dutch sentences, and then Dutch amounts go with them.
 */
export function readersLocale(): string {
  const language = i18n.t('popup.language');
  const own = browser.i18n.getUILanguage();
  return own === language || own.startsWith(`${language}-`) ? own : language;
}

/** Makes a formatter once per locale: making one costs more than a hundred uses of it. */
function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const locale = readersLocale();
    const held = made.get(locale) ?? make(locale);
    made.set(locale, held);
    return held;
  };
}

const wholeEuros = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: 0, maximumFractionDigits: 0 }),
);
const eurosAndCents = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const percents = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const localDays = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
const brief = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const months = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const briefDays = perLocale((locale) => new Intl.DateTimeFormat(locale, { ...brief, timeZone: 'UTC' }));
const localBriefDays = perLocale((locale) => new Intl.DateTimeFormat(locale, brief));
const times = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

/**
 * Has the browser read our sentences, and how amounts and dates are written, which the first rows of nearly everybody need: while the disk is read and nobody
 * waits for it. What is made once costs little to make again, in another script too.
 */
export function prepareWords(): void {
  for (const formatter of [numbers, days, wholeEuros]) formatter().format(0);
}

/** "€ 1.234.567" or, when it was published with cents, "€ 1.234,50". Never rounded. */
export const inEuros = (euros: number): string => (Number.isInteger(euros) ? wholeEuros() : eurosAndCents()).format(euros);

/** "1.240" */
export const inDigits = (count: number): string => numbers().format(count);

/** "34,5%", of 0.345. One figure behind the comma, as elections are announced. */
export const inPercent = (share: number): string => percents().format(share);

/** "4,2 MB": a million bytes, as browsers count downloads. */
export const inMegabytes = (bytes: number): string => `${numbers().format(Math.round(bytes / 100_000) / 10)} MB`;

/** "12 oktober 2026", of an ISO date or date-time as a source gave it; of a moment on the reader's own clock. What is no full date is shown as it stands ("2023"). */
export const inFull = (date: string): string => written(date, days);

/** "maart 2021", of a month as "03-2021" or "2021-03"; else as `inFull`. */
export function monthInFull(date: string): string {
  const parts = /^(?:(?<year>\d{4})-(?<month>0[1-9]|1[0-2])|(?<first>0[1-9]|1[0-2])-(?<last>\d{4}))$/.exec(date)?.groups;
  if (!parts) return inFull(date);
  return months().format(Date.parse(`${parts.year ?? parts.last}-${parts.month ?? parts.first}-01`));
}

/** "12 oktober 2026", on the reader's own clock. */
export const dayOf = (moment: number): string => localDays().format(moment);

/** "12 okt 2026", where there is little room; otherwise as `inFull`. */
export const inBrief = (date: string): string => written(date, briefDays);

function written(date: string, how: () => Intl.DateTimeFormat): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(onClock(date))?.[0];
  const moment = day ? Date.parse(day) : Number.NaN;
  return Number.isNaN(moment) ? date : how().format(moment);
}

/** "12 okt 2026", on the reader's own clock. */
export const dayInBrief = (moment: number): string => localBriefDays().format(moment);

/** At most so many letters; where it was cut there is an ellipsis, and one only. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/[\s.,;:]+$/, '')}…` : text;

/** "14:05", on the reader's own clock. */
export const timeOf = (moment: number): string => times().format(moment);

export const isSameDay = (one: number, other: number): boolean => new Date(one).toDateString() === new Date(other).toDateString();

/** Of which list of gifts: "2025", "Tweede Kamerverkiezing 2025" for the ministry's "TK2025". */
export function giftListInWords(period: string): string {
  const year = /^TK(\d{4})$/.exec(period)?.[1];
  return year === undefined ? period : i18n.t('record.gift.ofElection', [year]);
}

/** What a message says whose key is put together from what is known elsewhere: of rules, or of sources; '' where there is none. */
export function messageIfAny(key: string, words: string[] = []): string {
  const untyped: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;
  return untyped.getMessage(key.replaceAll('.', '_'), words);
}

/** Why a name was recognised: which rules there are is for their own room to know. */
export const whyInWords = ({ rule, cue = '' }: Reason): string => messageIfAny(`why.${rule}`, [cue]);

/** Whether a recognition is worded as sure. @param confidence 0–1 */
export const isSure = (confidence: number): boolean => confidence >= 0.9;

/** A message key holds no hyphen, an identifier may; so each has its line here, and the compiler counts them. */
const kindKeys = {
  'government-body': 'government_body',
  supplier: 'supplier',
  party: 'party',
  algorithm: 'algorithm',
} as const satisfies Record<EntityKind, string>;
export const kindInWords = (kind: EntityKind): string => i18n.t(`entity.kind.${kindKeys[kind]}`);
export const kindsInWords = (kind: EntityKind): string => i18n.t(`entity.kinds.${kindKeys[kind]}`);

const failureKeys = {
  offline: 'offline',
  'too-slow': 'too_slow',
  refused: 'refused',
  unreadable: 'unreadable',
  'unknown-site': 'unknown_site',
  changed: 'changed',
  'not-permitted': 'not_permitted',
  resting: 'resting',
  interrupted: 'interrupted',
  stopped: 'stopped',
} as const satisfies Record<FailureReason, string>;

/** @param status the HTTP status that the source answered with: of an answer that is none, it says what happened */
export function failureInWords(reason: FailureReason, status?: number): string {
  if (reason !== 'refused' || status === undefined) return i18n.t(`failure.${failureKeys[reason]}`);
  // A browser does not tell by which status it was sent elsewhere, and then gives 0.
  return status < 400 ? i18n.t('refusal.elsewhere') : i18n.t(`refusal.${refusalOf(status)}`, [status]);
}

/** What an HTTP status of 400 and more says of a question that was put well (RFC 9110 §15.5, §15.6). */
function refusalOf(status: number): 'keyWanted' | 'addressUnknown' | 'tooBusy' | 'notUnderstood' | 'outOfOrder' {
  if (status === 401 || status === 403) return 'keyWanted';
  if (status === 404 || status === 410) return 'addressUnknown';
  if (status === 429) return 'tooBusy';
  return status < 500 ? 'notUnderstood' : 'outOfOrder';
}

const recordKeys = {
  contract: 'contract',
  spending: 'spending',
  disclosure: 'disclosure',
  complaint: 'complaint',
  gift: 'gift',
  'political-ad': 'political_ad',
  algorithm: 'algorithm',
  election: 'election',
  participation: 'participation',
  council: 'council',
  parliament: 'parliament',
  dataset: 'dataset',
  repository: 'repository',
  ruling: 'ruling',
  identity: 'identity',
} as const satisfies Record<RecordKind, string>;
/** One of them: "raadsstuk". */
export const oneRecordInWords = (kind: RecordKind): string => i18n.t(`record.one.${recordKeys[kind]}`);
export const recordKindInWords = (kind: RecordKind): string => i18n.t(`record.kind.${recordKeys[kind]}`);

/** "1.240 openbare documenten". */
export const countInWords = (kind: RecordKind, count: number): string => `${inDigits(count)} ${countedInWords(kind, count)}`;

/** What is counted, one or many, without the number. */
export const countedInWords = (kind: RecordKind, count: number): string => i18n.t(`card.counts.${recordKeys[kind]}`, count);
