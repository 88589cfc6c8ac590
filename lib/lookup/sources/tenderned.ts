import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Contract } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { supplierFinder } from '../known-suppliers.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import { type Authority, allAuthorities, buyerReader, type BuyerReader } from '../tenderned/authorities.ts';
import { type Outcome, readNotice } from '../tenderned/notice.ts';

const service = 'https://www.tenderned.nl/papi/tenderned-rs-tns/v2';
const pageSize = 50;
/** The service answers 400 from page 100 on; there is more than that of some. */
const lastPage = 99;
/** Notices whose outcome is asked for with one page of the list, newest first. What was asked before is kept and costs nothing. */
const outcomesAPage = 12;
/** Several units of a ministry fit in one address; more would not fit in a request. */
const mostAuthorities = 80;

const Coded = z.object({ code: z.string(), omschrijving: z.optional(z.string()) });
const ListPage = z.object({ content: z.array(z.unknown()), totalElements: z.number() });
const ListItem = z.object({
  // A string in the list, a number elsewhere.
  publicatieId: z.union([z.string(), z.number()]),
  publicatieDatum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/)),
  typePublicatie: Coded,
  aanbestedingNaam: z.string(),
  opdrachtgeverNaam: z.optional(z.string()),
  aanbestedendeDienstNaam: z.optional(z.string()),
  sluitingsDatum: z.nullish(z.string()),
  sluitingsDatumMarktconsultatie: z.nullish(z.string()),
  procedure: z.nullish(Coded),
  typeOpdracht: z.nullish(Coded),
  europees: z.nullish(z.boolean()),
  isVroegtijdigeBeeindiging: z.nullish(z.boolean()),
});
type ListItem = z.infer<typeof ListItem>;

const Notice = z.object({ html: z.string() });
const Amount = z.object({ euros: z.number(), meaning: z.enum(['awarded', 'estimated', 'framework-maximum', 'placeholder']) });
const KeptOutcome = z.nullable(
  z.object({
    winners: z.array(z.object({ name: z.string(), amount: z.optional(Amount) })),
    amount: z.optional(Amount),
    awardedOn: z.optional(z.string()),
  }),
);

const stages: Record<string, Contract['stage']> = {
  VAK: 'prior-notice',
  MAC: 'market-consultation',
  AAO: 'call',
  AGO: 'award',
  AAW: 'change',
  REC: 'rectification',
  VBE: 'ended-early',
};
const contractTypes: Record<string, Contract['contractType']> = { D: 'services', L: 'supplies', W: 'works' };

/** Thrown to `kept` in place of a request when this page's share of requests is used up. */
class NotNow extends Error {}

export const tenderned = defineSource({
  id: 'tenderned',
  homepage: 'https://www.tenderned.nl',
  licence: 'CC0-1.0',
  hosts: ['https://www.tenderned.nl/*'],
  access: 'essential',
  // No limit is published; its clients wait 150 to 500 ms.
  manners: { parallel: 2, interval: 150 },
  answersFor: ['government-body'],
  gives: 'contract',
  keepForHours: 24,
  coversFrom: 2012,

  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const isBuyer = await buyerReader(entity, desk);
    const authorities = (await allAuthorities(desk)).filter(({ name }) => isBuyer(name).has(entity.key));
    if (authorities.length === 0) {
      yield { records: [], total: 0, unreadable: 0 };
      return;
    }
    const number = from === undefined ? 0 : Number(from);
    const list = await askList(authorities, number, desk);
    const { read, ...told } = readEach(list.content, ListItem, ['opdrachtgeverNaam', 'procedure', 'typeOpdracht']);
    const items = ofThisBody(read, authorities, entity.key, isBuyer);
    const more = (number + 1) * pageSize < list.totalElements;
    const page: Omit<AnswerPage, 'records'> = {
      total: list.totalElements,
      ...told,
      ...(more && number < lastPage && { next: String(number + 1) }),
      ...(list.totalElements > (lastPage + 1) * pageSize && { capped: true }),
    };

    const supplierOf = await supplierFinder(desk);
    const contract = (item: ListItem, outcome?: Outcome | 'unreadable'): Contract =>
      contractOf(item, entity.key, desk.now(), supplierOf, outcome);
    const known = new Map<string, Outcome | 'unreadable'>();
    const awards = items.filter(({ typePublicatie }) => typePublicatie.code === 'AGO');
    for (const { publicatieId } of awards) {
      const outcome = await outcomeOf(String(publicatieId), desk, false);
      if (outcome) known.set(String(publicatieId), outcome);
    }
    yield { ...page, records: items.map((item) => contract(item, known.get(String(item.publicatieId)))) };

    const asked = awards.filter(({ publicatieId }) => !known.has(String(publicatieId))).slice(0, outcomesAPage);
    for (const item of asked) {
      const outcome = await outcomeOf(String(item.publicatieId), desk, true);
      yield { ...page, unreadable: 0, records: [contract(item, outcome)] };
    }
  },
});

async function askList(authorities: readonly Authority[], page: number, desk: Desk): Promise<z.infer<typeof ListPage>> {
  const ids = authorities.slice(0, mostAuthorities).map(({ id }) => `aanbestedendeDienstId=${encodeURIComponent(id)}`);
  // Lists may take long; its clients wait 20 to 30 seconds.
  const answer = await desk.web.json({ url: `${service}/publicaties?${ids.join('&')}&page=${page}&size=${pageSize}`, patience: 30_000 });
  return readAnswer(answer, ListPage);
}

const buyerOf = (item: ListItem): string => plainText(item.opdrachtgeverNaam ?? item.aanbestedendeDienstNaam ?? '');

/**
 * A parameter that the service does not know is ignored without a word, and then everything comes back. A buyer may have borne
 * another name at the time, so a few strangers are no proof; when most are, the filter was not heard.
 */
function ofThisBody(items: ListItem[], authorities: readonly Authority[], key: EntityKey, isBuyer: BuyerReader): ListItem[] {
  const names = new Set(authorities.map(({ name }) => plainText(name)));
  const own = items.filter((item) => names.has(buyerOf(item)) || isBuyer(buyerOf(item)).has(key));
  if (own.length * 2 < items.length) throw new Failure('unreadable', { message: 'the filter on buyer was ignored' });
  return items;
}

/**
 * Winners and value of a notice. They do not change once published, so they are kept for a year. Without `ask` only what is kept
 * is given. Throws a Failure when the source does not answer; a notice that we cannot read, or that is gone, is `unreadable`.
 */
async function outcomeOf(id: string, desk: Desk, ask: boolean): Promise<Outcome | 'unreadable' | undefined> {
  try {
    const kept = await desk.kept(
      `tenderned-notice-${id}`,
      365 * 24,
      (value) => readAnswer(value, KeptOutcome),
      async () => {
        if (!ask) throw new NotNow();
        const { html } = readAnswer(await desk.web.json({ url: `${service}/publicaties/${id}/html` }), Notice);
        return readNotice(html) ?? null;
      },
    );
    return kept === null ? 'unreadable' : withoutUndefined(kept);
  } catch (error) {
    if (error instanceof NotNow) return undefined;
    if (error instanceof Failure && (error.reason === 'unreadable' || error.status === 404)) return 'unreadable';
    throw error;
  }
}

function withoutUndefined({ winners, amount, awardedOn }: NonNullable<z.infer<typeof KeptOutcome>>): Outcome {
  return {
    winners: winners.map((winner) => ({ name: winner.name, ...(winner.amount && { amount: winner.amount }) })),
    ...(amount && { amount }),
    ...(awardedOn !== undefined && { awardedOn }),
  };
}

function contractOf(
  item: ListItem,
  about: EntityKey,
  now: number,
  supplierOf: (name: string) => EntityKey | undefined,
  outcome?: Outcome | 'unreadable',
): Contract {
  const sourceId = String(item.publicatieId);
  const { winners = [], amount, awardedOn } = typeof outcome === 'object' ? outcome : {};
  const named = winners.map(({ name, amount: value }) => {
    const supplier = supplierOf(name);
    return { name, ...(supplier && { supplier }), ...(value && { amount: value }) };
  });
  const closing = item.sluitingsDatum ?? item.sluitingsDatumMarktconsultatie;
  const contractType = item.typeOpdracht ? contractTypes[item.typeOpdracht.code] : undefined;
  const procedure = item.procedure?.omschrijving;
  return {
    id: `tenderned:${sourceId}`,
    kind: 'contract',
    source: 'tenderned',
    sourceId,
    url: `https://www.tenderned.nl/aankondigingen/overzicht/${sourceId}`,
    retrievedAt: new Date(now).toISOString(),
    about: [...new Set([about, ...named.flatMap(({ supplier }) => supplier ?? [])])],
    date: item.publicatieDatum.slice(0, 10),
    title: plainText(item.aanbestedingNaam),
    stage: item.isVroegtijdigeBeeindiging ? 'ended-early' : (stages[item.typePublicatie.code] ?? 'other'),
    buyer: buyerOf(item),
    winners: named,
    ...(amount && { amount }),
    ...(procedure !== undefined && { procedure: plainText(procedure) }),
    ...(contractType && { contractType }),
    ...(closing && { closingDate: closing.slice(0, 10) }),
    ...(awardedOn !== undefined && { awardedOn }),
    ...(typeof item.europees === 'boolean' && { european: item.europees }),
    details: outcome === undefined ? 'not-asked' : outcome === 'unreadable' ? 'unreadable' : 'read',
  };
}
