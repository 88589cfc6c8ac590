import { DomUtils, parseDocument, Parser } from 'htmlparser2';
import type { Amount, IsoDate } from '../../record.ts';
import { dateOf, eurosOf } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { countTags } from '../xml.ts';

/** What an award notice says about its outcome. */
export interface Outcome {
  winners: { name: string; amount?: Amount }[];
  amount?: Amount;
  awardedOn?: IsoDate;
}

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

/** Under € 1,000 nobody means it: the form asks for a number. */
const amountOf = (euros: number, meaning: Amount['meaning']): Amount => ({ euros, meaning: euros < 1000 ? 'placeholder' : meaning });

/** The outcome in the labelled rendering of an award notice, in either of its layouts; undefined when we cannot make it out. */
export function readNotice(html: string): Outcome | undefined {
  if (isTooMuch(html)) return undefined;
  const document = parseDocument(html);
  const rows = DomUtils.getElementsByTagName('tr', document);
  return rows.some(({ attribs }) => /\bheader\d/.test(attribs['class'] ?? ''))
    ? readEForms(rows.map(rowOf))
    : readOlderForm(linesOf(document));
}

/**
 * Tags of a notice, and how deep they lie in each other: more than one of a thousand lots has. What looks for something in a tree calls itself for each level of
 * it, and goes through all that lies below.
 */
const mostTags = 400_000;
const deepest = 100;

function isTooMuch(html: string): boolean {
  if (countTags(html, 0, html.length, mostTags) > mostTags) return true;
  let depth = 0;
  let most = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      most = Math.max(most, depth);
    },
    onclosetag: () => (depth -= 1),
  });
  parser.write(html);
  parser.end();
  return most > deepest;
}

interface Award {
  name: string;
  amount?: Amount;
}

/** Each winner once. One that won several lots at different values keeps none of them: no source says their sum. */
function eachOnce(awards: readonly Award[]): Award[] {
  const byName = new Map<string, Award[]>();
  for (const award of awards) byName.set(award.name, [...(byName.get(award.name) ?? []), award]);
  return [...byName].map(([name, all]) => {
    const [only, ...others] = all.flatMap(({ amount }) => amount ?? []);
    return only && others.every(({ euros }) => euros === only.euros) ? { name, amount: only } : { name };
  });
}

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

/** eForms, from the end of 2023 on: section 6 holds the results, lot by lot. */
function readEForms(rows: readonly Row[]): Outcome | undefined {
  const awards: Award[] = [];
  const amounts: Partial<Record<'total' | 'ceiling' | 'approximate', number>> = {};
  const ceilingsOfLots: number[] = [];
  const chosen: IsoDate[] = [];
  const signed: IsoDate[] = [];
  let inResults = false;
  let understood = false;
  /** The winners of the tender that is being read: one, or the members of a combination. Undefined outside a winner's rows. */
  let tender: Award[] | undefined;
  for (const { header, label: written, value, unit } of rows) {
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

/** The first amount that is meant, or else a placeholder; the last of the dates. */
function outcome(winners: Award[], amounts: readonly (Amount | undefined)[], dates: readonly IsoDate[]): Outcome {
  const given = amounts.filter((each) => each !== undefined);
  const amount = given.find(({ meaning }) => meaning !== 'placeholder') ?? given[0];
  const awardedOn = dates.toSorted().at(-1);
  return { winners, ...(amount && { amount }), ...(awardedOn !== undefined && { awardedOn }) };
}

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

/** The standard forms before eForms: "Afdeling V" holds the awards; V.2.1 the date, V.2.3 the winner, V.2.4 the value. */
function readOlderForm(lines: readonly Line[]): Outcome | undefined {
  const awards: Award[] = [];
  const lotTotals: number[] = [];
  const dates: IsoDate[] = [];
  let section = '';
  let expected: 'name' | 'date' | undefined;
  let ofLot: Award[] = [];
  for (const { heading, label, value } of lines) {
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
