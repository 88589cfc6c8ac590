import * as z from 'zod/mini';
import { type Entity, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { CouncilPaper } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf } from '../read-each.ts';

const service = 'https://api.bron.live/documents/search';
/** As its own site asks. */
const pageSize = 20;
/** Elasticsearch goes no further by page number unless told to; that it was not told is inferred. */
const reachable = 10_000;
/** It also has gazettes, rules and news of parties: the gazettes are asked themselves, and the news is no paper of a council. */
const papersOnly = ['source:openbesluitvorming', 'type:Bestand,Rapport'];

const Words = z.nullish(z.string());
const Answer = z.object({
  hits: z.object({
    total: z.union([z.number(), z.object({ value: z.number(), relation: z.optional(z.string()) })]),
    hits: z.array(z.unknown()),
  }),
});
const Hit = z.object({
  _source: z.object({
    id: z.string(),
    title: Words,
    url: Words,
    doc_url: Words,
    identifier: Words,
    location: Words,
    location_name: Words,
    type: Words,
    published: Words,
  }),
});
type Document = z.infer<typeof Hit>['_source'];

/**
 * Papers of municipal councils and provincial states, once more: Bron takes them over from Open Raadsinformatie, and answers by the code of the body, so that it
 * has them also where that one's name for the council is not found, or that one is down. Each says which paper of Open Raadsinformatie it is.
 *
 * Interface as its public server and site have it in their code: the parameters, that pages begin with 0, and the fields. What a field holds in practice, and how
 * much it gives, was not seen.
 */
export const bron = defineSource({
  id: 'bron',
  homepage: 'https://bron.live',
  licence: 'open overheidsinformatie',
  hosts: ['https://api.bron.live/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body'],
  gives: 'council',
  keepForHours: 24,
  mayKnow: ({ key }) => /^(?:gm|pv)\d/.test(idOf(key)),

  /** `from` is a page, counted from 0. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const page = from === undefined ? 0 : Number(from);
    // Codes of Statistics Netherlands are those of TOOI, in capitals.
    const code = idOf(entity.key).toUpperCase();
    const question = new URLSearchParams({
      query: '*',
      filter: [...papersOnly, `location.raw:${code}`].join('|'),
      sort: 'published:desc,processed:desc',
      page: String(page),
      limit: String(pageSize),
      default_operator: 'AND',
      // Texts are left there: a page of them would be larger than all else.
      excludes: 'description',
    });
    const { hits } = readAnswer(await desk.web.json({ url: `${service}?${question}` }), Answer);
    const { read, ...told } = readEach(hits.hits, Hit, {
      title: ({ _source }) => _source.title,
      published: ({ _source }) => _source.published,
    });
    const own = read.filter(({ _source: { location } }) => !location || location.toUpperCase() === code);
    if (own.length * 2 < read.length) throw new Failure('unreadable', { message: 'the filter on location was ignored' });
    const total = typeof hits.total === 'number' ? hits.total : hits.total.value;
    const seen = (page + 1) * pageSize;
    yield {
      records: own.map(({ _source }) => paperOf(_source, entity, desk.now())),
      total: own.length === read.length ? total : null,
      ...told,
      ...siftedOf(seen, total),
      ...(hits.hits.length > 0 && seen < Math.min(total, reachable) && { next: String(page + 1) }),
      ...(total > reachable && { capped: reachable }),
    };
  },
});

/** Its words for what Open Raadsinformatie calls otherwise; what has another name stays as it is. */
const typesInDutch: ReadonlyMap<string, string> = new Map([
  ['Bestand', 'Document'],
  ['Rapport', 'Verslag'],
]);

function paperOf(document: Document, { key, name }: Entity, now: number): CouncilPaper {
  const { id: sourceId, title, identifier, location_name: organisation, type } = document;
  const discussedOn = dayIn(document.published);
  const takenFrom = /^https?:\/\/id\.openraadsinformatie\.nl\/([\w-]+)$/.exec(identifier ?? '')?.[1];
  return {
    id: `bron:${sourceId}`,
    kind: 'council',
    source: 'bron',
    sourceId,
    url: pageOf(document),
    retrievedAt: new Date(now).toISOString(),
    about: [key],
    date: discussedOn ?? null,
    title: plainText(title ?? '') || sourceId,
    // "Utrecht" is what it calls the municipality and the province alike.
    organisation: organisation && !name.endsWith(organisation) ? plainText(organisation) : name,
    ...(type && { documentType: typesInDutch.get(type) ?? type }),
    ...(discussedOn !== undefined && { discussedOn }),
    ...(takenFrom !== undefined && { takenFrom }),
  };
}

/** The document itself or its page at the viewer of all councils, as Bron's own list links; else its page at Bron. */
const pageOf = ({ id, doc_url, url }: Document): string =>
  [doc_url, url].find((address) => address && /^https?:\/\//.test(address)) ?? `https://bron.live/doc/${encodeURIComponent(id)}`;
