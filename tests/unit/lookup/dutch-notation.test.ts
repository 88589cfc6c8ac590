import { expect, test } from 'vitest';
import { dateOf, eurosOf, numberOf } from '../../../lib/lookup/dutch-notation.ts';

test.each([
  ['800 000', 800_000],
  ['1.234.567,89', 1_234_567.89],
  ['€ 1,00', 1],
  ['1 800 000,00', 1_800_000],
  ['12,500.50', 12_500.5],
  ['1.234', 1234],
  ['90\u00A0000', 90_000],
  ['249999', 249_999],
  ['-1.500', -1_500],
  ['€ 1.000.000,-', 1_000_000],
  ['€ 1.000.000,--', 1_000_000],
  ['1,5 mln', 1_500_000],
  ['€ 2.5 miljoen euro', 2_500_000],
  ['1.250 miljoen', 1_250_000_000],
  ['1,250 miljoen', undefined],
  ['1,2345 miljoen', undefined],
  ['1.2345 mln', undefined],
  ['0,1 mld.', 100_000_000],
  ['12 mlnx', 12],
  ['NaN', undefined],
  ['oneindig', undefined],
  ['-', undefined],
  ['', undefined],
])('euros in "%s"', (text, euros) => expect(eurosOf(text)).toBe(euros));

test.each([
  ['15/05/2026', '2026-05-15'],
  ['1/6/2026', '2026-06-01'],
  ['2024-01-25+01:00', '2024-01-25'],
  ['31/12/2099', undefined],
  ['45/13/2020', undefined],
  ['31/02/2020', undefined],
  ['18 maart 2026', '2026-03-18'],
  ['Op 1 Januari 2024 om 9 uur', '2024-01-01'],
  ['18 lentemaand 2026', undefined],
  ['binnenkort', undefined],
])('the date in "%s"', (text, date) => expect(dateOf(text)).toBe(date));

test.each([
  ['13.589.128', 13_589_128],
  ['78,3%', 78.3],
  ['1 234', 1234],
  ['1234', 1234],
  ['0', 0],
  ['1.23', undefined],
  ['12,5,1', undefined],
  ['', undefined],
  ['geen', undefined],
])('the number in "%s"', (text, number) => expect(numberOf(text)).toBe(number));
