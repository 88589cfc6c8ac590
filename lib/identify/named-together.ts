import { wordsOf } from '../detect/brought-words.ts';
import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';
import type { Mention } from '../mention.ts';
import { beforeSubject } from './bodies/before-subject.ts';
import { isOwnOfGovernment } from './bodies/matters-of-government.ts';
import { localGovernment, sports } from './bodies/standing.ts';
import { fitting, type Row, rowWith } from './row.ts';
import { quoted, sentenceOf, type Surroundings, type Verdict } from './words-around.ts';

// Municipalities side by side, of which no word says that they are: in brackets behind what they do together, beside one that no town is called like, or behind
// what only those that take part are named with.

const leisure = wordsOf('leisure', 'iu');
const broadcasts = wordsOf('broadcasts', 'iu');
const weather = wordsOf('weather', 'iu');
/** Who brings news to towns, or the mail. */
const media = /(?<!\p{L})(?:\p{L}*omroep\p{L}*|media\p{L}*|\p{L}*krant(?:en)?|RTV|editie\p{L}*|bezorg\p{L}+)(?!\p{L})/iu;
/** What stands before who acts, or before who gets, pays or is spoken with. */
const asParty = new Set([
  ...beforeSubject,
  ...'voor met aan tegen van naast behalve zoals als dat omdat door volgens namens tussen of'.split(' '),
]);
const nameOf = String.raw`(?:(?:De|Den|Het|’s-|'s-)\s?)?\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het|in|bij|van)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}`;
const gap = String.raw`(?:,\s+(?:en\s+)?|\s+(?:en|of|&|en\/of|alsmede)\s+|\s*\/\s*)`;
/** " alsmede ", in code units. */
const longestGap = 10;
const besides = new RegExp(`^${gap}$`, 'u');
/** Those behind the first, up to what closes the row. */
const rest = new RegExp(`^(?:${gap}${nameOf}){1,24}`, 'u');
/** The same up to the end of the bracket: at least two more. */
const restInBrackets = seldom`^(?:${gap}(?:de\s+gemeenten?\s+)?${nameOf}){2,24}\s*\)`;

/** Opens a bracket with those that take part. */
const openingBracket = String.raw`\((?:bestaande\s+uit\s+|te\s+weten:?\s+|o\.a\.\s+|onder\s+(?:meer|andere)\s+)?$`;
const opensBracket = new RegExp(openingBracket, 'u');
/** What several of them do together, before a bracket. */
const doneTogether = seldom`
  (?<!\p{L})(?:
    \p{L}*regio(?:['’]s)?
    |(?!(?:kerk|geloofs|pinkster|huis|wijk|broeder|baptisten))\p{L}*gemeenten
    |\p{L}*samenwerking\p{L}*|samenwerkingsverband\p{L}*|\p{L}*inkoop\p{L}*|deelnem\p{L}+|partners|colleges|wethouders
    |burgemeesters|raden|(?:gemeente)?raad|\p{L}*regeling|convenant|stuurgroep|bestuur|pilot|proef|Kop\s+van|verband
  )(?!\p{L})[^()]{0,80}${openingBracket}`;
/** Who lives there, and what is no government's: "bewoners van de regio (Ede, Barneveld en Nijkerk)". */
const ofPeople = seldom`
  (?<!\p{L})(?:
    [Bb]ewoners|[Ii]nwoners|[Mm]ensen|[Jj]ongeren|[Oo]uderen|[Ll]eden|[Ll]eerlingen|[Ss]cholen|[Oo]nderwijs|[Bb]oeren
    |[Oo]ndernemers|[Ss]upermarkt(?:en)?|[Ww]inkels|[Cc]oöperatie|[Hh]uisartsen|[Zz]iekenhuizen
  )(?!\p{L})[^().;:!?]{0,80}\([^()]{0,20}$`;
/** In brackets behind these stand places. */
const ofPlaces = new RegExp(
  pattern`
    (?<!\p{L})(?:
      plaatsen|steden|\p{L}*steden|dorpen|kernen
      // Where one travels to or along.
      |\p{L}*route\p{L}*|\p{L}*reis\p{L}*|haltes?|stations?|trein\p{L}*|bus\p{L}*|snelweg\p{L}*|afslag(?:en)?|etappes?|fietsers
      // Where somebody has a branch.
      |winkels?|locaties?|vestigingen|filialen|gemalen
      // Who plays, learns, prays or performs there.
      |ploeg(?:en)?|clubs?|\p{L}*groepen|zwem\p{L}+|scholen|kerken|kerk\p{L}*|musea|concerten?|tour\p{L}*
    )(?!\p{L})[^()]{0,80}\($`,
  'iu',
);
/** Who takes part, pays or is spoken for. */
const takesPart = seldom`
  (?<!\p{L})(?:
    (?:
      [Dd]eelnemers
      |[Dd]eelnemende\s+(?:partijen|organisaties|overheden|colleges)
      |[Ii]nitiatiefnemers|[Oo]ndertekenaars|[Pp]artners
    )(?:\s[^.;:!?]{0,40})?:
    |[Oo]pdrachtgevers|[Aa]andeelhouders|[Ff]usiepartners|[Ii]nitiatiefnemers|[Dd]eelnemers|[Bb]uurgemeenten
    |(?:[Aa]angesloten|[Dd]eelnemers|[Dd]eelnemende\s+partijen)\s+(?:\p{Ll}+\s+){0,2}(?:zijn|waren)
    |(?:[Kk]osten|[Ll]asten|[Bb]ijdragen?|[Tt]ekort(?:en)?)\s+[^.;:!?]{0,40}(?:verdeeld|omgeslagen)\s+over
    |\p{L}*(?:regeling|samenwerking|convenant|samenwerkingsverband)\s+(?:horen|nemen|doen|behoren)
    |(?:[Rr]ekenkamer(?:commissie)?s|[Dd]elegaties?|[Aa]fvaardiging(?:en)?|[Aa]mbtenaren|[Gg]riffie(?:r?s)?|[Cc]olleges|[Rr]aden)\s+van
  )\s+$`;
/** What towns do side by side, or are. */
const asTowns = seldom`
  ^\s+(?:
    liggen|lagen|groei\p{Ll}+|krimp\p{Ll}+|zijn|waren|tellen|telden|vier\p{Ll}+|kennen|kenden|worden|werden|blijven|bleven
    |trekken|trokken|winnen|wonnen|verliezen|verloren|spelen|speelden|bruisen|hadden\s+\d
  )(?!\p{L})`;
/** "de afdelingen Ede en Tiel", "supporters van": of others there. */
const ofOthers = new RegExp(
  pattern`
    (?:
      // Organisations of several towns, and their branches.
      afdelingen|clubs?|verenigingen|scholen|kerken|parochies|banken|bibliotheken|korpsen|ziekenhuizen|winkels|bedrijven|fracties
      |vestigingen|filialen|stations|rechtbanken|kranten|edities?
      // People of there.
      |supporters|spelers|schaatsers|leerlingen|bewoners|mensen
      // Ways between them, and what happens there or once did.
      |trein(?:en)?|bus(?:sen)?|weg|fietspad|ongeluk|files?|geschiedenis
    )(?:\s+(?:van|tussen))?\s+$`,
  'iu',
);

const isTown = ({ candidates }: Mention): boolean =>
  candidates.some(({ bodyType, role }) => bodyType === 'municipality' && role !== 'adjective');
/** No town, village or region is called so. */
const isOnlyMunicipality = ({ candidates }: Mention): boolean =>
  candidates.some(({ bodyType, cue, ended, role }) => bodyType === 'municipality' && cue === 'preferred' && !ended && role !== 'adjective');

/** The row that begins with a mention, for the reason that it is named together with others. */
export function namedTogether(around: Surroundings): { row: Row; verdict: Verdict } | undefined {
  const { mention, next, text, left, right, before, surface, says } = around;
  if (!next || next.start - mention.end > longestGap || !isTown(mention) || !isTown(next)) return undefined;
  if (!besides.test(text.slice(mention.end, next.start))) return undefined;
  const cue = before === '(' || (left.includes('(') && opensBracket.test(left)) ? inBrackets(around) : takingPart(left);
  const beside = cue === undefined && isBesideOnlyMunicipality(around, mention, next);
  if ((cue === undefined && !beside) || says(sports) !== undefined || leisure.test(sentenceOf(around))) return undefined;
  const behind = right.slice(rest.exec(right)?.[0].length ?? 0);
  if (asTowns.test(behind) && before !== '(' && says(localGovernment) === undefined) return undefined;
  const candidate = fitting(mention, ['municipality']);
  if (!candidate) return undefined;
  const { row, verdict } = rowWith(mention, ['municipality'], cue ?? surface, candidate, 0.62);
  return { row, verdict: beside ? { ...verdict, rule: 'amongBodies', cue: text.slice(next.start, next.end) } : verdict };
}

/** "de inkoop van jeugdhulp (Ede, Barneveld en Nijkerk)" */
function inBrackets({ left, right, text, mention, surface, says }: Surroundings): string | undefined {
  if (ofPlaces.test(left) || ofPeople.test(left)) return undefined;
  const together = doneTogether.exec(left)?.[0];
  if (together === undefined && says(localGovernment) === undefined) return undefined;
  return restInBrackets.test(text.slice(mention.end, mention.end + 400)) || (together !== undefined && restInBrackets.test(right))
    ? quoted(together ?? `(${surface}, …)`)
    : undefined;
}

function takingPart(left: string): string | undefined {
  const words = takesPart.exec(left)?.[0];
  return words === undefined ? undefined : quoted(words);
}

/** "Hollands Kroon en Schagen" */
function isBesideOnlyMunicipality({ left, before, says }: Surroundings, mention: Mention, next: Mention): boolean {
  if (!isOnlyMunicipality(mention) && !isOnlyMunicipality(next)) return false;
  if (!asParty.has(before) || before === ',' || before === 'en' || ofOthers.test(left)) return false;
  if (says(broadcasts) !== undefined || says(media) !== undefined || says(weather) !== undefined) return false;
  const noun = before === 'van' ? (/([\p{L}’'-]+)\s+van\s+$/u.exec(left)?.[1]?.toLowerCase() ?? '') : undefined;
  return noun === undefined || isOwnOfGovernment(noun) || says(localGovernment) !== undefined;
}
