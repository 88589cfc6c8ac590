import { join } from 'node:path';
import type { EntityKey } from '../entity.ts';
import { bodyKey } from './bodies.ts';
import type { Abbreviation, Adjective, Alias, Ambiguity, HostOfBody, NamePeriod, Place, Register } from './register.ts';
import { filled, readTable } from './table.ts';

const roleOf = (kind: string): Alias['role'] | null => {
  if (kind.startsWith('former')) return 'former';
  if (kind === 'full' || kind === 'official') return 'full';
  if (kind === 'short') return 'short';
  // A village or the seat of the council is not the municipality: those names are places.
  if (kind === 'part' || kind === 'seat') return null;
  return 'alias';
};

const evidenceOf = (certainty: string): Alias['evidence'] => {
  if (certainty.startsWith('bodies.tsv') || certainty.startsWith('TOOI')) return 'register';
  if (certainty === 'derived') return 'derived';
  return certainty.startsWith('seen') ? 'seen-in-text' : 'general-knowledge';
};

/** "V&W", "LNV", "BuZa": written as initials, so it is an abbreviation, whatever the table calls it. */
const isInitials = (name: string): boolean => /^[\p{L}&]{2,7}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** How far initials may be trusted of which no rule was given: two letters never ("J&V" where the ministry is named), others with more evidence. */
const cueOfInitials = (text: string): Abbreviation['cue'] =>
  text.replace(/[^\p{L}]/gu, '').length > 2 ? 'preferred' : text.includes('&') ? 'required' : 'never-bare';

/** "Nuenen" of "Nuenen, Gerwen en Nederwetten": what such a municipality is called every day, and no half of a name as "Alphen" is. */
const isFirstOfJoined = (alias: string, label: string): boolean => label.includes(` ${alias}, `);

// Not a name of the body it stands beside in the table.
const mistaken = new Set([
  'government-body:oorg10223 Sociaal-economische en ruimtelijke statistieken',
  'government-body:gm0373 Bergen aan Zee (part)',
]);

/**
 * Other names of bodies, from `registers/aliases.tsv`. What is written as initials is an abbreviation, whatever the table calls it.
 * Throws when a column is missing, as all that read tables here.
 */
export async function readAliases(folder: string): Promise<{ aliases: Alias[]; initials: Abbreviation[] }> {
  const aliases: Alias[] = [];
  const initials: Abbreviation[] = [];
  for (const row of await readTable(join(folder, 'registers/aliases.tsv'), ['code', 'label', 'alias', 'kind', 'certainty', 'note'])) {
    const entity = bodyKey(row.code);
    const role = /\((?:tot )?\d{4}-\d\d-\d\d/.test(row.note)
      ? 'former'
      : isFirstOfJoined(row.alias, row.label)
        ? 'alias'
        : roleOf(row.kind);
    if (!role || mistaken.has(`${entity} ${row.alias}`)) continue;
    if (isInitials(row.alias)) initials.push({ entity, text: row.alias, cue: cueOfInitials(row.alias) });
    else aliases.push({ entity, name: row.alias, role, evidence: evidenceOf(row.certainty) });
  }
  return { aliases, initials };
}

const cueOf: Record<string, Abbreviation['cue']> = {
  safe: 'safe',
  cue_preferred: 'preferred',
  cue_required: 'required',
  never_bare: 'never-bare',
};

/**
 * Abbreviations of bodies, with the rule the table gives. Those of departments within a body are left out unless the
 * department is a body here. An abbreviation of two bodies is never bare, unless a rule was made for it by hand.
 */
export async function readAbbreviations(folder: string, known: ReadonlySet<EntityKey>): Promise<Abbreviation[]> {
  const rows = await readTable(join(folder, 'registers/abbreviations.tsv'), ['abbr', 'code', 'rule', 'article_cue', 'rule_source']);
  const own = rows.filter((row) => known.has(bodyKey(row.code)));
  const holders = new Map<string, Set<string>>();
  for (const row of own) holders.set(row.abbr, (holders.get(row.abbr) ?? new Set()).add(row.code));
  return own.map((row) => {
    const cue = cueOf[row.rule];
    if (!cue) throw new Error(`abbreviations.tsv: "${row.abbr}" has an unknown rule, "${row.rule}"`);
    const shared = (holders.get(row.abbr)?.size ?? 0) > 1 && !row.rule_source.startsWith('curated');
    const article = filled({ article: row.article_cue });
    return { entity: bodyKey(row.code), text: row.abbr, cue: shared ? 'never-bare' : cue, ...article };
  });
}

/** "Rotterdams", "Rotterdamse", "Groninger". What a resident is called ("Tilburgenaar") is no adjective and left out. */
export async function readAdjectives(folder: string): Promise<Adjective[]> {
  const rows = await readTable(join(folder, 'registers/adjectives.tsv'), ['code', 'adjective']);
  return rows.filter((row) => !row.adjective.endsWith('aar')).map((row) => ({ entity: bodyKey(row.code), text: row.adjective }));
}

/** Names of bodies that are something else as well, and how dangerous that is, from 0 to 3 (see `Ambiguity`). Throws for another severity. */
export async function readAmbiguities(folder: string): Promise<Ambiguity[]> {
  const rows = await readTable(join(folder, 'registers/ambiguous.tsv'), ['name', 'code', 'severity']);
  return rows.map((row) => ({ entity: bodyKey(row.code), name: row.name, severity: severityOf(row.severity) }));
}

function severityOf(cell: string): Ambiguity['severity'] {
  const severity = ([0, 1, 2, 3] as const).find((each) => String(each) === cell);
  if (severity === undefined) throw new Error(`ambiguous.tsv: unknown severity "${cell}"`);
  return severity;
}

/** Places, each with the municipality that it lies in. */
export async function readPlaces(folder: string): Promise<Place[]> {
  const rows = await readTable(join(folder, 'registers/places.tsv'), ['place', 'municipality_code']);
  return rows.map((row) => ({ name: row.place.replace(/^'S /, "'s "), municipality: bodyKey(row.municipality_code) }));
}

// Sites of others, where a body only has a page.
export const foreignHosts: ReadonlySet<string> = new Set(['linkedin.com']);

// Portals of government as a whole, on which every body has a page and none is at home.
const portals: ReadonlySet<string> = new Set(['rijksoverheid.nl', 'overheid.nl', 'rechtspraak.nl', 'rijksdienstcn.com']);

/**
 * Hosts of active bodies. A host that several bodies share is that of the one that has no path of its own on it, or of the one authority among those (a
 * municipality rather than the arrangement that lives with it); where that does not tell them apart it says nothing without a path.
 */
export async function readHosts(folder: string): Promise<HostOfBody[]> {
  const rows = (await readTable(join(folder, 'registers/domains.tsv'), ['host', 'code', 'path', 'kind'])).filter(
    ({ host }) => !foreignHosts.has(host),
  );
  const atHome = new Map<string, string[]>();
  for (const { host, code, path } of rows) if (path === '' && !portals.has(host)) atHome.set(host, [...(atHome.get(host) ?? []), code]);
  const owns = ({ host, code }: { host: string; code: string }): boolean => {
    const codes = atHome.get(host) ?? [];
    const authorities = codes.filter((each) => /^(?:gm|pv|ws|mnre)\d/.test(each));
    return codes.length === 1 || (authorities.length === 1 && authorities[0] === code);
  };
  return rows
    .filter((row) => row.kind === 'own_host' || row.path !== '' || owns(row))
    .map((row) => ({ host: row.host, ...(row.kind === 'shared_host' && row.path !== '' && { path: row.path }), body: bodyKey(row.code) }));
}

/** Names of ministries, with the days (YYYY-MM-DD) from and until which they were called so; absent where the name still holds, or nobody knows since when. */
export async function readNamePeriods(folder: string): Promise<NamePeriod[]> {
  const rows = await readTable(join(folder, 'registers/ministries_history.tsv'), ['code', 'name', 'abbr', 'from', 'until']);
  return rows.map((row) => ({
    entity: bodyKey(row.code),
    name: `Ministerie van ${row.name.replace(/ \(old\)$/, '')}`,
    ...filled({ abbreviation: row.abbr, from: row.from, until: row.until }),
  }));
}

export type NamesOfBodies = Pick<Register, 'aliases' | 'abbreviations' | 'adjectives' | 'ambiguities' | 'places' | 'hosts' | 'namePeriods'>;

/** Every name beside the official one, for bodies that are in the register. */
export async function readNamesOfBodies(folder: string, known: ReadonlySet<EntityKey>): Promise<NamesOfBodies> {
  const { aliases, initials } = await readAliases(folder);
  const abbreviations = await readAbbreviations(folder, known);
  const ruled = new Set(abbreviations.map((each) => `${each.entity} ${each.text}`));
  const adjectives = await readAdjectives(folder);
  const places = await readPlaces(folder);
  const hosts = await readHosts(folder);
  const namePeriods = await readNamePeriods(folder);
  const isKnown = (each: { entity: EntityKey }) => known.has(each.entity);
  return {
    aliases: aliases.filter(isKnown),
    abbreviations: [...abbreviations, ...initials.filter((each) => !ruled.has(`${each.entity} ${each.text}`))].filter(isKnown),
    adjectives: adjectives.filter(isKnown),
    ambiguities: (await readAmbiguities(folder)).filter(isKnown),
    places: places.filter((each) => known.has(each.municipality)),
    hosts: hosts.filter((each) => known.has(each.body)),
    namePeriods: namePeriods.filter(isKnown),
  };
}
