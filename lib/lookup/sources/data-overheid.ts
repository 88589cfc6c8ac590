import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import type { Dataset } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { ownersTerms } from '../data-overheid/owner.ts';
import { dayIn } from '../dutch-notation.ts';
import { sameName } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf } from '../read-each.ts';

const service = 'https://data.overheid.nl/data/api/3/action/package_search';
const pageSize = 50;

const Answer = z.object({ success: z.literal(true), result: z.object({ count: z.number(), results: z.array(z.unknown()) }) });
const Text = z.nullish(z.string());
const Found = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  notes: Text,
  organization: z.nullish(z.object({ title: Text })),
  publisher: Text,
  authority: Text,
  license_title: Text,
  license_id: Text,
  frequency: Text,
  modified: Text,
  metadata_modified: Text,
  resources: z.nullish(z.array(z.object({ format: Text }))),
});
type Found = z.infer<typeof Found>;

/**
 * Open data of a body in the national catalogue. Who harvested a set (`organization`) is not who owns it: that is its `authority`, or else its
 * `publisher`, and only those count.
 */
export const dataOverheid = defineSource({
  id: 'data-overheid',
  homepage: 'https://data.overheid.nl',
  licence: 'per dataset',
  hosts: ['https://data.overheid.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body'],
  gives: 'dataset',
  keepForHours: 72,

  /** `from` is "<way>:<start>": by the terms of the owner, or, where those find nothing, by its name. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const terms = await ownersTerms(entity, desk);
    const ways = [`fq=${encodeURIComponent(filterOn(terms))}`, `q=${encodeURIComponent(`"${entity.name.replace(/["\\]/g, ' ')}"`)}`];
    const [first = 0, start = 0] = from?.split(':').map(Number) ?? [];
    for (const [nth, way] of ways.entries()) {
      if (nth < first) continue;
      const answer = await desk.web.json({ url: `${service}?${way}&rows=${pageSize}&start=${start}&sort=metadata_modified%20desc` });
      const { count, results } = readAnswer(answer, Answer).result;
      const { read, ...told } = readEach(results, Found, ['authority', 'license_id', 'metadata_modified']);
      const own = read.filter((each) => isOwner(each, terms, entity));
      // Nothing of its own: the owner goes by another term than we know. Then only the name is left to ask for.
      if (own.length === 0 && from === undefined && nth === 0) continue;
      yield {
        records: own.map((each) => datasetOf(each, entity, desk.now())),
        total: own.length === read.length ? count : count <= pageSize ? own.length : null,
        ...told,
        ...siftedOf(start + pageSize, count),
        ...(start + pageSize < count && { next: `${nth}:${start + pageSize}` }),
      };
      return;
    }
  },
});

/** A phrase for each term, in the syntax of Solr: between quotes only quotes and backslashes mean something. */
const filterOn = (terms: readonly string[]): string =>
  ['authority', 'publisher']
    .map((field) => `${field}:(${terms.map((term) => `"${term.replace(/["\\]/g, '')}"`).join(' OR ')})`)
    .join(' OR ');

function isOwner({ authority, publisher }: Found, terms: readonly string[], entity: Entity): boolean {
  // Where both are said, the authority owns it and the publisher only put it there.
  const owner = authority ?? publisher ?? '';
  return terms.includes(owner) || sameName(owner, entity.name);
}

/** "http://publications.europa.eu/resource/authority/file-type/CSV" → "CSV". */
const lastPart = (term: string): string => plainText(term.split(/[/#]/).at(-1) ?? term);
const isTerm = (text: string): boolean => /^https?:/.test(text);

function datasetOf(found: Found, entity: Entity, now: number): Dataset {
  const formats = [...new Set((found.resources ?? []).flatMap(({ format }) => (format ? [lastPart(format).toUpperCase()] : [])))];
  const catalogue = plainText(found.organization?.title ?? '');
  const licence =
    plainText(found.license_title ?? '') || (found.license_id && !isTerm(found.license_id) ? plainText(found.license_id) : '');
  const frequency = found.frequency && !isTerm(found.frequency) ? plainText(found.frequency) : '';
  const summary = plainText(found.notes ?? '');
  return {
    id: `data-overheid:${found.id}`,
    kind: 'dataset',
    source: 'data-overheid',
    sourceId: found.id,
    url: `https://data.overheid.nl/dataset/${encodeURIComponent(found.name)}`,
    retrievedAt: new Date(now).toISOString(),
    about: [entity.key],
    date: dayIn(found.modified) ?? dayIn(found.metadata_modified) ?? null,
    title: plainText(found.title),
    owner: entity.name,
    formats,
    ...(catalogue && !sameName(catalogue, entity.name) && { catalogue }),
    ...(licence && { licence }),
    ...(frequency && { frequency }),
    ...(summary && { summary }),
  };
}
