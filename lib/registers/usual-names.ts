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
  ['so0866', 'alias', 'HLTsamen'],
  ['oorg10039', 'alias', 'ABRvS'],
  ['oorg10039', 'alias', 'Afdeling bestuursrechtspraak'],
  ['roo28110850', 'alias', 'Vereniging voor Nederlandse Gemeenten'],
  ['so0587', 'alias', 'OV-bureau Groningen Drenthe'],
  ['so0587', 'alias', 'OV-bureau Groningen en Drenthe'],
  ['so0476', 'alias', 'VGGM'],
  ['so0507', 'alias', 'Holland Rijnland'],
  ['oorg10120', 'former', 'P-Direkt'],
  ['mnre1018', 'alias', 'Commando Materieel en IT'],
  ['mnre1018', 'former', 'Defensie Materieel Organisatie'],
];
/** Areas of ministers and state secretaries of recent cabinets that go by another name than their ministry. */
const portfolios: [code: string, ...names: string[]][] = [
  ['mnre1013', 'Buitenlandse Handel en Ontwikkelingssamenwerking', 'Buitenlandse Handel en Ontwikkelingshulp', 'Buitenlandse Handel'],
  ['mnre1013', 'Ontwikkelingssamenwerking'],
  ['mnre1025', 'Medische Zorg', 'Medische Zorg en Sport', 'Langdurige Zorg', 'Langdurige Zorg en Sport'],
  ['mnre1034', 'Wonen en Rijksdienst', 'Milieu en Wonen', 'Koninkrijksrelaties en Digitalisering', 'Digitalisering en Koninkrijksrelaties'],
  ['mnre1058', 'Rechtsbescherming'],
  ['mnre1073', 'Armoedebeleid, Participatie en Pensioenen', 'Participatie en Integratie'],
  ['mnre1090', 'Fiscaliteit en Belastingdienst', 'Toeslagen en Douane'],
  ['mnre1109', 'Basis- en Voortgezet Onderwijs', 'Basis- en Voortgezet Onderwijs en Media', 'Cultuur en Media'],
  ['mnre1109', 'Primair en Voortgezet Onderwijs', 'Voortgezet Onderwijs en Emancipatie'],
  ['mnre1130', 'Openbaar Vervoer en Milieu'],
  ['mnre1153', 'Natuur en Stikstof'],
  ['mnre1182', 'Klimaat en Energie'],
];
/** Names in Frisian, Papiamentu and English, where those are written as well. */
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
];
export const unitsOfBodies: Alias[] = [
  ...units,
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
