import type { GovernmentBody } from '../entity.ts';
import type { NameRole } from '../mention.ts';
import { courtSeats, hadItsOwnCourt } from './court-seats.ts';
import type { NameEntry } from './names.ts';
import type { Register } from './register.ts';

/** What a court is called beside its own name: after the towns where it sits, in short, and as it was written in its days. */
export function namesOfCourt({ bodyType, ended, key: entity }: GovernmentBody, name: string, role: NameRole): NameEntry[] {
  if (bodyType !== 'court') return [];
  const [, sort = '', where = ''] = /^(Rechtbank|Gerechtshof) (.+)$/.exec(name) ?? [];
  const towns = [where, ...(courtSeats[name] ?? [])];
  // "Hof Amsterdam", as lawyers write it; "Hof van Twente" is a municipality.
  const inShort = (sort === 'Gerechtshof' ? towns : []).flatMap((town): NameEntry[] => [
    { text: `Hof ${town}`, entity, role: 'alias', cue: 'none', letters: 'initials' },
    { text: `hof in ${town}`, entity, role: 'alias', cue: 'preferred', letters: 'initials' },
  ]);
  // "De Rechtbank te Zutphen": so it was written in the days of that court.
  if (ended)
    return [
      ...(asWrittenThen[sort] ?? []).map((word): NameEntry => ({ text: `${word} ${where}`, entity, role, cue: 'none', letters: 'any' })),
      ...inShort,
    ];
  // "Rb. Amsterdam", in a note.
  const inNotes = (sort === 'Rechtbank' ? towns : []).map((town): NameEntry => ({
    text: `Rb. ${town}`,
    entity,
    role: 'alias',
    cue: 'none',
    letters: 'initials',
  }));
  return [...(courtSeats[name] ?? []).flatMap((seat) => atSeat(name.split(' ')[0] ?? '', seat, entity)), ...inNotes, ...inShort];
}

const asWrittenThen: Record<string, string[]> = {
  Rechtbank: ['Rechtbank te', 'Arrondissementsrechtbank te', 'Arrondissementsrechtbank'],
  Gerechtshof: ['Gerechtshof te'],
};

/** "Rechtbank in Dordrecht". "Rechtbank Dordrecht" was a court of its own, whose work another does now, and alone was "te Dordrecht". */
function atSeat(sort: string, seat: string, entity: GovernmentBody['key']): NameEntry[] {
  const wasOwn = hadItsOwnCourt.has(`${sort} ${seat}`);
  return ['', 'in ', 'van ', ...(wasOwn ? [] : ['te '])].map((where) => ({
    text: `${sort} ${where}${seat}`,
    entity,
    role: where === '' && wasOwn ? 'former' : 'alias',
    cue: 'none',
    letters: 'any',
  }));
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
