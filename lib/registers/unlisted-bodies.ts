import { type BodyType, entityKey, type GovernmentBody } from '../entity.ts';
import type { Abbreviation } from './register.ts';
import { plain, slug } from './spelling.ts';

// Bodies that no register names: parts of government that go by a name of their own, and bodies that are no more. General knowledge; names,
// years and codes only.

/** A body without a code: its key is its name, as of the bodies that only a page names (lib/detect/kinds/unlisted-body.ts). */
export const unlisted = (bodyType: BodyType, name: string, but: Partial<GovernmentBody> = {}): GovernmentBody => ({
  key: entityKey('government-body', slug(name)),
  kind: 'government-body',
  name,
  bodyType,
  ...but,
});

/** Part of government today: code of the ministry it belongs to, if any; "Name (ABBR: how far it may be trusted)". */
const present: [type: BodyType, ministry: string, names: string[]][] = [
  [
    'agency',
    'mnre1034',
    [
      'Rijks ICT Gilde (RIG: required)',
      'Kennis- en Exploitatiecentrum Officiële Overheidspublicaties (KOOP: required)',
      'Algemene Bestuursdienst (ABD: required)',
      'Nationaal Coördinator tegen Discriminatie en Racisme (NCDR: required)',
      'Rijksdienst Caribisch Nederland (RCN: required)',
    ],
  ],
  ['foundation', 'mnre1034', ['Waarborgfonds Sociale Woningbouw (WSW: preferred)']],
  ['oversight-body', '', ['Inspectieraad']],
  ['foundation', 'mnre1034', ['Stichting ICTU (ICTU: preferred)', 'Stichting Geonovum (Geonovum: safe)']],
  [
    'oversight-body',
    '',
    [
      'Toetsingscommissie Inzet Bevoegdheden (TIB: required)',
      'Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten (CTIVD: preferred)',
    ],
  ],
  ['agency', 'mnre1010', ['Rijksvoorlichtingsdienst (RVD: preferred)']],
  [
    'agency',
    'mnre1090',
    [
      'Uitvoeringsorganisatie Herstel Toeslagen (UHT: required)',
      'Auditdienst Rijk (ADR: required)',
      'Inspectie der Rijksfinanciën (IRF: required)',
      'Domeinen Roerende Zaken (DRZ: required)',
    ],
  ],
  [
    'agency',
    'mnre1018',
    [
      'Kustwacht',
      'Koninklijke Marine',
      'Koninklijke Landmacht',
      'Koninklijke Luchtmacht',
      'Nederlandse Defensie Academie',
      'Dienst der Hydrografie',
    ],
  ],
  [
    'agency',
    'mnre1130',
    ['Nationale Databank Wegverkeersgegevens (NDW: required)', 'Kennisinstituut voor Mobiliteitsbeleid (KiM: required)'],
  ],
  ['agency', 'mnre1073', ['Bureau Keteninformatisering Werk en Inkomen (BKWI: preferred)']],
  ['foundation', 'mnre1073', ['Stichting Inlichtingenbureau (IB: never-bare)']],
  ['agency', 'mnre1058', ['FIU-Nederland']],
  ['foundation', 'mnre1058', ['Stichting het Juridisch Loket', 'Reclassering Nederland', 'Slachtofferhulp Nederland']],
  [
    'joint-arrangement',
    '',
    [
      'Metropoolregio Amsterdam (MRA: required)',
      'Sociale Dienst Drechtsteden (SDD: required)',
      'Coöperatie Dimpact UA (Dimpact: preferred)',
      'Hoogwaterbeschermingsprogramma (HWBP: required)',
      'Regio Zwolle',
      'Regio Hart van Brabant',
      'Zeeuwse Ombudsman',
    ],
  ],
  ['agency', 'mnre1025', ['Dienst Uitvoering Subsidies aan Instellingen (DUS-I: safe)']],
  ['advisory-body', 'mnre1034', ['College van Rijksadviseurs']],
  ['advisory-body', 'mnre1109', ['Rathenau Instituut']],
  ['foundation', '', ['Stichting Toegepast Onderzoek Waterbeheer (STOWA: safe)']],
  ['foundation', 'mnre1130', ['Waarborgfonds Motorverkeer', 'Stichting Wetenschappelijk Onderzoek Verkeersveiligheid (SWOV: safe)']],
  ['foundation', 'mnre1025', ['Nictiz', 'Waarborgfonds voor de Zorgsector (WFZ: required)']],
  ['foundation', 'mnre1109', ['Stichting Leerplanontwikkeling (SLO: required)', 'Nationaal Restauratiefonds']],
  ['foundation', 'mnre1153', ['Skal Biocontrole']],
  ['association', '', ['Informatiebeveiligingsdienst (IBD: required)', 'GGD GHOR Nederland', 'Veiligheidsberaad', 'Brandweer Nederland']],
];

/** No more: the year in which it ended, the codes of those that took over, names as above. */
const ended: [type: BodyType, year: string, heirs: string, names: string[]][] = [
  [
    'water-board',
    '1993',
    'ws0636',
    ['Waterschap Kromme Rijn', 'Waterschap Leidse Rijn', 'Grootwaterschap van Woerden', 'Waterschap Lopikerwaard'],
  ],
  ['water-board', '1996', 'ws0662', ['Waterschap Oost-Veluwe', 'Waterschap Noord-Veluwe', 'Waterschap Gelderse Vallei', 'Waterschap Eem']],
  [
    'water-board',
    '1996',
    'ws0152',
    ['Waterschap IJsselland-Baakse Beek', 'Waterschap van de Berkel', 'Waterschap van de Oude IJssel', 'Polderdistrict Rijn en IJssel'],
  ],
  [
    'water-board',
    '1995',
    'ws0661',
    ['Waterschap Schouwen-Duiveland', 'Waterschap Tholen', 'Waterschap Walcheren', 'Waterschap Noord- en Zuid-Beveland'],
  ],
  ['water-board', '1998', 'ws0661', ['Waterschap Het Vrije van Sluis', 'Waterschap De Drie Ambachten', 'Waterschap Hulster Ambacht']],
  ['water-board', '1999', 'ws0646', ['Waterschap Dollardzijlvest', 'Waterschap Hunze en Aa', 'Waterschap Eemszijlvest']],
  ['water-board', '1999', 'ws0664', ['Waterschap Meppelerdiep', 'Waterschap Wold en Wieden']],
  ['water-board', '1999', 'ws0650', ['Heemraadschap Fleverwaard', 'Waterschap Noordoostpolder']],
  [
    'water-board',
    '2001',
    'ws0621',
    ['Polderdistrict Betuwe', 'Polderdistrict Groot Maas en Waal', 'Polderdistrict Tieler- en Culemborgerwaarden'],
  ],
  [
    'water-board',
    '2004',
    'ws0621',
    ['Hoogheemraadschap van de Alblasserwaard en de Vijfheerenlanden', 'Hoogheemraadschap Alm en Biesbosch'],
  ],
  [
    'water-board',
    '2002',
    'ws0651',
    [
      'Hoogheemraadschap van Uitwaterende Sluizen in Hollands Noorderkwartier',
      'Waterschap De Waterlanden',
      'Waterschap Groot-Geestmerambacht',
      'Waterschap Hollands Kroon',
      'Waterschap Het Lange Rond',
      'Waterschap Westfriesland',
    ],
  ],
  [
    'water-board',
    '2003',
    'ws0653',
    [
      'Waterschap Friesland',
      'Waterschap Boarn en Klif',
      'Waterschap De Waadkant',
      'Waterschap Lauwerswâlden',
      'Waterschap Marne-Middelsee',
      'Waterschap Sevenwolden',
    ],
  ],
  ['water-board', '2003', 'ws0654', ['Waterschap De Aa', 'Waterschap De Maaskant']],
  [
    'water-board',
    '2003',
    'ws0652',
    [
      'Hoogheemraadschap van West-Brabant',
      'Waterschap De Dongestroom',
      'Waterschap Land van Nassau',
      'Waterschap Mark en Weerijs',
      'Waterschap Het Scheldekwartier',
    ],
  ],
  ['water-board', '2004', 'ws0616', ['Waterschap De Oude Rijnstromen', 'Waterschap Wilck en Wiericke', 'Waterschap Groot-Haarlemmermeer']],
  ['water-board', '2004', 'ws0656', ['Hoogheemraadschap van Schieland', 'Hoogheemraadschap van de Krimpenerwaard']],
  [
    'water-board',
    '2004',
    'ws0655',
    [
      'Waterschap Goeree-Overflakkee',
      'Waterschap De Brielse Dijkring',
      'Waterschap IJsselmonde',
      'Waterschap De Groote Waard',
      'Zuiveringsschap Hollandse Eilanden en Waarden',
    ],
  ],
  ['water-board', '1996', 'ws0155', ['Hoogheemraadschap Amstel en Vecht', 'Zuiveringsschap Amstel- en Gooiland']],
  ['water-board', '2003', 'ws0665', ['Zuiveringschap Limburg']],
  ['agency', '2001', 'mnre1130', ['Rijksluchtvaartdienst (RLD: required)']],
  ['police', '2012', 'oorg10264', ['Voorziening tot samenwerking Politie Nederland (vtsPN: preferred)']],
  ['independent-body', '2008', 'zb000117', ['Centrum voor Werk en Inkomen (CWI: required)']],
  ['advisory-body', '2012', 'zb000117', ['Raad voor Werk en Inkomen (RWI: required)']],
  [
    'independent-body',
    '2001',
    'zb000117',
    ['Landelijk instituut sociale verzekeringen (Lisv: preferred)', 'College van toezicht sociale verzekeringen (Ctsv: preferred)'],
  ],
  ['agency', '2014', 'oorg10005', ['Dienst Landelijk Gebied (DLG: required)']],
  ['agency', '2005', 'oorg10006', ['Railned']],
  ['advisory-body', '2015', '', ['College Standaardisatie']],
  ['agency', '2022', 'mnre1018', ['Defensie Materieel Organisatie (DMO: required)']],
  ['independent-body', '2018', 'oorg10006', ['Centraal Fonds Volkshuisvesting (CFV: required)']],
  ['independent-body', '2013', '', ['College bouw zorginstellingen (CBZ: required)']],
  ['independent-body', '2001', 'zb000117', ['Centraal Bureau voor de Arbeidsvoorziening', 'Arbeidsvoorzieningsorganisatie']],
  ['foundation', '2001', 'zb000117', ['Gemeenschappelijk Administratiekantoor (GAK: preferred)']],
  ['independent-body', '1994', '', ['Sociale Verzekeringsraad']],
  ['independent-body', '2014', 'roo15956', ['Faunafonds']],
  ['advisory-body', '1997', '', ['Emancipatieraad']],
  ['agency', '1988', '', ['Staatsbedrijf der PTT']],
  [
    'professional-body',
    '2014',
    '',
    ['Landbouwschap', 'Bosschap', 'Hoofdbedrijfschap Ambachten', 'Hoofdbedrijfschap Detailhandel', 'Bedrijfschap Horeca en Catering'],
  ],
  [
    'professional-body',
    '2014',
    'mnre1153',
    ['Productschap Tuinbouw', 'Productschap Zuivel', 'Productschap Vis', 'Productschap Akkerbouw', 'Productschap Vee en Vlees'],
  ],
  ['agency', '2023', 'oorg12372', ['Digital Trust Center (DTC: required)']],
  ['court', '2001', '', ['Tariefcommissie']],
  ['court', '2013', 'oorg10020|oorg10026', ['Rechtbank Oost-Nederland']],
  ['court', '2012', 'oorg10015', ['Gerechtshof Arnhem', 'Gerechtshof Leeuwarden']],
  ['court', '2012', 'oorg10020', ['Rechtbank Arnhem', 'Rechtbank Zutphen']],
  ['court', '2012', 'oorg10026', ['Rechtbank Almelo', 'Rechtbank Zwolle-Lelystad', 'Rechtbank Zwolle']],
  ['court', '2012', 'oorg10021', ['Rechtbank Maastricht', 'Rechtbank Roermond']],
  ['court', '2012', 'oorg10022', ['Rechtbank Utrecht']],
  ['court', '2012', 'oorg10023', ['Rechtbank Haarlem', 'Rechtbank Alkmaar']],
  ['court', '2012', 'oorg10024', ['Rechtbank Assen', 'Rechtbank Groningen', 'Rechtbank Leeuwarden']],
  ['court', '2012', 'oorg10025', ["Rechtbank 's-Hertogenbosch"]],
  ['court', '2012', 'oorg10027', ['Rechtbank Dordrecht']],
  ['court', '2012', 'oorg10028', ['Rechtbank Breda', 'Rechtbank Middelburg']],
  ['joint-arrangement', '2015', 'so0830', ['Stadsregio Rotterdam', 'Stadsgewest Haaglanden']],
  ['joint-arrangement', '1995', '', ['Overlegorgaan Rijnmondgebied', 'Openbaar Lichaam Rijnmond']],
  ['joint-arrangement', '2016', 'so0001', ['Stadsregio Amsterdam', 'Regionaal Orgaan Amsterdam']],
  [
    'joint-arrangement',
    '2014',
    '',
    ['Stadsregio Arnhem Nijmegen', 'Bestuur Regio Utrecht (BRU: required)', 'Samenwerkingsverband Regio Eindhoven (SRE: required)'],
  ],
  ['joint-arrangement', '2021', 'so0005', ['Regio Twente']],
  ['joint-arrangement', '2021', '', ['Drechtsteden', 'Gemeenschappelijke regeling Drechtsteden']],
];

export interface UnlistedBodies {
  bodies: GovernmentBody[];
  abbreviations: Abbreviation[];
}

const withShort = /^(.+) \(([^:]+): (safe|preferred|required|never-bare)\)$/;
const trust: Record<string, Abbreviation['cue']> = {
  safe: 'safe',
  preferred: 'preferred',
  required: 'required',
  'never-bare': 'never-bare',
};

/** All of them, as far as a register has the bodies that they point at. Those that it names by themselves keep their code, and replace what it says. */
export function unlistedBodies(register: readonly GovernmentBody[]): UnlistedBodies {
  const known = new Set(register.map(({ key }) => key));
  const found: UnlistedBodies = { bodies: [], abbreviations: [] };
  const add = (type: BodyType, text: string, but: Pick<GovernmentBody, 'ministry' | 'ended' | 'successors'>): void => {
    if (
      [but.ministry, ...(but.successors ?? [])].some(
        (key) => key !== undefined && !known.has(entityKey('government-body', key.replace(/^.*:/, ''))),
      )
    )
      return;
    const [, name = text, short, cue = ''] = withShort.exec(text) ?? [];
    // Listed after all, as another sort of body or in small letters: one body, by its code.
    const listed = register.find((each) => !each.ended && !but.ended && plain(each.name) === plain(name));
    const body = {
      ...listed,
      ...unlisted(type, name, { ...(short && { abbreviation: short }), ...but, ...(listed && { key: listed.key }) }),
    };
    found.bodies.push(body);
    if (short) found.abbreviations.push({ entity: body.key, text: short, cue: trust[cue] ?? 'required' });
  };
  for (const [type, ministry, names] of present)
    for (const name of names) add(type, name, ministry ? { ministry: entityKey('government-body', ministry) } : {});
  for (const [type, year, heirs, names] of ended) {
    const successors = heirs.split('|').flatMap((code) => (code ? entityKey('government-body', code) : []));
    for (const name of names) add(type, name, { ended: year, ...(successors.length > 0 && { successors }) });
  }
  return found;
}
