import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityKey } from '../../../lib/entity.ts';
import { readFolder } from '../../../lib/registers/read-folder.ts';
import type { Register } from '../../../lib/registers/register.ts';
import { aFolder, tables } from './a-folder.ts';

let register: Register;
beforeAll(async () => {
  register = await readFolder(await aFolder());
});

const body = (code: string) => register.bodies.find(({ key }) => key === `government-body:${code}`);
const supplierNamed = (name: string) => register.suppliers.find((supplier) => supplier.spellings.includes(name));
const namesOf = (entity: EntityKey) => register.aliases.filter((alias) => alias.entity === entity);

describe('bodies', () => {
  test('bear their name with its type word, and the identifiers that the registers give', () => {
    expect(body('gm0232')).toEqual({
      key: 'government-body:gm0232',
      kind: 'government-body',
      name: 'Gemeente Epe',
      bodyType: 'municipality',
      tooiUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0232',
      oin: '00000001001234567000',
      cbsCode: 'GM0232',
      website: 'https://www.epe.nl',
      wooDecisionsPage: 'https://organisaties.overheid.nl/woo/1/Epe',
      province: 'government-body:pv25',
    });
    expect(body('ws0372')?.name).toBe('Hoogheemraadschap van Delfland');
    expect(body('mnre1153')?.name).toBe('Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur');
  });

  test('that ended have their last day, and successors that are in the register', () => {
    expect(body('gm0501')).toMatchObject({ ended: '2022-12-31', successors: ['government-body:gm1992'], cbsCode: 'GM0501' });
    expect(body('roo777')).toMatchObject({ ended: '2020-01-01', rooId: '777' });
    expect(body('roo777')).not.toHaveProperty('tooiUri');
    expect(body('gm0232')).not.toHaveProperty('successors');
  });

  test('that are joint arrangements have those who take part now, as far as these are in the register', () => {
    expect(body('so0900')?.members).toEqual(['gm0232', 'gm0244']);
    expect(body('gm0232')).not.toHaveProperty('members');
  });

  test('go by the name that everybody uses; the registered one stays findable', () => {
    expect(body('oorg12368')?.name).toBe('Belastingdienst');
    expect(namesOf('government-body:oorg12368').filter(({ evidence }) => evidence === 'register')).toEqual([
      { entity: 'government-body:oorg12368', name: 'Directoraat-generaal Belastingdienst', role: 'full', evidence: 'register' },
    ]);
  });

  test('that have no code here but are listed after all are one body, with the code of the list and what is said of them here', async () => {
    const listed = 'Commissie van toezicht op de inlichtingen- en veiligheidsdiensten';
    const table = tables['registers/bodies.tsv']?.replaceAll('\tCAK\tCAK', `\t${listed}\t${listed}`) ?? '';
    expect(table).toContain(listed);
    const { bodies, abbreviations } = await readFolder(await aFolder({ 'registers/bodies.tsv': table }));
    const found = bodies.filter(({ name }) => name.toLowerCase() === listed.toLowerCase());
    expect(found.map(({ key, bodyType, abbreviation }) => [key, bodyType, abbreviation])).toEqual([
      ['government-body:zb000211', 'oversight-body', 'CTIVD'],
    ]);
    expect(abbreviations.filter(({ text }) => text === 'CTIVD').map(({ entity }) => entity)).toEqual(['government-body:zb000211']);
  });

  test('of a type that we do not know are an error that names them', async () => {
    const table = tables['registers/bodies.tsv']?.replace('\tzbo\t', '\truimtevaartraad\t') ?? null;
    await expect(readFolder(await aFolder({ 'registers/bodies.tsv': table }))).rejects.toThrow(/zb000211.*ruimtevaartraad/);
  });
});

describe('names of bodies', () => {
  test('a former name is one, initials are an abbreviation, a village within the municipality is neither', () => {
    // The areas of its ministers aside, which grow with each cabinet.
    expect(namesOf('government-body:mnre1153').filter(({ role }) => role !== 'short')).toEqual([
      { entity: 'government-body:mnre1153', name: 'Landbouw, Natuur en Voedselkwaliteit', role: 'former', evidence: 'register' },
      {
        entity: 'government-body:mnre1153',
        name: 'Ministry of Agriculture, Fisheries, Food Security and Nature',
        role: 'alias',
        evidence: 'general-knowledge',
      },
      {
        entity: 'government-body:mnre1153',
        name: 'Ministry of Agriculture, Nature and Food Quality',
        role: 'alias',
        evidence: 'general-knowledge',
      },
    ]);
    expect(register.abbreviations).toContainEqual({ entity: 'government-body:mnre1153', text: 'LNV', cue: 'preferred' });
    expect(namesOf('government-body:gm0232').map(({ name }) => name)).toEqual(['Epé', 'Epë']);
    expect(namesOf('government-body:ws0372')).toEqual([
      { entity: 'government-body:ws0372', name: 'Delfland', role: 'short', evidence: 'general-knowledge' },
    ]);
  });

  test('of bodies that are not in the register are left out', () => {
    expect(register.aliases.some(({ name }) => name === 'Nergens')).toBe(false);
    expect(register.abbreviations.some(({ text }) => text === 'AB')).toBe(false);
  });

  test('an abbreviation keeps its rule and article; one of two bodies is never bare', () => {
    expect(register.abbreviations).toContainEqual({ entity: 'government-body:zb000211', text: 'CAK', cue: 'safe', article: 'het' });
    expect(register.abbreviations.filter(({ text }) => text === 'WH').map(({ cue }) => cue)).toEqual(['never-bare', 'never-bare']);
  });

  test('what a resident is called is no adjective', () => {
    expect(register.adjectives.map(({ text }) => text)).toEqual(['Epese', 'Epse', 'Hattems', 'Hattemse', 'Briellese', 'Briellse']);
  });

  test('a host that bodies share is that of the one who has no path on it, or of the one authority among those; a portal is of nobody', () => {
    expect(register.hosts).toEqual([
      { host: 'delfland-samen.nl', body: 'government-body:ws0372' },
      { host: 'epe.nl', body: 'government-body:gm0232' },
      { host: 'loket.nl', body: 'government-body:zb000211' },
      { host: 'loket.nl', path: '/belasting', body: 'government-body:oorg12368' },
      { host: 'rijksoverheid.nl', path: '/ministeries/lvvn', body: 'government-body:mnre1153' },
    ]);
  });

  test('places and the periods of a ministry', () => {
    expect(register.places.map(({ name }) => name)).toEqual(["'s Gravendijk", 'Vaassen']);
    expect(register.namePeriods).toEqual([
      {
        entity: 'government-body:mnre1153',
        name: 'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
        abbreviation: 'LNV',
        from: '2017-10-26',
        until: '2024-07-01',
      },
      {
        entity: 'government-body:mnre1153',
        name: 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
        abbreviation: 'LVVN',
        from: '2024-07-02',
      },
    ]);
  });
});

describe('parties', () => {
  const party = (id: string) => register.parties.find(({ key }) => key === `party:${id}`);
  const severity = (entity: EntityKey, name: string) =>
    register.ambiguities.find((each) => each.entity === entity && each.name === name)?.severity;

  test('a national party goes by the name that it is known by', () => {
    expect(party('vvd')).toEqual({ key: 'party:vvd', kind: 'party', name: 'VVD', scope: 'national', founded: '1948' });
    expect(namesOf('party:vvd')).toEqual([
      { entity: 'party:vvd', name: 'People’s Party for Freedom and Democracy', role: 'alias', evidence: 'general-knowledge' },
      { entity: 'party:vvd', name: 'Volkspartij voor Vrijheid en Democratie', role: 'full', evidence: 'register' },
    ]);
    expect(party('lp')).toMatchObject({ name: 'Libertaire Partij', abbreviation: 'LP' });
    expect(register.abbreviations).toContainEqual({ entity: 'party:lp', text: 'LP', cue: 'never-bare' });
    expect(party('pvda')).toMatchObject({ ended: '2026', successor: 'party:pro' });
  });

  test('a name that is a word asks for a cue', () => {
    expect(severity('party:denk', 'DENK')).toBe(3);
    expect(severity('party:denk', 'Denk')).toBe(3);
    expect(severity('party:vvd', 'VVD')).toBe(0);
    expect(severity('party:helder', 'Helder')).toBe(3);
    expect(severity('party:leefbaar-hattem', 'Leefbaar Hattem')).toBe(0);
  });

  test('local parties of one name in two councils are two parties, each with its municipality', () => {
    expect(party('gemeentebelangen-gm0232')).toMatchObject({
      name: 'Gemeentebelangen (Epe)',
      municipalities: ['gm0232'],
      scope: 'council',
    });
    expect(party('gemeentebelangen-gm0244')).toMatchObject({ name: 'GemeenteBelangen (Hattem)' });
    expect(namesOf('party:gemeentebelangen-gm0232').map(({ name, role }) => [name, role])).toEqual([['Gemeentebelangen', 'short']]);
    expect(severity('party:gemeentebelangen-gm0232', 'Gemeentebelangen')).toBe(3);
  });

  test('an abbreviation in brackets is one; a known local party gets its municipality; a joint list is one party', () => {
    expect(party('leefbaar-hattem')).toMatchObject({ name: 'Leefbaar Hattem', abbreviation: 'LH' });
    expect(party('leefbaar-rotterdam')).toMatchObject({ scope: 'council', municipalities: ['gm0599'] });
    expect(party('cu-sgp')).toMatchObject({ name: 'ChristenUnie-SGP', scope: 'council', municipalities: ['gm0244'] });
  });

  test('a group named for its member is a person, and left out', () => {
    expect(register.parties.some(({ name }) => name.includes('Verschoor'))).toBe(false);
  });
});

describe('suppliers', () => {
  test('spellings of one company are one supplier, with a short name that leaves out legal form and country', () => {
    expect(supplierNamed('Blauwdruk Nederland B.V.')).toMatchObject({
      key: 'supplier:blauwdruk-nederland',
      name: 'Blauwdruk Nederland B.V.',
    });
    expect(supplierNamed('BLAUWDRUK NEDERLAND B.V.')?.key).toBe('supplier:blauwdruk-nederland');
  });

  test('people, public bodies and names in small letters are none', () => {
    const spellings = register.suppliers.flatMap((supplier) => supplier.spellings);
    expect(spellings.filter((name) => /verschoor|gemeente epe|hoekje/i.test(name))).toEqual([]);
  });

  test('broken letters are mended', () => {
    expect(supplierNamed('Café Zonneschijn B.V.')?.key).toBe('supplier:cafe-zonneschijn');
  });

  test('well-known companies are there, whatever the tables say', () => {
    expect(register.suppliers.find(({ key }) => key === 'supplier:kpn')).toMatchObject({
      name: 'KPN',
      shortName: 'KPN',
      shortNameCue: 'safe',
    });
  });
});

describe('algorithms', () => {
  test('current ones, in words of the register, without its sentences', () => {
    const numbers = register.algorithms.flatMap(({ registerNumber }) => registerNumber ?? []);
    expect(numbers).toEqual(['20000001', '20000002']);
    expect(register.algorithms[1]).toEqual({
      key: 'algorithm:20000002',
      kind: 'algorithm',
      name: 'Postzeef',
      registerNumber: '20000002',
      body: 'government-body:gm0232',
      bodyName: 'Gemeente Epe',
      status: 'In gebruik',
      registered: '2025-01-02',
      url: 'https://algoritmes.overheid.nl/nl/algoritme/20000002',
      provider: 'supplier:zeefwerk',
      providerName: 'Zeefwerk B.V.',
    });
  });

  test('well-known systems that the register does not have say so, with who used them and when', () => {
    const known = register.algorithms.filter(({ notInRegister }) => notInRegister);
    expect(known.find(({ key }) => key === 'algorithm:syri')).toEqual({
      key: 'algorithm:syri',
      kind: 'algorithm',
      name: 'SyRI',
      notInRegister: true,
      bodyName: 'Ministerie van Sociale Zaken en Werkgelegenheid',
      from: '2014',
      until: '2020',
      otherNames: expect.arrayContaining([{ name: 'Systeem Risico Indicatie', cue: 'safe' }]),
    });
    expect(known.filter((each) => each.registerNumber !== undefined || each.url !== undefined)).toEqual([]);
  });

  test('a body without code is found by its name; a title of two vendors names neither', () => {
    expect(register.algorithms[0]).toMatchObject({ body: 'government-body:zb000211', status: 'Buiten gebruik' });
    expect(register.algorithms[0]).not.toHaveProperty('providerName');
  });

  test('templates stand in each version of the standard', () => {
    expect(register.templates.map(({ id }) => id)).toEqual(['a-lak@1.0', 'b-lak@1.0', 'zeef-post@0.4', 'zeef-post@1.0']);
    expect(register.templates.at(-1)?.provider).toBe('Zeefwerk B.V.');
  });
});

describe('gifts and awards', () => {
  test('a gift is about the party and the organisation that gave it, dated by its last part', () => {
    expect(register.gifts.gifts[0]).toMatchObject({
      id: 'party-gifts:2025-12',
      about: ['party:vvd', 'supplier:fakkel-kaars-en-zonen'],
      date: '2025-04-01',
      donor: 'Fakkel, Kaars & Zonen B.V.',
      euros: 15000.25,
      period: '2025',
      threshold: 10000,
    });
  });

  test('a row without total is in the total of another, and has no amount; a donor who may be a person has no name', () => {
    expect(register.gifts.gifts[1]).toMatchObject({ about: ['party:pvda'], donor: null, euros: null, date: null, period: 'TK2025' });
    expect(register.gifts.gifts[2]).toMatchObject({ about: [], partyKey: null, party: 'Een andere partij', euros: 1500 });
  });

  test('the totals are those of the ministry, not ours', () => {
    expect(register.gifts.totals).toEqual([
      { party: 'VVD', partyKey: 'party:vvd', period: '2025', euros: 15000.25 },
      { party: 'PvdA', partyKey: 'party:pvda', period: 'TK2025', euros: 3000.3 },
      { party: 'Eindtotaal', partyKey: null, period: 'TK2025', euros: 4500.3 },
    ]);
  });

  test('an award knows its buyer behind a unit or a former name, its winners, and what its amount is worth', () => {
    const [later, earlier] = register.awards.awards;
    expect(later).toMatchObject({
      sourceId: '900002',
      about: ['government-body:mnre1153', 'supplier:zeefwerk'],
      amount: { euros: 1, meaning: 'placeholder' },
      european: false,
      details: 'read',
    });
    expect(earlier).toMatchObject({
      about: ['government-body:gm0232', 'supplier:blauwdruk-nederland'],
      title: 'Onderzoek, advies en "meer"',
      amount: { euros: 125000.5, meaning: 'awarded' },
      contractType: 'services',
      awardedOn: '2025-02-20',
    });
  });

  test('a winner who is a person has no name', () => {
    expect(register.awards.awards[1]?.winners).toEqual([
      { name: 'Blauwdruk Nederland BV', supplier: 'supplier:blauwdruk-nederland' },
      { name: 'natuurlijk persoon' },
    ]);
    expect(JSON.stringify(register)).not.toContain('Verschoor');
  });
});

test('a table that misses a column, or is missing, is an error that names it', async () => {
  await expect(readFolder(await aFolder({ 'registers/places.tsv': 'plaats\tcode\n' }))).rejects.toThrow('places.tsv has no column "place"');
  await expect(readFolder(await aFolder({ 'registers/places.tsv': null }))).rejects.toThrow(/places\.tsv/);
});

describe('elections', () => {
  test('votes per municipality, and of the country as announced: most votes first, nothing about candidates', () => {
    const { elections, results } = register.elections;
    expect(elections).toEqual([
      {
        id: 'TK20251029',
        title: 'Tweede Kamer 29 oktober 2025',
        lists: [
          ['VVD', 'party:vvd'],
          ['GL-PvdA', 'party:glpvda'],
        ],
      },
      {
        id: 'TK20231122',
        title: 'Tweede Kamer 22 november 2023',
        lists: [
          ['Nog Een', null],
          ['VVD', 'party:vvd'],
        ],
      },
    ]);
    expect(results).toEqual([
      { election: 'TK20251029', area: 'government-body:gm0232', votes: [1200, 900] },
      { election: 'TK20251029', area: 'government-body:gm0244', votes: [700, 0] },
      { election: 'TK20251029', area: 'nl', votes: [1950, 960], seats: [2, 1] },
      { election: 'TK20231122', area: 'government-body:gm0232', votes: [400, 1300], counts: [3000, 1720, 1700, 12, 8] },
      { election: 'TK20231122', area: 'nl', votes: [2200, 2110], counts: [0, 4400, 0, 0, 0] },
    ]);
  });

  test('who sits in a council; a group that is called after its member has no name', () => {
    expect(register.elections.councils).toEqual([
      {
        body: 'government-body:gm0232',
        seats: [
          ['VVD', 5],
          ['Gemeentebelangen', 2],
        ],
      },
      { body: 'government-body:gm0244', seats: [[null, 1]] },
    ]);
  });

  test('a list without a party is not left out in silence', async () => {
    const votes = 'Gemeentecode,LijstNaam,Waarde\nGM0232,Onbekend,1\n';
    await expect(readFolder(await aFolder({ 'elections/uitslag_TK20251029_Gemeente.csv': votes }))).rejects.toThrow('Onbekend');
  });
});

test('spending is a year, a bracket and a category, of one ministry and one supplier; what says less is left out', () => {
  const supplier = supplierNamed('Fakkel, Kaars & Zonen B.V.')?.key;
  expect(register.spending.rows).toEqual([
    { supplier, supplierName: 'FAKKEL, KAARS & ZONEN BV', year: 2024, bracket: 13 },
    {
      supplier,
      supplierName: 'Fakkel, Kaars & Zonen B.V.',
      buyer: 'government-body:mnre1153',
      buyerName: 'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
      year: 2023,
      bracket: 5,
      category: '3000 - Kaarsen',
    },
  ]);
});

test('accounts with source code are of bodies in the register', () => {
  expect(register.codeAccounts).toEqual([
    { body: 'government-body:gm0232', host: 'github.com', account: 'epe' },
    { body: 'government-body:gm0232', host: 'gitlab.com', account: 'epe/open' },
    { body: 'government-body:roo777', host: 'github.com', account: 'heuvel' },
  ]);
});
