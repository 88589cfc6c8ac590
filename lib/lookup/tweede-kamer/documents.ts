import * as z from 'zod/mini';
import type { AnswerPage, Desk } from '../../source.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf, type Told } from '../read-each.ts';

const service = 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0';
const pageSize = 50;

const Text = z.nullish(z.string());
const Answer = z.object({ value: z.array(z.unknown()), '@odata.count': z.optional(z.number()) });
const Document = z.object({
  Id: z.string(),
  Soort: z.string(),
  DocumentNummer: z.string(),
  Titel: Text,
  Onderwerp: Text,
  Datum: z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/))),
  Zaak: z.nullish(z.array(z.object({ Nummer: z.string(), Onderwerp: Text, Status: Text }))),
});
export type Document = z.infer<typeof Document>;

export const ombudsmanLetter = 'Brief Nationale ombudsman';

export interface Documents {
  documents: Document[];
  /** How many the question has, as the source counts. */
  total: number | null;
  told: Told & Pick<AnswerPage, 'sifted'>;
  /** How many to skip to come to the next page. */
  next?: number;
}

/** Text in a question: a quote is doubled (OData 4.01, part 2, §5.1.1.6.1). */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The subject has one of these words in it. Whether capitals matter is up to the server, so a name that begins with the sort of body ("gemeente Utrecht") is
 * asked for both ways.
 */
export const subjectHas = (phrases: readonly string[]): string =>
  `(${phrases
    .flatMap((phrase) => [
      ...new Set([
        phrase,
        phrase.replace(/^(?:Gemeente|Ministerie|Provincie|Waterschap|Hoogheemraadschap)(?= )/, (word) => word.toLowerCase()),
      ]),
    ])
    .map((phrase) => `contains(Onderwerp,${quoted(phrase)})`)
    .join(' or ')})`;

/** The newest papers of the House of Representatives to which this applies; what was withdrawn is never among them. Throws a Failure. */
export async function documentsWhere(filter: string, skip: number, desk: Desk): Promise<Documents> {
  const query = [
    ['$filter', `Verwijderd eq false and ${filter}`],
    ['$orderby', 'Datum desc'],
    ['$top', String(pageSize)],
    ...(skip > 0 ? [['$skip', String(skip)]] : []),
    ['$count', 'true'],
    ['$expand', 'Zaak($select=Nummer,Onderwerp,Status)'],
  ];
  const url = `${service}/Document?${query.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  const answer = readAnswer(await desk.web.json({ url }), Answer);
  const { read, ...told } = readEach(answer.value, Document, ['Onderwerp', 'Datum']);
  const total = answer['@odata.count'] ?? null;
  const seen = skip + answer.value.length;
  const more = answer.value.length > 0 && (total === null ? answer.value.length === pageSize : seen < total);
  return { documents: read, total, told: { ...told, ...(total !== null && siftedOf(seen, total)) }, ...(more && { next: seen }) };
}

/** The public page of a document; the site asks for the matter as well, where there is one. */
export function pageOf({ DocumentNummer: number, Zaak: matters }: Document): string {
  const matter = matters?.[0]?.Nummer;
  return `https://www.tweedekamer.nl/kamerstukken/detail?${new URLSearchParams({ ...(matter !== undefined && { id: matter }), did: number })}`;
}
