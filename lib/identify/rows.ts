import { type Pattern, wordsOf } from '../detect/brought-words.ts';
import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';
import type { BodyType } from '../entity.ts';
import type { Mention, Sighting } from '../mention.ts';
import { merger } from './bodies/dealings.ts';
import { opensDeed } from './bodies/metonyms.ts';
import { isBesideProvince, shownAsGovernment, sports } from './bodies/standing.ts';
import { isFormerOnly, mergedInto, mergedRow } from './merging-rows.ts';
import { isOneOfMany, membersRow } from './member-rows.ts';
import { namedTogether } from './named-together.ts';
import { fitting, type Row, rowWith } from './row.ts';
import { sharedVerb } from './shared-verb.ts';
import { quoted, type Surroundings, type Verdict } from './words-around.ts';

/**
 * What opens a row of names of one type: "gemeenten als A, B en C", "twintig gemeenten. Dat zijn A, B"; "de fusie van A en B". Last come pieces of which one
 * stands in all that the list finds: looking for these costs little, and they are seldom there.
 */
const openings = (
  [
    ['municipality', 'rowOfMunicipalities', ['emeente', 'olleges', 'urgemeesters', 'ethouders', 'aden']],
    [
      'municipality',
      'rowOfMerged',
      [
        'usie',
        'useren',
        'amen te ',
        'gevoegd ',
        'amenvoeg',
        'erindeling',
        'amengaan',
        'efuseerd',
        'pgeslokt',
        'pgegaan',
        'deel',
        'verder',
        'op',
      ],
    ],
    ['municipality', 'rowOfExcepted', ['emeenten']],
    ['municipality', 'rowOfPartners', ['met']],
    ['municipality', 'rowOfDeciders', ['meer', 'andere', 'bijvoorbeeld']],
    ['municipality', 'rowOfCities', ['steden', 'gemeenten', 'G4']],
    ['municipality', 'rowOfThese', ['gemeenten']],
    ['municipality', 'rowOfThoseThatAre', ['emeenten', 'eelnemers', 'artners', 'prichters', 'igenaren', 'andeelhouders']],
    ['municipality', 'rowOfTakers', ['meer', 'andere', 'bijvoorbeeld']],
    ['municipality', 'rowOfServed', ['organisatie ', 'erband ', 'egeling ', 'telijke ', 'uurlijke ', 'werk']],
    ['municipality', 'rowOfSigners', [': ']],
    ['province', 'rowOfProvinces', ['rovincies']],
    ['water-board', 'rowOfWaterBoards', ['schappen']],
    ['ministry', 'rowOfMinistries', ['inisteries', 'inisters', 'epartementen', 'taatssecretarissen']],
  ] as const
).map(([bodyType, list, pieces]) => ({ list, pieces, types: [bodyType], pattern: wordsOf(list) }));
/** Clubs of towns merge, work together and decide as well. */
const ofClubsToo = new Set<Pattern>(
  openings.filter(({ list }) => /Merged|Partners|Deciders|Takers/.test(list)).map(({ pattern }) => pattern),
);
const ofMerged = openings.find(({ list }) => list === 'rowOfMerged')?.pattern;
const ofThoseThatAre = openings.find(({ list }) => list === 'rowOfThoseThatAre')?.pattern;
const ofTakers = openings.find(({ list }) => list === 'rowOfTakers')?.pattern;
/** The end of "doen mee" behind a row. */
const takesPart = /^[^.;:!?]{0,150}?\s(?:mee|deel)(?=[.,;]|\s)/u;
const ofCities = openings.find(({ list }) => list === 'rowOfCities')?.pattern;
/** What cities do as such, or may, shall and can. */
const asCities = pattern`
  groeien|krimpen|zijn|waren|liggen|lagen|hebben|hadden|kennen|tellen|krijgen|worden|werden|komen|blijven|trekken|wonen
  |leven|zullen|kunnen|mogen`;
/** "– pleiten voor": big cities are governments where they do something other than lie and grow. */
const citiesAct = seldom`
  ^[^.;:!?]{4,90}?(?<=\s\p{Lu}[\p{L}-]+)(?:\)|,|\s[–-])?\s
  (?!(?:${asCities}|en|aan|van)\s)\p{Ll}+(?:en|den|ten)(?!\p{L})`;
/** What closes one: "A, B en vier andere gemeenten". */
const closing = wordsOf('rowEnd');
/** "Ede en Wageningen gaan samen verder als één gemeente" */
const becomeOne = wordsOf('rowToOne');
/** "Ede, Tiel en Epe. Sinds 2006 werken deze gemeenten samen" */
const thoseBefore = wordsOf('rowOfTheseBefore');
const closed: Record<string, BodyType> = {
  gemeente: 'municipality',
  provincie: 'province',
  gemeenten: 'municipality',
  provincies: 'province',
  waterschappen: 'water-board',
};
/** What may stand between two names in such a row; one strange name may stand between. */
const gap = wordsOf('rowGap');
/** A plural before the first name makes a row: "gemeenten Veere, Goes en Sluis". */
const pluralStart = seldom`
  ^(?:
    openbare lichamen|\p{L}*gemeenten|gemeentes|provincies|waterschappen|hoogheemraadschappen|ministeries|politie-?\s?eenheden
    |rechtbanken|gerechtshoven|veiligheidsregio['’]?s|omgevingsdiensten|ggd['’](?:en|s)(?=\s)
  )`;

/** Several who hold the same office: "burgemeesters Jansen van Ede en Van Dijk van Barneveld". */
const officers =
  /^(?:burgemeesters|wethouders|portefeuillehouders|afgevaardigden|bestuursleden|gedeputeerden|raadsleden|dijkgraven|commissarissen)(?!\p{L})/iu;
const givenName = wordsOf('givenName');
const nextOfficer = seldom`
  ^(?:,|,?\s+en)\s+(?<person>
    (?:(?:Van|De|Van\s+de[rn]?|Van\s+’t)\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}){1,3}
  )(?:\([^()]{1,25}\)\s+)?(?:van|uit)\s+$`;

/** "wethouders Jansen (Ede), Pieters (Tiel)" */
const nextInBrackets = seldom`^\)(?:,|,?\s+en)\s+(?:(?:dhr|mw|mevr|drs|mr|ir|dr)\.\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}){1,4}\($`;

/** Behind a given name alone "van" belongs to the surname: "en Piet van Putten". */
function hasNextOfficer(between: string): boolean {
  const name = nextOfficer.exec(between)?.groups?.person?.trim();
  return name !== undefined && !givenName.test(name) && !/^(?:\p{Lu}\.\s?)+$/u.test(name);
}

/** Whether this mention goes on with the row. */
export function inRow(row: Row | undefined, { text, mention }: Surroundings): Verdict | undefined {
  if (!row || mention.start - row.end > 60) return undefined;
  const between = text.slice(row.end, mention.start);
  const isMerged =
    (row.merging !== undefined && mergedInto.test(between)) ||
    (row.merging === 'into' && between === ' in ') ||
    (between === ' met ' && merger.test(row.cue));
  if (!gap.test(between) && !isMerged && !(officers.test(row.cue) && (nextInBrackets.test(between) || hasNextOfficer(between))))
    return undefined;
  const candidate = fitting(mention, row.types) ?? (row.mixed ? fitting(mention, ['municipality', 'province']) : undefined);
  return candidate && { candidate, confidence: row.confidence ?? 0.92, rule: 'row', cue: row.cue };
}

/** Every opening ends in one of these: asked first, since most names have another word before them. */
const lastWords = new Set(
  `als zoals van door aan bij ook dus stad bijvoorbeeld waaronder weten namelijk de zijn : ( met meer andere gemeenten buurgemeenten in tot tussen – -
  steden g4 om betreft fusie samenvoeging herindeling enerzijds alleen op behalve voor • · *`.split(/\s+/),
);

/** What has to stand before those that stand everywhere: "opgeslokt door", "toegevoegd aan", "waaronder ook". */
const needs = new Map([
  ['door', 'pgeslokt'],
  ['aan', 'gevoegd'],
  ['bij', 'gevoegd'],
  ['ook', 'waaronder'],
  ['dus', 'waaronder'],
  ['voor', 'werk'],
]);

const rowTypes: ReadonlySet<BodyType> = new Set(openings.flatMap(({ types }) => types));
/** Whether there are rows of what this may be: most names are of bodies of which there is one. */
const hasRows = ({ candidates }: Mention): boolean => candidates.some(({ bodyType }) => bodyType && rowTypes.has(bodyType));

/** Whether a row begins with this mention, by the words before it or by those that close it. */
export function rowStart(around: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const started = sameAgain(around);
  if (started || !hasRows(around.mention)) return started;
  return membersRow(around) ?? openedRow(around) ?? closedRow(around) ?? mergedRow(around) ?? sharedVerb(around) ?? namedTogether(around);
}

/** "het ministerie van Landbouw en dat van Volksgezondheid", "de rechtbank Den Haag en die in Rotterdam" */
const again = seldom`^(?:\s*\([^()]{1,40}\))?(?:,|,?\s+(?:en|of|als|dan|maar\s+ook))\s+(?:dat|die)\s+(?:van|voor|in|te)\s+(?:de\s+)?$`;
const firstWord = (name: string): string => name.split(' ')[0] ?? '';
function sameAgain({ text, mention, previous }: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const type = previous?.bodyType;
  if (!previous || !type || !again.test(text.slice(previous.end, mention.start))) return undefined;
  const alike = mention.candidates.filter(({ name }) => firstWord(name) === firstWord(previous.name));
  const candidate = fitting({ ...mention, candidates: alike }, [type]);
  return candidate && rowWith(mention, [type], previous.surface, candidate, 0.85);
}

/** "gemeenten als Ergenshuizen, Delft": behind a name that is none of ours; "noordelijke provincies en Flevoland". */
const isAfterOther = (before: string, left: string): boolean =>
  (before === ',' && (left.includes('gemeenten') || left.includes('provincies') || left.endsWith('steden, '))) ||
  (before === 'en' && left.endsWith('provincies en '));

/** "De gemeenten: 1. Ede 2. Tiel" */
const numbered = /:\s*1[.)]\s+$/;
const isNumbered = (before: string, left: string): boolean => (before === '.' || before === ')') && numbered.test(left);

function openedRow(around: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const { text, left, right, mention, before, says } = around;
  // "samen met Leiden Marketing"
  if (!(lastWords.has(before) || isAfterOther(before, left) || isNumbered(before, left)) || /^ \p{Lu}/u.test(right)) return undefined;
  const needed = needs.get(before);
  if (needed !== undefined && !left.includes(needed)) return undefined;
  // "gemeenten in twee provincies (Utrecht": the nearest word counts.
  let nearest: { types: BodyType[]; pattern: Pattern; match: RegExpExecArray } | undefined;
  for (const { types, pattern, pieces } of openings) {
    const match = pieces.some((piece) => left.includes(piece)) ? pattern.exec(left) : null;
    if (match && match.index >= (nearest?.match.index ?? 0)) nearest = { types, pattern, match };
  }
  // "De fusie met Zwolle maakt de voetbalclub sterker"
  if (nearest && ofClubsToo.has(nearest.pattern) && says(sports) !== undefined) return undefined;
  if (nearest?.pattern === ofCities && !citiesAct.test(right)) return undefined;
  // "Veel gemeenten zijn Ede voorgegaan"
  if (nearest?.pattern === ofThoseThatAre && !/^(?:,| en) /.test(right)) return undefined;
  if (nearest?.pattern === ofTakers && (!takesPart.test(right) || !text.includes('gemeente'))) return undefined;
  // "de fusie van Utrecht, Flevoland en Noord-Holland"
  const isOfProvinces = nearest && ofClubsToo.has(nearest.pattern) && (!fitting(mention, ['municipality']) || isBesideProvince(around));
  const types: BodyType[] = isOfProvinces ? ['province'] : (nearest?.types ?? []);
  const candidate = fitting(mention, types);
  const opened = candidate && rowWith(mention, types, /^\S+/.exec(nearest?.match[0] ?? '')?.[0] ?? '', candidate, 0.9);
  return opened && nearest?.pattern === ofMerged ? { ...opened, row: { ...opened.row, merging: 'together' } } : opened;
}

/** "Zeist, Bunnik en de gemeente Houten": what the last is, the others are. */
const withTypeWord = seldom`^(?:,\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}){0,8},?\s+en\s+(?:de\s+)((gemeente|provincie)n?s?)\s+(?=\p{Lu})`;
/** Behind a comma the row has begun before, and where it is was said there. */
const whereNot = new Set([',', 'in', 'uit', 'te', 'naar', 'nabij', 'langs', 'rond', 'bij', 'om']);

function closedRow({ left, right, mention, before }: Surroundings): { row: Row; verdict: Verdict } | undefined {
  if (!/^(?:,| en) /.test(right)) return undefined;
  const [, words = '', plural = ''] =
    closing.exec(right) ??
    (right.includes(' gemeente') ? becomeOne.exec(right) : null) ??
    (/[.:;] /.test(right) ? thoseBefore.exec(right) : null) ??
    (whereNot.has(before) || !/ en de (?:gem|prov)/.test(right) || /[\p{Ll},]\s+\p{Lu}\p{Ll}+\s+$/u.test(left)
      ? null
      : withTypeWord.exec(right)) ??
    [];
  const type = closed[plural];
  const candidate = type && fitting(mention, [type]);
  return candidate && rowWith(mention, [type], quoted(words), candidate, 0.75);
}

/** What stands in a row is more likely what the first is than what it may be alone; but no surer than that. */
const besideUnsure = 0.65;

/** By these rules a place acts: so does what stands behind it with "en". */
const actsAsPlace = new Set(['deed', 'acts', 'knownPlace', 'localPolitics']);
const goesOn = seldom`^(?:\s*\([^()]{1,30}\))?(?:,\s\p{Lu}[^.;:!?]*?)?\s+en\s+(?:De\s|Den\s|'s-)?\p{Lu}`;

/** Of these one word is written for two: "de gemeente Urk en Dronten", "de provincie Utrecht en Flevoland". */
const ofPlaces: ReadonlySet<BodyType> = new Set(['municipality', 'province']);

/** The row that a sighting opens: one with a plural before it, or a holder of an office in two places; "gemeente A, gemeente B en C" is one from B. */
export function rowAfter(sighting: Sighting, mention: Mention, around: Surroundings): Row | undefined {
  const { text, previous } = around;
  const { bodyType, reason } = sighting;
  if (!bodyType) return undefined;
  if (reason.rule === 'typeWord' && previous?.bodyType === bodyType && gap.test(text.slice(previous.end, sighting.start)))
    return { types: [bodyType], end: mention.end, cue: reason.cue ?? '' };
  // "de gemeente Urk en Dronten" has the plural in mind.
  if ((reason.rule === 'typeWord' || reason.rule === 'formerName') && ofPlaces.has(bodyType) && isPair(around))
    return { types: [bodyType], end: mention.end, cue: reason.cue ?? '' };
  // So has "de gemeente Urk, Dronten en Ede"; where something is, a town may be no more than that.
  if (reason.rule === 'typeWord' && bodyType === 'municipality' && !inTheTown.test(around.left) && isOneOfMany(around, 'municipality'))
    return { types: [bodyType], end: mention.end, cue: reason.cue ?? '' };
  // "toen de gemeente Nijeveen in 1998 opging in Meppel"
  if (bodyType === 'municipality' && isFormerOnly(mention) && around.next && mergedInto.test(text.slice(mention.end, around.next.start)))
    return { types: [bodyType], end: mention.end, cue: sighting.surface, merging: 'together' };
  const plural = pluralStart.exec(sighting.surface.toLowerCase())?.[0];
  if (plural) return { types: [bodyType], end: mention.end, cue: sighting.surface.slice(0, plural.length) };
  // "Delft, Rijswijk en Westland hebben ingestemd"
  const isTogether = (actsAsPlace.has(reason.rule) && goesOn.test(around.right)) || (reason.rule === 'deed' && opensDeed(around.right));
  const unsure = sighting.confidence < shownAsGovernment && { confidence: besideUnsure };
  // No surer than the first of them.
  const confidence = unsure ? besideUnsure : Math.min(sighting.confidence, 0.92);
  if (isTogether) return { types: [bodyType], end: mention.end, cue: reason.cue ?? '', mixed: true, confidence };
  // "lopen verder achter dan Ede en Tiel"
  if (reason.rule === 'compared' && isPair(around)) return { types: [bodyType], end: mention.end, cue: reason.cue ?? '', ...unsure };
  if (reason.rule === 'office' || reason.rule === 'organ' || reason.rule === 'matter' || reason.rule === 'dealing')
    return { types: [bodyType], end: mention.end, cue: reason.cue ?? '', ...(reason.rule === 'dealing' && { mixed: true }), ...unsure };
  return undefined;
}

const inTheTown = seldom`(?<!\p{L})(?:[Ii]n|[Bb]innen|[Uu]it|[Nn]aar|[Rr]ond|[Nn]abij)\s(?:de\s|het\s\p{L}+\svan\s(?:de\s)?)?$`;
/** Whether one more name stands behind an "en", and nothing that makes another name of it. */
const isPair = ({ text, mention, next }: Surroundings): boolean =>
  next !== undefined &&
  /^ (?:en|of) $/.test(text.slice(mention.end, next.start)) &&
  !/^(?:-| \p{Lu})/u.test(text.slice(next.end, next.end + 2));
