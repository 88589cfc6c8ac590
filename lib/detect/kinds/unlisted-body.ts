import type { BodyType } from '../../entity.ts';
import type { Mention } from '../../mention.ts';
import { keyOfName } from './kind-rules.ts';

// A word that says what sort of body follows, and a name that no register has: "waterschap De Dongestroom". The words themselves stand in the
// index as names of nobody (lib/registers/names.ts), so that looking for them costs nothing.

interface Opener {
  type: BodyType;
  /** What may stand between the word and the name. */
  link?: string;
  /** The word itself has a capital. */
  capital?: true;
}

const place = '(?:van (?:de |het )?)?';
const task = '(?:voor (?:de |het )?|van (?:de |het )?|der )?';

const openers: Record<string, Opener> = {
  waterschap: { type: 'water-board', link: place },
  grootwaterschap: { type: 'water-board', link: place },
  hoogheemraadschap: { type: 'water-board', link: place },
  heemraadschap: { type: 'water-board', link: place },
  zuiveringsschap: { type: 'water-board', link: place },
  zuiveringschap: { type: 'water-board', link: place },
  polderdistrict: { type: 'water-board', link: place },
  ggd: { type: 'health-service', capital: true },
  veiligheidsregio: { type: 'safety-region' },
  hulpverleningsregio: { type: 'safety-region' },
  hulpverleningsdienst: { type: 'safety-region' },
  omgevingsdienst: { type: 'environment-service' },
  milieudienst: { type: 'environment-service' },
  rud: { type: 'environment-service', capital: true },
  politieregio: { type: 'police' },
  regiopolitie: { type: 'police' },
  politiekorps: { type: 'police', link: place },
  arrondissementsrechtbank: { type: 'court', link: '(?:te |in )?' },
  kantongerecht: { type: 'court', link: '(?:te |in )?' },
  arrondissementsparket: { type: 'other', link: '(?:te |in )?' },
  stadsregio: { type: 'joint-arrangement' },
  recreatieschap: { type: 'joint-arrangement', link: place },
  werkvoorzieningsschap: { type: 'joint-arrangement' },
  werkvoorzieningschap: { type: 'joint-arrangement' },
  havenschap: { type: 'joint-arrangement' },
  industrieschap: { type: 'joint-arrangement' },
  bedrijvenschap: { type: 'joint-arrangement' },
  plassenschap: { type: 'joint-arrangement' },
  streekgewest: { type: 'joint-arrangement' },
  streekarchief: { type: 'joint-arrangement' },
  'regionaal archief': { type: 'joint-arrangement' },
  'historisch centrum': { type: 'joint-arrangement' },
  'gemeenschappelijke regeling': { type: 'joint-arrangement' },
  rijksarchief: { type: 'agency', link: '(?:in )?' },
  inspectie: { type: 'inspectorate', link: task, capital: true },
  rijksdienst: { type: 'agency', link: task },
  rijksinstituut: { type: 'agency', link: task },
  bedrijfsvereniging: { type: 'agency', link: '(?:voor (?:de |het )?)?' },
  productschap: { type: 'agency', link: '(?:voor )?' },
  hoofdproductschap: { type: 'agency', link: '(?:voor )?' },
  bedrijfschap: { type: 'agency', link: '(?:voor )?' },
  hoofdbedrijfschap: { type: 'agency', link: '(?:voor )?' },
  staatscommissie: { type: 'advisory-body', link: '(?:voor |tegen )?' },
  'nationaal coördinator': { type: 'agency', link: '(?:voor )?' },
};
export const bodyOpeners: readonly string[] = Object.keys(openers);

const word = String.raw`\p{Lu}[\p{L}\d'’-]*\p{L}`;
/** Not a second body: "waterschap De Aa en Gemeente Best". */
const another = '(?!Gemeente|Provincie|Waterschap|Hoogheemraadschap|Rijkswaterstaat|Ministerie|Stichting)';
const name = String.raw`(?:['’]s-)?${word}(?:,? (?:(?:en|&|van|de|het|der|den|op|aan) ){0,2}${another}${word}){0,4}`;
const patterns = new Map(
  Object.entries(openers).map(([opener, { link = '' }]) => [opener, new RegExp(` ${link}${name}`.replaceAll(' ', '[ \\u00a0]'), 'uy')]),
);

/** The body that a word opens, when a name comes after it. */
export function unlistedBody(text: string, start: number, end: number): Mention | undefined {
  const words = text.slice(start, end);
  const opener = words.toLowerCase();
  const rule = openers[opener];
  const pattern = patterns.get(opener);
  if (!rule || !pattern || (rule.capital && words.charAt(0) === opener.charAt(0))) return undefined;
  pattern.lastIndex = end;
  if (!pattern.test(text)) return undefined;
  const surface = text.slice(start, pattern.lastIndex);
  return {
    start,
    end: pattern.lastIndex,
    candidates: [
      {
        entity: keyOfName('government-body', surface),
        kind: 'government-body',
        bodyType: rule.type,
        name: (surface.charAt(0).toUpperCase() + surface.slice(1)).replaceAll('\u00a0', ' '),
        role: 'full',
        cue: 'none',
        opener: words,
      },
    ],
  };
}
