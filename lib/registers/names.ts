import { tradesAtEnd } from '../detect/kinds/company-by-trade.ts';
import { bodyOpeners } from '../detect/kinds/unlisted-body.ts';
import { partyOpeners } from '../detect/kinds/unlisted-party.ts';
import type { LetterRule } from '../detect/name-style.ts';
import type { EntityKey, GovernmentBody, Party } from '../entity.ts';
import type { Candidate, NameRole } from '../mention.ts';
import { algorithmTitles } from './names-of-algorithms.ts';
import { namesOfCourtsByTown } from './names-of-courts.ts';
import { namesOfOtherBody } from './names-of-other-bodies.ts';
import { namesOfSuppliers } from './names-of-suppliers.ts';
import type { Register } from './register.ts';
import { byCode, plain } from './spelling.ts';
import { isOrdinaryWord } from './words.ts';

/** One way to write one entity, as the index holds it. */
export interface NameEntry {
  text: string;
  /** Null: a longer name that is nobody's, but keeps a shorter one in it from being taken ("Bergen aan Zee"). */
  entity: EntityKey | null;
  role: NameRole;
  cue: Candidate['cue'];
  letters: LetterRule;
}

/** All names that are looked for in a text. The same register gives the same names in the same order. */
export function namesOf(register: Register): NameEntry[] {
  const severities = new Map(register.ambiguities.map((each) => [`${each.entity} ${each.name}`, each.severity]));
  const severityOf = (entity: EntityKey, name: string) => severities.get(`${entity} ${name}`) ?? 0;
  const bodies = new Map(register.bodies.map((body) => [body.key, body]));
  const parties = new Map(register.parties.map((party) => [party.key, party]));
  const names: NameEntry[] = [];
  const settlements = new Set(register.places.map(({ name }) => plain(name)));

  // The name of a ministry that went up in another is a former name of that one.
  const passedOn = new Map(register.namePeriods.map(({ name, entity }) => [name, entity]));
  for (const body of register.bodies)
    if (!body.ended || body.bodyType !== 'ministry' || (passedOn.get(body.name) ?? body.key) === body.key)
      names.push(...asOnlyMunicipality(body, namesOfBody(body, body.name, 'full', severityOf), settlements));
  for (const { entity, name } of register.namePeriods) {
    const body = bodies.get(entity);
    if (body && name !== body.name) names.push(...namesOfBody(body, name, 'former', severityOf));
  }
  for (const { entity, name, role } of register.aliases) {
    const body = bodies.get(entity);
    if (body) names.push(...namesOfBody(body, name, role, severityOf));
    else if (parties.has(entity)) names.push(...partyName(entity, name, role, severityOf(entity, name)));
  }
  for (const { entity, text, cue } of register.abbreviations) {
    const party = parties.get(entity);
    const asked = party ? partyCue(cue, severityOf(entity, text)) : askedOf(cue);
    names.push({
      text,
      entity,
      role: 'abbreviation',
      cue: party?.ended && asked === 'none' ? askedOfEnded(text) : asked,
      letters: 'exact',
    });
    const typed = party ? undefined : inSmallLetters(bodies.get(entity), text, cue);
    if (typed) names.push({ text: text.toLowerCase(), entity, role: 'abbreviation', cue: typed, letters: 'exact' });
    // "de Svb", as courts and laws write it; with a vowel it could be a word or a name.
    if (!party && asked === 'none' && /^[B-DF-HJ-NP-TV-XZ]{3,5}$/.test(text))
      names.push({ text: text.charAt(0) + text.slice(1).toLowerCase(), entity, role: 'abbreviation', cue: 'preferred', letters: 'exact' });
  }
  for (const { entity, text } of register.adjectives)
    // "Utrechter" is somebody from there, but "Groninger" is an adjective: the words after it will tell.
    names.push({ text, entity, role: 'adjective', cue: 'required', letters: 'initials' });
  names.push(...namesOfCourtsByTown(register));
  const ruled = new Set(register.abbreviations.map((each) => `${each.entity} ${each.text}`));
  for (const party of register.parties) names.push(...namesOfParty(party, severityOf, ruled));
  return unique([...names, ...namesOfSuppliers(register), ...algorithmTitles(register), ...silencers(register), ...openers]);
}

/** Abbreviations that need a word before them in capitals too, and yet are hardly anything else where people type them small. */
const alsoTypedSmall = new Set('ACM AFM CAK CBS CIZ COA DNB IND KVK OVV RVO'.split(' '));
const typedSmall = new Set<GovernmentBody['bodyType']>(['agency', 'independent-body', 'inspectorate', 'association']);

/** "het uwv belt niet terug", as people type it: what it asks for then; undefined where it could be a word. */
function inSmallLetters(body: GovernmentBody | undefined, text: string, cue: Candidate['cue'] | 'safe'): Candidate['cue'] | undefined {
  if (!body || body.ended || !typedSmall.has(body.bodyType) || !/^\p{L}{3,5}$/u.test(text) || isOrdinaryWord(text)) return undefined;
  return cue === 'safe' ? 'preferred' : alsoTypedSmall.has(text) ? 'required' : undefined;
}

/** Islands, polders and regions that gave a municipality its name: people go there, and it rains there. */
const alsoLand = new Set(
  `Achtkarspelen Altena Ameland Beekdaelen Berkelland Dinkelland Goeree-Overflakkee Haarlemmermeer |Hoeksche Waard| Koggenland Krimpenerwaard
  |Land van Cuijk| Maashorst Montferland |Noord-Beveland| Noordoostpolder Oldambt Ooststellingwerf Opsterland Salland Schouwen-Duiveland Smallingerland
  Terschelling Texel Twenterand |Utrechtse Heuvelrug| |Voorne aan Zee| Waterland Westerkwartier Westerwolde Westland Weststellingwerf |West Maas en Waal|
  |Het Hogeland| Eemsdelta Leudal |Hof van Twente| |Peel en Maas| |De Wolden| Pekela Velsen Langedijk Bunschoten Voorst Heusden |Den Haag|`
    .match(/\|[^|]+\||[^\s|]+/g)
    ?.map((name) => plain(name.replaceAll('|', ''))),
);

/** "Zaanstad", "Hollands Kroon": a municipality whose name no town, village or region bears is meant more often where it stands alone. */
function asOnlyMunicipality(body: GovernmentBody, entries: NameEntry[], settlements: ReadonlySet<string>): NameEntry[] {
  const name = plain(body.name.replace(/^Gemeente /, ''));
  if (body.bodyType !== 'municipality' || body.ended || settlements.has(name) || alsoLand.has(name) || / \(/.test(body.name))
    return entries;
  return entries.map((entry) => (entry.role === 'bare' && entry.cue === 'required' ? { ...entry, cue: 'preferred' } : entry));
}

type SeverityOf = (entity: EntityKey, name: string) => number;

const typeWord: Partial<Record<GovernmentBody['bodyType'], RegExp>> = {
  municipality: /^gemeente /i,
  province: /^provin[cs](?:ie|je) /i,
  'water-board': /^(?:(?:groot)?waterschap|(?:hoog)?heemraadschap|wetterskip|polderdistrict|zuiveringss?chap)(?: van(?: de)?)? /i,
  ministry: /^ministerie van /i,
  'caribbean-body': /^openbaar lichaam /i,
};

function namesOfBody(body: GovernmentBody, name: string, role: NameRole, severityOf: SeverityOf): NameEntry[] {
  const entity = body.key;
  const pattern = typeWord[body.bodyType];
  if (!pattern) return namesOfOtherBody(body, name, role, severityOf(entity, name));
  const core = name.replace(pattern, '');
  if (body.bodyType === 'ministry') {
    // "Ministry of …" and "minbuza" stand as they are.
    if (core === name && /^minist|^min[a-z]/i.test(name)) return [{ text: name, entity, role, cue: 'none', letters: 'initials' }];
    return [{ text: core, entity, role: role === 'full' ? 'bare' : role, cue: 'required', letters: 'any' }];
  }
  // "Entidat Públiko Boneiru", "Public Entity Saba" stand as they are as well.
  if (/^(?:Entidat|Public Entity) /.test(name)) return [{ text: name, entity, role, cue: 'none', letters: 'initials' }];
  const severity = severityOf(entity, core);
  // "Houten" is a word; "Utrecht" is a city and a province, which other rules tell apart.
  const cue =
    (severity === 3 && isAWord(core)) || (body.ended && body.bodyType === 'water-board' && !body.tooiUri) ? 'never-bare' : 'required';
  const bare = role === 'full' || role === 'alias' ? 'bare' : role;
  const entries: NameEntry[] = [{ text: core, entity, role: bare, cue, letters: 'initials' }];
  // "Bergen (NH)" is just "Bergen" to those who live there.
  const short = core.replace(/ \([^)]*\)$/, '');
  if (short !== core) entries.push({ text: short, entity, role: bare, cue: 'never-bare', letters: 'initials' });
  if (body.bodyType === 'water-board' && severity < 2 && role !== 'short' && !body.ended)
    entries[0] = { text: core, entity, role: bare, cue: 'preferred', letters: 'initials' };
  // "gemeente utrecht", as people type it; "gemeente best" would be two words.
  if (body.bodyType === 'municipality' && !body.ended && role === 'full' && short === core && !isOrdinaryWord(core))
    entries.push({ text: name.toLowerCase(), entity, role, cue: 'none', letters: 'exact' });
  // "St. Oedenrode"
  if (body.bodyType === 'municipality' && /^Sint[ -]/.test(core))
    entries.push({ text: core.replace(/^Sint[ -]/, 'St. '), entity, role: bare, cue, letters: 'initials' });
  // "Reusel-De Mierden" is written with a small "de" as well.
  const small = core.replace(/(?<=[ -])(?:De|Het|Den)(?= )/g, (article) => article.toLowerCase());
  if (small !== core) entries.push({ text: small, entity, role: bare, cue, letters: 'initials' });
  // "Waterschap Rijnland" beside "Hoogheemraadschap van Rijnland" needs no entry: the type word is looked for on the page.
  if (body.bodyType === 'water-board' && pattern.test(name)) entries.push({ text: name, entity, role, cue: 'none', letters: 'any' });
  return entries;
}

const isAWord = (place: string): boolean => place !== 'Groningen' && isOrdinaryWord(place);

export const wordsOf = (name: string): string[] => name.match(/[\p{L}\d]+/gu) ?? [];

const askedOf = (cue: Candidate['cue'] | 'safe'): Candidate['cue'] => (cue === 'safe' ? 'none' : cue);

/** Nobody hears "LPF" or "KVP" for a party any more where nothing else is said of politics: they are filters and pairs as well. */
const askedOfEnded = (abbreviation: string): Candidate['cue'] => (/^\p{Lu}{2,4}$/u.test(abbreviation) ? 'preferred' : 'none');

const partyCue = (cue: Candidate['cue'] | 'safe', severity: number): Candidate['cue'] =>
  cue === 'never-bare'
    ? cue
    : cue === 'required' || severity >= 3
      ? 'required'
      : cue === 'preferred' || severity > 0
        ? 'preferred'
        : 'none';

function namesOfParty(party: Party, severityOf: SeverityOf, ruled: ReadonlySet<string>): NameEntry[] {
  const entries = partyName(party.key, party.name, 'full', severityOf(party.key, party.name));
  // Most abbreviations have a row of their own, with how far they may be trusted.
  if (
    party.scope === 'national' &&
    party.abbreviation &&
    party.abbreviation !== party.name &&
    !ruled.has(`${party.key} ${party.abbreviation}`)
  )
    entries.push({
      text: party.abbreviation,
      entity: party.key,
      role: 'abbreviation',
      cue: partyCue('none', severityOf(party.key, party.abbreviation)),
      letters: 'exact',
    });
  // "de vvd doet niks", as people type it.
  if (party.scope === 'national' && !party.ended)
    for (const { text } of entries.filter(({ letters, cue }) => letters === 'exact' && cue === 'none'))
      if (!isOrdinaryWord(text))
        entries.push({ text: text.toLowerCase(), entity: party.key, role: 'abbreviation', cue: 'preferred', letters: 'exact' });
  return entries;
}

function partyName(entity: EntityKey, name: string, role: NameRole, severity: number): NameEntry[] {
  // "ChristenUnie/SGP" in a sentence is two parties side by side.
  if (/[^/]\/[^/]/.test(name) && !/pvda/i.test(name)) return [];
  const words = wordsOf(name);
  const shape = words.length === 1 && /^(?:[^a-z]{2,}|\p{Lu}?\p{Ll}*\p{Lu}.*)$/u.test(name) && name.length <= 9 ? 'exact' : 'initials';
  const letters: LetterRule = /^(?:partij|volkspartij|forum) v/i.test(name) && words.length > 2 ? 'any' : shape;
  const entries: NameEntry[] = [{ text: name, entity, role, cue: partyCue('none', severity), letters }];
  // "Beter Voor Dordt" is written with a small "voor" as well.
  const small = name.replace(/(?<= )(?:Voor|Van|Op|En|De|Het|In|Aan|Met)(?= )/g, (word) => word.toLowerCase());
  if (small !== name) entries.push({ text: small, entity, role, cue: partyCue('none', severity), letters });
  if (/ voor /.test(name) && words.length > 2)
    entries.push({ text: name.replace(' voor ', ' v '), entity, role, cue: partyCue('none', severity), letters: 'initials' });
  return entries;
}

/** Villages and towns in whose name that of a body lies hidden: "Bergen aan Zee", "Katwijk aan den Rijn", "Stad Delden". */
function silencers(register: Register): NameEntry[] {
  const cores = new Set(
    register.bodies.flatMap((body) =>
      typeWord[body.bodyType] ? plain(body.name.replace(typeWord[body.bodyType] ?? '', '').replace(/ \([^)]*\)$/, '')) : [],
    ),
  );
  const official = new Set(register.bodies.map((body) => plain(body.name.replace(/^\S+ /, ''))));
  return register.places.flatMap(({ name }): NameEntry[] => {
    const words = wordsOf(name);
    if (words.length < 2 || official.has(plain(name)) || !words.some((word) => cores.has(plain(word)))) return [];
    return [{ text: name, entity: null, role: 'full', cue: 'none', letters: 'initials' }];
  });
}

/** Words that open a name which no register has: nobody's, and found at no cost. */
const openers = [...bodyOpeners, ...partyOpeners, ...tradesAtEnd].map((text): NameEntry => ({
  text,
  entity: null,
  role: 'full',
  cue: 'none',
  letters: 'any',
}));

const cueOrder: Record<Candidate['cue'], number> = { none: 0, preferred: 1, required: 2, 'never-bare': 3 };
const letterOrder: Record<LetterRule, number> = { any: 0, initials: 1, exact: 2 };

/** One entry for each spelling of an entity, the one that asks least; sorted. */
function unique(names: NameEntry[]): NameEntry[] {
  const roleOrder: NameRole[] = ['full', 'alias', 'abbreviation', 'short', 'bare', 'former', 'adjective'];
  const first = new Map<string, NameEntry>();
  const ranked = names
    .filter(({ text }) => wordsOf(text).length > 0)
    .toSorted(
      (a, b) =>
        cueOrder[a.cue] - cueOrder[b.cue] ||
        letterOrder[a.letters] - letterOrder[b.letters] ||
        roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role),
    );
  for (const entry of ranked) {
    const id = `${entry.text}\n${entry.entity}`;
    if (!first.has(id)) first.set(id, entry);
  }
  return [...first.values()].toSorted((a, b) => byCode(a.text, b.text) || byCode(a.entity ?? '', b.entity ?? ''));
}
