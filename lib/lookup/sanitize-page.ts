import { type CivicRecord, type IsoDate, linkFields, longestId, longestText } from '../record.ts';
import type { AnswerPage } from '../source.ts';
import { isDay } from './dutch-notation.ts';
import { withoutUnseen } from './plain-text.ts';

/** Euros, votes, pages: more than this of anything there is not. */
const mostOfAnything = 1e13;
const problemsKept = 3;

const days = new Set([
  'date',
  'requestedOn',
  'decidedOn',
  'receivedOn',
  'respondUntil',
  'discussedOn',
  'publishedOn',
  'closingDate',
  'awardedOn',
  'from',
  'until',
  'since',
]);
/** What an amount, a version or a link is not without. */
const needed = new Set(['euros', 'date', 'url']);

/**
 * A page of an answer without what no source should give and no reader should meet, whatever the schemas of the source let through: signs that cannot be seen or
 * turn a line around, links that run a script or carry a password, days that were never, amounts below nothing. A record that cannot do without what is taken
 * from it is counted as unreadable. The records are mended where they are.
 */
export function sanitizePage(page: AnswerPage): AnswerPage {
  const records = page.records.filter(mend);
  const lost = page.records.filter((record) => !records.includes(record));
  const problems = [...(page.problems ?? []), ...lost.map(({ id }) => `${withoutUnseen(id).slice(0, 100)}: no number or link`)];
  const { total, sifted, unreadable, problems: _problems, ...rest } = page;
  return {
    ...rest,
    records,
    total: total !== null && isCount(total) ? total : null,
    unreadable: unreadable + lost.length,
    ...(problems.length > 0 && { problems: lost.length > 0 ? problems.slice(0, (page.problems?.length ?? 0) + problemsKept) : problems }),
    ...(sifted && isCount(sifted.read) && isCount(sifted.found) && { sifted }),
  };
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

/** Whether it can be shown, once it is mended. */
function mend(record: CivicRecord): boolean {
  if (!isLink(record.url) || record.id.length > longestId) return false;
  mendFields(record);
  record.date ??= null;
  return true;
}

/** Takes out what is not sound. False where that leaves something that says nothing, or something else. */
function mendFields(holder: object): boolean {
  let isSound = true;
  for (const [key, value] of Object.entries(holder)) {
    const mended = mendedOf(key, value);
    if (mended === value) continue;
    if (mended === undefined) {
      Reflect.deleteProperty(holder, key);
      isSound &&= !needed.has(key);
    } else Reflect.set(holder, key, mended);
  }
  return isSound;
}

function mendedOf(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (days.has(key)) return isInTime(value, key) ? value : undefined;
    if (linkFields.has(key)) return isLink(value) ? value : undefined;
    return mendedText(value);
  }
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 && value <= mostOfAnything ? value : undefined;
  if (Array.isArray(value)) {
    const mended = value.map((each) => mendedOf('', each)).filter((each) => each !== undefined);
    return mended.length === value.length && mended.every((each, nth) => each === value[nth]) ? value : mended;
  }
  if (typeof value === 'object' && value !== null) return mendFields(value) ? value : undefined;
  return value;
}

function mendedText(text: string): string {
  const seen = withoutUnseen(text);
  return seen.length > longestText ? `${seen.slice(0, longestText - 1).toWellFormed()}…` : seen;
}

/** What leads a reader to a page, as that person expects: no script, no file, and no host that hides behind a name and a password. */
function isLink(text: string): boolean {
  const address = text.length <= longestId && withoutUnseen(text) === text ? URL.parse(text) : null;
  return address !== null && /^https?:$/.test(address.protocol) && address.username === '' && address.password === '';
}

/** A day, or a year where no more is known, in which what sources tell of can have been: bodies are older than their papers. */
function isInTime(text: IsoDate, key: string): boolean {
  const earliest = key === 'since' ? '1000' : '1800';
  return text >= earliest && text < '2090' && (/^\d{4}$/.test(text) || isDay(text));
}
