import { dayOnClock } from '../../lib/day.ts';
import type { IsoDate } from '../../lib/record.ts';

/** The day on the reader's own clock, YYYY-MM-DD. */
export const today = (): IsoDate => dayOnClock(Date.now());

/** Whether it is a whole day with a year of four figures; what is typed into a field of dates may have six. */
export const isDay = (typed: string): boolean => typed.length === 10 && !Number.isNaN(Date.parse(typed));
