import { keyOfName } from '../detect/kinds/kind-rules.ts';
import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';
import type { Mention, Passage, Sighting } from '../mention.ts';
import { isAmongParties } from './among-parties.ts';
import { everyMatch } from './every-match.ts';
import { isLocalName, isMembersName, isSurelyLocalName, otherInitials, partyName, sentenceOpener } from './local-party-names.ts';
import { partiesByWords, speaksOfCouncils } from './party-by-words.ts';
import { partyGap, politics } from './party-words.ts';
import { quoted } from './words-around.ts';

/** One name between two parties in a row: "VVD, Helmond Aktief en D66". */
const between = seldom`
  ^(?:\s*\([^()]{1,20}\))?\s*,\s+(?:de\s+|het\s+)?
  // The name.
  (\p{Lu}[\p{L}\d'’&-]+(?:\s+(?:voor|van|en|aan|de|het)?\s?[‘'’]?[\p{Lu}\d][\p{L}\d'’&-]*){0,3}!?)
  // "(2 zetels) en de"
  \s*(?:\([^()]{1,40}\)\s*)?(?:,|(?<=\s)en|\s+en)\s+(?:de\s+|het\s+)?$`;
/** Several: "D66, PVA, LC en FVD". Where one ends and the next begins. */
const nextInRow = /\s*,\s+(?:en\s+)?|\s+(?:en|of|plus)\s+|\s*\/\s*/u;
const mostBetween = 140;
const inBrackets = /\s*\([^()]{1,40}\)$/u;
const articleAhead = /^(?:de|het|ook)\s+/u;
/** Names that follow the last of a row, or the only one: "CDA, VVD en Samen Vooruit", "Volt, LAS (2), PVA en Kern'75". */
const following = seldom`^(?:\s*\([^()]{1,20}\))?((?:,\s+(?:en\s+)?|,?\s+[eé]n\s+|\s+als\s+|\s*\/\s*)(?:de\s+|het\s+)?)(${partyName})`;

/** The name before the first of a row: "het akkoord van Gemeentebelangen, VVD en PvdA", "tussen Dorp Vooruit en het CDA". */
const before = seldom`
  (?:
    ^|[.:;!?]["”’)]*\s+|,\s+
    |(?<!\p{L})(?:van|uit|tussen|door|met|namens|aan|bij|daarachter|partijen|fracties|coalitie|lijst|[Oo]ok)\s+(?:de\s+)?
  )(${partyName})(?:\s*\([^()]{1,30}\))?(?:,\s+|\s+[eé]n\s+|\s*\/\s*)(?:de\s+|het\s+)?$`;
/** Letters before two known ones, behind any small word: "al snel zaten DB, SGP en CDA samen", "Volgens OPA, CDA en VVD". */
const lettersBefore = seldom`(?<=\p{Ll}\s(?:de\s)?|(?:^|[.:;!?]\s)(?:Door|Volgens|Met|Namens|Ook|Alleen|Onder)\s)(\p{Lu}[\p{Lu}\d]{1,6})(?:\s\([^()]{1,30}\))?(?:,|\sen)\s(?:de\s|het\s)?$`;
const furthestBefore = 90;
/** Two of a few letters before the only known one, behind what parties are said to do: "gesteund door SAM, GB (minus Smit), VVD". */
const lettersAhead = seldom`(?<!\p{L})(?:door|van|fracties|partijen|coalitie|stemden?|voor|tegen):?\s+(?:de\s+)?(?:\p{Lu}[\p{Lu}\d]{1,5}(?:\s\([^()]{1,30}\))?(?:,|\s+en)\s+){2,6}$`;
/** Those of a group: "de raadsfractie LAS"; "de fractie PET" or "CO2" is a share. */
const initials = /^\p{Lu}{2,7}$/u;
const share = /(?<!\p{L})fractie\s$/u;
const abbreviated = /^[\p{Lu}\d]{2,7}$/u;
/** A group may bear the name of a person, and who leads a meeting stands behind a name as a party does: neither is a party, so it has to look like one. */
const looksLikeParty = (name: string): boolean => (abbreviated.test(name) && !otherInitials.test(name)) || isLocalName(name);

/** "Jan Jansen (Dorpslijst)": in a text that has two known parties behind names in this way. */
const behindName = new RegExp(
  pattern`
    (?<=\p{Lu}[\p{L}'’.-]*\p{Ll}\s\()
    // The press, and countries together.
    (?!(?:ANP|NOS|NRC|RTL|AFN|EPA|AFP|EU|VN|VS|Hart van Nederland)\))
    (?:\p{Lu}[\p{L}\d'’&-]+(?:\s(?:voor\s|van\s|op\s|aan\s)?(?:de\s|het\s)?[\p{Lu}\d][\p{L}\d'’&-]*){0,3})(?=\))`,
  'gu',
);
const isBehindName = (text: string, { kind, start, end }: Sighting): boolean =>
  kind === 'party' && text.charAt(end) === ')' && /\p{Lu}[\p{L}'’.-]*\p{L}\s\($/u.test(text.slice(Math.max(0, start - 30), start));
const membersOfOthers = 2;
/** Somebody who left a party, with a group of their own. */
const ofOnePerson = /^(?:Groep|Fractie|Lijst)\s\p{Lu}/u;
/** "Dolf Bakker (GroenLinks) en Gé Visser (LOF)": whichever of them is known. */
const nextMember = seldom`^\)(?:,|\s+en|\s+tegenover|[^.;:!?()]{0,40}\sen)\s+(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}){1,3}\($`;
const isNextMember = (text: string, start: number, end: number, sightings: readonly Sighting[]): boolean =>
  sightings.some(
    (each) =>
      isBehindName(text, each) &&
      ((each.end < start && start - each.end < 90 && nextMember.test(text.slice(each.end, start))) ||
        (each.start > end && each.start - end < 90 && nextMember.test(text.slice(end, each.start)))),
  );

/** "de raadsfractie LAS", "coalitiepartij Dorp Vooruit" */
const behindFraction = new RegExp(
  pattern`
    (?<=(?<!\p{L})(?:(?:raads|coalitie|oppositie|college|staten)?fractie|(?:coalitie|oppositie|college)partij)\s)
    (?:\p{Lu}[\p{Lu}\d]{1,6}|\p{Lu}[\p{L}\d'’-]+(?:\s\p{Lu}[\p{L}\d'’-]+){1,2})(?![\p{L}\d-])`,
  'gu',
);

/** A place that ends the name is no government ("Hart van Blaricum stemde tegen"), and its first word is no other party ("Hart"). */
const isPartOf = (each: Sighting, start: number, end: number): boolean =>
  (each.bodyType === 'municipality' && each.start > start && each.end <= end) ||
  (each.kind === 'party' && each.start >= start && each.end <= end && each.end - each.start < end - start);

/** A passage may be a whole book, in which nobody lists the members of a council. In code units. */
const longestPassage = 20_000;

/** The letters of a company among parties, in a passage on politics: "DSV, CDA en VVD stemden voor". */
const isLettersOfParty = (text: string, { start, end, candidates }: Mention): boolean =>
  candidates.every(({ kind }) => kind === 'supplier') &&
  abbreviated.test(text.slice(start, end)) &&
  politics.test(text.slice(Math.max(0, start - besidePolitics), end + besidePolitics)) &&
  isAmongParties(text, start, end);
const besidePolitics = 160;
const isParty = ({ candidates }: Mention): boolean => candidates.some(({ kind }) => kind === 'party');
const isPlace = ({ candidates }: Mention): boolean => candidates.some(({ bodyType }) => bodyType === 'municipality');

/** Adds parties that no register has: in a row among known ones or at its ends, behind the names of people as others are, by a word or deed that only parties have. */
export function partiesInRows({ text, mentions }: Passage, sightings: Sighting[]): Sighting[] {
  if (text.length > longestPassage) return sightings;
  // Where neither a party nor a council is spoken of, none is looked for.
  const isOfCouncils = speaksOfCouncils(text);
  if (!isOfCouncils && !mentions.some(isParty)) return sightings;
  const inRows = withRows(text, sightings, mentions);
  const areMembers = inRows.filter((each) => isBehindName(text, each)).length >= membersOfOthers;
  const hasParty = inRows.some(({ kind }) => kind === 'party');
  const endsInPlace = (start: number, end: number) => mentions.some((each) => each.start > start && each.end === end && isPlace(each));
  const added = [
    ...everyMatch(text, behindName, '(')
      .filter(({ 0: name, index }) =>
        areMembers || isNextMember(text, index, index + name.length, inRows)
          ? looksLikeParty(name)
          : isSurelyLocalName(name) || ofOnePerson.test(name),
      )
      .map((match) => asParty(match[0], match.index, { rule: 'partyBrackets' })),
    ...everyMatch(text, behindFraction, 'fractie', 'partij')
      .filter(
        ({ 0: name, index }) =>
          isLocalName(name) || (hasParty && initials.test(name) && !share.test(text.slice(Math.max(0, index - 10), index))),
      )
      .map((match) => asParty(match[0], match.index, { rule: 'partyWord', cue: 'fractie' })),
    ...(isOfCouncils ? partiesByWords(text, hasParty, endsInPlace) : []).map(({ name, start, cue }) =>
      asParty(name, start, { rule: 'partyWord', cue }),
    ),
  ].filter(
    ({ start, end }, place, all) =>
      all.findIndex((each) => each.start < end && start < each.end) === place &&
      !inRows.some((each) => each.start < end && start < each.end && !isPartOf(each, start, end)) &&
      // "burgemeester De Vries (Breda)"
      !mentions.some((each) => each.start <= start && each.end >= end && !isParty(each)),
  );
  const unlisted = [...inRows.filter((each) => !sightings.includes(each)), ...added];
  if (unlisted.length === 0) return inRows;
  added.push(...againIn(text, unlisted, [...inRows, ...mentions]));
  const kept = inRows.filter((each) => !added.some(({ start, end }) => each.start < end && start < each.end));
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

/** "GroenLinks en LOF … Gé Visser (LOF)": the letters of a party that something made one, wherever else the passage has them. */
function againIn(text: string, added: readonly Sighting[], taken: readonly { start: number; end: number }[]): Sighting[] {
  const letters = new Set(added.map(({ surface }) => surface).filter((surface) => /^\p{Lu}{2,7}$/u.test(surface)));
  return [...letters].flatMap((surface) =>
    [...text.matchAll(standing(surface))]
      .filter(({ index }) => ![...added, ...taken].some((each) => each.start < index + surface.length && index < each.end))
      .map(({ index }) => asParty(surface, index, { rule: 'namedBefore' })),
  );
}

/** Two letters are much else as well, where no brackets are around them: "het DB". */
const standing = (letters: string): RegExp =>
  new RegExp(
    letters.length < 3 ? String.raw`(?<=\p{L}\s\()${letters}(?=\))` : String.raw`(?<![\p{L}\d_@-])${letters}(?![\p{L}\d_@])`,
    'gu',
  );

function withRows(text: string, sightings: Sighting[], mentions: readonly Mention[]): Sighting[] {
  const added: Sighting[] = [];
  const isTaken = (start: number, end: number): boolean =>
    [...sightings, ...added].some((each) => each.start < end && start < each.end) ||
    mentions.some((each) => each.start <= start && each.end >= end && !isParty(each) && !isLettersOfParty(text, each));
  const add = (surface: string, start: number, neighbour: string): void => {
    if (!isTaken(start, start + surface.length)) added.push(among(surface, start, neighbour));
  };
  for (const [place, party] of sightings.entries()) {
    if (party.kind !== 'party') continue;
    const last = sightings[place - 1];
    const next = sightings[place + 1];
    const isBehind = last?.kind === 'party' && partyGap.test(text.slice(last.end, party.start));
    const isAhead = next?.kind === 'party' && partyGap.test(text.slice(party.end, next.start));
    const several = isBehind || isAhead || isBeforeLetters(text, party);
    if (next?.kind === 'party' && !isAhead) betweenTwo(text, party, next, add);
    if (!isAhead) behindRow(text, party, several, add);
    if (!isBehind)
      beforeRow(
        text,
        party,
        several || lettersAhead.test(text.slice(Math.max(0, party.start - furthestBefore), party.start)),
        Math.max(0, party.start - furthestBefore, last?.end ?? 0),
        add,
      );
  }
  return added.length === 0 ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}

/** Two of a few letters behind the only known one: "het voorstel van VVD, LL en OPL". */
const lettersBehind = seldom`^(?:\s\([^()]{1,20}\))?(?:,\s+\p{Lu}[\p{Lu}\d]{1,5}(?:\s\([^()]{1,20}\))?){1,6}\s+en\s`;
const proposed = seldom`(?:voorstel|motie|amendement|steun|coalitie|oppositie|fracties|partijen|[Tt]egen|[Vv]oor)(?!\p{L})[^.;!?]{0,40}$`;
const isBeforeLetters = (text: string, { start, end }: Sighting): boolean =>
  lettersBehind.test(text.slice(end, end + 90)) && proposed.test(text.slice(Math.max(0, start - 60), start));

type Add = (surface: string, start: number, neighbour: string) => void;

/** Those between two known ones. A politician may stand there too, unless a number of seats follows. */
function betweenTwo(text: string, party: Sighting, next: Sighting, add: Add): void {
  if (next.start - party.end > mostBetween) return;
  const gap = text.slice(party.end, next.start);
  const match = gap.length > 60 ? null : between.exec(gap);
  const surface = match?.[1];
  if (match && surface) {
    if (looksLikeParty(surface) || /\(\d/u.test(match[0])) add(surface, party.end + match[0].lastIndexOf(surface), party.surface);
    else
      for (const half of surface.split(/\s+en\s+/u))
        if (looksLikeParty(half)) add(half, party.end + match[0].lastIndexOf(half), party.surface);
    return;
  }
  let from = 0;
  const items = gap.split(nextInRow).map((item) => item.trim().replace(articleAhead, '').replace(inBrackets, ''));
  // Nothing but names stands there: the rest of the sentence would have small letters.
  if (items.length < 3 || items[0] !== '' || items.at(-1) !== '') return;
  const names = items.filter((item) => item !== '');
  if (!names.every((name) => /^\p{Lu}/u.test(name) && name.length < 40 && !/[.;:!?]\s/u.test(name))) return;
  for (const name of names) {
    const at = gap.indexOf(name, from);
    from = at + name.length;
    if (looksLikeParty(name)) add(name, party.end + at, party.surface);
  }
}

const seats = /^\s\(\d{1,2}(?:\)|\s)/u;
/** Those that follow; letters alone only where two known ones make it a row of parties. */
function behindRow(text: string, party: Sighting, several: boolean, add: Add): void {
  for (let from = party.end, match; (match = following.exec(text.slice(from, from + mostBetween)));) {
    const [all, , name = ''] = match;
    // "VVD (7), CDA (5), Forza (5)": who has seats as those before it.
    if (seats.test(text.slice(party.end, party.end + 8)) && seats.test(text.slice(from + all.length, from + all.length + 8))) {
      add(name, from + all.length - name.length, party.surface);
      from += all.length;
      continue;
    }
    const [said = ''] = [name, ...name.split(/\s+(?:en|van|op|aan)\s+/u)].filter(several ? isMembersName : isLocalName);
    const [head = ''] = name.split(' ', 1);
    const surface = said === '' && several && abbreviated.test(head) && looksLikeParty(head) ? head : said;
    if (surface === '' || !name.startsWith(surface)) return;
    add(surface, from + all.length - name.length, party.surface);
    from += all.length - name.length + surface.length;
  }
}

/** Those that stand before. */
function beforeRow(text: string, party: Sighting, several: boolean, furthest: number, add: Add): void {
  for (let to = party.start, match; (match = matchBefore(text.slice(furthest, to), several));) {
    const name = (match[1] ?? '').replace(sentenceOpener, '');
    const hasSeats = seats.test(text.slice(party.end, party.end + 8)) && /\s\(\d{1,2}(?:\)|\s[^()]*\))[^()]*$/u.test(match[0]);
    if (!hasSeats && !isLocalName(name) && !(several && abbreviated.test(name) && looksLikeParty(name))) return;
    to = furthest + match.index + match[0].lastIndexOf(name, match[0].length);
    add(name, to, party.surface);
  }
}

const matchBefore = (text: string, several: boolean): RegExpExecArray | null =>
  before.exec(text) ?? (several ? lettersBefore.exec(text) : null);

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
  reason: reason.cue === undefined ? reason : { ...reason, cue: quoted(reason.cue) },
});
