import * as z from 'zod/mini';
import { type Entity, type EntityKey, idOf } from '../../entity.ts';
import type { Spending } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { EntityKeySchema } from '../entity-key-schema.ts';
import { once } from '../once.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';

const overview = 'https://data.overheid.nl/informatie-over-spend-data';

const Bundle = z.object({ asOf: z.string(), rows: z.array(z.unknown()) });
const Row = z.object({
  supplier: EntityKeySchema,
  supplierName: z.string(),
  buyer: z.optional(EntityKeySchema),
  buyerName: z.optional(z.string()),
  year: z.number(),
  bracket: z.int().check(z.gte(0), z.lte(13)),
  category: z.optional(z.string()),
});
type Row = z.infer<typeof Row>;

/** Upper ends of the brackets ("staffels") of the overviews, in euros with VAT; bracket n lies between the end before it and its own. */
const ends = [0, 10_000, 50_000, 100_000, 250_000, 500_000, 1e6, 5e6, 10e6, 25e6, 50e6, 100e6, 150e6, null] as const;

const bracketOf = (number: number): Spending['bracket'] => ({
  over: number === 0 ? null : (ends[number - 1] ?? null),
  upTo: ends[number] ?? null,
});

const overviews = once(async (desk) => {
  const { asOf, rows } = readAnswer(await desk.bundled('spending.json'), Bundle);
  const { read, ...told } = readEach(rows, Row);
  return { asOf, read, told };
});

/**
 * What the ministries spent at suppliers, from their yearly overviews: a bundled sample. The overviews give no amounts, only brackets; natural persons
 * are not in them under their names, and not in this at all.
 */
export const stateSpending = defineSource({
  id: 'state-spending',
  homepage: overview,
  licence: 'open overheidsinformatie',
  hosts: [],
  access: 'bundled',
  answersFor: ['supplier', 'government-body'],
  gives: 'spending',
  keepForHours: 24,
  coversFrom: 2017,

  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const { asOf, read, told } = await overviews(desk);
    const records = read
      .filter(({ supplier, buyer }) => supplier === entity.key || buyer === entity.key)
      .map((row) => spendingOf(row, asOf));
    yield { records, total: records.length, ...told, snapshot: asOf };
  },
});

function spendingOf(row: Row, asOf: string): Spending {
  const { supplier, supplierName, buyer, buyerName, year, bracket, category } = row;
  const about: EntityKey[] = buyer ? [supplier, buyer] : [supplier];
  const sourceId = [year, idOf(supplier), buyer ? idOf(buyer) : 'rijk', category ?? '', bracket].join('/');
  return {
    id: `state-spending:${sourceId}`,
    kind: 'spending',
    source: 'state-spending',
    sourceId,
    url: overview,
    retrievedAt: asOf,
    about,
    date: String(year),
    title: supplierName,
    ...(buyerName !== undefined && { buyer: buyerName }),
    ...(buyer && { buyerKey: buyer }),
    supplier: supplierName,
    supplierKey: supplier,
    year,
    bracket: bracketOf(bracket),
    // "6220 - Beheer, onderhoud": the number is for who keeps the books.
    ...(category !== undefined && { category: category.replace(/^\d+ - /, '') }),
  };
}
