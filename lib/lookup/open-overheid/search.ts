import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { IsoDate } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { formerNames } from '../former-names.ts';
import { sameName } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer, unlessUnknown } from '../read-answer.ts';
import { readEach, type Told } from '../read-each.ts';

const search = 'https://open.overheid.nl/overheid/openbaarmakingen/api/v0/zoek';
/** 10, 20 or 50; anything else is refused. */
export const pageSize = 50;

const List = z.object({ totaal: z.number(), resultaten: z.array(z.unknown()) });
const Hit = z.object({
  document: z.object({
    id: z.string(),
    titel: z.string(),
    omschrijving: z.nullish(z.string()),
    openbaarmakingsdatum: z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/))),
    publisher: z.string(),
  }),
  bestandsgrootte: z.nullish(z.string()),
  aantalPaginas: z.nullish(z.number()),
  bestandsType: z.nullish(z.string()),
});
export type Hit = z.infer<typeof Hit>;

const Labelled = z.object({ label: z.string(), id: z.optional(z.string()) });
const Detail = z.object({
  document: z.object({
    publisher: z.optional(Labelled),
    omschrijvingen: z.nullish(z.array(z.string())),
    titelcollectie: z.optional(z.object({ officieleTitel: z.string() })),
    classificatiecollectie: z.object({
      documentsoorten: z.nullish(z.array(Labelled)),
      informatiecategorieen: z.nullish(z.array(Labelled)),
      wooinformatiecategorie: z.nullish(z.array(Labelled)),
    }),
  }),
  versies: z.nullish(
    z.array(
      z.object({
        openbaarmakingsdatum: z.nullish(z.string()),
        bestanden: z.nullish(z.array(z.object({ 'mime-type': z.nullish(z.string()), paginas: z.nullish(z.number()) }))),
      }),
    ),
  ),
});
export type Detail = z.infer<typeof Detail>;

/** Newest documents first, of one publisher. */
export interface Wanted {
  label: string;
  start?: number;
  size?: 10 | 50;
  category?: string;
  /** Words to search for, in the documents and in what is said of them. */
  words?: string;
  /** Both days included. */
  between?: { first: IsoDate; last: IsoDate };
}

export interface Found {
  total: number;
  /** Only hits that are really of this publisher. */
  hits: Hit[];
  told: Told;
}

/** The labels under which a body's documents stand, the present one first: they stay under the name that the body bore. */
export async function labelsOf(entity: Entity, desk: Desk): Promise<string[]> {
  const names = [entity.name, ...((await formerNames(desk)).get(entity.key) ?? [])];
  return names.filter((name, nth) => names.findIndex((other) => sameName(other, name)) === nth).map(labelOf);
}

/** "Ministerie van Financiën" → "ministerie van Financiën", as the platform labels it. */
const labelOf = (name: string): string =>
  name.replace(/^(?:Ministerie|Gemeente|Provincie|Waterschap|Hoogheemraadschap|Wetterskip|Openbaar [Ll]ichaam)\b/, (words) =>
    words.toLowerCase(),
  );

/** A label in a filter is encoded twice; with URLSearchParams alone it would be encoded once, and then the filter is ignored. */
const twice = (label: string): string => encodeURIComponent(encodeURIComponent(label));
/** YYYY-MM-DD → DD-MM-YYYY. */
const dayFirst = (date: IsoDate): string => date.split('-').toReversed().join('-');

/** Throws a Failure, also when the source ignored the filter: without a word it then gives everybody's documents. */
export async function searchDocuments({ label, start = 0, size = pageSize, category, words, between }: Wanted, desk: Desk): Promise<Found> {
  const query = [
    `organisatie=${twice(label)}`,
    ...(category === undefined ? [] : [`informatiecategorie=${twice(category)}`]),
    ...(words === undefined ? [] : [`zoektekst=${encodeURIComponent(words)}`]),
    ...(between ? [`publicatiedatumVan=${dayFirst(between.first)}`, `publicatiedatumTot=${dayFirst(between.last)}`] : []),
    'sort=publicatiedatum',
    `start=${start}`,
    `aantalResultaten=${size}`,
  ];
  const { totaal, resultaten } = readAnswer(await desk.web.json({ url: `${search}?${query.join('&')}` }), List);
  const { read, ...told } = readEach(resultaten, Hit, { openbaarmakingsdatum: ({ document }) => document.openbaarmakingsdatum });
  const hits = read.filter(({ document }) => sameName(document.publisher, label));
  if (hits.length * 2 < read.length) throw new Failure('unreadable', { message: 'the filter on organisation was ignored' });
  return { total: totaal, hits, told };
}

/** What every document of the list says of itself. */
export function statedBy(hit: Hit, now: number) {
  const { titel, omschrijving, openbaarmakingsdatum, publisher } = hit.document;
  const sourceId = idOfHit(hit);
  const summary = plainText(omschrijving ?? '');
  return {
    sourceId,
    url: pageOfDocument(sourceId),
    retrievedAt: new Date(now).toISOString(),
    date: openbaarmakingsdatum?.slice(0, 10) ?? null,
    title: plainText(titel),
    publisher: plainText(publisher),
    ...(summary && { summary }),
  };
}

/** The number after the last _ is the version. */
export const idOfHit = ({ document }: Hit): string => document.id.replace(/_\d+$/, '');

/** The public page of a document, by its number without version (`idOfHit`). */
export const pageOfDocument = (id: string): string => `https://open.overheid.nl/details/${encodeURIComponent(id)}`;

/**
 * Whether the filter on a category was heard; one that is not heard gives everything, without a word. It was when there are fewer than without it. As many can
 * also be true, of a body that published nothing else: then a few of the documents are asked what they are, which the list does not tell.
 */
export async function categoryIsHeard(category: string, label: string, found: Found, desk: Desk): Promise<boolean> {
  if (found.total < (await searchDocuments({ label, size: 10 }, desk)).total) return true;
  let asked = 0;
  for (const hit of found.hits.slice(0, 5)) {
    const categories = await categoriesOf(idOfHit(hit), desk);
    // Not every number that the list gives leads to a document.
    if (!categories) continue;
    if (!categories.some((each) => sameName(each, category))) return false;
    asked += 1;
  }
  return asked > 0;
}

/** One document with all that is said of it; null when there is none of that number. */
export async function documentOf(id: string, desk: Desk): Promise<Detail | null> {
  const answer = await unlessUnknown(() => desk.web.json({ url: `${search}/${encodeURIComponent(id)}` }));
  return answer === null ? null : readAnswer(answer, Detail);
}

/** Labels of the information categories of a document, as the source words them; it has them under one name, under an older one, or none. */
export const categoriesIn = ({ document }: Detail): string[] => {
  const { informatiecategorieen, wooinformatiecategorie } = document.classificatiecollectie;
  return [...(informatiecategorieen ?? []), ...(wooinformatiecategorie ?? [])].map(({ label }) => label);
};

async function categoriesOf(id: string, desk: Desk): Promise<string[] | undefined> {
  const found = await documentOf(id, desk);
  return found ? categoriesIn(found) : undefined;
}
