import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import type { PoliticalAd } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { type Reading, type Whose, named } from '../political-ads/advertiser.ts';
import { Statement, adOf, isPublished } from '../political-ads/statement.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf, type Told } from '../read-each.ts';
import { recordsNow } from '../../remember/records.ts';

const service = 'https://politiekereclame.nl/api/public/statements';
/** 1,000 at most. */
const pageSize = 200;
const Answer = z.object({ items: z.array(z.unknown()), meta: z.optional(z.object({ filter_count: z.optional(z.number()) })) });

/** Transparency statements of political advertisements, as advertisers themselves fill them in; media have to have one since October 2025. */
export const politicalAds = defineSource({
  id: 'political-ads',
  homepage: 'https://politiekereclame.nl',
  licence: 'not stated',
  hosts: ['https://politiekereclame.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['party', 'supplier'],
  gives: 'political-ad',
  keepForHours: 24,
  coversFrom: 2025,

  /**
   * At first one page under each name, as only a search tells how much there is under it; the further pages come when the reader asks for them. `from` names
   * what is left: "<read>/<found>" of all names together, then a place for each name that has more, joined by commas.
   */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const { names, whose } = await named(entity, desk);
    const [counted = '', ...places] = from?.split(',') ?? [];
    let [read = 0, found = 0] = counted.split('/').map(Number);
    const asked = from === undefined ? names.map((_, nth) => ({ nth, page: 0, before: 0 })) : places.slice(0, 1).map(placeIn);
    const left = places.slice(1);
    const newest = new Map<string, PoliticalAd>();
    for (const [turn, place] of asked.entries()) {
      const { statements, total, told, next } = await askAt(place, names[place.nth] ?? entity.name, desk);
      read += statements.length;
      if (from === undefined) found += total;
      if (next) left.push(textOf(next));
      for (const statement of statements) {
        const of = isPublished(statement) ? whoseIs(statement, whose) : undefined;
        const ad = of && adOf(statement, entity.key, of, desk.now());
        if (ad && (newest.get(ad.id)?.versions ?? -1) < (ad.versions ?? 0)) newest.set(ad.id, ad);
      }
      const ads = [...newest.values()];
      yield {
        records: from === undefined ? ads : await notOlderThanHeld(ads, entity.key),
        // What the search counts is every version, and what has the name elsewhere in it.
        total: from === undefined && left.length === 0 && turn === asked.length - 1 ? ads.length : null,
        ...told,
        ...siftedOf(read, found),
        ...(left.length > 0 && { next: [`${read}/${found}`, ...left].join(',') }),
      };
    }
  },
});

/** A page of what is found under one of the names. */
interface Place {
  nth: number;
  page: number;
  /** Pages under this name that were read before it. */
  before: number;
  /** The first statement of the page before it. */
  first?: string;
}

const textOf = ({ nth, page, before, first = '' }: Place): string => [nth, page, before, encodeURIComponent(first)].join(':');

function placeIn(text: string): Place {
  const [nth, page, before, first = ''] = text.split(':');
  return { nth: Number(nth), page: Number(page), before: Number(before), first: decodeURIComponent(first) };
}

interface Asked {
  statements: Statement[];
  total: number;
  told: Told;
  /** Where it goes on under this name. */
  next?: Place;
}

/** Some clients count pages from 0 and some from 1: when number 1 is the first page once more, it is number 2 that comes after it. */
async function askAt(place: Place, name: string, desk: Desk): Promise<Asked> {
  const asked = await ask(name, place.page, desk);
  if (place.page === 1 && asked.statements[0]?.id === place.first) return askAt({ ...place, page: 2 }, name, desk);
  const before = place.before + 1;
  const first = asked.statements[0]?.id;
  const hasMore = first !== undefined && before * pageSize < asked.total;
  return { ...asked, ...(hasMore && { next: { ...place, page: place.page + 1, before, first } }) };
}

/** Of a statement each version is found, in no order that is promised: one that is held already is not replaced by an earlier one. */
async function notOlderThanHeld(ads: readonly PoliticalAd[], about: EntityKey): Promise<PoliticalAd[]> {
  const held = await recordsNow(ads.map(({ id }) => [about, id]));
  return ads.filter(({ versions = 0 }, nth) => {
    const known = held[nth];
    return known?.kind !== 'political-ad' || (known.versions ?? 0) <= versions;
  });
}

async function ask(name: string, page: number, desk: Desk): Promise<Omit<Asked, 'next'>> {
  const query = new URLSearchParams({ page: String(page), limit: String(pageSize), q: name });
  const { items, meta } = readAnswer(await desk.web.json({ url: `${service}?${query}` }), Answer);
  const { read, ...told } = readEach(items, Statement, ['opdrachtgever_naam_organisatie']);
  return { statements: read, total: meta?.filter_count ?? items.length, told };
}

const whoseIs = (statement: Statement, whose: Reading): Whose | undefined =>
  whose(statement.opdrachtgever_naam_organisatie ?? '') ?? whose(statement.betalende_naam_organisatie ?? '');
