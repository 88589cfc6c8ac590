import { pattern } from '../detect/pattern.ts';
import type { Passage, Sighting } from '../mention.ts';
import { sports } from './bodies/standing.ts';
import { everyMatch } from './every-match.ts';
import type { PageEvidence } from './page-evidence.ts';
import { ofGovernment } from './supplier-cues.ts';
import { speaksOfGovernment } from './suppliers.ts';
import { asCompany, companyName, isOfPeople, mayBeCompany } from './unlisted-company.ts';
import { quoted } from './words-around.ts';

// Companies that no register has, whose name is written as nobody's and no place's is ("WegVizier", "Roosdorp Groep"), where a government hires
// them, buys from them or uses what they make. What is written so and asks for nothing but that is no company: clubs, programmes and brands are as well.

/** Asked first: hardly a passage has such a name. From its capital on, of which there are few; what stands before that is looked back for: " Groep", " Group", " Compagnons". */
const signs = /[A-Z](?:(?<=[a-z]{2}.)[a-z]{2}|(?:(?<= G)ro(?:e|u)p|(?<= C)ompagnons)(?![a-z]))/;
/** Not by an "&": half the departments of governments are called "Werk & Inkomen". */
const isWrittenAsFirm = /\p{Ll}{2}\p{Lu}\p{Ll}{2}|\s(?:Groep|Group|Compagnons)$/u;
const firm = `(?<!\\p{L})(${companyName})`;
const by = '(?:bureau\\s|het\\s(?:\\p{Ll}+)?bureau\\s)?';
const made = pattern`
  uitgevoerd|gebouwd|ontwikkeld|beheerd|geleverd|opgesteld|begeleid|getoetst|onderzocht|geadviseerd|ontworpen|doorgerekend|onderhouden|gewonnen`;
const product = pattern`
  \p{L}*software|\p{L}*systeem|\p{L}*systemen|\p{L}*applicatie|app|platform|\p{L}*camera['’]s|laadpalen|servers?|offerte|factu(?:ur|ren)`;

/** What is said before it, or behind it; the name stands in the middle. Behind each the words of which it has one: most passages have none of them, and it need not even be made ready. */
const frames: readonly { pattern: RegExp; words: readonly string[] }[] = [
  // "heeft WegVizier ingehuurd"
  [
    String.raw`((?:heeft|had|hebben|hadden)\s)${firm}\s(?:\p{Ll}+\s){0,2}(?:ingehuurd|gecontracteerd|ingeschakeld|de\sopdracht\sge(?:geven|gund))`,
    'ingehuurd|gecontracteerd|ingeschakeld|opdracht',
  ],
  // "betaalde WegVizier drie ton"
  [
    String.raw`((?:betaal|vergoed)(?:t|de|den)\s)${firm}\s(?:\p{Ll}+\s){0,3}(?:[\d.,]+|een|twee|drie|vier|vijf|zes)\s(?:euro|ton|miljoen)`,
    'betaal|vergoed',
  ],
  // "schakelde WegVizier in om"
  [String.raw`((?:schakel|huur)(?:t|de|en|den)\s)${firm}\s(?:(?:\p{Ll}+\s){0,4})?in(?=[.,;]|\s(?:om|voor)\s)`, 'schakel|huur'],
  // "een contract met", "uitbesteed aan", "klant bij"
  [
    pattern`
      (
        (?:\p{L}*contract|\p{L}*overeenkomst|in\szee|verbintenis)\s(?:ge(?:sloten|gaan)\s)?met\s
        |(?:gegund|uitbesteed|opdracht)\saan\s
        |klant\s(?:bij|van)\s
      )${firm}`,
    'contract|overeenkomst|zee|verbintenis|gegund|uitbesteed|opdracht|klant',
  ],
  // "ontwikkeld door", "het bureau WegVizier"
  [String.raw`((?:${made})\sdoor\s${by}|(?<!\p{L})[Bb]ureau\s)${firm}`, `${made}|ureau`],
  // "een klokkenluider bij", "directeur van"
  [
    pattern`
      (
        (?<!\p{L})(?:
          [Dd]irecteur|[Dd]irectie|[Tt]opman|[Tt]opvrouw|[Ww]oordvoerder|[Bb]estuurder|[Mm]edewerkers?|[Ww]erknemers?|[Pp]ersoneel|[Kk]lokkenluider|[Kk]lanten
          |[Oo]prichter|[Cc]ommissaris
        )\s(?:van|bij)\s
      )${firm}`,
    'irect|opman|opvrouw|oordvoerder|estuurder|ewerker|erknemer|ersoneel|luider|klanten|Klanten|prichter|ommissaris',
  ],
  // "het zaaksysteem van"
  [String.raw`((?:${product})\s(?:komt\s)?van\s)${firm}`, 'software|systeem|systemen|app|platform|camera|laadpalen|server|offerte|factu'],
  // "koopt de software bij", "een hack bij"
  [
    String.raw`((?:koopt|kocht|kopen|kochten|bestelt|bestelde)\s[^.;:!?]{2,50}\sbij\s|(?:hack|datalek|storing)\sbij\s)${firm}`,
    'koopt|kocht|kopen|bestelt|bestelde|hack|datalek|storing',
  ],
  // "DataKluis is leverancier van", "DataKluis kreeg de opdracht"
  [
    pattern`
      ((?<=^|[.!?:]\s))${firm}(?:
        ,\s(?:de\s)?leverancier\svan|\s(?:levert|leverde)\s(?:de|het|een)|\s(?:is|was)\s(?:de\s)?leverancier
        |\s(?:kreeg|krijgt|won|wint)\s(?:de\s(?:opdracht|aanbesteding)|het\s\p{L}*contract)
      )`,
    'lever|opdracht|aanbesteding|contract',
  ],
].map(([source = '', words = '']) => ({ pattern: new RegExp(source, 'gu'), words: words.split('|') }));

/** A passage may be a whole book. In code units. */
const longestPassage = 20_000;
const opener = /^(?:Volgens|Bij|Met|Door|Voor|Aan|Namens|Naast|Zoals|Ook|Maar|Bureau)\s/u;

/** Adds them to what was seen. Only where the passage or the page speaks of government, and no match is played. */
export function companiesHired({ text, mentions }: Passage, sightings: Sighting[], evidence: PageEvidence): Sighting[] {
  if (evidence.foreign || text.length > longestPassage || !signs.test(text)) return sightings;
  if (!(speaksOfGovernment(evidence) || ofGovernment.test(text))) return sightings;
  const added: Sighting[] = [];
  for (const frame of frames)
    for (const { 1: cue = '', 2: name = '', index } of everyMatch(text, frame.pattern, ...frame.words)) {
      const surface = name.replace(opener, '');
      const end = index + cue.length + name.length;
      const start = end - surface.length;
      const overlaps = (each: { start: number; end: number }): boolean => each.start < end && start < each.end;
      if (!isWrittenAsFirm.test(surface) || isOfPeople(surface) || !mayBeCompany(surface)) continue;
      if ([...mentions, ...sightings, ...added].some(overlaps)) continue;
      added.push(asCompany(surface, start, { rule: 'firmWord', cue: quoted(cue || text.slice(end, end + 24)) }));
    }
  // Asked last, as seldom anything was found, and the list of sports takes a millisecond to be made ready.
  return added.length === 0 || sports.test(text) ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}
