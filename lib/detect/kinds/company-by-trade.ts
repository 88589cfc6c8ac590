import type { Mention } from '../../mention.ts';
import { seldom } from '../seldom.ts';
import { keyOfName } from './kind-rules.ts';

// Companies that no register has, whose name says at its end what they do: "Hegeman Bouwpartners", "IAA Architecten". The words stand in the index as names of
// nobody (lib/registers/names.ts), so that looking for them costs nothing.

/** Words that end such a name; with a capital. None that any product, team or field is called by as well: "Systems", "Services", "Capital". */
const trades = new Set(
  `architecten architects advocaten accountants adviseurs bouwbedrijf bouwgroep bouwpartners bouwbedrijven consultants gerechtsdeurwaarders
  hoveniers infra ingenieurs aannemers wegenbouw grondverzet installatietechniek landschapsarchitecten notarissen partners zonen associates
  bouw transport techniek technieken installaties holding consulting consultancy solutions group projecten marktonderzoek engineering security
  catering logistics investments recycling vastgoed makelaars makelaardij bouwmanagement interieurbouw baggerwerken sloopwerken grondwerken
  betonbouw staalbouw elektrotechniek watertechniek milieutechniek verkeerstechniek installatiebedrijf bouwmaatschappij aannemersbedrijf
  aannemingsbedrijf hoveniersbedrijf sloopbedrijf transportbedrijf taxibedrijf schildersbedrijf loonbedrijf ingenieursbureau adviesbureau`.split(
    /\s+/,
  ),
);
/** Of these, what says nothing behind letters alone: "SBIR Infra" is a programme, "FNV Bouw" a union. */
const notBehindLetters = new Set(['infra', 'bouw', 'transport', 'techniek', 'vastgoed', 'security']);
/** Of these, what says so only behind an "&": "Horvat & Partners". */
const behindAnd = new Set(['partners', 'zonen', 'associates']);
/** Of these, what a part of a body may be called as well. */
const mayBeAPart = new Set('projecten engineering security vastgoed logistics recycling catering marktonderzoek'.split(' '));
export const tradesAtEnd: readonly string[] = [...trades];

/** A word of such a name; only after an initial does a full stop not end a sentence. */
const word = String.raw`(?<![\p{L}\d.-])(?:\p{Lu}[\p{L}\d'’+-]*(?<!\.)|\p{Lu}\.(?:\p{Lu}\.)*|\d+\p{L}+)`;
const before = new RegExp(
  String.raw`(?:${word} (?:(?:&|\+|van|de|der|den) ){0,2}){0,3}${word} (?:[&+] )?$`.replaceAll(' ', '[ \\u00a0]'),
  'u',
);
/** What only opens the sentence before a name, or says what it is. */
const opener = /^(?:(?:Het|Volgens|Bij|Voor|Door|Namens|Ook|Met|Architect|Aannemer|Kantoor)[ \u00a0])+/u;
/** Of whom it is said, not what they are called: "Utrechtse Architecten", "Vereniging Nederlandse Architecten". */
const notAName = seldom`
  ^(?:
    // Which of them, or what sort.
    De|Een|Onze|Deze|Alle|Veel|Twee|Drie|Vier|Vijf|Zes|Tien|Enkele|Diverse|Verschillende|Beide|Andere
    |Jonge|Goede|Senior|Junior|Openbare|Register
    |(?:De[ \u00a0])?\p{Lu}\p{Ll}+(?:se|erne|[eë]le|aire)
  )[ \u00a0]$
  |(?:^|[ \u00a0])Nederlandse[ \u00a0]$
  |(?:
    // Who speaks for many of them.
    Vereniging|Bond|Orde|Raad|Stichting|Federatie|Maatschappij|College|Netwerk|Commissie
    // Parts and plans of others, and who heads them.
    |Directie|Afdeling|Team|Programma|Opleiding|Cluster|Sector|Domein|Bureau|Inspectie|Ministerie|Minister|Wethouder|Mbo|MBO
    |Hoofdstuk|Cao|CAO|Beleid|Nota|Plan|Openbaar|Duurzaam|Goed|Jan
  )[ \u00a0]`;
/** "Shared Services", "Grote Projecten", "Maatschappelijk Vastgoed": what a part of a body is called, or any of them. */
const notOne = seldom`
  ^(?:De[ \u00a0])?(?:
    (?:
      Hoofd|Manager|Cursus|Software|Chemical|Mechanical|Electrical|Requirements|Process|Network|Operational|Technology|Natural
      |Shared|Facility|Facilitaire|Social|Financial|Public|Digital|Cloud|Web|Legal|Emergency|Business|Global|Managed
      |Professional|Human|Venture|Cyber|Information|National|Homeland|Smart|Civil|Water|Operating|Expert|Complex|Energy|Urban
      |Sociaal|Stedelijk|ICT|IT|HR|RO|EU|MKB
      |\p{Lu}\p{Ll}*(?:lijke?|ende?|ige?|oene?|ote|uwe|ere|ame)
      |Alle|Lopende
    )[ \u00a0]
  ){1,2}$`;
/** "Advocaten & Notarissen" */
const andMore = seldom`^[ \u00a0](?:&|en)[ \u00a0](?:Notarissen|Advocaten|Adviseurs|Accountants|Ingenieurs|Stedenbouwers|Belastingadviseurs)(?!\p{L})`;

/** The company whose name ends in this word. */
export function companyByTrade(text: string, start: number, end: number): Mention | undefined {
  const trade = text.slice(start, end);
  if (!trades.has(trade.toLowerCase()) || trade.charAt(0) === trade.charAt(0).toLowerCase()) return undefined;
  const from = Math.max(0, start - 60);
  const left = (before.exec(text.slice(from, start))?.[0] ?? '').replace(opener, '');
  if (behindAnd.has(trade.toLowerCase()) && !/[&+][ \u00a0]$/u.test(left)) return undefined;
  if (notBehindLetters.has(trade.toLowerCase()) && /(?:^|[ \u00a0])\p{Lu}{2,}[ \u00a0]$/u.test(left)) return undefined;
  if (
    left === '' ||
    notAName.test(left) ||
    (mayBeAPart.has(trade.toLowerCase()) && notOne.test(left)) ||
    /^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 2))
  )
    return undefined;
  const last = end + (andMore.exec(text.slice(end, end + 24))?.[0].length ?? 0);
  const name = text.slice(start - left.length, last).replaceAll('\u00a0', ' ');
  return {
    start: start - left.length,
    end: last,
    candidates: [{ entity: keyOfName('supplier', name), kind: 'supplier', name, role: 'short', cue: 'never-bare', opener: trade }],
  };
}
