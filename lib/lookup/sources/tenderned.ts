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
import type { Outcome } from '../tenderned/notice.ts';
import { closingOf, outcomeOf, tedNumberIn, tedNumberOf } from '../tenderned/outcome.ts';
import { asListItem, Detail, ListItem, ListPage } from '../tenderned/publication.ts';
import { relatedTo } from '../tenderned/related.ts';
import { pageOf, service, stages } from '../tenderned/service.ts';

const pageSize = 50;
/** The service answers 400 from page 100 on, and when a page is to hold more than 100; there is more than that of some. */
const [mostPages, largestPage] = [100, 100];
const reachable = mostPages * largestPage;
/** Notices whose outcome is asked for with one page of the list, newest first. What was asked before is kept and costs nothing. */
const outcomesAPage = 12;
/** European notices whose number in TED is asked for with one page, newest first; what was asked before is kept as well. */
const numbersAPage = 12;
/** Calls whose closing date is asked for with one page, newest first: open ones, and those that may have been given more time since. */
const closingsAPage = 8;
const mostTimeGiven = 45 * 86_400_000;
/** Calls whose ending is asked for with one page: closed, and with no award on that page. */
const endingsAPage = 4;
/** Several units of a ministry fit in one address; where there are more, the next lot of them is asked for when all of this one is here. */
const authoritiesInLot = 80;

const contractTypes: ReadonlyMap<string, NonNullable<Contract['contractType']>> = new Map([
  ['D', 'services'],
  ['L', 'supplies'],
  ['W', 'works'],
]);

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

  /** `from` is the number of a page, of a later lot of units with the lot behind it: "3:1", and ":capped" when not all of an earlier lot could be had. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const isBuyer = await buyerReader(desk, entity);
    const authorities = await authoritiesOf(entity, isBuyer, desk);
    if (authorities.length === 0) {
      yield { records: [], total: 0, unreadable: 0 };
      return;
    }
    const [numberSaid = '0', lotSaid = '0', mark] = from?.split(':') ?? [];
    const [number, lot] = [Number(numberSaid), Number(lotSaid)];
    const asked = Math.min((lot + 1) * authoritiesInLot, authorities.length);
    const list = await askList(authorities.slice(lot * authoritiesInLot, asked), number, desk);
    const { read, ...told } = readEach(list.content, ListItem, ['opdrachtgeverNaam', 'procedure', 'typeOpdracht']);
    const items = ofThisBody(read, authorities, entity.key, isBuyer);
    const nextPage = nextOf(number, list.totalElements);
    const isLastLot = asked === authorities.length;
    const isCapped = list.totalElements > reachable || mark === 'capped';
    const place = nextPage !== undefined ? { page: nextPage, lot } : isLastLot ? undefined : { page: 0, lot: lot + 1 };
    const next = place && [place.page, ...(place.lot > 0 ? [place.lot] : []), ...(place.lot > 0 && isCapped ? ['capped'] : [])].join(':');
    const page: Omit<AnswerPage, 'records'> = {
      // It counts one lot at a time.
      total: lot === 0 && isLastLot ? list.totalElements : null,
      ...told,
      ...(next !== undefined && { next }),
      ...(isCapped && { capped: reachable }),
      ...(!isLastLot && { units: { asked, of: authorities.length } }),
    };

    const supplierOf = await supplierFinder(desk);
    const siblings = siblingsIn(items);
    const known = new Map<ListItem, Known>();
    const contract = (item: ListItem): Contract =>
      contractOf(item, [entity.key], desk.now(), supplierOf, { related: siblings(item), ...known.get(item) });
    const learn = (item: ListItem, more: Known): Contract => {
      known.set(item, { ...known.get(item), ...more });
      return contract(item);
    };
    // What is kept is on the disk, and that is asked for all at once.
    await Promise.all(
      items.map(async (item) => {
        const outcome = isAward(item) ? await outcomeOf(idOf(item), desk, false) : undefined;
        const tedNumber = item.europees ? await tedNumberOf(idOf(item), desk, false) : undefined;
        const closing = isCall(item) ? await closingOf(idOf(item), desk, false) : undefined;
        learn(item, {
          ...(outcome && { outcome }),
          ...(tedNumber !== undefined && { tedNumber }),
          ...(closing !== undefined && { closing }),
        });
      }),
    );
    yield { ...page, records: items.map(contract) };

    const details = { ...page, unreadable: 0 };
    for (const item of items.filter((each) => isAward(each) && !known.get(each)?.outcome).slice(0, outcomesAPage)) {
      const outcome = await outcomeOf(idOf(item), desk, true);
      if (outcome) yield { ...details, records: [learn(item, { outcome })] };
    }
    const now = desk.now();
    const today = new Date(now).toISOString();
    // The list keeps the closing date that a call began with; a rectification changes it in the notice alone.
    const closes = (item: ListItem): string | undefined => known.get(item)?.closing ?? item.sluitingsDatum ?? undefined;
    const mayBeOpen = (item: ListItem): boolean => isCall(item) && Date.parse(closes(item) ?? '') > now - mostTimeGiven;
    for (const item of items.filter(mayBeOpen).slice(0, closingsAPage)) {
      const closing = await closingOf(idOf(item), desk, true);
      if (closing !== undefined && closing.slice(0, 10) !== closes(item)?.slice(0, 10))
        yield { ...details, records: [learn(item, { closing })] };
    }
    const isClosed = (item: ListItem): boolean => isCall(item) && (closes(item) ?? today) < today;
    const unended = items.filter((item) => isClosed(item) && !siblings(item).some(({ stage }) => stage === 'award'));
    for (const item of unended.slice(0, endingsAPage)) {
      const related = await relatedTo(idOf(item), desk);
      if (related.length > 0) yield { ...details, records: [learn(item, { related })] };
    }
    for (const item of items.filter((each) => each.europees && !known.get(each)?.tedNumber).slice(0, numbersAPage)) {
      const tedNumber = await tedNumberOf(idOf(item), desk, true);
      if (tedNumber !== undefined) yield { ...details, records: [learn(item, { tedNumber })] };
    }
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

/** What is known of a notice beside the list. */
interface Known {
  outcome?: Outcome | 'unreadable';
  related?: NonNullable<Contract['related']>;
  tedNumber?: string;
  /** As the notice itself has it now. */
  closing?: string;
}

const isAward = ({ typePublicatie }: ListItem): boolean => typePublicatie.code === 'AGO';

const idOf = ({ publicatieId }: ListItem): string => String(publicatieId);

const isCall = ({ typePublicatie }: ListItem): boolean => typePublicatie.code === 'AAO';

/** The other notices of a notice's procedure, as far as this page has them. */
function siblingsIn(items: readonly ListItem[]): (item: ListItem) => NonNullable<Contract['related']> {
  const procedures = Map.groupBy(
    items.filter(({ kenmerk }) => kenmerk),
    ({ kenmerk }) => String(kenmerk),
  );
  return (item) =>
    (procedures.get(String(item.kenmerk)) ?? [])
      .filter((other) => other !== item)
      .map((other) => ({ stage: stageOf(other), url: pageOf(idOf(other)), date: other.publicatieDatum.slice(0, 10) }));
}

const stageOf = ({ isVroegtijdigeBeeindiging, typePublicatie }: ListItem): Contract['stage'] =>
  isVroegtijdigeBeeindiging ? 'ended-early' : (stages.get(typePublicatie.code) ?? 'other');

/** Pages are numbered on: after a hundred of fifty, which come sooner, those of a hundred, from where the fifties end. */
const placeOf = (number: number): { page: number; size: number } =>
  number < mostPages ? { page: number, size: pageSize } : { page: number - (mostPages * pageSize) / largestPage, size: largestPage };

function nextOf(number: number, total: number): number | undefined {
  const { page, size } = placeOf(number);
  return (page + 1) * size < Math.min(total, reachable) ? number + 1 : undefined;
}

async function askList(authorities: readonly Authority[], number: number, desk: Desk): Promise<z.infer<typeof ListPage>> {
  const ids = authorities.map(({ id }) => `aanbestedendeDienstId=${encodeURIComponent(id)}`);
  const { page, size } = placeOf(number);
  // Lists may take long; its clients wait 20 to 30 seconds.
  const answer = await desk.web.json({ url: `${service}/publicaties?${ids.join('&')}&page=${page}&size=${size}`, patience: 1.5 });
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

function contractOf(
  item: ListItem,
  about: readonly EntityKey[],
  now: number,
  supplierOf: (name: string) => EntityKey | undefined,
  { outcome, related = [], tedNumber, closing: rectified }: Known,
): Contract {
  const sourceId = String(item.publicatieId);
  const { winners = [], amount, awardedOn } = typeof outcome === 'object' ? outcome : {};
  const named = winners.map(({ name, amount: value }) => {
    const supplier = supplierOf(name);
    return { name, ...(supplier && { supplier }), ...(value && { amount: value }) };
  });
  const closing = rectified ?? item.sluitingsDatum ?? item.sluitingsDatumMarktconsultatie;
  const contractType = item.typeOpdracht ? contractTypes.get(item.typeOpdracht.code) : undefined;
  const procedure = item.procedure?.omschrijving;
  return {
    id: `tenderned:${sourceId}`,
    kind: 'contract',
    source: 'tenderned',
    sourceId,
    url: pageOf(sourceId),
    retrievedAt: new Date(now).toISOString(),
    about: [...new Set([...about, ...named.flatMap(({ supplier }) => supplier ?? [])])],
    date: item.publicatieDatum.slice(0, 10),
    title: plainText(item.aanbestedingNaam),
    stage: stageOf(item),
    buyer: buyerOf(item),
    winners: named,
    ...(amount && { amount }),
    ...(procedure !== undefined && { procedure: plainText(procedure) }),
    ...(contractType && { contractType }),
    ...(closing && { closingDate: closing.slice(0, 10) }),
    ...(awardedOn !== undefined && { awardedOn }),
    ...(typeof item.europees === 'boolean' && { european: item.europees }),
    ...(tedNumber !== undefined && { tedNumber }),
    ...(item.kenmerk && { procedureNumber: String(item.kenmerk) }),
    ...(related.length > 0 && { related }),
    details: outcome === undefined ? 'not-asked' : outcome === 'unreadable' ? 'unreadable' : 'read',
  };
}
