import { DomUtils } from 'htmlparser2';
import type { IsoDate } from '../../record.ts';
import { dateOf, eurosOf } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { type Award, type Outcome, amountOf, eachOnce, outcome } from './awards.ts';

/** Labels of the eForms rendering, Dutch and English; TenderNed reworded several over the years. Small letters. */
const labels = {
  total: [
    'waarde van alle contracten toegekend in deze kennisgeving',
    'waarde van alle in het kader van deze procedure gegunde opdrachten',
    'value of all contracts awarded in this notice',
    'value of all contracts awarded in this procedure',
  ],
  ceiling: [
    'maximumwaarde van de raamovereenkomsten in deze aankondiging',
    'maximumwaarde van de raamovereenkomsten in deze procedure',
    'maximum value of the framework agreements in this notice',
    'maximum value of the framework agreements in this procedure',
  ],
  ceilingOfLot: ['maximumwaarde van de raamovereenkomst', 'maximum value of the framework agreement'],
  approximate: [
    'waarde bij benadering van de raamovereenkomsten',
    'geschatte waarde van de raamovereenkomsten',
    'approximate value of the framework agreements',
  ],
  winner: ['winnaar', 'winner'],
  name: ['officiële naam', 'official name'],
  value: ['waarde van de aanbesteding', 'waarde van het resultaat', 'value of the tender', 'value of the result'],
  chosen: ['datum waarop de winnaar is gekozen', 'date on which the winner was chosen'],
  signed: ['datum van sluiting van het contract', 'date of the conclusion of the contract'],
};
/** Rows that say we can read this notice, although they name no winner: "no winner was chosen". */
const readable = new Set(Object.values(labels).flat());
const resultsHeader = /^6\.?\s|^(?:resultaten|resultaat|results?)$/i;

const is = (what: keyof typeof labels, label: string): boolean => labels[what].includes(label);

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A row of the eForms layout. Texts are plain, without closing colon. */
interface Row {
  /** 1–3 for a section title, 0 for a field. */
  header: number;
  label: string;
  value: string;
  unit: string;
}

function rowOf(row: Element): Row {
  const spans = (kind: string): string =>
    DomUtils.getElementsByTagName('span', row)
      .filter(({ attribs }) => (attribs['class'] ?? '').split(/\s+/).includes(kind))
      .map((span) => plainText(DomUtils.getInnerHTML(span)))
      .join(' ')
      .trim();
  const header = Number(/\bheader(\d)/.exec(row.attribs['class'] ?? '')?.[1] ?? 0);
  const label = header > 0 ? plainText(DomUtils.getInnerHTML(row)) : spans('label');
  return { header, label: label.replace(/\s*:\s*$/, ''), value: spans('value'), unit: spans('dynamic-label') };
}

/**
 * eForms, from the end of 2023 on: section 6 holds the results, lot by lot.
 * @param rows every row of the notice, in order; what stands before the results is passed over
 * @returns undefined when no row of the results is one that we know
 */
export function readEForms(rows: readonly Element[]): Outcome | undefined {
  const awards: Award[] = [];
  const amounts: Partial<Record<'total' | 'ceiling' | 'approximate', number>> = {};
  const ceilingsOfLots: number[] = [];
  const chosen: IsoDate[] = [];
  const signed: IsoDate[] = [];
  let inResults = false;
  let understood = false;
  /** The winners of the tender that is being read: one, or the members of a combination. Undefined outside a winner's rows. */
  let tender: Award[] | undefined;
  for (const { header, label: written, value, unit } of rows.map(rowOf)) {
    if (header > 0) {
      if (header === 1) inResults = resultsHeader.test(written);
      tender = undefined;
      continue;
    }
    if (!inResults) continue;
    const label = written.toLowerCase();
    understood ||= readable.has(label) || /winnaar gekozen|winner was chosen/.test(label);
    const euros = unit === '' || /^(?:euro?|€)/i.test(unit) ? eurosOf(value) : undefined;
    const date = dateOf(value);
    if (is('winner', label)) tender = [];
    else if (is('name', label) && tender && value) {
      const award = { name: value };
      tender.push(award);
      awards.push(award);
    } else if (is('value', label) && euros !== undefined && tender?.length === 1) {
      const [winner] = tender;
      if (winner) winner.amount = amountOf(euros, 'awarded');
    } else if (is('chosen', label) && date) chosen.push(date);
    else if (is('signed', label) && date) signed.push(date);
    else if (is('ceilingOfLot', label) && euros !== undefined) ceilingsOfLots.push(euros);
    else
      for (const what of ['total', 'ceiling', 'approximate'] as const) if (is(what, label) && euros !== undefined) amounts[what] ??= euros;
  }
  if (!understood) return undefined;
  const ceiling = amounts.ceiling ?? (ceilingsOfLots.length === 1 ? ceilingsOfLots[0] : undefined);
  const winners = eachOnce(awards);
  return outcome(
    winners,
    [
      amounts.total === undefined ? undefined : amountOf(amounts.total, 'awarded'),
      ceiling === undefined ? undefined : amountOf(ceiling, 'framework-maximum'),
      amounts.approximate === undefined ? undefined : amountOf(amounts.approximate, 'estimated'),
      awards.length === 1 ? winners[0]?.amount : undefined,
    ],
    chosen.length > 0 ? chosen : signed,
  );
}
