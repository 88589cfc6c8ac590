import type { GovernmentBody } from '../entity.ts';
import { spellingKey } from './spelling.ts';
import { unlisted } from './unlisted-bodies.ts';

// Municipalities that ended before the official list begins, which holds those of 2000 and later. General knowledge of the reorganisations by
// act of parliament; names and dates only.

/** Day of the change; then, for each municipality that took over, those that went up in it. */
const reorganisations: [date: string, heirs: Record<string, string>][] = [
  [
    '1970-01-01',
    {
      Kapelle: 'Schore|Wemeldinge',
      Borsele:
        "'s-Gravenpolder|'s-Heer Abtskerke|'s-Heerenhoek|Baarland|Driewegen|Ellewoutsdijk|Heinkenszand|Hoedekenskerke|Nisse|Oudelande|Ovezande",
      Reimerswaal: 'Krabbendijke|Kruiningen|Rilland-Bath|Waarde|Yerseke',
      Goes: "'s-Heer Arendskerke|Kattendijke|Kloetinge|Wolphaartsdijk",
      Hulst: 'Graauw en Langendam|Sint Jansteen',
    },
  ],
  [
    '1990-01-01',
    {
      Delfzijl: 'Bierum|Termunten',
      Loppersum: "'t Zandt|Middelstum|Stedum",
      Winsum: 'Adorp|Baflo|Ezinge',
      'De Marne': 'Eenrum|Kloosterburen|Leens|Ulrum',
      Eemsmond: 'Hefshuizen|Kantens|Usquert|Warffum',
      Zuidhorn: 'Aduard|Grijpskerk|Oldehove',
      Grootegast: 'Oldekerk',
      Reiderland: 'Beerta|Finsterwolde|Nieuweschans',
      Scheemda: 'Midwolda|Nieuwolda',
      Menterwolde: 'Meeden|Muntendam|Oosterbroek',
      Pekela: 'Nieuwe Pekela|Oude Pekela',
      Harenkarspel: 'Sint Maarten|Warmenhuizen',
      Zijpe: 'Callantsoog',
      Niedorp: 'Barsingerhorn',
      Langedijk: 'Sint Pancras',
    },
  ],
  [
    '1991-01-01',
    {
      Waterland: 'Broek in Waterland|Ilpendam|Katwoude|Marken|Monnickendam',
      Wormerland: 'Jisp|Wijdewormer|Wormer',
      Heel: 'Beegden|Heel en Panheel|Wessem',
      Heythuysen: 'Baexem|Grathem',
      Maasbracht: 'Linne|Ohé en Laak|Stevensweert',
      'Ambt Montfort': 'Montfort|Posterholt|Sint Odiliënberg',
      'Roggel en Neer': 'Neer|Roggel',
      Rijnwoude: 'Benthuizen|Hazerswoude|Koudekerk aan den Rijn',
      Jacobswoude: 'Leimuiden|Rijnsaterwoude|Woubrugge',
      Liemeer: 'Nieuwveen|Zevenhoven',
      'Zevenhuizen-Moerkapelle': 'Moerkapelle|Zevenhuizen',
    },
  ],
  ['1993-01-01', { Maasdonk: 'Geffen|Nuland' }],
  [
    '1994-01-01',
    {
      Bernheze: 'Heesch|Heeswijk-Dinther|Nistelrode',
      Oss: 'Berghem|Megen, Haren en Macharen',
      Landerd: 'Schaijk',
      Veghel: 'Erp',
      Cuijk: 'Beers|Cuijk en Sint Agatha|Haps',
      'Sint Anthonis': 'Oploo, Sint Anthonis en Ledeacker|Wanroij',
    },
  ],
  ['1995-01-01', { 'Noord-Beveland': 'Kortgene|Wissenkerke', Tholen: 'Sint Philipsland', Sluis: 'Aardenburg' }],
  [
    '1996-01-01',
    { "'s-Hertogenbosch": 'Rosmalen', 'Sint-Michielsgestel': 'Berlicum|Den Dungen', Boxtel: 'Liempde', Haaren: 'Esch|Helvoirt' },
  ],
  [
    '1997-01-01',
    {
      'Schouwen-Duiveland': 'Brouwershaven|Bruinisse|Duiveland|Middenschouwen|Westerschouwen|Zierikzee',
      Veere: 'Domburg|Mariekerke|Valkenisse|Westkapelle',
      Middelburg: 'Arnemuiden',
      Breda: 'Nieuw-Ginneken|Prinsenbeek|Teteringen',
      Halderberge: 'Hoeven|Oud en Nieuw Gastel|Oudenbosch',
      Moerdijk: 'Fijnaart en Heijningen|Klundert|Standdaarbuiten|Willemstad|Zevenbergen',
      Roosendaal: 'Roosendaal en Nispen|Wouw',
      'Bergen op Zoom': 'Halsteren',
      Woensdrecht: 'Huijbergen|Ossendrecht|Putte',
      Steenbergen: 'Dinteloord en Prinsenland|Nieuw-Vossemeer',
      Drimmelen: 'Hooge en Lage Zwaluwe|Made en Drimmelen|Terheijden',
      Geertruidenberg: 'Raamsdonk',
      Zundert: 'Rijsbergen',
      'Alphen-Chaam': 'Alphen en Riel|Chaam',
      Tilburg: 'Berkel-Enschot|Udenhout',
      Hilvarenbeek: 'Diessen',
      Oirschot: 'Oost-, West- en Middelbeers',
      'Reusel-De Mierden': 'Hooge en Lage Mierde|Reusel',
      Bladel: 'Bladel en Netersel|Hoogeloon, Hapert en Casteren',
      Eersel: 'Vessem, Wintelre en Knegsel',
      Bergeijk: 'Luyksgestel|Riethoven|Westerhoven',
      Waalwijk: 'Sprang-Capelle|Waspik',
      Heusden: 'Drunen|Vlijmen',
      'Gemert-Bakel': 'Bakel en Milheeze|Gemert',
      Laarbeek: 'Aarle-Rixtel|Beek en Donk|Lieshout',
      Cranendonck: 'Budel|Maarheeze',
      'Heeze-Leende': 'Heeze|Leende',
      Werkendam: 'Dussen',
    },
  ],
  [
    '1998-01-01',
    {
      'Aa en Hunze': 'Anloo|Gasselte|Gieten|Rolde',
      'Borger-Odoorn': 'Borger|Odoorn',
      Coevorden: 'Dalen|Oosterhesselen|Sleen|Zweeloo',
      'De Wolden': 'De Wijk|Ruinen|Ruinerwold|Zuidwolde',
      Emmen: 'Schoonebeek',
      Meppel: 'Nijeveen',
      'Midden-Drenthe': 'Beilen|Smilde|Westerbork',
      Noordenveld: 'Norg|Peize|Roden',
      Tynaarlo: 'Eelde|Vries|Zuidlaren',
      Westerveld: 'Diever|Dwingeloo|Havelte|Vledder',
      Boxmeer: 'Vierlingsbeek',
    },
  ],
  [
    '1999-01-01',
    {
      Deventer: 'Diepenveen',
      Buren: 'Lienden|Maurik',
      'Gulpen-Wittem': 'Gulpen|Wittem',
      Zaltbommel: 'Brakel|Kerkwijk',
      Maasdriel: 'Ammerzoden|Hedel|Heerewaarden|Rossum',
    },
  ],
];

/** These municipalities, beside the ones that the register has, as far as it has the municipality that took over. */
export function formerMunicipalities(bodies: readonly GovernmentBody[]): GovernmentBody[] {
  const known = new Map(bodies.filter(({ bodyType }) => bodyType === 'municipality').map((body) => [spellingKey(body.name), body.key]));
  return reorganisations.flatMap(([date, heirs]) =>
    Object.entries(heirs).flatMap(([heir, ended]) => {
      const successor = known.get(spellingKey(`Gemeente ${heir}`));
      if (!successor) return [];
      return ended
        .split('|')
        .filter((name) => !known.has(spellingKey(`Gemeente ${name}`)))
        .map((name) => unlisted('municipality', `Gemeente ${name}`, { ended: dayBefore(date), successors: [successor] }));
    }),
  );
}

const dayBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}-12-31`;
