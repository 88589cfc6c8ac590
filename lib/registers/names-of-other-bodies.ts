import type { LetterRule } from '../detect/name-style.ts';
import type { GovernmentBody } from '../entity.ts';
import type { Candidate, NameRole } from '../mention.ts';
import { namesOfCourt } from './names-of-courts.ts';
import { type NameEntry, wordsOf } from './names.ts';
import { isOrdinaryWord } from './words.ts';

/** The names of a body that is not called after a place, a river or a policy area: an agency, a court, a joint arrangement. */
export function namesOfOtherBody(body: GovernmentBody, spelling: string, role: NameRole, severity: number): NameEntry[] {
  // "de Belastingdienst" without its article; "de ombudsman" is any.
  const name = spelling.replace(/^(?:de|het) /, '');
  if (name !== spelling && severity >= 2) return [];
  const entity = body.key;
  const asItIs = { entity, role, cue: cueOf(body, name, severity), letters: lettersOf(body, name) };
  return [
    // "(IND)" after the name is explained on the page itself; the name goes without.
    { ...asItIs, text: /^(.{6,}) \([^)]*\)$/.exec(name)?.[1] ?? name },
    ...otherwiseWritten(name).map((text) => ({ ...asItIs, text })),
    ...namesOfHighCouncil(body, name, asItIs),
    ...namesInRows(name, entity),
    ...namesOfPolice(body, name, asItIs),
    ...namesOfFireBrigade(body, name),
    ...namesOfCourt(body, name, role),
  ];
}

/** How much evidence its name by itself asks for. */
function cueOf({ bodyType }: GovernmentBody, name: string, severity: number): Candidate['cue'] {
  const isOneWord = wordsOf(name).length === 1;
  const isOrdinary = isOneWord && isOrdinaryWord(name);
  const isArrangement = bodyType === 'joint-arrangement';
  if (severity >= 3 || (isOrdinary && isArrangement)) return 'never-bare';
  if (severity === 2) return 'required';
  // "College van Afgevaardigden", "Commissie Feiten en Tarieven" are only ordinary words in capitals, and known all the same.
  return isOrdinary || (isOneWord && isArrangement) ? 'preferred' : 'none';
}

/** In small letters only what is surely a name: "raad van state", not "notarissen". */
function lettersOf({ bodyType, ended }: GovernmentBody, name: string): LetterRule {
  // "de regio Hart van Brabant": with less to say, as it is also where people live.
  if (bodyType === 'joint-arrangement' && !ended && /^Regio \p{Lu}/u.test(name)) return 'any';
  const isName =
    wordsOf(name).length > 1 ||
    bodyType === 'agency' ||
    bodyType === 'professional-body' ||
    onlyOne.test(name) ||
    /\p{Ll}inspectie$/u.test(name);
  const isKnown = knownInSmallLetters.has(bodyType) && isName && name !== 'Verenigde Vergadering';
  return /^\p{Ll}/u.test(name) || isKnown ? 'any' : 'initials';
}

/** One word, of which there is but one in the country. */
const onlyOne = /^(?:Kadaster|Huurcommissie|Gezondheidsraad|Kiesraad|Kansspelautoriteit|Waarderingskamer)$/u;

const knownInSmallLetters = new Set<GovernmentBody['bodyType']>([
  'agency',
  'foundation',
  'oversight-body',
  'professional-body',
  'inspectorate',
  'high-council',
  'court',
  'police',
  'independent-body',
  'advisory-body',
  'safety-region',
  'health-service',
  'environment-service',
]);

/** The same name, written as others do. */
function otherwiseWritten(name: string): string[] {
  const compass = otherCompass(name);
  const withoutRest = /^(.+) (?:e\.o\.|en omstreken)$/.exec(name)?.[1];
  // "Gemeenschappelijke Regeling Belastingsamenwerking SaBeWa Zeeland": how it was agreed on is no part of what it is called.
  const withoutForm =
    /^(?:stichting|vereniging) (.+)$/i.exec(name)?.[1] ?? /^[Gg]emeenschappelijke [Rr]egeling (\p{Lu}.+)$/u.exec(name)?.[1];
  return [
    ...(compass === undefined ? [] : [compass]),
    ...[withoutRest, withoutForm].flatMap((each) => (each !== undefined && wordsOf(each).length > 1 ? [each] : [])),
    ...(name.startsWith('Vereniging van ') ? [name.replace(' van ', ' ')] : []),
    ...(name.includes('&') ? [name.replace(/ & /g, ' en ')] : []),
  ];
}

/** "Brabant-Zuidoost" is "Brabant-Zuid-Oost" to others, and the other way round. */
function otherCompass(name: string): string | undefined {
  const split = name.replace(
    /\b(Noord|Zuid)(oost|west)\b/g,
    (_, one: string, other: string) => `${one}-${other.charAt(0).toUpperCase()}${other.slice(1)}`,
  );
  if (split !== name) return split;
  const joint = name.replace(/\b(Noord|Zuid)-(Oost|West)\b/g, (_, one: string, other: string) => one + other.toLowerCase());
  return joint === name ? undefined : joint;
}

/** "Hoge Raad", without what it is of. */
function namesOfHighCouncil({ bodyType }: GovernmentBody, name: string, asItIs: Omit<NameEntry, 'text'>): NameEntry[] {
  if (bodyType !== 'high-council' || !/ der /.test(name)) return [];
  return [{ ...asItIs, text: name.replace(/ der .*$/, ''), letters: name.startsWith('Verenigde') ? 'initials' : asItIs.letters }];
}

/** Bare, only in a row: "politie-eenheden Limburg en Oost-Brabant". */
function namesInRows(name: string, entity: GovernmentBody['key']): NameEntry[] {
  const [, type = '', place] = /^(Politie-eenheid|Rechtbank|Gerechtshof|Veiligheidsregio|Omgevingsdienst|GGD) (.+)$/.exec(name) ?? [];
  if (place === undefined) return [];
  return [
    { text: place, entity, role: 'bare', cue: 'never-bare', letters: 'initials' },
    ...(plurals[type] ?? []).map((plural): NameEntry => ({
      text: `${plural} ${place}`,
      entity,
      role: 'full',
      cue: 'none',
      letters: 'any',
    })),
  ];
}

const plurals: Record<string, string[]> = {
  'Politie-eenheid': ['politie-eenheden', 'politie eenheden'],
  Rechtbank: ['rechtbanken'],
  Gerechtshof: ['gerechtshoven'],
  Veiligheidsregio: ["veiligheidsregio's"],
  GGD: ["GGD'en", "GGD's"],
  Omgevingsdienst: ['omgevingsdiensten'],
};

/** "Politie eenheid Limburg"; of a region of before 2013, what all the world called it: "korps Haaglanden". */
function namesOfPolice({ bodyType }: GovernmentBody, name: string, asItIs: Omit<NameEntry, 'text'>): NameEntry[] {
  const region = /^Politieregio (.+)$/.exec(name)?.[1];
  if (region !== undefined)
    return ['politie', 'regiopolitie', 'korps', 'politiekorps'].map((word) => ({
      ...asItIs,
      text: `${word} ${region}`,
      cue: 'none',
      letters: 'any',
    }));
  if (bodyType !== 'police' || !name.startsWith('Politie-eenheid ')) return [];
  return [name.replace('-', ' '), name.replace('-eenheid', ' eenheid')].map((text) => ({ ...asItIs, text }));
}

/** "Brandweer Twente": part of its safety region, and what people see of it. */
function namesOfFireBrigade({ bodyType, key }: GovernmentBody, name: string): NameEntry[] {
  const region = /^Veiligheidsregio (.+)$/.exec(name)?.[1];
  if (bodyType !== 'safety-region' || region === undefined) return [];
  return [{ text: `Brandweer ${region}`, entity: key, role: 'alias', cue: 'none', letters: 'initials' }];
}
