import { type Algorithm, type EntityKey, entityKey, type ShortNameCue } from '../entity.ts';
import { bodyKey } from './bodies.ts';
import { otherNames } from './other-names-of-algorithms.ts';
import { by, slug, spellingKey } from './spelling.ts';

interface KnownAlgorithm {
  name: string;
  cue: ShortNameCue;
  /** Other names, each with the evidence that it needs. */
  others: [cue: ShortNameCue, name: string][];
  /** Code of the body that uses or used it. */
  body: string;
  bodyName: string;
  /** Years of use, where these are generally known. */
  from?: string;
  until?: string;
}

// Systems that everybody knows from the news, and that the Algorithm Register does not have: they were stopped before there was one, or it was never
// entered. GENERAL KNOWLEDGE: names, who used it, and in which years; nothing about what it did.
const notInTheRegister: KnownAlgorithm[] = [
  {
    name: 'SyRI',
    cue: 'safe',
    others: [
      ['preferred', 'Syri'],
      ['safe', 'Systeem Risico Indicatie'],
      ['safe', 'Systeem Risico-indicatie'],
      ['safe', 'Systeem Risicoindicatie'],
    ],
    body: 'mnre1073',
    bodyName: 'Ministerie van Sociale Zaken en Werkgelegenheid',
    from: '2014',
    until: '2020',
  },
  {
    name: 'Risicoclassificatiemodel Toeslagen',
    cue: 'safe',
    others: [
      ['required', 'risicoclassificatiemodel'],
      ['required', 'risico-classificatiemodel'],
      ['required', 'risicoselectiemodel'],
      ['safe', 'toeslagenalgoritme'],
    ],
    body: 'oorg12368',
    bodyName: 'Belastingdienst',
    from: '2013',
    until: '2020',
  },
  {
    name: 'Fraude Signalering Voorziening',
    cue: 'safe',
    others: [
      ['safe', 'Fraudesignaleringsvoorziening'],
      ['safe', 'Fraude Signaleringsvoorziening'],
      ['preferred', 'FSV'],
    ],
    body: 'oorg12368',
    bodyName: 'Belastingdienst',
    from: '2013',
    until: '2020',
  },
  {
    name: 'Risico Analyse Model',
    cue: 'preferred',
    others: [
      ['preferred', 'Risico Analysemodel'],
      ['required', 'RAM'],
    ],
    body: 'oorg12368',
    bodyName: 'Belastingdienst',
  },
  {
    name: 'Controle Uitwonendenbeurs',
    cue: 'safe',
    others: [
      ['safe', 'Controle Uitwonendenbeurs-proces'],
      ['required', 'CUB-proces'],
    ],
    body: 'oorg10148',
    bodyName: 'Dienst Uitvoering Onderwijs',
    from: '2012',
    until: '2023',
  },
  {
    name: 'Keuzehulp Internetoplichting',
    cue: 'safe',
    others: [],
    body: 'oorg10264',
    bodyName: 'Politie',
  },
  {
    name: 'ProKid',
    cue: 'safe',
    others: [
      ['safe', 'ProKid 12- SI'],
      ['safe', 'ProKid Plus'],
      ['safe', 'ProKid+'],
    ],
    body: 'oorg10264',
    bodyName: 'Politie',
    from: '2009',
  },
  {
    name: 'Sensing-project',
    cue: 'required',
    others: [
      ['safe', 'Sensingproject Roermond'],
      ['safe', 'sensingproject in Roermond'],
      ['safe', 'Sensing-project in Roermond'],
      ['safe', 'Sensingproef'],
      ['required', 'Sensing'],
    ],
    body: 'oorg10264',
    bodyName: 'Politie',
    from: '2019',
    until: '2021',
  },
  {
    name: 'iCOV',
    cue: 'preferred',
    others: [['safe', 'Infobox Crimineel en Onverklaarbaar Vermogen']],
    body: 'oorg10264',
    bodyName: 'iCOV (samenwerking van onder meer Politie, Belastingdienst en Openbaar Ministerie)',
    from: '2013',
  },
  {
    name: 'fraudescorekaart',
    cue: 'safe',
    others: [
      ['safe', 'Fraude Scorekaart'],
      ['safe', 'fraudescoringskaart'],
    ],
    body: '',
    bodyName: 'Gemeenten',
  },
  {
    name: 'RISc',
    cue: 'preferred',
    others: [
      ['preferred', 'RISC'],
      ['safe', 'Recidive Inschattingsschalen'],
    ],
    body: '',
    bodyName: 'Reclassering',
  },
  {
    name: 'StatRec',
    cue: 'safe',
    others: [],
    body: '',
    bodyName: 'Reclassering',
  },
  {
    name: 'Deduce',
    cue: 'preferred',
    others: [['preferred', 'DEDUCE']],
    body: '',
    bodyName: 'Universitair Medisch Centrum Utrecht',
  },
  {
    name: 'Risicotaxatie-instrument Geweld',
    cue: 'safe',
    others: [
      ['safe', 'RTI-Geweld'],
      ['safe', 'RTI Geweld'],
    ],
    body: 'oorg10264',
    bodyName: 'Politie',
  },
  {
    name: 'Preselect Recidive',
    cue: 'safe',
    others: [['required', 'Preselect']],
    body: 'oorg10264',
    bodyName: 'Politie',
  },
  {
    name: 'Risicoscan Verblijf Buiten Nederland',
    cue: 'safe',
    others: [['safe', 'Risicoscan VBN']],
    body: 'zb000117',
    bodyName: 'Uitvoeringsinstituut Werknemersverzekeringen',
  },
  {
    name: 'Query aan de poort',
    cue: 'safe',
    others: [],
    body: 'oorg12368',
    bodyName: 'Belastingdienst',
  },
  {
    name: 'DPS-matrix',
    cue: 'safe',
    others: [],
    body: '',
    bodyName: 'Gemeenten',
  },
  {
    name: 'Landelijk Instrumentarium Jeugdstrafrechtketen',
    cue: 'safe',
    others: [['required', 'LIJ']],
    body: 'mnre1058',
    bodyName: 'Ministerie van Justitie en Veiligheid',
  },
  {
    name: 'Travel Information Portal',
    cue: 'safe',
    others: [['required', 'TRIP']],
    body: 'mnre1058',
    bodyName: 'Ministerie van Justitie en Veiligheid',
  },
  {
    name: '@migo-boras',
    cue: 'safe',
    others: [
      ['safe', 'Amigo-boras'],
      ['safe', 'migo-boras'],
    ],
    body: 'roo6638',
    bodyName: 'Koninklijke Marechaussee',
  },
  {
    name: 'Super SyRI',
    cue: 'safe',
    others: [['safe', 'SuperSyRI']],
    body: '',
    bodyName: 'Bijnaam van de Wet gegevensverwerking door samenwerkingsverbanden',
  },
];

/** The algorithms of the register with the other names they go by, and those that are well known without being in it. */
export function withKnownAlgorithms(listed: Algorithm[], known: ReadonlySet<EntityKey>): Algorithm[] {
  const titles = new Set(listed.map(({ name }) => spellingKey(name)));
  const named = listed
    .filter(({ notInRegister }) => !notInRegister)
    .map((algorithm) => {
      const others = otherNames[algorithm.registerNumber ?? ''];
      return others ? { ...algorithm, otherNames: others.map(([cue, name]) => ({ name, cue })) } : algorithm;
    });
  const added = notInTheRegister
    .filter(({ name }) => !titles.has(spellingKey(name)))
    .map(({ name, cue, others, body, bodyName, from, until }): Algorithm => {
      const owner = bodyKey(body);
      return {
        key: entityKey('algorithm', slug(name)),
        kind: 'algorithm',
        name,
        notInRegister: true,
        ...(known.has(owner) && { body: owner }),
        bodyName,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        otherNames: [{ name, cue }, ...others.map(([asked, other]) => ({ name: other, cue: asked }))],
      };
    });
  return [...named, ...added].toSorted(by((algorithm) => algorithm.key));
}
