import { join } from 'node:path';
import { entityKey, type EntityKey, idOf, type Party } from '../entity.ts';
import type { Abbreviation, Alias, Ambiguity } from './register.ts';
import { otherParties } from './other-parties.ts';
import { looksLikePerson } from './persons.ts';
import { by, byCode, slug, spellingKey } from './spelling.ts';
import { filled, parts, readTable, type Row } from './table.ts';
import { isOrdinaryWord } from './words.ts';

export interface ReadParties {
  parties: Party[];
  aliases: Alias[];
  abbreviations: Abbreviation[];
  ambiguities: Ambiguity[];
}

export const partyKey = (id: string): EntityKey => entityKey('party', id);

/** The short name under which everybody knows the party; the others go by their full one. */
const knownByAbbreviation = new Set([
  'd66',
  'pvv',
  'vvd',
  'cda',
  'ja21',
  'bbb',
  'denk',
  'sgp',
  'sp',
  '50plus',
  'volt',
  'bij1',
  'opnl',
  'nida',
  'bvnl',
  'pro',
]);

const nationalColumns = [
  'id',
  'name',
  'abbr',
  'registered_name_tk2025',
  'aliases',
  'founded',
  'ended',
  'successor',
  'status',
  'rule',
  'website',
] as const;
const councilColumns = ['municipality_code', 'municipality', 'party', 'national_party'] as const;

/** National parties and groups, and every local party with a seat in a municipal council. */
export async function readParties(folder: string): Promise<ReadParties> {
  const national = (await readTable(join(folder, 'registers/parties.tsv'), nationalColumns)).map(nationalParty);
  const seats = await readTable(join(folder, 'registers/council_parties.tsv'), councilColumns);
  const local = councilParties(
    seats.filter((seat) => !seat.national_party),
    national,
  );
  const joint = jointLists(seats.filter((seat) => seat.national_party.includes('+')));
  const listed = [...national, ...joint, ...local];
  const others = otherParties(new Set(listed.map(({ party }) => idOf(party.key))));
  const all = [...listed, ...others.map((each): ReadParty => ({ ...each, aliases: [], ambiguities: [] }))];
  return {
    parties: all.map(({ party }) => party).toSorted(by((party) => party.key)),
    aliases: all.flatMap(({ aliases }) => aliases),
    abbreviations: all.flatMap(({ abbreviations }) => abbreviations),
    ambiguities: all.flatMap(({ ambiguities }) => ambiguities),
  };
}

interface ReadParty extends Omit<ReadParties, 'parties'> {
  party: Party;
}

const severityOfRule: Record<string, Ambiguity['severity']> = { safe: 0, cue_preferred: 2, cue_required: 3, never_bare_abbr: 0 };
const cueOfRule: Record<string, Abbreviation['cue']> = {
  safe: 'safe',
  cue_preferred: 'preferred',
  cue_required: 'required',
  never_bare_abbr: 'never-bare',
};

/** The rule of the table is about the shortest form. A name of several words needs no rule, unless one of them is all there is to it. */
function nationalParty(row: Row<(typeof nationalColumns)[number]>): ReadParty {
  const key = partyKey(row.id);
  const severity = severityOfRule[row.rule];
  const cue = cueOfRule[row.rule];
  if (severity === undefined || !cue) throw new Error(`parties.tsv: ${row.id} has an unknown rule, "${row.rule}"`);
  const name = knownByAbbreviation.has(row.id) && row.abbr ? row.abbr : row.name;
  const onBallot = row.registered_name_tk2025.replace(/\s*\([^)]*\)$/, '');
  const others = new Set(
    [row.name, onBallot, ...parts(row.aliases)].filter((other) => other !== '' && other !== name && other !== row.abbr),
  );
  // A group in parliament is called after its member; the surname alone is a person.
  const surname = /^(?:Lid|Groep|Fractie) (.+)$/.exec(row.name)?.[1];
  if (surname !== undefined) others.delete(surname);
  // What the joint list was called stays with the joint list; the party that came of it is another.
  if (row.id === 'pro') for (const other of others) if (/GroenLinks|GL\b/.test(other)) others.delete(other);
  // "Artikel 1" is an article of every law.
  const ordinary = (text: string): boolean => text === 'Artikel 1' || (!/\p{Ll}\p{Lu}/u.test(text) && isOrdinaryWord(text));
  const short = (text: string): boolean => ordinary(text) || (text.split(/\s/).length === 1 && text.length <= 5);
  const abbreviations = [row.abbr, ...others].filter((text) => text !== '' && text.length <= 7 && isInitials(text) && text !== name);
  return {
    party: {
      key,
      kind: 'party',
      name,
      scope: row.status === 'local' ? 'council' : 'national',
      ...filled({ abbreviation: row.abbr !== name ? row.abbr : '', website: row.website, founded: row.founded, ended: row.ended }),
      ...(row.successor && { successor: partyKey(row.successor) }),
    },
    aliases: [...others]
      .filter((text) => !abbreviations.includes(text))
      .map((text) => ({ entity: key, name: text, role: text === row.name ? 'full' : 'alias', evidence: 'register' })),
    abbreviations: [...new Set(abbreviations)].map((text) => ({
      entity: key,
      text,
      cue: text.length <= 2 && cue === 'safe' ? 'required' : cue,
    })),
    ambiguities: [name, ...others]
      .filter((text) => short(text) || (severity === 3 && text === name))
      .map((text) => ({ entity: key, name: text, severity: ordinary(text) ? 3 : severity })),
  };
}

const isInitials = (text: string): boolean =>
  /^[\p{L}\d&+-]+$/u.test(text) && (text.match(/\p{Lu}|\d/gu)?.length ?? 0) >= 2 && !/\p{Ll}{4}/u.test(text);

/** "ChristenUnie-SGP", "ChristenUnie/SGP", "CU-SGP" in one council or another: one joint list, under one key. */
function jointLists(seats: Row<(typeof councilColumns)[number]>[]): ReadParty[] {
  return [...Map.groupBy(seats, (seat) => seat.national_party)].map(([id, lists]) => {
    const key = partyKey(slug(id.replaceAll('+', '-')));
    const names = [...Map.groupBy(lists, (list) => list.party)]
      .toSorted(([a, one], [b, other]) => other.length - one.length || byCode(a, b))
      .map(([name]) => name);
    const [name = id, ...others] = names;
    return {
      party: { key, kind: 'party', name, scope: 'council', municipalities: codesOf(lists) },
      aliases: others.map((other) => ({ entity: key, name: other, role: 'alias', evidence: 'register' })),
      abbreviations: [],
      ambiguities: [],
    };
  });
}

const codesOf = (seats: { municipality_code: string }[]): string[] =>
  [...new Set(seats.map((seat) => seat.municipality_code))].toSorted(byCode);

/** A member without a party, or a group named for its member: a person, not a party. "Lijst Jansen" was on the ballot, and is one. */
export const isMember = (name: string): boolean =>
  /^(?:zelfstandig|onafhankelijk) raadslid|^(?:fractie|groep|lid) /i.test(name) || looksLikePerson(name);

/**
 * Local parties. Those of one name in several councils ("Gemeentebelangen") are several parties, each known by its municipality:
 * `party:gemeentebelangen-gm0232`, "Gemeentebelangen (Epe)"; so is one that bears the name of a national party. Two that the table of
 * parties has already ("Leefbaar Rotterdam") get their municipality there.
 */
function councilParties(seats: Row<(typeof councilColumns)[number]>[], listed: ReadParty[]): ReadParty[] {
  const bearers = new Map(
    listed.flatMap(({ party, aliases }) =>
      [party.name, party.abbreviation ?? '', ...aliases.map((each) => each.name)]
        .filter((name) => name !== '')
        .map((name) => [spellingKey(name), party]),
    ),
  );
  const nameOf = (seat: { party: string }): string => withoutAbbreviation(seat.party).name;
  const groups = Map.groupBy(
    seats.filter((seat) => spellingKey(seat.party) !== '' && !isMember(seat.party)),
    (seat) => slug(nameOf(seat)) || slug(seat.party),
  );
  return [...groups].flatMap(([id, group]) => {
    const perMunicipality = [...Map.groupBy(group, (seat) => seat.municipality_code)];
    return perMunicipality.flatMap(([code, lists]) => {
      const [first] = lists;
      if (!first) return [];
      const bearer = bearers.get(spellingKey(nameOf(first)));
      if (bearer?.scope === 'council') {
        bearer.municipalities = [...(bearer.municipalities ?? []), code];
        return [];
      }
      const shared = perMunicipality.length > 1 || bearer !== undefined;
      return councilParty(shared ? `${id}-${code}` : id, first, shared);
    });
  });
}

const namesItsMunicipality = (seat: { party: string; municipality: string }): boolean =>
  spellingKey(seat.party).includes(spellingKey(seat.municipality.replace(/ \(.*/, '')));

/** "Algemeen Belang Tholen (ABT)" → name and abbreviation; "VSP (Valkenburgse Senioren Partij)" likewise. */
function withoutAbbreviation(text: string): { name: string; abbreviation: string } {
  const [, before = text, within = ''] = /^(.+?)\s*\(([^)]+)\)$/.exec(text) ?? [];
  if (within === '') return { name: text, abbreviation: '' };
  return before.length < within.length && isInitials(before)
    ? { name: within, abbreviation: before }
    : { name: before, abbreviation: isInitials(within) ? within : '' };
}

function councilParty(id: string, seat: Row<(typeof councilColumns)[number]>, shared: boolean): ReadParty {
  const key = partyKey(id);
  const { name, abbreviation } = withoutAbbreviation(seat.party);
  return {
    party: {
      key,
      kind: 'party',
      name: shared ? `${name} (${seat.municipality.replace(/ \(.*/, '')})` : name,
      scope: 'council',
      municipalities: [seat.municipality_code],
      ...filled({ abbreviation }),
    },
    aliases: shared ? [{ entity: key, name, role: 'short', evidence: 'register' }] : [],
    abbreviations: abbreviation ? [{ entity: key, text: abbreviation, cue: 'required' }] : [],
    ambiguities: [{ entity: key, name, severity: severityOfLocalName(name, shared, namesItsMunicipality(seat)) }],
  };
}

const partyWord = /leefbaar|lijst|partij|belang|lokaal|progressief|fractie|democraten/i;

/**
 * Names of local parties are words as a rule ("Helder", "Samen Verder", "Lokaal Belang") or initials that mean ten other things ("VSP").
 * 3: shared, short, or nothing but ordinary words. 0: its municipality and a word for a party ("Leefbaar Almere"). 2: initials.
 * 1: the rest, a made-up word, or a municipality with ordinary words ("Borne Nu").
 */
function severityOfLocalName(name: string, shared: boolean, local: boolean): Ambiguity['severity'] {
  const words = name.match(/[\p{L}\d]+/gu) ?? [];
  if (local && words.length > 1 && !shared) return partyWord.test(name) ? 0 : 1;
  if (shared || name.replace(/[^\p{L}]/gu, '').length <= 4 || words.every((word) => isOrdinaryWord(word))) return 3;
  return words.length === 1 && isInitials(name) ? 2 : 1;
}
