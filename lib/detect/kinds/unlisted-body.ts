import type { BodyType } from '../../entity.ts';
import type { Mention } from '../../mention.ts';
import { pattern } from '../pattern.ts';
import { keyOfName } from './kind-rules.ts';

// A word that says what sort of body follows, and a name that no register has: "waterschap De Dongestroom". The words themselves stand in the
// index as names of nobody (lib/registers/names.ts), so that looking for them costs nothing.

/** Type; what may stand between the word and the name; the words, those with a capital only where they must have one. */
const table: [type: BodyType, link: string, words: string][] = [
  [
    'water-board',
    '(?:van (?:de |het )?)?',
    'waterschap|grootwaterschap|hoogheemraadschap|heemraadschap|zuiveringsschap|zuiveringschap|polderdistrict',
  ],
  ['health-service', '', 'GGD'],
  ['safety-region', '', 'veiligheidsregio|hulpverleningsregio|hulpverleningsdienst'],
  ['environment-service', '', 'omgevingsdienst|milieudienst|RUD'],
  ['police', '(?:van )?', 'politieregio|regiopolitie|politiekorps'],
  ['court', '(?:te |in )?', 'arrondissementsrechtbank|kantongerecht'],
  ['other', '(?:te |in )?', 'arrondissementsparket'],
  [
    'joint-arrangement',
    '',
    pattern`
      stadsregio|recreatieschap|werkvoorzieningsschap|werkvoorzieningschap|havenschap|industrieschap|bedrijvenschap|plassenschap
      |streekgewest|streekarchief|regionaal archief|historisch centrum|gemeenschappelijke regeling|werkorganisatie
      |serviceorganisatie|bedrijfsvoeringsorganisatie|belastingsamenwerking|intergemeentelijke sociale dienst
      |regionale sociale dienst`,
  ],
  ['inspectorate', '(?:voor (?:de |het )?|van (?:de |het )?|der )?', 'Inspectie'],
  ['agency', '(?:voor (?:de |het )?|van (?:de |het )?|der |in )?', 'rijksdienst|rijksinstituut|rijksarchief'],
  [
    'agency',
    '(?:voor (?:de |het )?)?',
    'productschap|hoofdproductschap|bedrijfschap|hoofdbedrijfschap|bedrijfsvereniging|nationaal coördinator',
  ],
  ['advisory-body', '(?:voor |tegen )?', 'staatscommissie'],
  ['other', '', 'rekenkamer|rekenkamercommissie'],
  ['joint-arrangement', '(?!(?:Bouw|Yaris|Corolla|Sport|Racing)(?!\\p{L}))', 'GR'],
  ['joint-arrangement', '', 'samenwerkingsorgaan|Werkbedrijf'],
  ['other', '', 'ombudscommissie|gemeentelijke ombudsman'],
  ['health-service', '', 'gemeentelijke gezondheidsdienst'],
];

const word = String.raw`\p{Lu}[\p{L}\d'’-]*\p{L}`;
/** Not a second body: "waterschap De Aa en Gemeente Best". */
const another = pattern`
  (?!
    Gemeente|Provincie|Waterschap|Hoogheemraadschap|Rijkswaterstaat|Ministerie|Stichting|GGD|RUD|ODs? |Omgevingsdienst
    |Veiligheidsregio|Regio|Politie|Inspectie|Rekenkamer
  )`;
const name = String.raw`(?:['’]s-)?${word}(?:,? (?:(?:en|&|van|de|het|der|den|op|aan) ){0,2}${another}${word}){0,4}`;
const openers = new Map(
  table.flatMap(([type, link, words]) => {
    const pattern = new RegExp(` ${link}${name}`.replaceAll(' ', '[ \\u00a0]'), 'uy');
    return words.split('|').map((opener) => [opener.toLowerCase(), { type, pattern, opener }] as const);
  }),
);
/** "Vereniging van Zeeuwse Gemeenten": those of a province have one as all have. Of any other word they may be congregations. */
openers.set('vereniging', {
  type: 'association',
  pattern: new RegExp(
    pattern`
      [ \u00a0]van[ \u00a0](?:
        Groning|Fries|Drent|Overijssel|Flevoland|Gelder|Utrecht|(?:Noord-|Zuid-)?Holland|Zeeuw|(?:Noord-)?Brabant|Limburg
      )se?[ \u00a0]Gemeenten(?!\p{L})`,
    'uy',
  ),
  opener: 'Vereniging',
});
export const bodyOpeners: readonly string[] = [...openers.keys()];

/** Two letters stand for cars and footpaths as well: near them something has to be said of governments. */
const ofRegions =
  /gemeente|regeling|bestuur(?!der)|(?<!\p{L})(?:raad|raden|colleges?|begroting|jaarrekening|jaarstukken|zienswijzen?|deelnemers?)(?!\p{L})|samenwerking/iu;
const sight = 200;

/** The body that a word opens, when a name comes after it. */
export function unlistedBody(text: string, start: number, end: number): Mention | undefined {
  const words = text.slice(start, end);
  const known = openers.get(words.toLowerCase());
  if (!known || (known.opener !== known.opener.toLowerCase() && words.charAt(0) !== known.opener.charAt(0))) return undefined;
  const { pattern, type } = known;
  pattern.lastIndex = end;
  if (!pattern.test(text)) return undefined;
  if (known.opener === 'GR' && !ofRegions.test(text.slice(Math.max(0, start - sight), pattern.lastIndex + sight))) return undefined;
  const surface = text.slice(start, pattern.lastIndex);
  return {
    start,
    end: pattern.lastIndex,
    candidates: [
      {
        entity: keyOfName('government-body', surface),
        kind: 'government-body',
        bodyType: type,
        name: (surface.charAt(0).toUpperCase() + surface.slice(1)).replaceAll('\u00a0', ' '),
        role: 'full',
        cue: 'none',
        opener: words,
      },
    ],
  };
}
