import { seldom } from '../detect/seldom.ts';
import { pattern } from '../detect/pattern.ts';
import type { Passage, Sighting } from '../mention.ts';
import { sports } from './bodies/standing.ts';
import { everyMatch } from './every-match.ts';
import type { PageEvidence } from './page-evidence.ts';
import { isAnyOfThem, mayBeNamed } from './plain-company-name.ts';
import { ofGovernment } from './supplier-cues.ts';
import { speaksOfGovernment } from './suppliers.ts';
import { asCompany, companyName } from './unlisted-company.ts';
import { quoted } from './words-around.ts';

// Companies that no register has and whose name is a plain word ("Knipscheer", "Terralux"), where a government does with them what it does with companies: hires them, has work done by them, fines
// them. A plain word may be a surname as well, so nobody on the page may be called so, and what is bought, made or won must be what companies sell, make or win.

const name = `(?<name>${companyName})`;
/** Who hires or buys. */
const government = pattern`
  (?<!\p{L})(?:
    (?:[Gg]emeenten?|[Pp]rovincies?|(?:[Ww]ater|[Hh]oogheemraad)schap(?:pen)?|[Mm]inister(?:ie)?|[Cc]ollege|[Gg]emeenteraad|[Rr]aad|[Ww]ethouder|[Kk]abinet)(?!\p{L})
    |Rijkswaterstaat|Rijk|Defensie|[Pp]olitie|UWV|Belastingdienst|DUO|COA|IND|SVB|RIVM|ProRail|Tweede\sKamer|GGD|B\sen\sW|B&W
  )[^.;:!?]{0,80}`;
/** Not a minister or a parliament, who as often send for a man of experience, nor whoever buys something for himself. */
const asOffice = String.raw`(?<!(?:[Mm]inister|[Ww]ethouder|[Kk]abinet|[Kk]amer)(?!\p{L})[^.;:!?]{0,80})`;
const ofGovernments = String.raw`(?:de|het|een)\s(?:gemeente|provincie|(?:water|hoogheemraad)schap|ministerie|[Rr]ijk|GGD|politie)`;
const inspector = pattern`
  (?<!\p{L})(?:
    AFM|ACM|AP|DNB|NVWA|ILT|NZa|IGJ|Ksa|RDI|[Kk]ansspelautoriteit|[Aa]rbeidsinspectie|[Ii]nspectie|[Tt]oezichthouder|[Oo]mgevingsdienst
    |Autoriteit\s\p{Lu}\p{Ll}+(?:\sen\s\p{Lu}\p{Ll}+)?|De\sNederlandsche\sBank
  )\s`;
/** What is done by companies, and seldom by one man. */
const work = pattern`
  (?<!\p{L})(?:
    \p{L}*werkzaamheden|\p{L}*onderhoud|reconstructie|renovatie|aanleg|sloop|\p{L}*bouw|inzameling|\p{L}*vervoer|\p{L}*ritten|schoonmaak|catering
    |beveiliging|containers|laadpalen|lantaarnpalen|camera['’]s|\p{L}*onderzoek|enquête|peiling|audit|herinrichting|asfaltering|rotonde|riolering|riool
    |groenbeheer|parkeerbeheer|maaiwerk|\p{L}*borden|\p{L}*palen|sporthal|\p{L}*website|leerlingen|passagiers|huisvuil|\p{L}*afval|software|\p{L}*systeem|zwembad|tunnel|viaduct|brug|dijkversterking
  )(?!\p{L})[^.;:!?]{0,80}\s`;
const done = pattern`
  uitgevoerd|gedaan|verzorgd|geplaatst|geleverd|aangelegd|beheerd|verricht|gerealiseerd|gesloopt|gerenoveerd|vervoerd|ingezameld|opgehaald|gerund
  |geëxploiteerd|(?<=word(?:t|en)\s(?:\p{L}+\s){0,4})gebouwd`;
const does = pattern`
  (?:onderzoekt|onderzocht|bouwt|legt|legde|plaatst|plaatste|voert|voerde|ontwikkelt|beheert|beheerde|verzorgt|verzorgde|sloopt
    |sloopte|renoveert|saneert|ruimt|doet|deed|levert|leverde)`;
/** Behind a name that is no longer. */
const nameEnds = String.raw`(?=[.,;)]|\s\p{Ll}|$)`;

interface Frame {
  readonly pattern: RegExp;
  /** One of them stands in whatever it finds. */
  readonly signs: readonly string[];
}

const frame = (source: string, signs: string): Frame => ({ pattern: new RegExp(source, 'gu'), signs: signs.split('|') });

const frames: readonly Frame[] = [
  // "De gemeente schakelde Hoffman in", but "huurde Van Dijk in als adviseur"
  frame(
    pattern`
      (?<cue>${government}${asOffice}(?:huurde|huurt|schakelde|schakelt)\s)${name}\s(?:weer\s|ook\s|opnieuw\s|daarvoor\s|hiervoor\s)?in(?=[\s.,])
      (?!\sals\s(?:\p{Ll}+\s)?[\p{Ll}-]*(?:adviseur|manager|leider|bemiddelaar|directeur|voorzitter|verkenner|secretaris))`,
    'huurde|huurt|schakelde|schakelt',
  ),
  // "heeft Terralux ingehuurd", "heeft Terralux opdracht gegeven"
  frame(
    String.raw`(?<cue>${government}${asOffice}(?:heeft|had|hebben)\s)${name}\s(?:\p{Ll}+\s){0,2}(?:gecontracteerd|(?:de\s)?opdracht\sge(?:geven|gund)|ingehuurd(?!\sals))`,
    'gecontracteerd|opdracht|ingehuurd',
  ),
  // "is uitbesteed aan Zilverwiek", "gunt het groenonderhoud aan"
  frame(
    pattern`
      (?<cue>
        (?:uitbesteed|(?<!\p{L})gegund|(?<!\p{L})gun(?:t|de|nen|den)\s(?:de|het|een)\s[\p{Ll}\s]{0,30}(?:
            opdracht|werk|werkzaamheden|contract|concessie|onderhoud|bouw|aanleg|sloop|renovatie|inzameling|vervoer|beheer|exploitatie|project|schoonmaak
          )|(?<!\p{L})besteed(?:t|de)\s[\p{Ll}\s]{3,40}\suit)\saan\s
      )${name}${nameEnds}`,
    'uitbesteed|gegund|gun|besteed',
  ),
  // "een contract met Zilverwiek voor het beheer"
  frame(
    pattern`
      (?<cue>
        (?<!\p{L})(?:raam|onderhouds|beheer|dienstverlenings|concessie|exploitatie|leverings?|bouw|prestatie|samenwerkings|service)?(?:contract|overeenkomst)\s
        (?:gesloten\s|afgesloten\s|getekend\s)?met\s(?:de\s)?
      )${name}(?=\s(?:voor|om|af|opgezegd|ontbonden|beëindigd|niet|verlengd|verlengen)(?!\p{L})|[.,])`,
    'contract|overeenkomst',
  ),
  // "zegt het contract met Zilverwiek op"
  frame(
    pattern`
      (?<cue>
        (?<!\p{L})(?:zegt|zegde|verbreekt|verbrak|ontbindt|ontbond|beëindigt|beëindigde|verlengt|verlengde|tekent|tekende)\s(?:het|een|zijn|haar)\s
        (?:raam|huur|onderhouds|beheer)?contract\smet\s(?:de\s)?
      )${name}${nameEnds}`,
    'contract met',
  ),
  // "geleverd door het Duitse Softhaus"
  frame(
    String.raw`(?<cue>(?<!\p{L})(?:${done}|ontworpen|ontwikkeld|overgenomen|gekocht)\sdoor\shet\s\p{Lu}\p{Ll}+se\s)${name}${nameEnds}`,
    'door het ',
  ),
  // "De werkzaamheden worden uitgevoerd door Knipscheer"
  frame(String.raw`(?<cue>(?:${done})\sdoor\s)(?<=${work}\S+\sdoor\s)${name}(?=[.,]|\s(?:uit|in|die|dat)\s)`, 'd door |n door |t door '),
  // "Defensie koopt raketten bij Wolfhart"
  frame(
    pattern`
      (?<cue>
        ${government}${asOffice}(?:koopt|kocht|bestelde|bestelt|huurt|huurde|betrekt|betrok)\s
        (?![^.;:!?]*(?:grond|pand|perceel|percelen|kavels?|huis|huizen|woningen|boerderij|terrein|hectare))[^.;:!?]{2,50}\sbij\s
      )${name}(?=[.,]|\s(?:voor|die|en|om|in)\s)`,
    'koopt|kocht|bestel|huur|betrek|betrok',
  ),
  // "is gehuurd van Schepenrijk"
  frame(
    String.raw`(?<cue>(?<!\p{L})(?:gehuurd|geleased|besteld|ingekocht)\s(?:van|bij)\s)${name}${nameEnds}`,
    'gehuurd|geleased|besteld|ingekocht',
  ),
  // "Medipraktijk is failliet"
  frame(
    pattern`
      (?<cue>)(?<=^|[.!?]\s|\n)${name}(?=\s(?:
        (?:is|gaat|ging|werd)\s(?:\p{Ll}+\s){0,2}failliet|(?:vraagt|vroeg|kreeg|krijgt)\s(?:[^.;:!?]{0,20}\s)?(?:surseance|uitstel\svan\sbetaling)
      )(?!\p{L}))`,
    'failliet|surseance|uitstel',
  ),
  // "is klant bij", "koos voor Vandersteen als leverancier"
  frame(String.raw`(?<cue>(?<!\p{L})klant\s(?:bij|van)\s)${name}${nameEnds}`, 'klant'),
  frame(
    pattern`
      (?<cue>(?<!\p{L})(?:koos|kiest|kozen|kiezen|gekozen)\s(?:\p{Ll}+\s){0,3}voor\s)${name}
      (?=\sals\s(?:\p{Ll}+\s){0,2}\p{Ll}*(?:leverancier|aannemer|partner|uitvoerder|vervoerder|exploitant|bouwer|dienstverlener)(?!\p{L}))`,
    'koos|kiest|kozen|kiezen',
  ),
  // "De opdracht ging naar Bruinsmalux"
  frame(
    pattern`
      (?<cue>(?<!\p{L})(?:\p{L}*[Oo]pdracht|[Oo]rder|\p{L}*[Cc]ontract|[Cc]oncessie|[Aa]anbesteding|[Pp]erceel\s\d)\s
        (?:ging|gaat|gingen|is\sgegaan)\snaar\s)${name}(?=[.,]|\s(?:uit|en|voor)\s)`,
    'ging naar|gingen naar|gaat naar|gegaan naar',
  ),
  // "Knipscheer won de aanbesteding"
  frame(
    pattern`
      (?<cue>)(?<=^|[.!?]\s|\n)${name}(?=\s(?:won|wint|kreeg|krijgt|verloor|verliest|sleepte|sleept|haalde|haalt)\s
      (?:[^.;:!?]{0,40}\s)?(?:aanbesteding|concessie|raamovereenkomst|order|perceel\s\d)(?!\p{L}))`,
    'aanbesteding|concessie|raamovereenkomst|order|perceel',
  ),
  // "In opdracht van de gemeente Zwolle onderzoekt Gorselink de bodem"
  frame(
    String.raw`(?<cue>[Ii]n\sopdracht\svan\s${ofGovernments}(?!\p{L})[^.;:!?]{0,40}\s${does}\s)${name}(?=\s(?:de|het|\d))`,
    'opdracht van',
  ),
  frame(
    String.raw`(?<cue>)(?<=^|[.!?]\s|\n)${name}(?=\s${does}\s[^.;:!?]{2,80}\sin\sopdracht\svan\s${ofGovernments}(?!\p{L}))`,
    'opdracht van',
  ),
  // "De AFM gaf Geldwerk een boete"
  frame(
    pattern`
      (?<cue>${inspector}(?:\p{Ll}+\s)?(?:legt|legde|gaf|geeft)\s)${name}
      (?=\s(?:een|opnieuw|weer|voor|ook)\s(?:[^.;:!?]{0,50}\s)?(?:boete|dwangsom|last|aanwijzing)(?!\p{L}))`,
    'legt|legde|gaf|geeft',
  ),
  frame(String.raw`(?<cue>(?<!\p{L})(?:dwangsom|last\sonder\sdwangsom)\s(?:opgelegd\s)?(?:voor|aan)\s)${name}${nameEnds}`, 'dwangsom'),
  // "de curator van Oadberg"
  frame(
    pattern`
      (?<cue>
        (?<!\p{L})(?:[Ff]aillissement|[Ss]urseance|[Cc]urator(?:en)?|[Tt]opman|[Tt]opvrouw|[Aa]andelen|[Bb]eursgang|[Dd]ochter(?:onderneming|bedrijf)|[Mm]oederbedrijf
        |[Ss]oftware|[Ll]aadpalen|[Dd]eelscooters|[Dd]eelfietsen|[Dd]eelauto['’]s)\svan\s
      )${name}${nameEnds}`,
    'aillissement|urseance|urator|opman|opvrouw|ndelen|eursgang|ochter|oederbedrijf|oftware van|aadpalen|eelscooter|eelfiets|eelauto',
  ),
  // "Volgens Bovenmij, de verzekeraar van"
  frame(
    pattern`
      (?<cue>)(?<![\p{L}\d.&-])(?<!\p{Lu}[\p{L}.]*\s)${name}(?=,\s(?:de\s)?(?:\p{Ll}+\s)?\p{Ll}*(?:
        leverancier|fabrikant|producent|verzekeraar|vervoerder|netbeheerder|bouwbedrijf|aannemersbedrijf|softwarebedrijf|energiebedrijf
      )\s(?:van|die|dat|uit|achter)\s)`,
    'leverancier|fabrikant|producent|verzekeraar|vervoerder|netbeheerder|bedrijf',
  ),
  // "een functie bij de Lindhout Groep"
  frame(
    pattern`
      (?<cue>(?<!\p{L})(?:bij|van|binnen|door|aan|met)\s(?:de\s)?)
      (?<name>(?!(?:\p{Lu}\p{Ll}+(?:e|er)|Mainport|Regie|Kern|Stuur|Klankbord|Project|Advies|Expert)\s)\p{Lu}[\p{L}\d&-]{2,}(?:\s\p{Lu}[\p{L}\d&-]+)?\s(?:Groep|Group|Holding))(?![\p{L}-]|\s\p{Lu})`,
    'Groep|Group|Holding',
  ),
];

/** A passage may be a whole book. In code units. */
const longestPassage = 20_000;
/** Without one of these nothing is looked for; all in one, as most passages have none. */
const signs = new RegExp(
  pattern`
    schakel|huur|gecontracteerd|opdracht|uitbesteed|gegund|gun(?:t|de)|besteed|contract|overeenkomst|aanbesteding|concessie|dwangsom|boete|klant
    |gehuurd|geleased|besteld|ingekocht|failliet|surseance|uitstel
    |(?:door(?:\shet)?|bij|voor|naar|van)\s[A-Z]|[a-z\d],\s(?:de\s)?(?:[a-z]+\s)?[a-z]*(?:leverancier|fabrikant|producent|verzekeraar|vervoerder|netbeheerder|bedrijf)
    |Groep|Group|Holding`,
);
const opener = /^(?:Volgens|Bij|Met|Door|Voor|Aan|Namens|Naast|Zoals|Ook|Maar|Bureau|Toen|Daarom|Omdat|Dat|Als|Nu)\s/u;
/** Of a work that a town has made, a builder of long ago may be told, or an artist: "Vermeulus bouwde het raadhuis in opdracht van de gemeente". */
const isCommissioned = /\sdoor\s$|[Oo]pdracht\svan\s/u;
const ofMakers = seldom`
  (?<!\p{L})(?:\p{L}*architecte?n?|\p{L}*kunstenaa?rs?|kunstenares|beeldhouwers?|\p{L}*schilders?
  |bouwmeesters?|\p{L}*eeuwse?|eeuw|graaf|koning|keizer|bisschop|1[0-8]\d\d|19[0-6]\d)(?![\p{L}\d])`;
/** A museum has a curator as well. */
const bankrupt = /failliet|faillissement|doorstart|boedel|schuld|bankroet/u;
/** Who wins a tender plays no match. */
const tenders = /(?<!\p{L})(?:won|wint|verloor|verliest)\s(?:de\s)?(?=\p{L}*(?:aanbesteding|concessie|opdracht|order))/gu;

/** Adds them to what was seen. Only where the passage or the page speaks of government, and no match is played. */
export function companiesInDeals({ text, mentions }: Passage, sightings: Sighting[], evidence: PageEvidence): Sighting[] {
  if (evidence.foreign || text.length > longestPassage || !signs.test(text)) return sightings;
  if (!(speaksOfGovernment(evidence) || ofGovernment.test(text))) return sightings;
  const added: Sighting[] = [];
  for (const { pattern: inFrame, signs: words } of frames)
    for (const { groups, index, 0: all } of everyMatch(text, inFrame, ...words)) {
      const { cue = '', name: written = '' } = groups ?? {};
      const surface = written.replace(opener, '');
      const end = index + cue.length + written.length;
      const start = end - surface.length;
      const overlaps = (each: { start: number; end: number }): boolean => each.start < end && start < each.end;
      // A company that a register has under a name that is also another's is held to the same.
      const known = mentions.find((each) => each.start === start && each.end === end)?.candidates;
      if (known ? known.some(({ kind }) => kind !== 'supplier') : !mayBeNamed(surface) || mentions.some(overlaps)) continue;
      if ([...sightings, ...added].some(overlaps) || evidence.isSomebody(surface)) continue;
      if (cue === '' && isAnyOfThem(surface, text)) continue;
      if (cue.startsWith('urator', 1) && !bankrupt.test(text)) continue;
      if (isCommissioned.test(cue || all + text.slice(end, end + 110)) && ofMakers.test(text)) continue;
      const company = asCompany(surface, start, { rule: 'firmWord', cue: quoted(cue || text.slice(end, end + 24) || all) });
      added.push(known?.[0] ? { ...company, entity: known[0].entity, name: known[0].name } : company);
    }
  // Asked last, as seldom anything was found, and the list of sports takes a millisecond to be made ready.
  return added.length === 0 || sports.test(text.replaceAll(tenders, ' '))
    ? sightings
    : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}
