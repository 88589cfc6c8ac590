import type { EntityKey } from '../entity.ts';
import type { Alias, Register } from './register.ts';
import { spellingKey } from './spelling.ts';

export interface BodyLookup {
  /** Whether this is the name of a public body, and so not of a supplier. */
  isBody: (name: string) => boolean;
  /**
   * The body meant by a name as some list spells it. Beside full names, aliases and abbreviations it understands a unit behind its body
   * ("Ministerie van X, directie Y", "Rijkswaterstaat Grote Projecten"), an abbreviation in brackets and a ministry by a former name.
   * Undefined when no single body fits.
   */
  bodyOf: (name: string) => EntityKey | undefined;
}

type Names = Pick<Register, 'bodies' | 'aliases' | 'abbreviations' | 'namePeriods'>;

/** Answers from the names in the register. An active body goes before one that ended under the same name. */
export function bodyLookup({ bodies, aliases, abbreviations, namePeriods }: Names): BodyLookup {
  const ended = new Set(bodies.filter((body) => body.ended).map((body) => body.key));
  const byName = new Map<string, Set<EntityKey>>();
  const note = (name: string, key: EntityKey): void => {
    const spelled = spellingKey(name);
    if (spelled.length > 1) byName.set(spelled, (byName.get(spelled) ?? new Set()).add(key));
  };
  for (const body of bodies) {
    note(body.name, body.key);
    note(body.name.replace(/^Stichting /, ''), body.key);
  }
  // "Rijnland" may be anything; "ministerie van Justitie" is not.
  const isWhole = ({ role, name }: Alias): boolean => (role !== 'bare' && role !== 'short') || /^ministerie\b/i.test(name);
  for (const alias of aliases) if (isWhole(alias)) note(alias.name, alias.entity);
  for (const period of namePeriods) note(period.name, period.entity);
  for (const abbreviation of abbreviations) note(abbreviation.text, abbreviation.entity);

  const find = (name: string): EntityKey | undefined => {
    const found = [...(byName.get(spellingKey(name)) ?? [])];
    const active = found.filter((key) => !ended.has(key));
    return active.length === 1 ? active[0] : found.length === 1 ? found[0] : undefined;
  };

  return {
    isBody: (name) => byName.has(spellingKey(name)) && spellingKey(name).length > 2,
    bodyOf(name) {
      for (const reading of readingsOf(name)) {
        const key = find(reading);
        if (key) return key;
      }
      return undefined;
    },
  };
}

/** Ways to read a name, the most literal first. */
function* readingsOf(name: string): Generator<string> {
  const tidy = name.trim().replace(/\s+/g, ' ');
  yield tidy;
  yield tidy.replace(/^waterschap (?=hoogheemraadschap|wetterskip)/i, '');
  const bracketed = /^(.*?)\s*\(([^)]*)\)$/.exec(tidy);
  if (bracketed) {
    yield bracketed[1] ?? '';
    yield bracketed[2] ?? '';
  }
  for (const part of [tidy.split(/\s*[|/]\s*/)[0] ?? '', tidy.split(/\s+-\s+/)[0] ?? '']) if (part !== tidy) yield part;
  // "Ministerie van Volksgezondheid, Welzijn en Sport, directie Inkoop": cut at one comma after another, from behind.
  const commas = tidy.split(/,\s*/);
  for (let length = commas.length - 1; length > 0; length--) yield commas.slice(0, length).join(', ');
  yield tidy.replace(/\s+(?:B\.?V\.?|N\.?V\.?)$/i, '');
  yield tidy.replace(/^(?:Stichting|Gemeenschappelijke Regeling|De|Het)\s+/i, '');
  yield tidy.replace(/\s+Nederland$/i, '');
  // "P-Direkt / Ministerie van Binnenlandse zaken", "Inkoop Uitvoeringscentrum Dienst Justitiële Inrichtingen (IUC DJI)"
  yield tidy.split(/\s*\/\s*/).at(-1) ?? '';
  const [first = ''] = tidy.split(/[\s,]/);
  if (/^(?:Rijkswaterstaat|Belastingdienst|Politie|RIVM|UWV|RVO)$/i.test(first)) yield first;
  yield tidy.replace(/^.*\b(?=Dienst Justitiële Inrichtingen)/, '').replace(/\s*\(.*$/, '');
  if (/\bDefensie\b/.test(tidy)) yield 'Ministerie van Defensie';
  const abbreviated = /\b(\p{Lu}{3,})$/u.exec(tidy);
  if (abbreviated) yield abbreviated[1] ?? '';
}
