import type { EntityKey, GovernmentBody } from '../entity.ts';
import { cbsCodeOf } from './bodies.ts';
import type { Abbreviation, Alias, Register } from './register.ts';
import { by, capitalised, plain, spellingKey } from './spelling.ts';
import type { ListedBody, ReadList } from './tooi.ts';
import { usualNames } from './usual-names.ts';
import { isOrdinaryWord } from './words.ts';

/**
 * Lays a value list over the register. The list decides on names, provinces and ends; new bodies come in; what people found out beside it
 * (aliases, sites, rules) stays. A body is never taken out, and one that another register says has ended stays ended. Of a body that got
 * another name the old one stays as a former name.
 */
export function withListedBodies(register: Register, list: ReadList): Register {
  const bodies = new Map(register.bodies.map((body) => [body.key, body]));
  const aliases = [...register.aliases];
  const named = new Set(aliases.map((alias) => `${alias.entity} ${spellingKey(alias.name)}`));
  const abbreviations = new Set(register.abbreviations.map((each) => `${each.entity} ${spellingKey(each.text)}`));
  const addAlias = (entity: EntityKey, name: string, role: Alias['role']): void => {
    const id = `${entity} ${spellingKey(name)}`;
    const own = bodies.get(entity)?.name;
    if (named.has(id) || abbreviations.has(id) || (own !== undefined && spellingKey(own) === spellingKey(name))) return;
    named.add(id);
    aliases.push({ entity, name, role, evidence: 'register' });
  };
  for (const listed of list.bodies) {
    const earlier = bodies.get(listed.key);
    bodies.set(listed.key, earlier ? renewed(earlier, listed) : added(listed));
    if (earlier && isRenamed(earlier, listed)) addAlias(listed.key, earlier.name, 'former');
    const name = capitalised(listed.officialName);
    if (!earlier && plain(name) !== plain(capitalised(listed.name))) addAlias(listed.key, name, 'full');
    for (const other of listed.otherNames) addAlias(listed.key, other, 'alias');
  }
  for (const { entity, name } of list.formerNames) addAlias(entity, capitalised(name), 'former');
  for (const [ended, heirs] of list.successors) {
    const body = bodies.get(ended);
    const known = heirs.filter((key) => bodies.has(key));
    if (body?.ended && !body.successors && known.length > 0) bodies.set(ended, { ...body, successors: known });
  }
  const newcomers = list.bodies.filter(({ key }) => !register.bodies.some((body) => body.key === key));
  return {
    ...register,
    abbreviations: withAbbreviations(register.abbreviations, newcomers),
    bodies: [...bodies.values()].toSorted(by((body) => body.key)),
    aliases: aliases.toSorted(by((alias) => `${alias.entity} ${alias.name}`)),
  };
}

/** Abbreviations of new bodies, of which nobody has judged yet how far they can be trusted: with more evidence, or never bare. */
function withAbbreviations(abbreviations: Abbreviation[], newcomers: ListedBody[]): Abbreviation[] {
  const taken = new Set(abbreviations.map(({ text }) => text));
  const added = newcomers.flatMap(({ key, abbreviation: text }): Abbreviation[] => {
    if (!text) return [];
    const risky = text.length <= 2 || taken.has(text) || isOrdinaryWord(text);
    return [{ entity: key, text, cue: risky ? 'never-bare' : 'preferred' }];
  });
  return [...abbreviations, ...added].toSorted(by((each) => `${each.entity} ${each.text}`));
}

const codeOf = (key: EntityKey): string => key.slice(key.indexOf(':') + 1);

/** The usual name, where we know one, goes before the one in the list. */
const nameOf = (listed: ListedBody): string => usualNames[codeOf(listed.key)] ?? capitalised(listed.name);

/** A new name, and not the same with other capitals, marks or type word, or one that says more ("Waterschap Limburg"). */
function isRenamed(earlier: GovernmentBody, listed: ListedBody): boolean {
  const [was, is, official] = [earlier.name, nameOf(listed), listed.officialName].map(spellingKey);
  return was !== is && was !== official;
}

function renewed(earlier: GovernmentBody, listed: ListedBody): GovernmentBody {
  const ended = earlier.ended ?? listed.ended;
  return {
    ...earlier,
    name: isRenamed(earlier, listed) ? nameOf(listed) : earlier.name,
    tooiUri: listed.tooiUri,
    ...(listed.province && { province: listed.province }),
    ...(listed.ministry && { ministry: listed.ministry }),
    ...(ended && { ended }),
  };
}

function added(listed: ListedBody): GovernmentBody {
  const cbsCode = cbsCodeOf(codeOf(listed.key));
  return {
    key: listed.key,
    kind: 'government-body',
    name: nameOf(listed),
    bodyType: listed.bodyType,
    ...(listed.abbreviation && { abbreviation: listed.abbreviation }),
    tooiUri: listed.tooiUri,
    ...(cbsCode && { cbsCode }),
    ...(listed.province && { province: listed.province }),
    ...(listed.ministry && { ministry: listed.ministry }),
    ...(listed.ended && { ended: listed.ended }),
  };
}
