import { englishNames } from './english-names.ts';
import { missingAdjectives } from './adjectives.ts';
import { readAlgorithms, readTemplates } from './algorithms.ts';
import { readAwards } from './awards.ts';
import type { EntityKey } from '../entity.ts';
import { bodyKey, readBodies } from './bodies.ts';
import { bodyLookup, type BodyLookup } from './body-lookup.ts';
import { hasLegalForm, withoutLegalForm } from './company-names.ts';
import { earlierNames } from './earlier-names.ts';
import { readElections } from './elections.ts';
import { formerMunicipalities } from './former-municipalities.ts';
import { readCodeAccounts } from './code-hosting.ts';
import { readGifts } from './gifts.ts';
import { hazardOfNoun, hazardsOfBodies } from './hazards.ts';
import { type NamesOfBodies, readNamesOfBodies } from './names-of-bodies.ts';
import { readParties } from './parties.ts';
import type { Abbreviation, Ambiguity, Register } from './register.ts';
import { by, spellingKey } from './spelling.ts';
import { readSpending } from './spending.ts';
import { readSuppliers } from './suppliers.ts';
import { unlistedBodies } from './unlisted-bodies.ts';
import { ministryOfToday, unitsOfBodies } from './usual-names.ts';

/**
 * Compiles a folder of register files (`registers/`, `procurement/`, `partyfinance/`, `elections/`) into one register. The same files give the
 * same register, to the order of its rows. Throws when a table is missing or is not what its name says.
 */
export async function readFolder(folder: string): Promise<Register> {
  const { bodies: listed, clusters, officialNames } = await readBodies(folder);
  const unlisted = unlistedBodies(listed);
  const own = new Set(listed.map((body) => body.key));
  const said = new Set(unlisted.bodies.map((body) => body.key));
  const bodies = [
    ...listed.filter((body) => !said.has(body.key)),
    ...formerMunicipalities(listed).filter((body) => !own.has(body.key)),
    ...unlisted.bodies,
  ].toSorted(by((body) => body.key));
  const known = new Set(bodies.map((body) => body.key));
  const names = underTheirHeirs(await readNamesOfBodies(folder, known));
  const earlier = earlierNames();
  const parties = await readParties(folder);
  const aliases = uniqueAliases([
    ...officialNames.map((each) => ({ ...each, role: 'full' as const, evidence: 'register' as const })),
    ...names.aliases,
    ...[...unitsOfBodies, ...earlier.aliases].filter((alias) => known.has(alias.entity)),
    ...parties.aliases,
    ...englishNames.filter(({ entity }) => known.has(entity) || parties.parties.some(({ key }) => key === entity)),
  ]);
  const abbreviations = uniqueAbbreviations([
    ...names.abbreviations,
    ...[...unlisted.abbreviations, ...earlier.abbreviations].filter(({ entity }) => known.has(entity)),
  ]);
  const lookup = bodyLookup({ bodies, aliases, abbreviations, namePeriods: names.namePeriods });
  const taken = spellingsTaken(bodies, aliases, abbreviations, names, parties.parties);
  const suppliers = await readSuppliers(
    folder,
    (name) => isPublicBody(name, lookup),
    (name) => taken.has(spellingKey(name)),
  );
  const templates = await readTemplates(folder);
  return {
    bodies,
    parties: parties.parties,
    suppliers: suppliers.suppliers,
    algorithms: await readAlgorithms(folder, known, lookup.bodyOf, templates, suppliers.keyOf),
    templates,
    aliases,
    abbreviations: [...abbreviations, ...parties.abbreviations].toSorted(by((each) => `${each.entity} ${each.text}`)),
    adjectives: [...names.adjectives, ...missingAdjectives(bodies, names.adjectives)].toSorted(by((each) => `${each.entity} ${each.text}`)),
    ambiguities: uniqueAmbiguities([
      ...names.ambiguities,
      ...hazardsOfBodies.filter((each) => known.has(each.entity)),
      ...clusters.map((cluster) => hazardOfNoun(cluster.key, cluster.name)),
      ...parties.ambiguities,
      ...suppliers.ambiguities,
    ]),
    places: names.places.toSorted(by((each) => `${each.name} ${each.municipality}`)),
    hosts: names.hosts.toSorted(by((each) => `${each.host} ${each.path ?? ''} ${each.body}`)),
    namePeriods: names.namePeriods.toSorted(by((each) => `${each.entity} ${each.from ?? ''}`)),
    gifts: await readGifts(folder, new Set(parties.parties.map((party) => party.key)), suppliers.keyOf),
    awards: await readAwards(folder, lookup.bodyOf, suppliers.keyOf),
    elections: await readElections(folder, new Set([...known, ...parties.parties.map((party) => party.key)])),
    spending: await readSpending(folder, names.namePeriods, suppliers.keyOf),
    codeAccounts: await readCodeAccounts(folder, known),
  };
}

/** What bodies, places and parties are called: a name that means something else than a company. */
const spellingsTaken = (
  bodies: Register['bodies'],
  aliases: Register['aliases'],
  abbreviations: readonly Abbreviation[],
  { adjectives, places }: NamesOfBodies,
  parties: Register['parties'],
): Set<string> =>
  new Set(
    [
      ...bodies.flatMap(({ name }) => [name, name.replace(/^(?:Gemeente|Provincie|Waterschap|Ministerie van) /, '')]),
      ...[...aliases, ...places, ...parties].map(({ name }) => name),
      ...[...adjectives, ...abbreviations].map(({ text }) => text),
    ].map(spellingKey),
  );

/** What a ministry of before 2010 was called is a former name of the one that has its task today. */
function underTheirHeirs(names: NamesOfBodies): NamesOfBodies {
  const heirs = new Map(Object.entries(ministryOfToday).map(([code, heir]) => [bodyKey(code), bodyKey(heir)]));
  const moved = <T extends { entity: EntityKey }>(rows: T[]): T[] =>
    rows.map((row) => ({ ...row, entity: heirs.get(row.entity) ?? row.entity }));
  return {
    ...names,
    aliases: names.aliases.map((alias) =>
      heirs.has(alias.entity) ? { ...alias, entity: heirs.get(alias.entity) ?? alias.entity, role: 'former' } : alias,
    ),
    abbreviations: moved(names.abbreviations),
    namePeriods: moved(names.namePeriods),
  };
}

/** The first rule for each abbreviation of a body. */
function uniqueAbbreviations(abbreviations: Abbreviation[]): Abbreviation[] {
  const first = new Map<string, Abbreviation>();
  for (const each of abbreviations) {
    const id = `${each.entity} ${each.text}`;
    if (!first.has(id)) first.set(id, each);
  }
  return [...first.values()];
}

/** A company may bear the name of a body ("Vecht B.V."); without a legal form it is the body, also with a unit or an abbreviation behind it. */
const isPublicBody = (name: string, { isBody, bodyOf }: BodyLookup): boolean =>
  isBody(withoutLegalForm(name)) || (!hasLegalForm(name) && bodyOf(name) !== undefined);

/** One row for each name of an entity, the first; sorted. */
function uniqueAliases(aliases: Register['aliases']): Register['aliases'] {
  const first = new Map<string, Register['aliases'][number]>();
  for (const alias of aliases) {
    const id = `${alias.entity} ${alias.name}`;
    if (!first.has(id)) first.set(id, alias);
  }
  return [...first.values()].toSorted(by((alias) => `${alias.entity} ${alias.name}`));
}

/** The gravest row for each name of an entity; sorted. */
function uniqueAmbiguities(ambiguities: Ambiguity[]): Ambiguity[] {
  const gravest = new Map<string, Ambiguity>();
  for (const each of ambiguities) {
    const id = `${each.entity} ${each.name}`;
    if ((gravest.get(id)?.severity ?? -1) < each.severity) gravest.set(id, each);
  }
  return [...gravest.values()].toSorted(by((each) => `${each.entity} ${each.name}`));
}
