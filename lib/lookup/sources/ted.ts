import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Contract } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { formerNames } from '../former-names.ts';
import { namesOfFirm, supplierFinder } from '../known-suppliers.ts';
import { sameName } from '../name-words.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf } from '../read-each.ts';
import { buyersOf, fields, Notice, readNotice, winnersOf } from '../ted/notice.ts';
import { type BuyerReader, buyerReader } from '../tenderned/authorities.ts';

const service = 'https://api.ted.europa.eu/v3/notices/search';
const pageSize = 50;
/** With pages by number the service gives no more than these. */
const reachable = 15_000;
/** A query has its limits, and a name in all its spellings is the same name. */
const mostNames = 5;

const Answer = z.object({ notices: z.array(z.unknown()), totalNoticeCount: z.number(), timedOut: z.optional(z.boolean()) });

/**
 * Notices of Dutch buyers above the European thresholds: of a body as the buyer, and to a supplier as the winner. Its `~` finds what looks like the
 * name, so every notice is compared with the name once more here. Winners are told by name from the end of 2023 on.
 */
export const ted = defineSource({
  id: 'ted',
  homepage: 'https://ted.europa.eu',
  licence: 'CC-BY-4.0',
  hosts: ['https://api.ted.europa.eu/*'],
  access: 'optional',
  // Anonymous use is answered with 429 now and then, sometimes at the first question.
  manners: { parallel: 1, interval: 600 },
  answersFor: ['government-body', 'supplier'],
  gives: 'contract',
  keepForHours: 24,
  coversFrom: 2016,

  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const page = from === undefined ? 1 : Number(from);
    const whose = await (entity.kind === 'supplier' ? asWinner : asBuyer)(entity, desk);
    const answer = readAnswer(
      await desk.web.json({
        url: service,
        method: 'POST',
        json: {
          query: `${whose.query} SORT BY publication-date DESC`,
          fields,
          page,
          limit: pageSize,
          scope: 'ALL',
          paginationMode: 'PAGE_NUMBER',
          checkQuerySyntax: false,
        },
        patience: 1.5,
      }),
      Answer,
    );
    // It says so when it gave up halfway: what it has by then may be anything but the newest, and its count no count.
    if (answer.timedOut === true) throw new Failure('too-slow', { status: 200, message: 'it gave up halfway' });
    const { read, ...told } = readEach(answer.notices, Notice, ['publication-date', 'notice-title', 'buyer-name', 'notice-type']);
    const own = read.filter(whose.isTheirs);
    const supplierOf = await supplierFinder(desk);
    const bodiesOf = await buyerReader(desk, entity);
    const seen = page * pageSize;
    const complete = answer.totalNoticeCount <= pageSize;
    yield {
      records: own.map((notice) => contractOf(notice, entity.key, desk.now(), whose.isAsked, supplierOf, bodiesOf)),
      // What it counts is what looks like the name.
      total: own.length === read.length ? answer.totalNoticeCount : complete ? own.length : null,
      ...told,
      ...siftedOf(seen, answer.totalNoticeCount),
      ...(seen < Math.min(answer.totalNoticeCount, reachable) && { next: String(page + 1) }),
      ...(answer.totalNoticeCount > reachable && { capped: reachable }),
    };
  },
});

interface Whose {
  /** Without order. */
  query: string;
  isTheirs(notice: Notice): boolean;
  /** Whether a winner of this name is the one that was asked for. */
  isAsked(winner: string): boolean;
}

/** In a query a name stands between quotes; quotes and backslashes of its own would end it early. */
const quoted = (name: string): string => `"${name.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()}"`;
const anyOf = (field: string, names: readonly string[]): string => {
  const each = names.map((name) => `${field}~${quoted(name)}`);
  return each.length === 1 ? (each[0] ?? '') : `(${each.join(' OR ')})`;
};

async function asBuyer(entity: Entity, desk: Desk): Promise<Whose> {
  const names = [entity.name, ...((await formerNames(desk)).get(entity.key) ?? [])];
  const distinct = names.filter((name, nth) => names.findIndex((other) => sameName(other, name)) === nth).slice(0, mostNames);
  const bodiesOf = await buyerReader(desk, entity);
  return {
    query: `buyer-country=NLD AND ${anyOf('buyer-name', distinct)}`,
    isTheirs: (notice) => buyersOf(notice).some((buyer) => bodiesOf(buyer).has(entity.key)),
    isAsked: () => false,
  };
}

async function asWinner(entity: Entity, desk: Desk): Promise<Whose> {
  const { firms, isNamed } = await namesOfFirm(entity, desk);
  // Without its legal form a name finds it in any spelling of that form.
  return {
    query: `buyer-country=NLD AND ${anyOf('winner-name', firms.slice(0, mostNames))}`,
    isTheirs: (notice) => winnersOf(notice).some(isNamed),
    isAsked: isNamed,
  };
}

function contractOf(
  notice: Notice,
  asked: EntityKey,
  now: number,
  isAsked: Whose['isAsked'],
  supplierOf: (name: string) => EntityKey | undefined,
  bodiesOf: BuyerReader,
): Contract {
  const { winners: names, ...said } = readNotice(notice);
  const winners = names.map((name) => {
    // A supplier that is in no register is known by the name it was asked for.
    const supplier = supplierOf(name) ?? (isAsked(name) ? asked : undefined);
    return { name, ...(supplier && { supplier }) };
  });
  const buyers = buyersOf(notice).flatMap((buyer) => [...bodiesOf(buyer)]);
  return {
    ...said,
    kind: 'contract',
    id: `ted:${said.sourceId}`,
    source: 'ted',
    retrievedAt: new Date(now).toISOString(),
    about: [...new Set([asked, ...buyers, ...winners.flatMap(({ supplier }) => supplier ?? [])])],
    winners,
  };
}
