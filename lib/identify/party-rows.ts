import { keyOfName } from '../detect/kinds/kind-rules.ts';
import type { Passage, Sighting } from '../mention.ts';
import { partiesByWords } from './party-by-words.ts';
import { everyMatch } from './party-words.ts';

/** One name between two parties in a row: "VVD, Helmond Aktief en D66". */
const between =
  /^(?:\s*\([^()]{1,20}\))?\s*,\s+(?:de\s+|het\s+)?(\p{Lu}[\p{L}\d'’&-]+(?:\s+(?:voor|van|en|aan|de|het)?\s?[\p{Lu}\d][\p{L}\d'’&-]*){0,3})\s*(?:\([^()]{1,40}\)\s*)?(?:,|(?<=\s)en|\s+en)\s+(?:de\s+|het\s+)?$/u;

/** The last of a row, when its words are those of local parties: "CDA, VVD en Samen Vooruit"; "VVD, D66 en Omtzigt" is not one. */
const last = /^(?:\s*\([^()]{1,20}\))?,?\s+en\s+(\p{Lu}[\p{L}'’-]+(?:\s+(?:voor\s+|van\s+|op\s+)?\p{Lu}[\p{L}'’-]+){1,2})(?![\p{L}-])/u;
/** Words that are surnames as well count at the head of a name only: "Sterk Meppel", not "Mirjam Sterk". */
const ofLocalParties =
  /(?:^|\s)(?:Samen|Lokaal|Ons|Onze|Gewoon|Trots|Actief|Aktief|Vooruit|Verstandig|Belang|Belangen|Lijst|Dorpen|Inwoners|Leefbaar|Progressief|Alternatief)(?=\s|$)|^(?:Sterk|Beter|Hart|Nieuw|Dorp|Burgers|Wij)\s/u;

/** The first of a row: "het akkoord van Gemeentebelangen, VVD en PvdA", "tussen Dorp Vooruit en het CDA". */
const first =
  /(?:^|(?<!\p{L})(?:van|uit|tussen|door|met|namens|partijen|fracties|coalitie)\s+(?:de\s+)?)((?:\p{Lu}[\p{L}\d'’-]+(?:\s+(?:voor\s+|van\s+|op\s+)?[\p{Lu}\d][\p{L}\d'’-]*){0,2}))(?:,|\s+en)\s+(?:de\s+|het\s+)?$/u;
const belongsToPlace = /(?:belang(?:en)?|lokaal|lijst|partij)(?: \d{2,4})?$/iu;
/** Says by itself that it is a party, where no other stands behind a name. */
const certainlyLocal = /(?:belang(?:en)?|lokaal)$/iu;
const isLocalName = (name: string): boolean => ofLocalParties.test(name) || belongsToPlace.test(name);
/** Those of a group: "de raadsfractie LAS"; "de fractie PET" or "CO2" is a share. */
const initials = /^\p{Lu}{2,7}$/u;
const share = /(?<!\p{L})fractie\s$/u;
const abbreviated = /^[\p{Lu}\d]{2,7}$/u;
/** A group may bear the name of a person, and who leads a meeting stands behind a name as a party does: neither is a party, so it has to look like one. */
const looksLikeParty = (name: string): boolean => abbreviated.test(name) || isLocalName(name);

/** "Jan Jansen (Dorpslijst)": in a text that has two known parties behind names in this way. */
const behindName =
  /(?<=\p{Lu}[\p{L}'’.-]*\p{Ll}\s\()(?!(?:ANP|NOS|NRC|RTL|AFN|EPA|AFP|EU|VN|VS|Hart van Nederland)\))(?:\p{Lu}[\p{L}\d'’&-]+(?:\s(?:voor\s|van\s|op\s|aan\s)?[\p{Lu}\d][\p{L}\d'’&-]*){0,3})(?=\))/gu;
const isBehindName = (text: string, { kind, start, end }: Sighting): boolean =>
  kind === 'party' && text.charAt(end) === ')' && /\p{Lu}[\p{L}'’.-]*\p{L}\s\($/u.test(text.slice(Math.max(0, start - 30), start));
const membersOfOthers = 2;

/** "de raadsfractie LAS", "coalitiepartij Dorp Vooruit" */
const behindFraction =
  /(?<=(?<!\p{L})(?:(?:raads|coalitie|oppositie|college|staten)?fractie|(?:coalitie|oppositie|college)partij)\s)(?:\p{Lu}[\p{Lu}\d]{1,6}|\p{Lu}[\p{L}\d'’-]+(?:\s\p{Lu}[\p{L}\d'’-]+){1,2})(?![\p{L}\d-])/gu;

/** A passage may be a whole book, in which nobody lists the members of a council. In code units. */
const longestPassage = 20_000;

/** Adds parties that no register has: in a row among known ones or at its end, behind the names of people as others are, behind a word for one. */
export function partiesInRows(passage: Passage, sightings: Sighting[]): Sighting[] {
  const { text, mentions } = passage;
  // Where no name of a party stands, none is looked for.
  if (text.length > longestPassage || !mentions.some(({ candidates }) => candidates.some(({ kind }) => kind === 'party'))) return sightings;
  const inRows = withRows(text, sightings);
  const areMembers = inRows.filter((each) => isBehindName(text, each)).length >= membersOfOthers;
  const hasParty = inRows.some(({ kind }) => kind === 'party');
  const added = [
    ...everyMatch(text, behindName, '(')
      .filter(([name]) => (areMembers ? looksLikeParty(name) : certainlyLocal.test(name)))
      .map((match) => asParty(match[0], match.index, { rule: 'partyBrackets' })),
    ...everyMatch(text, behindFraction, 'fractie', 'partij')
      .filter(
        ({ 0: name, index }) =>
          isLocalName(name) || (hasParty && initials.test(name) && !share.test(text.slice(Math.max(0, index - 10), index))),
      )
      .map((match) => asParty(match[0], match.index, { rule: 'partyWord', cue: 'fractie' })),
    ...partiesByWords(text, hasParty).map(({ name, start, cue }) => asParty(name, start, { rule: 'partyWord', cue })),
  ].filter(
    ({ start, end }, place, all) =>
      all.findIndex((each) => each.start < end && start < each.end) === place &&
      !inRows.some((each) => each.start < end && start < each.end) &&
      // "burgemeester De Vries (Breda)"
      !mentions.some((each) => each.start <= start && each.end >= end && each.candidates.every(({ kind }) => kind !== 'party')),
  );
  return added.length === 0 ? inRows : [...inRows, ...added].toSorted((a, b) => a.start - b.start);
}

function withRows(text: string, sightings: Sighting[]): Sighting[] {
  const added: Sighting[] = [];
  for (const [place, before] of sightings.entries()) {
    const after = sightings[place + 1];
    if (before.kind !== 'party' || after?.kind !== 'party' || after.start - before.end > 60) continue;
    const match = between.exec(text.slice(before.end, after.start));
    const surface = match?.[1];
    // A politician may stand between two parties, unless a number of seats follows.
    if (!match || !surface || !(looksLikeParty(surface) || /\(\d/u.test(match[0]))) continue;
    const start = before.end + match[0].lastIndexOf(surface);
    added.push(among(surface, start, before.surface));
  }
  for (const [place, party] of sightings.entries()) {
    if (party.kind !== 'party') continue;
    const from = Math.max(0, party.start - 80, sightings[place - 1]?.end ?? 0);
    const head = first.exec(text.slice(from, party.start));
    const name = head?.[1];
    if (head && name !== undefined && isLocalName(name)) added.push(among(name, from + head.index + head[0].indexOf(name), party.surface));
  }
  for (const [place, party] of sightings.entries()) {
    const before = sightings[place - 1];
    if (before?.kind !== 'party' || party.kind !== 'party' || !/^,\s+$/u.test(text.slice(before.end, party.start))) continue;
    const surface = last.exec(text.slice(party.end, party.end + 90))?.[1];
    if (surface === undefined || !ofLocalParties.test(surface)) continue;
    const start = text.indexOf(surface, party.end);
    if (sightings.some((each) => each.start < start + surface.length && each.end > start)) continue;
    added.push(among(surface, start, party.surface));
  }
  return added.length === 0 ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}

const among = (surface: string, start: number, neighbour: string): Sighting =>
  asParty(surface, start, { rule: 'amongParties', cue: neighbour });

const asParty = (surface: string, start: number, reason: Sighting['reason']): Sighting => ({
  start,
  end: start + surface.length,
  surface,
  entity: keyOfName('party', surface),
  kind: 'party',
  name: surface,
  confidence: 0.6,
  reason,
});
