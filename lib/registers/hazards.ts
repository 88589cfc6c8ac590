import { bodyKey } from './bodies.ts';
import type { Ambiguity } from './register.ts';

// Names of bodies that are words, or names of other things as well. General knowledge; place names have a table of their own.
const severities: Record<string, [code: string, severity: Ambiguity['severity']]> = {
  Toeslagen: ['oorg12369', 3],
  Rekenkamer: ['oorg10229', 2],
  'de ombudsman': ['oorg10221', 2],
  Impact: ['so0534', 3],
  Politie: ['oorg10264', 1],
  Douane: ['oorg12370', 1],
  Onderzoeksraad: ['zb000156', 1],
  Brabant: ['pv30', 2],
  Alphen: ['gm0484', 2],
  Capelle: ['gm0502', 2],
  Krimpen: ['gm0542', 2],
  Delfland: ['ws0372', 2],
  Rijnland: ['ws0616', 2],
  Waternet: ['ws0155', 1],
  Wetterskip: ['ws0653', 1],
  Hecht: ['so0522', 3],
  'De Connectie': ['so0889', 2],
  'het Schap': ['so1065', 3],
  'het Rijk': ['oorg12345', 2],
  fiscus: ['oorg12368', 1],
  Justitie: ['mnre1058', 2],
  'Economische Zaken': ['mnre1045', 1],
};

export const hazardsOfBodies: Ambiguity[] = Object.entries(severities).map(([name, [code, severity]]) => ({
  entity: bodyKey(code),
  name,
  severity,
}));
