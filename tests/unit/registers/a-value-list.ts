// Value lists in the form in which TOOI publishes them: expanded JSON-LD. Codes and names of bodies are facts; what befalls them here is made up.
const ontology = 'https://identifier.overheid.nl/tooi/def/ont/';
const tooi = (path: string): string => `https://identifier.overheid.nl/tooi/id/${path}`;
const said = (values: Record<string, string | undefined>): Record<string, object[]> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[`${ontology}${name}`, [{ '@value': value }]]])),
  );
const pointed = (values: Record<string, string | undefined>): Record<string, object[]> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[`${ontology}${name}`, [{ '@id': value }]]])),
  );

export const aMunicipality = (code: string, name: string, more: { province?: string; ended?: string } = {}): object => ({
  '@id': tooi(`gemeente/${code}`),
  '@type': [`${ontology}Gemeente`],
  'http://www.w3.org/2000/01/rdf-schema#label': [{ '@value': `gemeente ${name}` }],
  ...said({
    organisatiecode: code,
    gemeentecode: code.slice(2),
    voorkeursnaamExclSoort: name,
    voorkeursnaamInclSoort: `gemeente ${name}`,
    officieleNaamExclSoort: name,
    officieleNaamInclSoort: `gemeente ${name}`,
    einddatum: more.ended,
  }),
  ...pointed({
    organisatiesoort: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_49ea8180',
    ligtInProvincie: more.province && tooi(`provincie/${more.province}`),
  }),
});

export const anAgency = (
  code: string,
  name: string,
  more: { sort?: string; abbreviation?: string; otherName?: string; ministry?: string } = {},
): object => ({
  '@id': tooi(`oorg/${code}`),
  '@type': [`${ontology}Overheidsorganisatie`],
  ...said({
    organisatiecode: code,
    voorkeursnaamExclSoort: name,
    voorkeursnaamInclSoort: `agentschap ${name}`,
    officieleNaamExclSoort: name,
    afkorting: more.abbreviation,
    alternatieveNaam: more.otherName,
  }),
  ...pointed({
    organisatiesoort: `https://identifier.overheid.nl/tooi/def/thes/kern/${more.sort ?? 'c_81c05ccd'}`,
    verantwoordelijkMinisterie: more.ministry && tooi(`ministerie/${more.ministry}`),
  }),
});

export const aWaterBoard = (code: string, name: string): object => ({
  '@id': tooi(`waterschap/${code}`),
  '@type': [`${ontology}Waterschap`],
  ...said({ organisatiecode: code, voorkeursnaamExclSoort: name, voorkeursnaamInclSoort: `waterschap ${name}` }),
  ...pointed({ organisatiesoort: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_b5326808' }),
});

export const aFormerVersion = (kind: string, code: string, name: string): object => ({
  '@id': tooi(`${kind}/hv_00000001`),
  '@type': [`${ontology}Waterschap`, `${ontology}HistorischeVersie`],
  'http://www.w3.org/ns/prov#specializationOf': [{ '@id': tooi(`${kind}/${code}`) }],
  ...said({ organisatiecode: code, voorkeursnaamInclSoort: name, einddatumHV: '2016-12-31' }),
});

/** Several municipalities become one: new (`into`), or one that was there already (`used`). */
export const aMerger = (from: string[], into: string, used = false): object => ({
  '@id': tooi(`gemeente/wzg_${into}`),
  '@type': [`${ontology}${used ? 'Uitbreiding' : 'Samenvoeging'}`],
  'http://www.w3.org/ns/prov#invalidated': from.map((code) => ({ '@id': tooi(`gemeente/${code}`) })),
  [`http://www.w3.org/ns/prov#${used ? 'used' : 'generated'}`]: [{ '@id': tooi(`gemeente/${into}`) }],
});

export const theList = (date: string): object => ({
  '@id': 'https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet/5',
  '@type': ['https://identifier.overheid.nl/tooi/def/wl/RegisterwaardelijstCompleet', 'http://www.w3.org/2002/07/owl#Ontology'],
  'http://purl.org/dc/terms/description': [{ '@value': 'Een lijst.' }],
  ...said({ zichtdatum: date }),
});
