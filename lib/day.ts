import type { IsoDate } from './record.ts';

/** The day of a moment on the reader's own clock, YYYY-MM-DD. @param moment epoch milliseconds */
export function dayOnClock(moment: number): IsoDate {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A moment in universal time ("…Z": it says of no place which day it was) as its day on the reader's own clock; any other date as it stands. */
export function onClock(date: IsoDate): IsoDate {
  const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(moment) ? date : dayOnClock(moment);
}

/** From day to day, both included, YYYY-MM-DD; either end may be open. */
export interface Period {
  from?: IsoDate;
  until?: IsoDate;
}

/** Whether a date lies in a period; a year alone ("2023") when any day of it does. What has no date is in none but one without ends. */
export function isWithin(date: IsoDate | null, { from, until }: Period): boolean {
  if (from === undefined && until === undefined) return true;
  const day = date?.slice(0, 10);
  return day !== undefined && day >= (from ?? '').slice(0, day.length) && (until === undefined || day <= until.slice(0, day.length));
}
