import type { IsoDate } from '../record.ts';

const day = 86_400_000;
const moment = (date: IsoDate): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const isoOf = (at: number): IsoDate => new Date(at).toISOString().slice(0, 10);

/** Days from one date to another; negative when the other is earlier. */
export const daysBetween = (one: IsoDate, other: IsoDate): number => Math.round((moment(other) - moment(one)) / day);

/**
 * In how many days a body has to decide, without and with more time when it says so; by the law that held on the day on which the request came in, newest first.
 * Woo, article 4.4: four weeks, and two more. Wob, article 6: four weeks and four more, as the Wet dwangsom en beroep bij niet tijdig beslissen made them; before
 * that two weeks and two more.
 */
export const termLaws = [
  { law: 'woo', since: '2022-05-01', first: 28, extended: 42 },
  { law: 'wob-of-2009', since: '2009-10-01', first: 28, extended: 56 },
  { law: 'wob-of-1992', since: '1992-05-01', first: 14, extended: 28 },
] as const;
export type TermLaw = (typeof termLaws)[number];
const [woo] = termLaws;

/** The law by which a request of that day is reckoned; undefined before the Wob. */
export const lawOn = (requestedOn: IsoDate): TermLaw | undefined => termLaws.find(({ since }) => requestedOn.slice(0, 10) >= since);

/** Easter Sunday in the Gregorian calendar, by the anonymous method that J. Meeus gives in "Astronomical Algorithms", chapter 8. */
function easterIn(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

/**
 * Whether a term that ends on that day ends on the next one instead: a Saturday, a Sunday, or a day that article 3 of the Algemene termijnenwet names (Good Friday
 * among them). Days that a decree makes equal to those for one year are not known here.
 */
function isFree(at: number): boolean {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  // The birthday of the King, and until 2013 of the Queen. When it is a Sunday it is celebrated on the Saturday before, and both are free.
  const kingsDay = year < 2014 ? '04-30' : '04-27';
  if (['01-01', kingsDay, '05-05', '12-25', '12-26'].includes(isoOf(at).slice(5))) return true;
  const sinceEaster = Math.round((at - easterIn(year)) / day);
  return [-2, 1, 39, 50].includes(sinceEaster);
}

/**
 * The last day on which a request that came in on a day may be decided, without and with more time. The term begins on the day after it came in; one that
 * ends on a day off ends on the first day that is not (Algemene termijnenwet, article 1). What makes a term stand still, nobody publishes.
 */
export function lastDaysToDecide(received: IsoDate, law: Pick<TermLaw, 'first' | 'extended'> = woo): { first: IsoDate; extended: IsoDate } {
  const ends = (days: number) => {
    let at = moment(received) + days * day;
    while (isFree(at)) at += day;
    return isoOf(at);
  };
  return { first: ends(law.first), extended: ends(law.extended) };
}
