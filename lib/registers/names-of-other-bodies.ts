import type { LetterRule } from '../detect/name-style.ts';
import type { GovernmentBody } from '../entity.ts';
import type { Candidate, NameRole } from '../mention.ts';
import { courtSeats, hadItsOwnCourt } from './court-seats.ts';
import { type NameEntry, wordsOf } from './names.ts';
import type { Register } from './register.ts';
import { isOrdinaryWord } from './words.ts';

/** The names of a body that is not called after a place, a river or a policy area: an agency, a court, a joint arrangement. */
export function namesOfOtherBody(body: GovernmentBody, spelling: string, role: NameRole, severity: number): NameEntry[] {
  // "de Belastingdienst" without its article; "de ombudsman" is any.
  const name = spelling.replace(/^(?:de|het) /, '');
  if (name !== spelling && severity >= 2) return [];
  const entity = body.key;
  const words = wordsOf(name);
  const ordinary = words.length === 1 && isOrdinaryWord(name);
  const cue: Candidate['cue'] =
    severity >= 3 || (ordinary && body.bodyType === 'joint-arrangement')
      ? 'never-bare'
      : severity === 2
        ? 'required'
        : bodyCue(body, words);
  // In small letters only what is surely a name: "raad van state", not "notarissen".
  const small =
    knownInSmallLetters.has(body.bodyType) &&
    (words.length > 1 ||
      body.bodyType === 'agency' ||
      body.bodyType === 'professional-body' ||
      name === 'Kadaster' ||
      /\p{Ll}inspectie$/u.test(name)) &&
    name !== 'Verenigde Vergadering';
  const letters: LetterRule = /^\p{Ll}/u.test(name) || small ? 'any' : 'initials';
  const entries: NameEntry[] = [{ text: name, entity, role, cue, letters }];
  // "(IND)" after the name is explained on the page itself; the name goes without.
  const bracketed = /^(.{6,}) \([^)]*\)$/.exec(name)?.[1];
  if (bracketed) entries[0] = { text: bracketed, entity, role, cue, letters };
  const compass = otherCompass(name);
  if (compass) entries.push({ text: compass, entity, role, cue, letters });
  // "Gemeenschappelijke Regeling Belastingsamenwerking SaBeWa Zeeland": how it was agreed on is no part of what it is called.
  const withoutForm =
    /^(?:stichting|vereniging) (.+)$/i.exec(name)?.[1] ?? /^[Gg]emeenschappelijke [Rr]egeling (\p{Lu}.+)$/u.exec(name)?.[1];
  // "de regio Hart van Brabant": with less to say, as it is also where people live.
  if (body.bodyType === 'joint-arrangement' && !body.ended && /^Regio \p{Lu}/u.test(name))
    entries[0] = { text: name, entity, role, cue, letters: 'any' };
  const withoutRest = /^(.+) (?:e\.o\.|en omstreken)$/.exec(name)?.[1];
  if (withoutRest && wordsOf(withoutRest).length > 1) entries.push({ text: withoutRest, entity, role, cue, letters });
  if (withoutForm && wordsOf(withoutForm).length > 1) entries.push({ text: withoutForm, entity, role, cue, letters });
  if (name.startsWith('Vereniging van ')) entries.push({ text: name.replace(' van ', ' '), entity, role, cue, letters });
  if (name.includes('&')) entries.push({ text: name.replace(/ & /g, ' en '), entity, role, cue, letters });
  if (body.bodyType === 'high-council' && / der /.test(name))
    entries.push({ text: name.replace(/ der .*$/, ''), entity, role, cue, letters: name.startsWith('Verenigde') ? 'initials' : letters });
  if (body.bodyType === 'police' && name.startsWith('Politie-eenheid '))
    for (const text of [name.replace('-', ' '), name.replace('-eenheid', ' eenheid')]) entries.push({ text, entity, role, cue, letters });
  // Bare, only in a row: "politie-eenheden Limburg en Oost-Brabant".
  const [, type, place] = /^(Politie-eenheid|Rechtbank|Gerechtshof|Veiligheidsregio|Omgevingsdienst|GGD) (.+)$/.exec(name) ?? [];
  if (type !== undefined && place !== undefined) {
    entries.push({ text: place, entity, role: 'bare', cue: 'never-bare', letters: 'initials' });
    for (const plural of plurals[type] ?? [])
      entries.push({ text: `${plural} ${place}`, entity, role: 'full', cue: 'none', letters: 'any' });
  }
  // "Brandweer Twente": part of it, and what people see of it.
  if (body.bodyType === 'safety-region' && type === 'Veiligheidsregio' && place !== undefined)
    entries.push({ text: `Brandweer ${place}`, entity, role: 'alias', cue: 'none', letters: 'initials' });
  const region = /^Politieregio (.+)$/.exec(name)?.[1];
  if (region)
    for (const word of ['politie', 'regiopolitie', 'korps', 'politiekorps'])
      entries.push({ text: `${word} ${region}`, entity, role, cue: 'none', letters: 'any' });
  // "De Rechtbank te Zutphen": so it was written in the days of that court.
  if (body.bodyType === 'court' && body.ended) {
    const [, kind = '', where = ''] = /^(Rechtbank|Gerechtshof) (.+)$/.exec(name) ?? [];
    for (const word of kind === 'Rechtbank'
      ? ['Rechtbank te', 'Arrondissementsrechtbank te', 'Arrondissementsrechtbank']
      : kind
        ? ['Gerechtshof te']
        : [])
      entries.push({ text: `${word} ${where}`, entity, role, cue: 'none', letters: 'any' });
  }
  if (body.bodyType === 'court' && !body.ended)
    for (const seat of courtSeats[name] ?? [])
      for (const where of ['', 'in ', 'van ', ...(hadItsOwnCourt.has(`${name.split(' ')[0]} ${seat}`) ? [] : ['te '])])
        entries.push({
          text: `${name.split(' ')[0]} ${where}${seat}`,
          entity,
          // "Rechtbank Dordrecht" was a court of its own, whose work this one does now.
          role: where === '' && hadItsOwnCourt.has(`${name.split(' ')[0]} ${seat}`) ? 'former' : 'alias',
          cue: 'none',
          letters: 'any',
        });
  // "Rb. Amsterdam", in a note.
  if (body.bodyType === 'court' && !body.ended && name.startsWith('Rechtbank '))
    for (const where of [name.slice('Rechtbank '.length), ...(courtSeats[name] ?? [])])
      entries.push({ text: `Rb. ${where}`, entity, role: 'alias', cue: 'none', letters: 'initials' });
  // "Hof Amsterdam", as lawyers write it; "Hof van Twente" is a municipality.
  if (body.bodyType === 'court' && name.startsWith('Gerechtshof '))
    for (const seat of [name.slice('Gerechtshof '.length), ...(courtSeats[name] ?? [])])
      entries.push(
        { text: `Hof ${seat}`, entity, role: 'alias', cue: 'none', letters: 'initials' },
        { text: `hof in ${seat}`, entity, role: 'alias', cue: 'preferred', letters: 'initials' },
      );
  return entries;
}

/** "het hof Amsterdam", as judgments call it. */
const shortName = (name: string, entity: GovernmentBody['key']): NameEntry[] =>
  name.startsWith('Gerechtshof ')
    ? [{ text: name.replace('Gerechtshof', 'hof'), entity, role: 'alias', cue: 'preferred', letters: 'initials' }]
    : [];

/** "de Haagse rechtbank", "het Amsterdamse hof": the court that sits in that town today. */
export function namesOfCourtsByTown({ bodies, adjectives }: Register): NameEntry[] {
  const towns = new Map(bodies.filter(({ ended }) => !ended).map(({ name, key }) => [name, key]));
  return bodies
    .filter(({ bodyType, ended }) => bodyType === 'court' && !ended)
    .flatMap(({ name, key }) => [
      ...shortName(name, key),
      ...(courtSeats[name] ?? []).flatMap((seat) => {
        const town = towns.get(`Gemeente ${seat}`);
        const forms = adjectives.filter(({ entity, text }) => entity === town && text.endsWith('e')).map(({ text }) => text);
        const words = name.startsWith('Rechtbank ') ? ['rechtbank'] : ['gerechtshof', 'hof'];
        return forms.flatMap((form) =>
          words.map((word): NameEntry => ({
            text: `${form} ${word}`,
            entity: key,
            role: 'alias',
            cue: word === 'hof' ? 'preferred' : 'none',
            letters: 'initials',
          })),
        );
      }),
    ]);
}

const plurals: Record<string, string[]> = {
  'Politie-eenheid': ['politie-eenheden', 'politie eenheden'],
  Rechtbank: ['rechtbanken'],
  Gerechtshof: ['gerechtshoven'],
  Veiligheidsregio: ["veiligheidsregio's"],
  GGD: ["GGD'en", "GGD's"],
  Omgevingsdienst: ['omgevingsdiensten'],
};

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

function bodyCue(body: GovernmentBody, words: string[]): Candidate['cue'] {
  if (body.bodyType === 'joint-arrangement' && words.length === 1) return 'preferred';
  if (words.length === 1 && isOrdinaryWord(words[0] ?? '')) return 'preferred';
  // "College van Afgevaardigden", "Commissie Feiten en Tarieven": only ordinary words in capitals.
  return 'none';
}
