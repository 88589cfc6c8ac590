import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import type { PoliticalAd } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { dayIn } from '../dutch-notation.ts';
import { type KnownParty, knownParties } from '../known-parties.ts';
import { namesOfFirm } from '../known-suppliers.ts';
import { nameWords } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, siftedOf, type Told } from '../read-each.ts';
import { recordsNow } from '../../remember/records.ts';

const service = 'https://politiekereclame.nl/api/public/statements';
/** 1,000 at most. */
const pageSize = 200;
/** Names to search for: the one that a party goes by, its abbreviation, its name in full. */
const mostNames = 3;

const Text = z.nullish(z.string());
const Amount = z.nullish(z.union([z.string(), z.number()]));
const Answer = z.object({ items: z.array(z.unknown()), meta: z.optional(z.object({ filter_count: z.optional(z.number()) })) });
// Addresses, telephone numbers, mail addresses and contact persons are in it too. They are not read, so that they cannot be kept.
const Statement = z.object({
  id: z.string(),
  public_id: z.string(),
  name: z.string(),
  theme: Text,
  date_published: Text,
  versions: z.nullish(z.number()),
  opdrachtgever_naam_organisatie: Text,
  betalende_naam_organisatie: Text,
  betalende_kvk_nummer: Text,
  campagne_periode_startdatum: Text,
  campagne_periode_einddatum: Text,
  betaalde_media_waarde_euro: Amount,
  totale_waarde_campagne_euro: Amount,
  ingezette_media: Text,
  gebruikte_targeting_techniek: Text,
});
type Statement = z.infer<typeof Statement>;

/** Made by the entity itself, or by a branch of it. */
type Whose = 'own' | 'branch';
/** Who is meant by the name of an organisation; undefined when it is somebody else. */
type Reading = (organisation: string) => Whose | undefined;

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

/** Drafts have no day of publication and no version; the supplier of the site left some of his own. */
const isPublished = ({ date_published: published, versions, name }: Statement): boolean =>
  Boolean(published) && versions !== 0 && !/^test\b/i.test(name.trim());

const whoseIs = (statement: Statement, whose: Reading): Whose | undefined =>
  whose(statement.opdrachtgever_naam_organisatie ?? '') ?? whose(statement.betalende_naam_organisatie ?? '');

async function named(entity: Entity, desk: Desk): Promise<{ names: string[]; whose: Reading }> {
  if (entity.kind === 'party') return namedParty(entity, await knownParties(desk));
  const { shortName, firms, isNamed } = await namesOfFirm(entity, desk);
  return { names: [shortName ?? firms[0] ?? entity.name], whose: (organisation) => (isNamed(organisation) ? 'own' : undefined) };
}

/** What may stand before the name of a party in that of the association, foundation or office which acts for it. */
const actsFor =
  /^(?:politieke (?:partij|beweging)|vereniging|stichting|stg|landelijke? (?:bureau|partijbureau|secretariaat)|secretariaat|partijbureau|partij) /;

/** "CDA Zeeland" is a branch of CDA; "GroenLinks/PvdA Zeeland" none of GroenLinks, because it begins with the longer name of another. */
function namedParty(entity: Entity, parties: readonly KnownParty[]): { names: string[]; whose: Reading } {
  const names = [...new Set(parties.find(({ key }) => key === entity.key)?.names ?? [entity.name])];
  const own = new Map(names.map((name) => [wordsOf(name), name]));
  const others = parties.filter(({ key, national }) => national && key !== entity.key).flatMap((party) => party.names.map(wordsOf));
  return {
    names: names.slice(0, mostNames),
    whose: (organisation) => {
      let words = wordsOf(organisation);
      while (actsFor.test(words)) words = words.replace(actsFor, '');
      const begins = (name: string): boolean => words === name || words.startsWith(`${name} `);
      const found = [...own.keys()].filter(begins).toSorted((one, other) => other.length - one.length)[0];
      if (found === undefined || others.some((name) => name.length > found.length && begins(name))) return undefined;
      // Short names are words too; then the capitals have to be theirs.
      if (found.length <= 4 && !organisation.includes(own.get(found) ?? found)) return undefined;
      return words === found ? 'own' : 'branch';
    },
  };
}

const wordsOf = (name: string): string => nameWords(name).join(' ');

/** Euros, as stated: "20050.8". */
function eurosIn(amount: string | number | null | undefined): number | undefined {
  const euros = typeof amount === 'number' ? amount : Number(amount || Number.NaN);
  return Number.isFinite(euros) ? euros : undefined;
}

const listIn = (text: string | null | undefined): string[] =>
  plainText(text ?? '')
    .split(/\s*,\s*/)
    .filter(Boolean);

function adOf(statement: Statement, about: EntityKey, of: Whose, now: number): PoliticalAd {
  const advertiser = plainText(statement.opdrachtgever_naam_organisatie ?? '');
  // Somebody without a number in the trade register may be a natural person.
  const payer = statement.betalende_kvk_nummer ? plainText(statement.betalende_naam_organisatie ?? '') : '';
  const [mediaEuros, campaignEuros] = [eurosIn(statement.betaalde_media_waarde_euro), eurosIn(statement.totale_waarde_campagne_euro)];
  const [from, until] = [dayIn(statement.campagne_periode_startdatum), dayIn(statement.campagne_periode_einddatum)];
  const targeting = listIn(statement.gebruikte_targeting_techniek).join(', ');
  return {
    id: `political-ads:${statement.public_id}`,
    kind: 'political-ad',
    source: 'political-ads',
    sourceId: statement.public_id,
    url: `https://politiekereclame.nl/transparantie-verklaringen/${encodeURIComponent(statement.public_id)}`,
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date: dayIn(statement.date_published) ?? null,
    title: plainText(statement.name),
    advertiser: advertiser || payer,
    ...(of === 'own' && { advertiserKey: about }),
    ...(payer && payer !== advertiser && { payer }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(mediaEuros !== undefined && { mediaEuros }),
    ...(campaignEuros !== undefined && { campaignEuros }),
    media: listIn(statement.ingezette_media),
    ...(targeting && { targeting }),
    ...(typeof statement.versions === 'number' && { versions: statement.versions }),
  };
}
