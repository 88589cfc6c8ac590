import { bodyKey } from './bodies.ts';
import type { Ambiguity } from './register.ts';

// Names of bodies and parties that are words, or names of other things as well. General knowledge; place names have a table of their own.
const hazards: [code: string, severity: Ambiguity['severity'], names: string][] = [
  ['oorg12369', 3, 'Toeslagen'],
  ['oorg12370', 1, 'Douane'],
  ['oorg12368', 1, 'fiscus'],
  ['oorg12345', 2, 'het Rijk'],
  // All of it, not a body.
  ['oorg12345', 3, 'Rijksoverheid'],
  ['oorg10264', 1, 'Politie'],
  ['oorg10229', 2, 'Rekenkamer'],
  ['oorg10221', 2, 'de ombudsman'],
  ['oorg10157', 3, 'Topteams'],
  ['mnre1058', 2, 'Justitie'],
  ['mnre1045', 1, 'Economische Zaken'],
  ['zb000156', 1, 'Onderzoeksraad'],
  ['zb000195', 1, 'Kadaster'],
  ['pv30', 2, 'Brabant'],
  ['gm0484', 2, 'Alphen'],
  ['gm0502', 2, 'Capelle'],
  ['gm0542', 2, 'Krimpen'],
  ['ws0372', 2, 'Delfland'],
  ['ws0616', 2, 'Rijnland'],
  ['ws0155', 1, 'Waternet'],
  ['ws0653', 1, 'Wetterskip'],
  ['roo28218550', 3, 'Delta'],
  ['so0522', 3, 'Hecht'],
  ['so0534', 3, 'Impact'],
  ['so0539', 2, 'Promen'],
  ['so0621', 3, 'Sociaal'],
  ['so0716', 3, 'RID'],
  ['so0740', 3, 'Blink'],
  ['so0889', 2, 'De Connectie'],
  ['so1005', 2, 'EUREGIO'],
  ['so1041', 3, 'Stark'],
  ['so1065', 3, 'het Schap'],
];

export const hazardsOfBodies: Ambiguity[] = hazards.map(([code, severity, name]) => ({ entity: bodyKey(code), name, severity }));

/**
 * A cluster of independent bodies is known by what its members are ("Notarissen", "Havenbeheerders"): a common noun, wherever it stands. So is
 * an organisation that bears no more than an ordinary word.
 */
export const hazardOfNoun = (entity: Ambiguity['entity'], name: string): Ambiguity => ({ entity, name, severity: 3 });
