import { entityKey } from '../entity.ts';
import type { Alias } from './register.ts';

// What the registers do not say, or say in words that nobody uses. General knowledge; names and codes only.

/** The name by which a body goes, where its registered one is another. The registered one stays findable. */
export const usualNames: Record<string, string> = {
  oorg12368: 'Belastingdienst',
  oorg12369: 'Dienst Toeslagen',
  oorg12370: 'Douane',
  oorg10000: 'Staten-Generaal',
  oorg10221: 'Nationale ombudsman',
  zb000218: 'Autoriteit Financiële Markten',
  zb000195: 'Kadaster',
  zb000196: 'Commissie Schadefonds Geweldsmisdrijven',
  so1013: 'GGD Rotterdam-Rijnmond',
  so0340: 'GGD Hollands Noorden',
  so0558: 'GGD Noord- en Oost-Gelderland',
  so0887: 'GGD Amsterdam-Amstelland',
  so0910: 'GGD Flevoland',
  so0346: 'GGD Zeeland',
  so0436: 'GGD Zaanstreek-Waterland',
  so0444: 'GGD regio Utrecht',
  so0520: 'GGD Zuid-Limburg',
  so0797: 'Rekenkamer Metropool Amsterdam',
  so0720: 'GGD Gelderland-Zuid',
  so0903: 'GGD Haaglanden',
};

/** Units that buy or publish under a name of their own, and are part of a body; and names that a body no longer bears. */
const units: [code: string, role: Alias['role'], name: string][] = [
  ['roo15956', 'alias', 'BIJ12'],
  ['zb000196', 'alias', 'Schadefonds Geweldsmisdrijven'],
  ['so0705', 'alias', 'Noaberkracht'],
  ['so0851', 'alias', 'Stroomopwaarts'],
  ['so0860', 'alias', 'Tribuut'],
  ['so1055', 'alias', 'KempenPlus'],
  ['so0855', 'alias', 'Werkzaak'],
  ['roo28110850', 'alias', 'VNG Realisatie'],
  ['roo28110850', 'alias', 'VNGR'],
  ['so0866', 'alias', 'HLTsamen'],
  ['oorg10039', 'alias', 'ABRvS'],
  ['oorg10039', 'alias', 'Afdeling bestuursrechtspraak'],
  ['roo28110850', 'alias', 'Vereniging voor Nederlandse Gemeenten'],
  ['so0587', 'alias', 'OV-bureau Groningen Drenthe'],
  ['so0587', 'alias', 'OV-bureau Groningen en Drenthe'],
  ['so0476', 'alias', 'VGGM'],
  ['so0507', 'alias', 'Holland Rijnland'],
  ['so0902', 'alias', 'Publiek Vervoer Groningen Drenthe'],
  ['so0874', 'alias', 'BUCH'],
  ['centrum-voor-werk-en-inkomen', 'alias', 'Centrale organisatie werk en inkomen'],
  ['oorg10120', 'former', 'P-Direkt'],
  ['mnre1018', 'alias', 'Commando Materieel en IT'],
];
/** How people and papers write a municipality whose registered name is longer. */
const everyday: [code: string, ...names: string[]][] = [
  ['gm0820', 'Gemeente Nuenen c.a.'],
  ['gm0393', 'Gemeente Haarlemmerliede'],
  ['gm0079', 'Gemeente Kollumerland c.a.'],
];
/** The first village of two or three in a name: the municipality where that is spoken of, and a village by itself. */
const firstHalves: [code: string, ...names: string[]][] = [
  ['gm0848', 'Gemeente Son'],
  ['gm0815', 'Gemeente Mill'],
  ['gm0944', 'Gemeente Mook'],
  ['gm0784', 'Gemeente Gilze'],
];
/** Areas of ministers and state secretaries, of today and before, that go by another name than their ministry. */
const portfolios: [code: string, ...names: string[]][] = [
  ['mnre1013', 'Buitenlandse Handel en Ontwikkelingssamenwerking', 'Buitenlandse Handel en Ontwikkelingshulp', 'Buitenlandse Handel'],
  ['mnre1013', 'Ontwikkelingssamenwerking'],
  ['mnre1025', 'Medische Zorg', 'Medische Zorg en Sport', 'Langdurige Zorg', 'Langdurige Zorg en Sport'],
  ['mnre1025', 'Jeugd en Gezin', 'Jeugd, Preventie en Sport', 'Langdurige en Maatschappelijke Zorg'],
  ['mnre1034', 'Wonen en Rijksdienst', 'Milieu en Wonen', 'Koninkrijksrelaties en Digitalisering', 'Digitalisering en Koninkrijksrelaties'],
  ['mnre1034', 'Wonen, Wijken en Integratie', 'Bestuurlijke Vernieuwing en Koninkrijksrelaties', 'Grote Steden- en Integratiebeleid'],
  ['mnre1034', 'Herstel Groningen', 'Wonen', 'Digitalisering', 'Digitale Zaken'],
  ['mnre1025', 'Zorg'],
  ['mnre1045', 'Mijnbouw'],
  ['mnre1058', 'Rechtsbescherming', 'Vreemdelingenzaken en Integratie', 'Immigratie, Integratie en Asiel', 'Immigratie en Asiel'],
  ['mnre1073', 'Armoedebeleid, Participatie en Pensioenen', 'Participatie en Integratie'],
  ['mnre1090', 'Fiscaliteit en Belastingdienst', 'Toeslagen en Douane', 'Fiscale Zaken, Belastingdienst en Douane'],
  ['mnre1109', 'Basis- en Voortgezet Onderwijs', 'Basis- en Voortgezet Onderwijs en Media', 'Cultuur en Media', 'Cultuur'],
  ['mnre1109', 'Primair en Voortgezet Onderwijs', 'Voortgezet Onderwijs en Emancipatie', 'Funderend Onderwijs en Emancipatie'],
  ['mnre1130', 'Openbaar Vervoer en Milieu', 'Milieu'],
  ['mnre1153', 'Natuur en Stikstof', 'Visserij, Voedselzekerheid en Natuur', 'Stikstof'],
  ['mnre1182', 'Klimaat en Energie'],
];
/** Names in Frisian, Papiamentu and English, where those are written as well: of national bodies the English name that they bear themselves. */
const inOtherLanguages: [code: string, ...names: string[]][] = [
  ['gm0060', 'Gemeente It Amelân'],
  ['gm0085', 'Gemeente Eaststellingwerf'],
  ['gm0086', 'Gemeente Opsterlân'],
  ['gm0088', 'Gemeente Skiermûntseach'],
  ['gm0090', 'Gemeente Smellingerlân'],
  ['gm0096', 'Gemeente Flylân'],
  ['col01', 'Openbaar lichaam Boneiru', 'Entidat Públiko Boneiru', 'Public Entity Bonaire'],
  ['col02', 'Openbaar lichaam St. Eustatius', 'Public Entity Sint Eustatius', 'Public Entity St. Eustatius'],
  ['col03', 'Public Entity Saba'],
  ['zb000193', 'Statistics Netherlands'],
  ['zb000215', 'Dutch Data Protection Authority'],
  ['oorg10229', 'Netherlands Court of Audit', 'Dutch Court of Audit'],
  ['zb000217', 'Netherlands Authority for Consumers and Markets', 'Authority for Consumers and Markets'],
  ['zb000218', 'Dutch Authority for the Financial Markets', 'Netherlands Authority for the Financial Markets'],
  ['zb000194', 'Dutch Central Bank'],
  ['oorg10123', 'Dutch National Institute for Public Health', 'National Institute for Public Health and the Environment'],
  ['oorg10005', 'Netherlands Enterprise Agency'],
  ['oorg10222', 'Dutch Immigration and Naturalisation Service', 'Immigration and Naturalisation Service'],
  ['zb000210', 'Central Agency for the Reception of Asylum Seekers'],
  ['zb000117', 'Employee Insurance Agency'],
  ['oorg10102', 'Netherlands Food and Consumer Product Safety Authority'],
  ['oorg12354', 'Dutch Health and Youth Care Inspectorate', 'Health and Youth Care Inspectorate'],
  ['zb000158', 'Dutch Healthcare Authority'],
  ['oorg10116', 'Royal Netherlands Meteorological Institute'],
  ['roo112992', 'Netherlands Environmental Assessment Agency'],
  ['roo28963276', 'Netherlands Bureau for Economic Policy Analysis'],
  ['roo66140', 'Netherlands Institute for Social Research'],
  ['oorg10101', 'Netherlands Forensic Institute'],
  ['oorg12368', 'Dutch Tax Administration', 'Netherlands Tax Administration', 'Dutch Tax and Customs Administration'],
  ['zb000184', 'Netherlands Chamber of Commerce', 'Dutch Chamber of Commerce'],
  ['roo9633', 'Dutch General Intelligence and Security Service'],
  ['zb000156', 'Dutch Safety Board'],
  ['oorg10008', 'Dutch Council of State', 'Netherlands Council of State'],
  ['oorg10036', 'Dutch Supreme Court', 'Supreme Court of the Netherlands'],
  ['oorg10218', 'Health Council of the Netherlands'],
  ['oorg10105', 'Netherlands Scientific Council for Government Policy'],
  ['oorg10221', 'Dutch National Ombudsman', 'National Ombudsman of the Netherlands'],
  ['zb000200', 'Netherlands Institute for Human Rights'],
  ['zb000173', 'Royal Netherlands Academy of Arts and Sciences'],
  ['oorg12349', 'Netherlands Labour Authority'],
  ['oorg10006', 'Human Environment and Transport Inspectorate'],
  ['oorg10002', 'Dutch House of Representatives'],
  ['oorg10223', 'Social and Economic Council of the Netherlands'],
  ['oorg12371', 'Dutch Public Prosecution Service', 'Netherlands Public Prosecution Service'],
  ['roo6638', 'Royal Netherlands Marechaussee'],
  ['oorg10264', 'Dutch National Police'],
  ['zb000204', 'Dutch Medicines Evaluation Board'],
  ['zb000182', 'Netherlands Gambling Authority', 'Dutch Gambling Authority'],
  ['oorg10219', 'Dutch Authority for Digital Infrastructure'],
  ['roo28110850', 'Association of Netherlands Municipalities', 'Association of Dutch Municipalities'],
  ['oorg12357', 'State Supervision of Mines'],
  ['oorg12372', 'Dutch National Cyber Security Centre'],
];
export const unitsOfBodies: Alias[] = [
  ...units,
  ...everyday.flatMap(([code, ...names]) => names.map((name): (typeof units)[number] => [code, 'alias', name])),
  ...firstHalves.flatMap(([code, ...names]) => names.map((name): (typeof units)[number] => [code, 'short', name])),
  ...portfolios.flatMap(([code, ...names]) => names.map((name): (typeof units)[number] => [code, 'short', name])),
  ...inOtherLanguages.flatMap(([code, ...names]) => names.map((name): (typeof units)[number] => [code, 'alias', name])),
].map(([code, role, name]) => ({ entity: entityKey('government-body', code), name, role, evidence: 'general-knowledge' }));

/**
 * Ministries of before 2010 → the one that has their task today. Their names, and those of their day in documents, are former names of that
 * one. Agriculture went to Economic Affairs in 2010, and has a ministry of its own again since 2017.
 */
export const ministryOfToday: Record<string, string> = {
  mnre1040: 'mnre1045',
  mnre1150: 'mnre1153',
  mnre0170: 'mnre1130',
  mnre0180: 'mnre1130',
};

/** Successors that no register gives. */
export const knownSuccessors: Record<string, string[]> = {
  ws0202: ['ws0653'], // Blija Buitendijks lay within Wetterskip Fryslân, which took over its tasks
};
