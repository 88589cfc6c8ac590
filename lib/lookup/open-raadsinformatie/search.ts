import * as z from 'zod/mini';
import { type IsoDate } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, type Told } from '../read-each.ts';
import { elastic } from './councils.ts';

const pageSize = 30;
/** More of one moment than this is not a meeting. */
const largestPage = 250;
/** All councils at once. */
export const everywhere = 'ori_*,osi_*,owi_*';

const Words = z.nullish(z.union([z.string(), z.array(z.string())]));
const Answer = z.object({
  hits: z.object({
    total: z.union([z.number(), z.object({ value: z.number(), relation: z.optional(z.string()) })]),
    hits: z.array(z.unknown()),
  }),
});
const Hit = z.object({
  _id: z.string(),
  _index: z.string(),
  // Never the text itself: a hit would be larger than 100 kB.
  _source: z.object({
    '@type': Words,
    name: Words,
    original_url: Words,
    url: Words,
    content_type: Words,
    last_discussed_at: Words,
    start_date: Words,
    has_organization_name: z.nullish(z.unknown()),
  }),
  highlight: z.nullish(z.record(z.string(), z.array(z.string()))),
  sort: z.nullish(z.array(z.unknown())),
});
type Hit = z.infer<typeof Hit>;

export interface Paper {
  id: string;
  index: string;
  type?: string;
  title: string;
  url: string;
  fileType?: string;
  /** Day on which it was or will be discussed. */
  discussedOn?: IsoDate;
  /** The words around what was searched for, with nothing marked in them. */
  passages: string[];
}

export interface Papers {
  papers: Paper[];
  /** Null when it has more than it counts. */
  total: number | null;
  told: Told;
  /** Where to go on: a moment, epoch milliseconds. */
  next?: string;
}

export interface WantedPapers {
  /** One index, or several between commas, with * for the rest of a name. */
  index: string;
  /** In the query language of Elasticsearch; every paper without it. */
  words?: string;
  /** Search names alone. */
  namesOnly?: boolean;
  types: readonly string[];
  /** As an earlier `next`. */
  from?: string | undefined;
}

/** Words that have to stand next to each other. */
export const phrase = (words: string): string => `"${words.replace(/["\\]/g, '\\$&')}"`;

/**
 * The papers that were discussed last, or are still to be. Throws a Failure.
 *
 * All papers of a meeting have one moment, and there is no other field that is sure to put them in order, so a page begins with the last moment of the page
 * before: what comes twice replaces itself.
 */
export async function searchPapers(wanted: WantedPapers, desk: Desk): Promise<Papers> {
  const page = await ask(wanted, pageSize, desk);
  // Nothing but one moment: then its papers did not fit, and the page after it would be this one again.
  return page.next !== undefined && page.next === wanted.from ? ask(wanted, largestPage, desk, true) : page;
}

async function ask({ index, words, namesOnly, types, from }: WantedPapers, size: number, desk: Desk, passOver = false): Promise<Papers> {
  const must =
    words === undefined ? [] : [{ query_string: { query: words, default_operator: 'AND', ...(namesOnly && { fields: ['name'] }) } }];
  const question = {
    size,
    timeout: '15s',
    track_total_hits: true,
    _source: ['@type', 'name', 'original_url', 'url', 'content_type', 'last_discussed_at', 'start_date', 'has_organization_name'],
    query: { bool: { ...(must.length > 0 && { must }), filter: [{ terms: { '@type': types } }] } },
    sort: [{ last_discussed_at: { order: 'desc', missing: '_last' } }],
    ...(words !== undefined && !namesOnly && { highlight: { fields: { text: { fragment_size: 220, number_of_fragments: 2 } } } }),
    // Descending: what comes after a moment lies before it; one millisecond on, and the moment itself is in it.
    ...(from !== undefined && { search_after: [Number(from) + 1] }),
  };
  const url = `${elastic}/${encodeURIComponent(index)}/_search?ignore_unavailable=true&allow_no_indices=true`;
  const { hits } = readAnswer(await desk.web.json({ url, method: 'POST', json: question }), Answer);
  const { read, ...told } = readEach(hits.hits, Hit, { name: ({ _source }) => _source.name, '@type': ({ _source }) => _source['@type'] });
  const { value, relation = 'eq' } = typeof hits.total === 'number' ? { value: hits.total } : hits.total;
  const last = momentOf(read.at(-1));
  const more = hits.hits.length === size && last !== undefined;
  return {
    papers: read.map((hit) => paperOf(hit, words)),
    // Where it stops counting is not where it stops giving.
    total: relation === 'eq' ? value : null,
    told,
    ...(more && { next: String(passOver ? last - 1 : last) }),
  };
}

/** By which the hit was sorted: epoch milliseconds, as Elasticsearch gives dates. */
function momentOf(hit: Hit | undefined): number | undefined {
  const [sorted] = hit?.sort ?? [];
  return typeof sorted === 'number' && Number.isFinite(sorted) && sorted > -8.64e15 ? sorted : undefined;
}

const first = (words: z.infer<typeof Words>): string => (typeof words === 'string' ? words : (words?.[0] ?? ''));

function paperOf({ _id: id, _index: index, _source: source, highlight }: Hit, words: string | undefined): Paper {
  const type = first(source['@type']);
  const discussedOn = dayIn(first(source.last_discussed_at)) ?? dayIn(first(source.start_date));
  const fileType = first(source.content_type);
  return {
    id,
    index,
    title: plainText(first(source.name)) || id,
    url: pageOf(source, id, index, words),
    passages: (highlight?.['text'] ?? []).map(plainText),
    ...(type && { type }),
    ...(fileType && { fileType }),
    ...(discussedOn !== undefined && { discussedOn }),
  };
}

/** The page at the council itself; else at the viewer of all councils, which wants its resource encoded twice. */
function pageOf(source: Hit['_source'], id: string, index: string, words = ''): string {
  const own = [first(source.original_url), first(source.url)].find(
    (address) => /^https?:\/\//.test(address) && !address.includes('api.openraadsinformatie.nl'),
  );
  if (own !== undefined) return own;
  const resource = encodeURIComponent(encodeURIComponent(`https://id.openraadsinformatie.nl/${id}`));
  return `https://openbesluitvorming.nl/?zoekterm=${encodeURIComponent(words || '*')}&organisaties=${encodeURIComponent(JSON.stringify([index]))}&showResource=${resource}`;
}
