import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import type { Gift, StatedSum } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { EntityKeySchema } from '../entity-key-schema.ts';
import { once } from '../once.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';

const Bundle = z.object({ asOf: z.string(), gifts: z.array(z.unknown()), totals: z.array(z.unknown()) });
const Row = z.object({
  about: z.array(EntityKeySchema),
  sourceId: z.string(),
  url: z.string(),
  date: z.nullable(z.string()),
  title: z.string(),
  party: z.string(),
  partyKey: z.nullable(EntityKeySchema),
  donor: z.nullable(z.string()),
  euros: z.nullable(z.number()),
  period: z.string(),
  threshold: z.number(),
});
const Total = z.object({ partyKey: z.nullable(z.string()), period: z.string(), euros: z.nullable(z.number()) });

/** In cents, so that tenths do not add up to something else. Within one list: each of its rows is another gift. */
const sumOf = (rows: readonly Gift[]): number => rows.reduce((cents, { euros }) => cents + Math.round((euros ?? 0) * 100), 0) / 100;

/** The lists name a gift by its party alone, and in a dossier or a list of literature one then looks like any other, and like the party itself. */
const titleOf = ({ party, donor }: Pick<Gift, 'party' | 'donor'>): string => `Gift aan ${party}${donor === null ? '' : ` van ${donor}`}`;

const overviews = once(async (desk) => {
  const { asOf, gifts, totals } = readAnswer(await desk.bundled('gifts.json'), Bundle);
  const { read, ...told } = readEach(gifts, Row);
  return { asOf, read, told, totals };
});

/**
 * The overviews of gifts that the ministry publishes, bundled: it has no interface for them. Lists overlap (those for elections
 * repeat those for the year), so nothing is added up across lists; the sums are the ministry's own.
 */
export const partyGifts = defineSource({
  id: 'party-gifts',
  homepage: 'https://www.rijksoverheid.nl/onderwerpen/democratie',
  licence: 'open overheidsinformatie',
  hosts: [],
  access: 'bundled',
  answersFor: ['party', 'supplier'],
  gives: 'gift',
  keepForHours: 24,
  coversFrom: 2023,

  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const { asOf, read, told, totals } = await overviews(desk);
    // About the party that got it, and the organisation that gave it.
    const records = read
      .filter(({ about }) => about.includes(entity.key))
      .map((row): Gift => {
        const title = titleOf(row);
        return { ...row, title, id: `party-gifts:${row.sourceId}`, kind: 'gift', source: 'party-gifts', retrievedAt: asOf };
      });
    const sums = readEach(totals, Total).read.flatMap(({ partyKey, period, euros }): StatedSum[] => {
      if (partyKey !== entity.key || euros === null) return [];
      const ofRows = sumOf(records.filter((row) => row.partyKey === entity.key && row.period === period));
      return [{ period, euros, ...(ofRows !== euros && { ofRows }) }];
    });
    yield { records, total: records.length, ...told, snapshot: asOf, ...(sums.length > 0 && { sums }) };
  },
});
