import type { IsoDate } from '../record.ts';

/** As amounts are shortened in running text. */
const times: [word: RegExp, factor: number][] = [
  [/^(?:mln|miljoen|million)\b/i, 1e6],
  [/^(?:mld|miljard)\b/i, 1e9],
];

/**
 * "800 000", "1.234.567,89", "€ 1.000.000,-", "1,5 mln" → euros. A last group of one or two figures after a comma or dot is cents, or a part of a million.
 * Undefined when there is no amount in it, or none that can be told.
 */
export function eurosOf(text: string): number | undefined {
  const found = /-?\d[\d\s.,\u00A0\u202F]*/.exec(text);
  if (!found) return undefined;
  const figures = found[0].replace(/\s/g, '').replace(/[.,]+$/, '');
  const after = text.slice(found.index + found[0].length);
  const factor = times.find(([word]) => word.test(after))?.[1] ?? 1;
  // "1,250 miljoen": a thousand and more of them, or one and a quarter; of "1,2345 miljoen" nobody writes the rest.
  if (factor > 1 && /,\d{3,}$|\.\d{4,}$/.test(figures)) return undefined;
  const cents = /[.,](\d{1,2})$/.exec(figures);
  const whole = (cents ? figures.slice(0, cents.index) : figures).replace(/[.,]/g, '');
  const euros = Number(`${whole}.${cents?.[1] ?? '0'}`);
  return Number.isFinite(euros) ? Math.round(euros * factor * 100) / 100 : undefined;
}

/** "13.589.128" → 13589128, "78,3%" → 78.3: dots group, a comma begins the decimals. Undefined when it is no number. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00A0\u202F%]/g, '');
  if (!/^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll('.', '').replace(',', '.'));
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/**
 * dd/mm/yyyy, dd-mm-yyyy, "18 maart 2026" or yyyy-mm-dd(+zone) → YYYY-MM-DD. Undefined when there is no such day in it. Years from 2090 on are put in
 * because a form wants a date.
 */
export function dateOf(text: string): IsoDate | undefined {
  const figures = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  const words = /\b(\d{1,2}) ([a-z]+) (\d{4})\b/i.exec(text);
  const named = words ? months.indexOf((words[2] ?? '').toLowerCase()) + 1 : 0;
  const iso = figures
    ? isoOf(figures[3], figures[2], figures[1])
    : words && named > 0
      ? isoOf(words[3], String(named), words[1])
      : /\b\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return iso !== undefined && iso < '2090' && isDay(iso) ? iso : undefined;
}

const isoOf = (year = '', month = '', day = ''): IsoDate => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** 31 February is a date to `Date.parse` of some engines, and moves to March in others. */
export function isDay(iso: IsoDate): boolean {
  const moment = Date.parse(iso);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === iso;
}

/** YYYY-MM-DD of a date or a date-time; undefined for what is neither, and for the placeholder "0000-00-00". */
export function dayIn(field: string | null | undefined): IsoDate | undefined {
  const day = /^[12]\d{3}-\d{2}-\d{2}/.exec(field ?? '')?.[0];
  return day !== undefined && isDay(day) ? day : undefined;
}
