import * as z from 'zod/mini';
import type { Entity } from '../../entity.ts';
import type { AnswerPage, Desk } from '../../source.ts';
import { knownSupplier } from '../known-suppliers.ts';
import { firmName } from '../name-words.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf, type Told } from '../read-each.ts';

const service = 'https://api.gleif.org/api/v1/lei-records';

/** Sixty requests a minute, whichever source they are of. */
export const gleifManners = { parallel: 1, interval: 1100 };
export const asGuestOfGleif = { 'api.gleif.org': gleifManners };

const Text = z.nullish(z.string());
const Answer = z.object({
  data: z.array(z.unknown()),
  meta: z.optional(z.object({ pagination: z.optional(z.object({ total: z.optional(z.number()) })) })),
});
const Record = z.object({
  id: z.string().check(z.regex(/^[A-Z0-9]{18}\d{2}$/)),
  attributes: z.object({
    entity: z.object({
      legalName: z.object({ name: z.string() }),
      legalAddress: z.nullish(z.object({ city: Text })),
      registeredAt: z.nullish(z.object({ id: Text })),
      registeredAs: Text,
      status: Text,
    }),
    registration: z.nullish(z.object({ lastUpdateDate: Text })),
  }),
});
export type LegalEntity = z.infer<typeof Record>;

/** The trade register of the Netherlands, in GLEIF's list of registers. */
const tradeRegister = 'RA000463';

/** The KvK number, when the trade register is where it is registered. */
export function kvkOf({ attributes: { entity } }: LegalEntity): string | undefined {
  const number = entity.registeredAs?.trim() ?? '';
  return entity.registeredAt?.id === tradeRegister && /^\d{8}$/.test(number) ? number : undefined;
}

type Answer = z.infer<typeof Answer>;

/** Legal entities in the Netherlands that bear the name of a supplier: the whole name, legal form aside. */
export const legalEntitiesOf = async (entity: Entity, desk: Desk): Promise<Found> => namesakes(await ask(entity, desk), entity, desk);

/** The same for sources that only need the numbers in it: kept for a month, and asked for once for all of them. */
export async function knownLegalEntitiesOf(entity: Entity, desk: Desk): Promise<Found> {
  const answer = await desk.shared(
    `gleif-${entity.key}`,
    30 * 24,
    (value) => readAnswer(value, Answer),
    () => ask(entity, desk),
  );
  return namesakes(answer, entity, desk);
}

type Found = Told & Pick<AnswerPage, 'sifted'> & { read: LegalEntity[] };

/** What begins with the name of a firm is seldom more than a few; the first page is all that is read of it, and told to be so. */
const pageSize = 50;

async function ask(entity: Entity, desk: Desk): Promise<Answer> {
  // What begins like it: spellings differ behind the name, in the legal form.
  const query = new URLSearchParams({
    'filter[entity.legalName]': `${withoutForm(entity.name)}*`,
    'filter[entity.legalAddress.country]': 'NL',
    'page[size]': String(pageSize),
  });
  return readAnswer(await desk.web.json({ url: `${service}?${query}`, accept: 'application/vnd.api+json' }), Answer);
}

async function namesakes({ data, meta }: Answer, entity: Entity, desk: Desk): Promise<Found> {
  const { spellings } = await knownSupplier(desk, entity.key, entity.name);
  const names = new Set(spellings.map(firmName));
  const { read, ...told } = readEach(data, Record, {
    registeredAs: ({ attributes }) => attributes.entity.registeredAs,
    status: ({ attributes }) => attributes.entity.status,
  });
  const found = meta?.pagination?.total ?? data.length;
  return {
    ...told,
    ...(found > data.length && siftedOf(data.length, found)),
    read: read.filter(({ attributes }) => names.has(firmName(attributes.entity.legalName.name))),
  };
}

/** "Sweco Nederland B.V." → "Sweco Nederland", as it is written. */
const withoutForm = (name: string): string =>
  name
    .replace(/[\s,]+(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?|U\.?A\.?)$/i, '')
    .replaceAll('*', ' ')
    .trim();
