import type { IsoDate } from '../../lib/record.ts';

/** The day on the reader's own clock, YYYY-MM-DD: Swedish writes it so. */
export const today = (): IsoDate => new Intl.DateTimeFormat('sv-SE').format(Date.now());

/** Whether it is a whole day with a year of four figures; what is typed into a field of dates may have six. */
export const isDay = (typed: string): boolean => typed.length === 10 && !Number.isNaN(Date.parse(typed));
