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
