import { DomUtils, type parseDocument } from 'htmlparser2';
import type { IsoDate } from '../../record.ts';
import { dateOf, eurosOf } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { type Award, type Outcome, amountOf, eachOnce, outcome } from './awards.ts';

/** A line of the older layout: a heading, a line of text, or a label with its value. */
interface Line {
  heading: boolean;
  label: string;
  value: string;
}

function linesOf(document: ReturnType<typeof parseDocument>): Line[] {
  const lines: Line[] = [];
  const elements = DomUtils.getElementsByTagName((name) => /^(?:h[1-6]|p|dt|dd|li)$/.test(name), document);
  for (const element of elements) {
    const last = lines.at(-1);
    for (const part of DomUtils.getInnerHTML(element).split(/<br\s*\/?>/)) {
      const text = plainText(part);
      if (element.name === 'dd' && last) last.value = `${last.value} ${text}`.trim();
      else lines.push({ heading: /^h[1-6]$/.test(element.name), label: text, value: '' });
    }
  }
  return lines;
}

/**
 * The standard forms before eForms: "Afdeling V" holds the awards; V.2.1 the date, V.2.3 the winner, V.2.4 the value.
 * @returns undefined when neither a winner nor a value is in it
 */
export function readOlderForm(document: ReturnType<typeof parseDocument>): Outcome | undefined {
  const awards: Award[] = [];
  const lotTotals: number[] = [];
  const dates: IsoDate[] = [];
  let section = '';
  let expected: 'name' | 'date' | undefined;
  let ofLot: Award[] = [];
  for (const { heading, label, value } of linesOf(document)) {
    if (heading) section = /^(?:Afdeling|Section) ([IVX]+)\b/i.exec(label)?.[1]?.toUpperCase() ?? section;
    if (section !== 'V') continue;
    const euros = eurosOf(label.slice(label.indexOf(':') + 1));
    const date = dateOf(label);
    if (/^(?:Opdracht nr|Perceel nr|Contract No|Lot No)/i.test(label) || /^V\.(?:2\.)?1\)/.test(label)) ofLot = [];
    if (/naam en adres van de (?:contractant|ondernemer)|name and address of the (?:contractor|economic operator)/i.test(label))
      expected = 'name';
    else if (/datum van de sluiting|datum van (?:de )?gunning|date of (?:conclusion|contract award)/i.test(label)) expected = 'date';
    if (expected === 'name' && /^(?:Officiële benaming|Official name)/i.test(label) && value) {
      const award = { name: value };
      awards.push(award);
      ofLot.push(award);
      expected = undefined;
    } else if (expected === 'date' && date) {
      dates.push(date);
      expected = undefined;
    } else if (
      /^(?:Totale (?:definitieve )?waarde van de opdracht|(?:Final )?total value of the contract)/i.test(label) &&
      euros !== undefined
    ) {
      lotTotals.push(euros);
      const [winner, ...others] = ofLot;
      if (winner && others.length === 0) winner.amount = amountOf(euros, 'awarded');
    } else if (/^(?:Munt|Currency): (?!EUR)/i.test(label)) {
      lotTotals.pop();
      for (const award of ofLot) delete award.amount;
    }
  }
  if (awards.length === 0 && lotTotals.length === 0) return undefined;
  const [only, ...others] = lotTotals;
  return outcome(eachOnce(awards), [only !== undefined && others.length === 0 ? amountOf(only, 'awarded') : undefined], dates);
}
