import { expect, test } from 'vitest';
import { categoriesIn, wooCategories } from '../../../lib/relate/woo-categories.ts';
import { daysBetween, lastDaysToDecide, lawOn } from '../../../lib/relate/woo-terms.ts';

test.each([
  // Four and six weeks after a Tuesday.
  ['2026-09-01', '2026-09-29', '2026-10-13'],
  // Four weeks after a Saturday is a Saturday: then it is the Monday.
  ['2026-09-05', '2026-10-05', '2026-10-19'],
  // Easter Monday 2026 is 6 April; four weeks after 9 March is that day.
  ['2026-03-09', '2026-04-07', '2026-04-20'],
  // Good Friday 2026 is 3 April; then come a weekend and Easter Monday.
  ['2026-03-06', '2026-04-07', '2026-04-17'],
  // Ascension Day 2026 is 14 May, Whit Monday 25 May.
  ['2026-04-16', '2026-05-15', '2026-05-28'],
  ['2026-04-27', '2026-05-26', '2026-06-08'],
  // The King's birthday was celebrated on Saturday 26 April 2025, and is on Monday 27 April in 2026.
  ['2026-03-30', '2026-04-28', '2026-05-11'],
  // Christmas 2026 is on a Friday and a Saturday.
  ['2026-11-27', '2026-12-28', '2027-01-08'],
])('a request that came in on %s is to be decided by %s, or by %s when that is postponed', (received, first, extended) => {
  expect(lastDaysToDecide(received)).toEqual({ first, extended });
});

test.each([
  ['2022-05-01', 'woo', '2022-05-30', '2022-06-13'],
  // The last day of the Wob is a Saturday: four weeks after it is one too, and eight weeks after it.
  ['2022-04-30', 'wob-of-2009', '2022-05-30', '2022-06-27'],
  ['2009-10-01', 'wob-of-2009', '2009-10-29', '2009-11-26'],
  ['2009-09-30', 'wob-of-1992', '2009-10-14', '2009-10-28'],
  // The Queen's birthday was celebrated on 30 April, a Friday in 2010; 27 April was a Tuesday like any other.
  ['2010-04-02', 'wob-of-2009', '2010-05-03', '2010-05-28'],
  ['2010-03-30', 'wob-of-2009', '2010-04-27', '2010-05-25'],
])('a request of %s is reckoned by the law of that day: %s, by %s or by %s', (received, name, first, extended) => {
  const law = lawOn(received);
  expect(law?.law).toBe(name);
  expect(lastDaysToDecide(received, law)).toEqual({ first, extended });
});

test('there is no law before the Wob', () => expect(lawOn('1992-04-30')).toBeUndefined());

test('days are those of the calendar, through the change to summer time, and over a moment of the day', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-05-01T23:30:00+02:00', '2026-05-02')).toBe(1);
  expect(daysBetween('2026-05-02', '2026-05-01')).toBe(-1);
});

test('categories are read as labels of the thesaurus and as names of platforms word them, several with commas; others are none', () => {
  expect(wooCategories).toHaveLength(17);
  expect(categoriesIn('Woo-verzoeken en -besluiten')).toEqual(['2i']);
  expect(categoriesIn('agenda’s en besluitenlijsten bestuurscolleges')).toEqual(['2d']);
  expect(categoriesIn('Convenant, Onderzoeksrapport,convenanten')).toEqual(['2f', '2j']);
  expect(categoriesIn('inspanningsverplichting art 3.1 Woo')).toEqual([]);
  expect(categoriesIn('')).toEqual([]);
});
