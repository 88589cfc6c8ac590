import { seldom } from '../detect/seldom.ts';
import { wordsOf } from '../detect/brought-words.ts';
import { pattern } from '../detect/pattern.ts';
import type { Mention, Passage, Sighting } from '../mention.ts';
import { sports } from './bodies/standing.ts';
import { ofGovernment } from './supplier-cues.ts';
import { everyMatch } from './every-match.ts';
import { asCompany, companyName, mayBeCompany } from './unlisted-company.ts';
import { quoted } from './words-around.ts';

// Companies that no register has, by what is told of them behind their name or by the work that they do for a government: "Lindestam, een onderzoeksbureau uit
// Zwolle", "In opdracht van de gemeente verzorgt Loride het projectmanagement". Only where government is spoken of: else every shop would be one.

/** Without one of these nothing is looked for; all in one, as most passages have none. */
const signs = /(?:oer(?:t|de)|rzorg(?:t|de)|oet|eed|door) [A-Z]|[A-Za-z], een [a-z]|bestek|dingsstukken|ntwerp /;

/** What it is said to be: nothing that somebody may be. */
const told = new RegExp(
  pattern`
    (?<![\p{L}\d.&-])(?<!\p{Lu}[\p{L}.]*\s)(${companyName})
    ,\seen\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(
      joint\sventure
      |dochter(?:onderneming|bedrijf|maatschappij)
      |start-?up|scale-?up
      |(?:
        [\p{Ll}-]+bureau
        |[\p{Ll}-]*(?:bedrijf|onderneming|leverancier|fabrikant|bouwcombinatie|dienstverlener|vervoerder|concern|multinational|softwarehuis)
      )
    )(?=\s(?:van|uit|in|op|met|dat|die|voor)\s|,)`,
  'gu',
);
/** In all that it is said to be. */
const toldBy =
  'venture dochter start scale bureau bedrijf onderneming leverancier fabrikant bouwcombinatie dienstverlener vervoerder concern multinational softwarehuis'.split(
    ' ',
  );
/** "Berkenrijs Groep, een dochter van VolkerWessels": of a company. */
const daughter = new RegExp(
  String.raw`(?<![\p{L}\d.&-])(${companyName}),\s(?:een|de)\s(?:\p{Ll}[\p{L}-]*\s)?(dochter)\svan\s(?:de\s|het\s)?(?=\p{Lu})`,
  'gu',
);

const work = pattern`
  (?:
    werkzaamheden|onderhoud|projectmanagement|projectleiding|directievoering|groenonderhoud|schoonmaak|catering|beveiliging
    |bouwmanagement|engineering
    |sloop|bouw|aanleg|renovatie|inzameling|vervoer|leerlingenvervoer|doelgroepenvervoer|bouwbegeleiding|installaties
  )`;
/** "verzorgt Loride het projectmanagement", "voerde De Wit & De Haan civiele werken het onderhoud uit" */
const doesWork = new RegExp(
  pattern`
    (?<!\p{L})((?:[Vv]oer(?:t|de)|[Vv]erzorg(?:t|de)|[Dd]oet|[Dd]eed)\s)
    (${companyName}(?:\s(?:civiele|grond-|water)\s?werken)?)
    \s(?:de|het)\s(?:\p{Ll}+\s)?(${work})(?!\p{L})`,
  'gu',
);
const workVerbs = ['oert', 'oerde', 'rzorgt', 'rzorgde', 'doet', 'Doet', 'deed', 'Deed'];
/** "OPPA heeft de aanbestedingsstukken opgesteld" */
const madePapers = new RegExp(
  pattern`
    (?<=^|[.!?]\s|\n)(${companyName})
    \s(?:heeft|had)\s(?:de|het|een)\s(?:\p{Ll}+\s)?(
      aanbestedingsstukken|bestek
      |(?:definitief|voorlopig|technisch)\sontwerp
      |voorontwerp|schetsontwerp|constructieberekening(?:en)?
    )\s(?!nooit)[^.;!?]{0,80}?(?:opgesteld|gemaakt|ontworpen)(?!\p{L})`,
  'gu',
);
const papers = ['aanbestedingsstukken', 'bestek', 'ontwerp', 'constructieberekening'];
/** "wordt aangelegd door Netkracht in opdracht van de provincie", "wordt uitgevoerd door Kroezen Groep uit Hardenberg" */
const doneAs = ['uitgevoerd', 'aangelegd', 'gebouwd', 'gesloopt', 'gerenoveerd', 'geleverd', 'gerealiseerd', 'verricht', 'onderhouden'];
/** At whose request. */
const forGovernment = String.raw`in\sopdracht\svan\s(?:de|het)\s(?:gemeente|provincie|waterschap|ministerie|Rijk|hoogheemraadschap)`;
const doneBy = new RegExp(
  pattern`
    (?<!\p{L})((?:${doneAs.join('|')})\sdoor\s)
    (${companyName})
    (?=\s(?:uit\s\p{Lu}\p{L}+(?:,|\.|\sin\sopdracht)|${forGovernment}))`,
  'gu',
);
const doneByBefore = new RegExp(
  pattern`
    (?<!\p{L})(door\s)(${companyName})
    (?=\s(?:uitgevoerd|aangelegd|gebouwd|gesloopt|gerenoveerd|verricht|onderhouden)\s${forGovernment})`,
  'gu',
);
/** Somebody may be called by two plain words: "uitgevoerd door Sjoerd Hofstra". */
const mayBeSomebody = seldom`^\p{Lu}\p{Ll}+\s(?:(?:van|de|der|den|ten|ter)\s){0,2}\p{Lu}\p{Ll}+$`;
/** Or by one, when all that is said is where from: "gebouwd door Linderman uit Zwolle". */
const mayBeSurname = /^(?:(?:Van|De|Den|Ten|Ter)\s(?:de[nr]?\s)?)?\p{Lu}\p{Ll}+$/u;
const companyLike = wordsOf('companyLike');
/** What is done by others than companies: a deed that the police look into, and what is played or painted. */
const otherDeeds = new RegExp(
  pattern`
    (?<!\p{L})(?:
      moord|aanslag|overval|verdachte|misdrijf|inbraak|concert|lied|requiem|muziek|toneel|voorstelling|koor|orkest|orgel|kunstwerk
      |muurschildering|doelpunt|ceremonie|huwelijk|wet
    )(?:en|s|eren)?(?!\p{L})[^.;!?]*$`,
  'iu',
);
const isOnlyFrom = /^\suit\s\p{Lu}\p{L}+(?!\sin\sopdracht)/u;
const longestSentence = 200;
/** What only opens the sentence before a name: "Volgens Lindestam, een onderzoeksbureau". Not "Van", with which names begin. */
const opener = /^(?:Volgens|Bij|Met|Door|Voor|Aan|Namens|Naast|Zoals|Ook|Maar)\s/u;
/** A passage may be a whole book. In code units. */
const longestPassage = 20_000;

/** Who has work done, places where it is done, and other companies: a passage that names only supervisors and courts is of a law. */
const hires: ReadonlySet<string> = new Set(['municipality', 'province', 'water-board', 'ministry']);
const mayHire = ({ candidates }: Mention): boolean =>
  candidates.some(({ kind, bodyType }) => kind === 'supplier' || (bodyType !== undefined && hires.has(bodyType)));

/** Adds companies that no register has, by what is told of them. Only for a passage that names something that we know. */
export function companiesByWords({ text, mentions }: Passage, sightings: Sighting[]): Sighting[] {
  if (text.length > longestPassage || !mentions.some(mayHire) || !signs.test(text) || !ofGovernment.test(text)) return sightings;
  const added: Sighting[] = [];
  const add = (words: string, from: number, cue: string): void => {
    const surface = words.replace(opener, '');
    const end = from + words.length;
    const start = end - surface.length;
    if (!mayBeCompany(surface)) return;
    const isOther = ({ candidates }: Mention): boolean => candidates.some(({ kind }) => kind !== 'supplier');
    if (mentions.some((each) => each.start < end && start < each.end && isOther(each))) return;
    if ([...sightings, ...added].some((each) => each.start < end && start < each.end)) return;
    added.push(asCompany(surface, start, { rule: 'firmWord', cue: quoted(cue) }));
  };
  for (const { 1: name = '', 2: cue = '', index } of everyMatch(text, told, ...toldBy)) add(name, index, cue);
  for (const { 0: all, 1: name = '', 2: cue = '', index } of everyMatch(text, daughter, 'dochter'))
    if (sightings.some(({ kind, start }) => kind === 'supplier' && start === index + all.length)) add(name, index, cue);
  for (const { 1: verb = '', 2: name = '', 3: cue = '', index } of everyMatch(text, doesWork, ...workVerbs))
    add(name, index + verb.length, `${verb}… ${cue}`);
  for (const { 1: name = '', 2: cue = '', index } of everyMatch(text, madePapers, ...papers))
    if (!mayBeSomebody.test(name)) add(name, index, cue);
  for (const { 1: by = '', 2: name = '', index } of [...everyMatch(text, doneBy, ...doneAs), ...everyMatch(text, doneByBefore, 'opdracht')])
    if (
      (!(mayBeSomebody.test(name) || (mayBeSurname.test(name) && isOnlyFrom.test(text.slice(index + by.length + name.length)))) ||
        companyLike.test(name)) &&
      !otherDeeds.test(text.slice(Math.max(0, index - longestSentence), index))
    )
      add(name, index + by.length, by);
  // Asked last, as seldom anything was found, and the list of sports takes a millisecond to be made ready.
  return added.length === 0 || sports.test(text) ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}
