import * as z from 'zod/mini';
import { type Entity, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { IsoDate } from '../../record.ts';
import type { AnswerPage, Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf, type Told } from '../read-each.ts';

// Both interfaces are known from the programs that use them; nobody promises their shape. So only what cannot be missed is demanded of an answer.
const search = 'https://woogle.wooverheid.nl/search';
const resolver = 'https://pid.wooverheid.nl/';

/** The codes of the register under which Woogle knows its publishers. */
const publisherCode = /^(?:gm|pv|ws|mnre|zb|oorg|so|cob)\d+$/;

/** Whether Woogle can have the body: it has a code there. */
export const isPublisher = ({ key }: Entity): boolean => publisherCode.test(idOf(key));

const Text = z.nullish(z.string());
const Count = z.nullish(z.union([z.number(), z.string()]));
const Answer = z.object({ hits: z.array(z.unknown()), total_hits: z.number(), results_per_page: z.optional(z.number()) });
const Dossier = z.object({
  dc_identifier: z.string().check(z.regex(/^nl\.[a-z]+\d+\./)),
  dc_title: Text,
  dc_description: Text,
  dc_publisher_name: Text,
  dc_type: Text,
  dc_type_description: Text,
  dc_date: Text,
  dc_date_year: Count,
  foi_publishedDate: Text,
  foi_requestDate: Text,
  foi_decisionDate: Text,
  foi_valuation: Text,
  foi_nrDocuments: Count,
  foi_nrPagesInDossier: Count,
});
export type Dossier = z.infer<typeof Dossier>;
const Resolved = z.object({ infobox: Dossier });

/** 2i: requests under the Woo and the decisions on them. 2l: rulings on complaints. */
type Category = '2i' | '2l';

export interface Dossiers {
  dossiers: Dossier[];
  /** Null when it counts others too. */
  total: number | null;
  told: Told & Pick<AnswerPage, 'sifted'>;
  /** Number of the next page, counted from 1. */
  next?: number;
}

/**
 * The newest dossiers of one body in one category. Throws a Failure, also when it gives
 * those of others or of other categories: a filter that it does not know it may well ignore.
 * @param page counted from 1
 */
export async function dossiersOf(entity: Entity, category: Category, page: number, desk: Desk): Promise<Dossiers> {
  const code = idOf(entity.key);
  const query = new URLSearchParams({
    q: '*',
    publisher: code,
    type: category,
    order: 'date-desc',
    country: 'nl',
    infobox: 'true',
    page: String(page),
  });
  const answer = readAnswer(await desk.web.json({ url: `${search}?${query}` }), Answer);
  const { read, ...told } = readEach(answer.hits, Dossier, ['dc_title', 'dc_type']);
  const dossiers = read.filter(({ dc_identifier: pid }) => pid.startsWith(`nl.${code}.${category}.`));
  if (dossiers.length * 2 < read.length) throw new Failure('unreadable', { message: 'the filter on publisher or type was ignored' });
  const perPage = answer.results_per_page ?? answer.hits.length;
  const more = answer.hits.length > 0 && page * perPage < answer.total_hits;
  const total = dossiers.length === read.length ? answer.total_hits : null;
  return { dossiers, total, told: { ...told, ...siftedOf(page * perPage, answer.total_hits) }, ...(more && { next: page + 1 }) };
}

/** Whether the list told when it was asked for and decided; an older edition of the search leaves that to the dossier itself. */
export const tellsDates = (dossier: Dossier): boolean => dossier.foi_requestDate !== undefined || dossier.foi_decisionDate !== undefined;

/** The dossier by its number, with its dates. Throws a Failure. */
export const wholeDossier = async (pid: string, desk: Desk): Promise<Dossier> =>
  readAnswer(await desk.web.json({ url: `${resolver}?${new URLSearchParams({ pid, infobox: 'true' })}` }), Resolved).infobox;

/** The public page of a dossier, by its persistent identifier. */
export const pageOfDossier = (pid: string): string => `${resolver}?pid=${encodeURIComponent(pid)}`;

/** Its title as plain text; its identifier where it has none, as a record without a title could not be chosen. */
export const titleOf = ({ dc_title: title, dc_identifier: pid }: Dossier): string => plainText(title ?? '') || pid;

/** When it was published, as far as that is known; else its year. */
export function dateOfDossier(dossier: Dossier): IsoDate | null {
  const day = dayIn(dossier.foi_publishedDate) ?? dayIn(dossier.foi_decisionDate) ?? dayIn(dossier.dc_date);
  const year = /^[12]\d{3}$/.exec(String(dossier.dc_date_year ?? dossier.dc_identifier.split('.')[3] ?? ''))?.[0];
  return day ?? year ?? null;
}
