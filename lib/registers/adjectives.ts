import type { GovernmentBody } from '../entity.ts';
import type { Adjective } from './register.ts';

// Adjectives of municipalities that the word list lacks: "Meierijstadse", "Capelse". Made by rule from the name, or from what its people say
// (general knowledge). They only ever count before a word for an organ or an office.

const said: Record<string, string[]> = {
  'Alphen aan den Rijn': ['Alphense'],
  'Bergen op Zoom': ['Bergse', 'Bergen-op-Zoomse'],
  'Capelle aan den IJssel': ['Capelse'],
  'De Bilt': ['Biltse', 'De Biltse'],
  Heemstede: ['Heemsteedse', 'Heemsteeds'],
  Kapelle: ['Kapelse'],
  Kerkrade: ['Kerkraadse'],
  'Krimpen aan den IJssel': ['Krimpense'],
  'Loon op Zand': ['Loonse', 'Loon op Zandse'],
  Medemblik: ['Medemblikker', 'Medemblikse'],
  'Nuenen, Gerwen en Nederwetten': ['Nuenense'],
  Oldambt: ['Oldambtster'],
  Tholen: ['Thoolse'],
  Uitgeest: ['Uitgeester'],
  'Wijk bij Duurstede': ['Wijkse'],
  Bronckhorst: ['Bronckhorster', 'Bronckhorstse'],
};

/** "Zoeterwoude" → "Zoeterwoudse"; "Molenlanden" → "Molenlandense", "Molenlandse"; "Zuidplas" → "Zuidplasse". */
function byRule(name: string): string[] {
  if (/(?: aan | en |,)/.test(name)) return [];
  if (name.endsWith('en')) return [`${name}se`, `${name.slice(0, -2)}se`];
  if (name.endsWith('e')) return [`${name.slice(0, -1)}se`, `${name}se`];
  return name.endsWith('s') ? [`${name}e`, `${name}se`] : [`${name}se`];
}

/** Those that ended before are spoken of by historians. */
const recently = '1998';

/** For every municipality that is there or was there until lately, and that has none yet. */
export function missingAdjectives(bodies: readonly GovernmentBody[], known: readonly Adjective[]): Adjective[] {
  const have = new Set(known.map(({ entity }) => entity));
  return bodies
    .filter(({ key, bodyType, ended }) => bodyType === 'municipality' && (!ended || ended >= recently) && !have.has(key))
    .flatMap(({ key, name }) => {
      const core = name.replace(/^Gemeente /, '').replace(/ \(.*\)$/, '');
      return (said[core] ?? byRule(core)).map((text) => ({ entity: key, text }));
    });
}
