import * as z from 'zod/mini';
import type { Amount, Contract, IsoDate } from '../../record.ts';
import { plainText } from '../plain-text.ts';

/** Values come by language, each a list or one text: `{"nld":["…"]}`; now and then a text alone. */
const Said = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.union([z.string(), z.array(z.string())]))]);
const Some = z.nullish(z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]));

export const Notice = z.object({
  'publication-number': z.string().check(z.regex(/^\d+-\d{4}$/)),
  // "2026-09-23+02:00": no date that a browser reads, but a day all the same.
  'publication-date': z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/))),
  'notice-type': z.nullish(z.union([z.string(), z.object({ value: z.string() })])),
  'form-type': z.nullish(z.union([z.string(), z.object({ value: z.string() })])),
  'notice-title': z.nullish(Said),
  'contract-title': z.nullish(Said),
  'buyer-name': z.nullish(Said),
  'winner-name': z.nullish(Said),
  'contract-nature': Some,
  'procedure-type': z.nullish(z.union([z.string(), z.object({ value: z.string() })])),
  'total-value': Some,
  'total-value-cur': Some,
  'tender-value': Some,
  'tender-value-cur': Some,
  'winner-decision-date': Some,
  'contract-conclusion-date': Some,
  'deadline-receipt-tender-date-lot': Some,
});
export type Notice = z.infer<typeof Notice>;

/** The fields that we ask for: one that the service does not know would cost the whole answer, so only those that others were seen to get. */
export const fields: readonly string[] = Object.keys(Notice.shape);

/** What is said in the first of these languages that there is, else in any. Each text once. */
export function textsOf(said: z.infer<typeof Said> | null | undefined, languages = ['nld', 'eng']): string[] {
  if (said === null || said === undefined) return [];
  if (typeof said === 'string' || Array.isArray(said)) return [...new Set([said].flat().map(plainText).filter(Boolean))];
  const language = languages.find((each) => said[each] !== undefined) ?? Object.keys(said)[0];
  return language === undefined ? [] : [...new Set([said[language] ?? []].flat().map(plainText).filter(Boolean))];
}

/** Stands where a winner's name should: the form wanted one. */
const filler = /^(?:gegunde opdrachten?|n\.?v\.?t\.?|niet van toepassing|diverse(?: leveranciers)?|zie bijlage|-)$/i;

/** Who buys, each once, in the first language of the notice that we read; empty where it names nobody. */
export const buyersOf = (notice: Notice): string[] => textsOf(notice['buyer-name']);
/** Each winner once: the service repeats it for every lot. */
export const winnersOf = (notice: Notice): string[] => textsOf(notice['winner-name']).filter((name) => !filler.test(name));

const codeOf = (coded: string | { value: string } | null | undefined): string => (typeof coded === 'string' ? coded : (coded?.value ?? ''));
const listOf = (some: z.infer<typeof Some>): string[] => (some === null || some === undefined ? [] : [some].flat().map(String));

const stagesOfForms: ReadonlyMap<string, Contract['stage']> = new Map([
  ['planning', 'prior-notice'],
  ['competition', 'call'],
  ['result', 'award'],
  ['dir-awa-pre', 'award'],
  ['cont-modif', 'change'],
  ['change', 'rectification'],
]);

function stageOf(notice: Notice): Contract['stage'] {
  const type = codeOf(notice['notice-type']);
  if (type === 'can-modif') return 'change';
  if (type === 'corr') return 'rectification';
  // A "voluntary ex-ante transparency notice" says who is to get the contract, before it is signed.
  if (type.startsWith('can-') || type === 'veat') return 'award';
  if (type.startsWith('cn-') || type === 'subco' || type.startsWith('qu-')) return 'call';
  if (type.startsWith('pin-')) return 'prior-notice';
  return stagesOfForms.get(codeOf(notice['form-type'])) ?? 'other';
}

const contractTypes = ['services', 'supplies', 'works'] as const;

/** An amount in euros, if that is the only currency there is; under € 1,000 nobody means it. */
function amountOf(values: string[], currencies: string[]): Amount | undefined {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0 || currencies.length === 0 || currencies.some((currency) => currency !== 'EUR'))
    return undefined;
  const euros = Number(only);
  return Number.isFinite(euros) && euros >= 0 ? { euros, meaning: euros < 1000 ? 'placeholder' : 'awarded' } : undefined;
}

const dayOf = (said: string | undefined): IsoDate | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(said ?? '')?.[0];
  return day !== undefined && day < '2090' ? day : undefined;
};
const lastDay = (some: z.infer<typeof Some>): IsoDate | undefined =>
  listOf(some)
    .flatMap((each) => dayOf(each) ?? [])
    .toSorted()
    .at(-1);

/** "00172531-2026" → "172531-2026": the number as TED's own pages have it. */
export const noticeNumber = (published: string): string => published.replace(/^0+(?=\d)/, '');

/** Everything of a contract that the notice itself says; whom it is about is for who asked. */
export function readNotice(
  notice: Notice,
): Omit<Contract, 'id' | 'source' | 'kind' | 'retrievedAt' | 'about' | 'winners'> & { winners: string[] } {
  const number = noticeNumber(notice['publication-number']);
  const stage = stageOf(notice);
  const winners = winnersOf(notice);
  // The value of the whole notice; where there is none, that of the one tender that won. Several tenders cannot be told apart here.
  const amount =
    stage === 'award'
      ? (amountOf(listOf(notice['total-value']), listOf(notice['total-value-cur'])) ??
        (winners.length === 1 ? amountOf(listOf(notice['tender-value']), listOf(notice['tender-value-cur'])) : undefined))
      : undefined;
  const [title] = [...textsOf(notice['notice-title']), ...textsOf(notice['contract-title'])];
  const natures = listOf(notice['contract-nature']);
  const contractType = natures.flatMap((nature) => contractTypes.find((each) => each === nature) ?? [])[0];
  const awardedOn =
    stage === 'award' ? (lastDay(notice['winner-decision-date']) ?? lastDay(notice['contract-conclusion-date'])) : undefined;
  const closingDate = stage === 'call' ? lastDay(notice['deadline-receipt-tender-date-lot']) : undefined;
  const procedure = procedures.get(codeOf(notice['procedure-type']));
  return {
    sourceId: number,
    url: `https://ted.europa.eu/nl/notice/-/detail/${number}`,
    date: dayOf(notice['publication-date'] ?? undefined) ?? null,
    title: title ?? number,
    stage,
    buyer: buyersOf(notice).join(', '),
    winners,
    tedNumber: number,
    european: true,
    details: 'read',
    ...(amount && { amount }),
    ...(contractType && { contractType }),
    ...(awardedOn !== undefined && { awardedOn }),
    ...(closingDate !== undefined && { closingDate }),
    ...(procedure !== undefined && { procedure }),
  };
}

/** In the words that TenderNed has for them, so that one procedure has one name. Codes of eForms. */
const procedures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    open: 'Openbaar',
    restricted: 'Niet-openbaar',
    'neg-w-call': 'Mededingingsprocedure met onderhandeling',
    'neg-wo-call': 'Onderhandelingsprocedure zonder voorafgaande oproep tot mededinging',
    'comp-dial': 'Concurrentiegerichte dialoog',
    innovation: 'Innovatiepartnerschap',
    'oth-single': 'Andere procedure in één fase',
    'oth-mult': 'Andere procedure in meerdere fasen',
  }),
);
