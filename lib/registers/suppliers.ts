import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pattern } from '../detect/pattern.ts';
import { entityKey, type EntityKey, type Supplier } from '../entity.ts';
import { companyKey, hasLegalForm, tidied, withoutCountry, withoutLegalForm } from './company-names.ts';
import { knownCompanies, type KnownCompany as Brand } from './known-companies/index.ts';
import { looksLikePerson, startsWithGivenName } from './persons.ts';
import type { Ambiguity } from './register.ts';
import { by, byCode, plain, slug } from './spelling.ts';
import { parts, readTable } from './table.ts';
import { isOrdinaryWord } from './words.ts';

export interface ReadSuppliers {
  suppliers: Supplier[];
  /** Names without a legal form, which may be read as something else. */
  ambiguities: Ambiguity[];
  /** The supplier that bears a name as some source spells it; undefined for a person, a public body, a consortium, a remark. */
  keyOf: (name: string) => EntityKey | undefined;
}

// Clubs and trust accounts that the state once paid; nobody writes about them under these names.
const noCompany =
  /personeelsvereniging|schietsport|sportvereniging|derdengeld|appartementsgebouw|vereniging van eigenaars|studievereniging|uitvaart/iu;

// A public body is a body here, also when it wins a tender.
const publicBody =
  /^(?:gemeente|provincie|ministerie|waterschap|hoogheemraadschap|rijkswaterstaat|rijksinstituut|ggd|politie|belastingdienst)\b/iu;

const organisation = new RegExp(
  pattern`
    universit|hogeschool|school\b|academy|institut
    |centrum|center\b|centre|centro|federatie|alliance|initiative|agency|fonds|group|groep
    |bureau|research|onderzoek|analyse|ecolog|adviseurs|advies|consult|strategists|partners|design|studio|landschap`,
  'iu',
);

/**
 * Suppliers: winners of tenders, companies that the ministries paid, providers of algorithm templates, organisations that gave to a party,
 * and well-known companies. Spellings of one company are merged. Left out are people, public bodies (`isBody`), and names without a
 * legal form that do not say that they are an organisation.
 * `isTaken`: names (see `spellingKey`) that mean something else: bodies, places, parties.
 */
export async function readSuppliers(
  folder: string,
  isBody: (name: string) => boolean,
  isTaken: (name: string) => boolean,
): Promise<ReadSuppliers> {
  const sightings = await namesInSources(folder);
  const groups = new Map<string, Group>();
  const brandOf = brandsByKey();
  const groupOf = (name: string): string => {
    const key = companyKey(name);
    return brandOf.get(key)?.short ?? brandWithTail(name) ?? key;
  };
  for (const brand of knownCompanies) if (!isBody(brand.short)) groups.set(brand.short, { brand, spellings: new Map(), seenIn: new Set() });
  const accepted = (name: string): boolean =>
    groups.has(groupOf(name)) ||
    (!looksLikePerson(name) &&
      !publicBody.test(name) &&
      !isBody(name) &&
      !noCompany.test(name) &&
      (hasLegalForm(name) || organisation.test(name)));
  for (const [raw, where] of sightings) {
    const name = tidied(raw);
    if (!name || !accepted(name)) continue;
    const group = groups.get(groupOf(name)) ?? { spellings: new Map<string, number>(), seenIn: new Set() };
    group.spellings.set(name, (group.spellings.get(name) ?? 0) + where.length);
    for (const each of where) group.seenIn.add(each);
    groups.set(groupOf(name), group);
  }
  const keys = new Map<string, EntityKey>();
  const ambiguities: Ambiguity[] = [];
  const suppliers = [...groups].map(([id, { brand, spellings, seenIn }]): Supplier => {
    const seen = [...spellings]
      .toSorted(([a, one], [b, other]) => Number(hasLegalForm(b)) - Number(hasLegalForm(a)) || other - one || byCode(a, b))
      .map(([name]) => name);
    const supplier = brand ? brandSupplier(brand, seen) : companySupplier(seen, seenIn, isTaken);
    keys.set(id, supplier.key);
    if (!brand && !hasLegalForm(supplier.name))
      ambiguities.push({ entity: supplier.key, name: supplier.name, severity: severityOf(supplier.name, isTaken) });
    return supplier;
  });
  return {
    suppliers: suppliers.toSorted(by((supplier) => supplier.key)),
    ambiguities,
    keyOf: (raw) => {
      const name = tidied(raw);
      return name ? keys.get(groupOf(name)) : undefined;
    },
  };
}

type Where = 'winner' | 'spending' | 'template' | 'donor';

interface Group {
  brand?: Brand;
  spellings: Map<string, number>;
  seenIn: Set<Where>;
}

/** Names as the sources spell them, with every place where one was seen. */
async function namesInSources(folder: string): Promise<Map<string, Where[]>> {
  const seen = new Map<string, Where[]>();
  const see = (name: string, where: Where): void => void (name && seen.set(name, [...(seen.get(name) ?? []), where]));
  for (const row of await readTable(join(folder, 'procurement/suppliers_nl_legal_entities.csv'), [
    'naam',
    'varianten',
    'n_tenderned_award',
  ])) {
    const where = Number(row.n_tenderned_award) > 0 ? 'winner' : 'spending';
    for (const name of [row.naam, ...parts(row.varianten)]) see(name, where);
  }
  const spending = await readTable(join(folder, 'procurement/rijk_inkoop_suppliers_legal_entities.csv'), ['leverancier']);
  for (const row of spending) see(row.leverancier, 'spending');
  const awards = await readTable(join(folder, 'procurement/tenderned_awards_with_winner.csv'), ['winnaars']);
  for (const row of awards) for (const winner of parts(row.winnaars)) see(winner, 'winner');
  for (const row of await readTable(join(folder, 'registers/algorithm_templates.tsv'), ['provider'])) see(row.provider, 'template');
  for (const donor of await donors(folder)) see(donor, 'donor');
  return seen;
}

async function donors(folder: string): Promise<string[]> {
  const rows: { donor: string | null }[] = JSON.parse(await readFile(join(folder, 'partyfinance/gifts.json'), 'utf8'));
  return rows.flatMap((row) => row.donor ?? []);
}

function brandsByKey(): Map<string, Brand> {
  return new Map(
    knownCompanies.flatMap((brand) =>
      [brand.short, ...brand.legal, ...brand.others.map(({ name }) => name)].map((name) => [companyKey(name), brand] as const),
    ),
  );
}

const tail =
  /^(?:[\s,]+(?:nederland|netherlands|the|benelux|nl|groep|group|holding|holdings|international|europe|advisory|consulting|services|infra|\(.*\)))+$/iu;
const longestFirst = knownCompanies
  .map((brand) => ({ brand, start: plain(brand.short) }))
  .toSorted((a, b) => b.start.length - a.start.length);

/** A known company followed by nothing but a country or a division: "Sweco Netherlands Holding B.V." is Sweco. */
function brandWithTail(name: string): string | undefined {
  const core = plain(withoutLegalForm(name));
  return longestFirst.find(({ start }) => core.startsWith(start) && tail.test(core.slice(start.length)))?.brand.short;
}

/** A known company goes by its legal name where it has only one, and by what people call it where it has several. Its key is made of the latter. */
function brandSupplier(brand: Brand, seen: string[]): Supplier {
  // As our own list spells it, where it does.
  const spellings = [...brand.legal.map((name) => tidied(name) ?? name), ...seen];
  const legal = spellings.filter((name) => hasLegalForm(name) && plain(name).startsWith(plain(brand.short)));
  const [only] = new Set(legal.map(companyKey)).size === 1 ? legal : [];
  const name = only ?? brand.short;
  return {
    key: entityKey('supplier', slug(brand.short)),
    kind: 'supplier',
    name,
    spellings: [...new Set([name, ...spellings])],
    shortName: brand.short,
    shortNameCue: brand.cue,
    ...(brand.others.length > 0 && { otherShortNames: brand.others }),
  };
}

// Names of companies that hold other companies, often called after their owner.
const holding = /holding|beheer|participati|invest|management|vastgoed|exploitatie|familie|family/iu;

/**
 * A company of which only its names are known. It has a short name only where that is distinct and the company was seen to win a tender, or has a
 * name of several words or with a capital or figure within: a single word from a list of payments may be a surname. Those that only gave to a
 * party get none.
 */
function companySupplier(seen: string[], seenIn: ReadonlySet<Where>, isTaken: (name: string) => boolean): Supplier {
  const [name = ''] = seen;
  const short = withoutCountry(name);
  const proven = seenIn.has('winner') || seenIn.has('template');
  const shaped = seenIn.has('spending') && (short.includes(' ') || /\p{Ll}\p{Lu}|\d/u.test(short));
  const hasShort =
    (proven || shaped) &&
    hasLegalForm(name) &&
    !/^stichting|^vereniging|^co[oö]p/iu.test(name) &&
    !holding.test(short) &&
    isDistinct(short, isTaken);
  return {
    key: entityKey('supplier', slug(withoutLegalForm(name))),
    kind: 'supplier',
    name,
    spellings: seen,
    ...(hasShort && { shortName: short, shortNameCue: 'preferred' as const }),
  };
}

const surname = /^(?:van|de|ter|ten|den)(?:\s(?:de|den|der|het|'t))?\s\p{L}+$/iu;

/**
 * Whether a name without legal form still means this company only. One word: at least five letters, or a capital or sign within it
 * ("ResearchNed"), and no ordinary word, place, body, party or given name. Several words: not all of them ordinary, and no
 * person's name at the head or initials within, nor a bare surname ("Van Ginkel").
 */
export function isDistinct(short: string, isTaken: (name: string) => boolean): boolean {
  const words = short.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || isTaken(short) || startsWithGivenName(short) || looksLikePerson(short)) return false;
  if (surname.test(short) || /(?:^|\s)\p{Lu}\.\s?(?:\p{Lu}\.|van\b|de\b|\p{Lu}\p{Ll})/u.test(short)) return false;
  if (words.length === 1)
    return (short.length >= 5 || /\p{Ll}\p{Lu}|\d\p{L}|\p{L}\d/u.test(short)) && /\p{Lu}/u.test(short) && !isOrdinaryWord(short);
  return short.length >= 6 && !words.every((word) => word.length < 3 || isOrdinaryWord(word) || isTaken(word));
}

const severityOf = (name: string, isTaken: (name: string) => boolean): Ambiguity['severity'] =>
  isDistinct(name, isTaken) ? (name.includes(' ') ? 0 : 1) : 3;
