import type { Entity } from '../../entity.ts';
import type { Desk } from '../../source.ts';
import { type KnownParty, knownParties } from '../known-parties.ts';
import { namesOfFirm } from '../known-suppliers.ts';
import { wordsOf } from '../name-words.ts';

/** Names to search for: the one that a party goes by, its abbreviation, its name in full. */
const mostNames = 3;

/** Made by the entity itself, or by a branch of it. */
export type Whose = 'own' | 'branch';
/** Who is meant by the name of an organisation; undefined when it is somebody else. */
export type Reading = (organisation: string) => Whose | undefined;

/** By which names statements of this one are sought, the one that says most first; and which of the organisations in them it is. */
export async function named(entity: Entity, desk: Desk): Promise<{ names: string[]; whose: Reading }> {
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
