import type * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Contract } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { supplierFinder } from '../known-suppliers.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer, unlessUnknown } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import { type Authority, authoritiesOf, buyerReader, type BuyerReader } from '../tenderned/authorities.ts';
import { buyerOf, contractOf, isAward } from '../tenderned/contract.ts';
import { NoticesOnPage } from '../tenderned/notices-on-page.ts';
import { outcomeOf, tedNumberIn } from '../tenderned/outcome.ts';
import { asListItem, Detail, ListItem, ListPage } from '../tenderned/publication.ts';
import { relatedTo } from '../tenderned/related.ts';
import { service } from '../tenderned/service.ts';

const pageSize = 50;
/** The service answers 400 from page 100 on, and when a page is to hold more than 100; there is more than that of some. */
const [mostPages, largestPage] = [100, 100];
const reachable = mostPages * largestPage;
/** Several units of a ministry fit in one address; where there are more, the next lot of them is asked for when all of this one is here. */
const authoritiesInLot = 80;

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

  /** `from` is a cursor, as `readCursor` reads it. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const isBuyer = await buyerReader(desk, entity);
    const authorities = await authoritiesOf(entity, isBuyer, desk);
    if (authorities.length === 0) {
      yield { records: [], total: 0, unreadable: 0 };
      return;
    }
    const { number, lot, isCapped: wasCapped } = readCursor(from);
    const asked = Math.min((lot + 1) * authoritiesInLot, authorities.length);
    const list = await askList(authorities.slice(lot * authoritiesInLot, asked), number, desk);
    const { read, ...told } = readEach(list.content, ListItem, ['opdrachtgeverNaam', 'procedure', 'typeOpdracht']);
    const isLastLot = asked === authorities.length;
    const isCapped = list.totalElements > reachable || wasCapped;
    const nextNumber = nextOf(number, list.totalElements);
    const isLastPage = nextNumber === undefined && isLastLot;
    const next = nextNumber !== undefined ? { number: nextNumber, lot, isCapped } : { number: 0, lot: lot + 1, isCapped };
    const page: Omit<AnswerPage, 'records'> = {
      // It counts one lot at a time.
      total: lot === 0 && isLastLot ? list.totalElements : null,
      ...told,
      ...(!isLastPage && { next: writeCursor(next) }),
      ...(isCapped && { capped: reachable }),
      ...(!isLastLot && { units: { asked, of: authorities.length } }),
    };

    const items = ofThisBody(read, authorities, entity.key, isBuyer);
    const notices = new NoticesOnPage(items, entity.key, desk, await supplierFinder(desk));
    await notices.readKept();
    yield { ...page, records: notices.contracts() };
    for await (const contract of notices.askDetails()) yield { ...page, unreadable: 0, records: [contract] };
  },

  async one(number: string, desk: Desk): Promise<Contract | null> {
    const answer = await unlessUnknown(() => desk.web.json({ url: `${service}/publicaties/${encodeURIComponent(number)}` }));
    if (answer === null) return null;
    const detail = readAnswer(answer, Detail);
    const item = asListItem(detail);
    const bodiesOf = await buyerReader(desk);
    const outcome = isAward(item) ? await outcomeOf(number, desk, true) : undefined;
    const related = await relatedTo(number, desk);
    const tedNumber = tedNumberIn(String(detail.pbNummerTed ?? ''));
    return contractOf(item, [...bodiesOf(buyerOf(item))], desk.now(), await supplierFinder(desk), {
      related,
      ...(outcome && { outcome }),
      ...(tedNumber !== undefined && { tedNumber }),
    });
  },
});

/** Where to go on in the list of a body's notices. */
interface Cursor {
  /** Number of the page, from 0. */
  number: number;
  /** Which lot of units, from 0. */
  lot: number;
  /** Not all of this lot, or of an earlier one, can be had. */
  isCapped: boolean;
}

/** "3" is page 3 of the first lot, "3:1" of the second, and "3:1:capped" when not all of an earlier lot could be had. */
function readCursor(from = '0'): Cursor {
  const [number, lot = '0', mark] = from.split(':');
  return { number: Number(number), lot: Number(lot), isCapped: mark === 'capped' };
}

const writeCursor = ({ number, lot, isCapped }: Cursor): string =>
  lot === 0 ? String(number) : [number, lot, ...(isCapped ? ['capped'] : [])].join(':');

/** Pages are numbered on: after a hundred of fifty, which come sooner, those of a hundred, from where the fifties end. */
const sizedPage = (number: number): { page: number; size: number } =>
  number < mostPages ? { page: number, size: pageSize } : { page: number - (mostPages * pageSize) / largestPage, size: largestPage };

function nextOf(number: number, total: number): number | undefined {
  const { page, size } = sizedPage(number);
  return (page + 1) * size < Math.min(total, reachable) ? number + 1 : undefined;
}

async function askList(authorities: readonly Authority[], number: number, desk: Desk): Promise<z.infer<typeof ListPage>> {
  const ids = authorities.map(({ id }) => `aanbestedendeDienstId=${encodeURIComponent(id)}`);
  const { page, size } = sizedPage(number);
  // Lists may take long; its clients wait 20 to 30 seconds.
  const answer = await desk.web.json({ url: `${service}/publicaties?${ids.join('&')}&page=${page}&size=${size}`, patience: 1.5 });
  return readAnswer(answer, ListPage);
}

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
