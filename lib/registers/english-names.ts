import { entityKey } from '../entity.ts';
import type { Alias } from './register.ts';

// Names in English of ministries, courts and parties, as they translate themselves and as papers abroad write them. General knowledge; names and codes only.
// Other countries have a Ministry of Defence too: lib/identify/bodies/in-english.ts tells them apart.

const bodies: [code: string, ...names: string[]][] = [
  ['mnre1010', 'Ministry of General Affairs'],
  ['mnre1013', 'Ministry of Foreign Affairs'],
  ['mnre1018', 'Ministry of Defence', 'Ministry of Defense'],
  ['mnre1034', 'Ministry of the Interior'],
  ['mnre1045', 'Ministry of Economic Affairs', 'Ministry of Economic Affairs and Climate Policy'],
  ['mnre1090', 'Ministry of Finance'],
  ['mnre1130', 'Ministry of Infrastructure and Water Management'],
  ['mnre1153', 'Ministry of Agriculture, Fisheries, Food Security and Nature', 'Ministry of Agriculture, Nature and Food Quality'],
  ['mnre1182', 'Ministry of Climate Policy and Green Growth'],
  ['oorg10002', 'House of Representatives'],
  ['oorg12371', 'Public Prosecution Service'],
  ['oorg10008', 'Council of State'],
  ['oorg10014', 'Amsterdam Court of Appeal'],
  ['oorg10016', 'The Hague Court of Appeal', 'Court of Appeal of The Hague'],
  ['oorg10018', 'Amsterdam District Court', 'District Court of Amsterdam'],
  ['oorg10019', 'The Hague District Court', 'District Court of The Hague'],
  ['oorg10027', 'Rotterdam District Court', 'District Court of Rotterdam'],
];

const parties: [id: string, ...names: string[]][] = [
  ['vvd', 'People’s Party for Freedom and Democracy'],
  ['pvv', 'Party for Freedom', 'Freedom Party'],
  ['cda', 'Christian Democratic Appeal'],
  ['pvda', 'Dutch Labour Party', 'Dutch Labor Party'],
  ['gl', 'GreenLeft'],
  ['glpvda', 'GreenLeft-Labour', 'GreenLeft–Labour', 'Green Left-Labour'],
  ['pvdd', 'Party for the Animals'],
  ['fvd', 'Forum for Democracy'],
  ['bbb', 'Farmer-Citizen Movement', 'Farmer–Citizen Movement'],
  ['nsc', 'New Social Contract'],
];

export const englishNames: Alias[] = [
  ...bodies.flatMap(([code, ...names]) => names.map((name) => ({ entity: entityKey('government-body', code), name }))),
  ...parties.flatMap(([id, ...names]) => names.map((name) => ({ entity: entityKey('party', id), name }))),
].map((each) => ({ ...each, role: 'alias', evidence: 'general-knowledge' }));
