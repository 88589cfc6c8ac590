// A small folder of register files in the shapes of the real ones. Names of bodies are facts; the rest is made up.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

type Rows = Record<string, string>[];

/** A table with these columns; a row leaves out what is empty. */
const tabs = (columns: string[], rows: Rows): string =>
  `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.join('\t')).join('\n')}\n`;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const commas = (columns: string[], rows: Rows): string =>
  `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;

const bodyColumns =
  'id code roo_id type official_name preferred_name label abbreviations other_names status start_date end_date successors ' +
  'ministry province cbs_code oin kvk rsin website woo_request_url woo_overview_url woo_decisions_url';
const tooi = (path: string): string => `https://identifier.overheid.nl/tooi/id/${path}`;

const municipality = (code: string, name: string, more: Record<string, string> = {}) => ({
  id: tooi(`gemeente/${code}`),
  code,
  type: 'gemeente',
  official_name: `gemeente ${name}`,
  label: `gemeente ${name}`,
  status: 'active',
  province: 'pv25',
  ...more,
});

/** The file of the Electoral Council: a row for each number, of a district, a municipality or a candidate. */
const numbers2023 = [
  'Regio;RegioCode;OuderRegioCode;GrootOuderRegioCode;Partij;LijstNummer;LijstNaam;KandidaatNummer;' +
    'KandidaatInitialen;KandidaatVoornaam;KandidaatTussenvoegsel;KandidaatAchternaam;KandidaatWoonplaats;KandidaatGeslacht;VeldType;Waarde',
  ...[
    ['Arnhem', 'K6', 'VVD', 'LijstAantalStemmen', '2100'],
    ['Arnhem', 'K6', 'Nog Een', 'LijstAantalStemmen', '2200'],
    ['Arnhem', 'K6', '', 'Opkomst', '4400'],
    ['Bonaire', 'K20', 'VVD', 'LijstAantalStemmen', '10'],
    ['Epe', 'G0232', 'VVD', 'LijstAantalStemmen', '1300'],
    ['Epe', 'G0232', 'Nog Een', 'LijstAantalStemmen', '400'],
    ['Epe', 'G0232', '', 'Kiesgerechtigden', '3000'],
    ['Epe', 'G0232', '', 'Opkomst', '1720'],
    ['Epe', 'G0232', '', 'AantalGeldigeStemmen', '1700'],
    ['Epe', 'G0232', '', 'AantalBlancoStemmen', '12'],
    ['Epe', 'G0232', '', 'AantalOngeldigeStemmen', '8'],
    ['Epe', 'G0232', 'VVD', 'KandidaatAantalStemmen', '1000'],
  ].map(([name = '', code = '', list = '', field = '', value = '']) => `${name};${code};;;;;${list};;;;;;;;${field};${value}`),
].join('\r\n');

export const tables: Record<string, string> = {
  'registers/bodies.tsv': tabs(bodyColumns.split(' '), [
    municipality('gm0232', 'Epe', {
      oin: '00000001001234567000',
      website: 'https://www.epe.nl',
      woo_overview_url: 'https://organisaties.overheid.nl/woo/1/Epe',
    }),
    municipality('gm0244', 'Hattem'),
    municipality('gm1992', 'Voorne aan Zee', { province: 'pv28' }),
    municipality('gm0501', 'Brielle', { status: 'ended', end_date: '2022-12-31', province: 'pv28' }),
    {
      id: tooi('provincie/pv25'),
      code: 'pv25',
      type: 'provincie',
      official_name: 'provincie Gelderland',
      label: 'provincie Gelderland',
      abbreviations: 'GE',
      status: 'active',
    },
    {
      id: tooi('provincie/pv28'),
      code: 'pv28',
      type: 'provincie',
      official_name: 'provincie Zuid-Holland',
      label: 'provincie Zuid-Holland',
      status: 'active',
    },
    {
      id: tooi('waterschap/ws0372'),
      code: 'ws0372',
      type: 'waterschap',
      official_name: 'Hoogheemraadschap van Delfland',
      label: 'Hoogheemraadschap van Delfland',
      status: 'active',
    },
    {
      id: tooi('ministerie/mnre1153'),
      code: 'mnre1153',
      type: 'ministerie',
      official_name: 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
      label: 'ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur',
      abbreviations: 'LVVN',
      status: 'active',
    },
    {
      id: tooi('oorg/oorg12368'),
      code: 'oorg12368',
      type: 'organisatieonderdeel',
      official_name: 'Directoraat-generaal Belastingdienst',
      label: 'Directoraat-generaal Belastingdienst',
      status: 'active',
      ministry: 'mnre1153',
    },
    { id: tooi('zbo/zb000211'), code: 'zb000211', type: 'zbo', official_name: 'CAK', label: 'CAK', abbreviations: 'CAK', status: 'active' },
    {
      id: 'https://organisaties.overheid.nl/777/x',
      code: 'roo777',
      roo_id: '777',
      type: 'samenwerkingsorganisatie',
      official_name: 'Werkplein de Heuvel',
      label: 'Werkplein de Heuvel',
      status: 'ended',
      end_date: '2020-01-01',
    },
    {
      id: tooi('samenwerkingsorganisatie/so0900'),
      code: 'so0900',
      type: 'samenwerkingsorganisatie',
      official_name: 'Werkplein Veluwe',
      label: 'Werkplein Veluwe',
      status: 'active',
    },
  ]),
  'registers/gr_register.tsv': tabs(
    ['roo_id', 'title', 'body', 'body_code', 'in_force', 'out_of_force', 'participants'],
    [
      {
        roo_id: '1',
        title: 'Werkplein Veluwe',
        body_code: 'so0900',
        in_force: '2020-01-01',
        participants: 'gm0244|gm0232|Gemeente Kaprijke|gm9999',
      },
      {
        roo_id: '2',
        title: 'Werkplein Veluwe',
        body_code: 'so0900',
        in_force: '2010-01-01',
        out_of_force: '2019-12-31',
        participants: 'gm1992',
      },
      { roo_id: '3', title: 'Zonder lichaam', participants: 'gm0232|gm0244' },
    ],
  ),
  'registers/municipal_changes.tsv': tabs(
    ['old_code', 'new_code'],
    [
      { old_code: 'GM0501', new_code: 'GM1992' },
      { old_code: 'GM0501', new_code: 'GM9999' },
    ],
  ),
  'registers/aliases.tsv': tabs(
    ['code', 'label', 'alias', 'kind', 'certainty', 'note'],
    [
      { code: 'ws0372', alias: 'Delfland', kind: 'short', certainty: 'general knowledge' },
      { code: 'gm0232', alias: 'Vaassen', kind: 'part', certainty: 'general knowledge' },
      { code: 'mnre1153', alias: 'LNV', kind: 'alt/historic', certainty: 'bodies.tsv (TOOI/ROO/curated)' },
      {
        code: 'mnre1153',
        alias: 'Landbouw, Natuur en Voedselkwaliteit',
        kind: 'alt/historic',
        certainty: 'bodies.tsv (TOOI/ROO/curated)',
        note: 'Landbouw, Natuur en Voedselkwaliteit (2017-10-26..2024-07-01)',
      },
      { code: 'gm0232', alias: 'Epé', kind: 'without accents', certainty: 'derived' },
      { code: 'gm0232', alias: 'Epë', kind: 'without accents', certainty: 'derived' },
      { code: 'gm4444', alias: 'Nergens', kind: 'short', certainty: 'general knowledge' },
    ],
  ),
  'registers/abbreviations.tsv': tabs(
    ['abbr', 'kind', 'code', 'rule', 'article_cue', 'rule_source'],
    [
      { abbr: 'CAK', kind: 'body', code: 'zb000211', rule: 'safe', article_cue: 'het', rule_source: 'curated (general knowledge)' },
      { abbr: 'WH', kind: 'body', code: 'roo777', rule: 'safe', rule_source: 'auto' },
      { abbr: 'WH', kind: 'body', code: 'ws0372', rule: 'safe', rule_source: 'auto' },
      { abbr: 'AB', kind: 'unit', code: 'roo28294874', rule: 'never_bare', rule_source: 'auto' },
    ],
  ),
  'registers/adjectives.tsv': tabs(
    ['code', 'type', 'name', 'adjective', 'evidence'],
    [
      { code: 'gm0244', adjective: 'Hattems' },
      { code: 'gm0244', adjective: 'Hattemse' },
      { code: 'gm0232', adjective: 'Epenaar' },
    ],
  ),
  'registers/ambiguous.tsv': tabs(['name', 'code', 'severity'], [{ name: 'Epe', code: 'gm0232', severity: '2' }]),
  'registers/places.tsv': tabs(
    ['place', 'municipality_code'],
    [
      { place: 'Vaassen', municipality_code: 'gm0232' },
      { place: "'S Gravendijk", municipality_code: 'gm0244' },
    ],
  ),
  'registers/domains.tsv': tabs(
    ['host', 'code', 'path', 'kind'],
    [
      { host: 'epe.nl', code: 'gm0232', kind: 'own_host' },
      { host: 'rijksoverheid.nl', code: 'mnre1153', path: '/ministeries/lvvn', kind: 'shared_host' },
      { host: 'gedeeld.nl', code: 'zb000211', kind: 'shared_host' },
      { host: 'gedeeld.nl', code: 'oorg12368', kind: 'shared_host' },
      { host: 'delfland-samen.nl', code: 'ws0372', kind: 'shared_host' },
      { host: 'delfland-samen.nl', code: 'zb000211', kind: 'shared_host' },
      { host: 'loket.nl', code: 'zb000211', kind: 'shared_host' },
      { host: 'loket.nl', code: 'oorg12368', path: '/belasting', kind: 'shared_host' },
      { host: 'overheid.nl', code: 'zb000211', kind: 'shared_host' },
    ],
  ),
  'registers/ministries_history.tsv': tabs(
    ['code', 'name', 'abbr', 'from', 'until', 'evidence'],
    [
      { code: 'mnre1153', name: 'Landbouw, Natuur en Voedselkwaliteit', abbr: 'LNV', from: '2017-10-26', until: '2024-07-01' },
      { code: 'mnre1153', name: 'Landbouw, Visserij, Voedselzekerheid en Natuur', abbr: 'LVVN', from: '2024-07-02' },
    ],
  ),
  'registers/parties.tsv': tabs(
    [
      'id',
      'name',
      'abbr',
      'registered_name_tk2025',
      'aliases',
      'founded',
      'ended',
      'successor',
      'status',
      'rule',
      'website',
      'tk2025_votes',
      'tk2025_seats',
    ],
    [
      {
        id: 'vvd',
        name: 'Volkspartij voor Vrijheid en Democratie',
        abbr: 'VVD',
        founded: '1948',
        status: 'active',
        rule: 'safe',
        tk2025_votes: '1950',
        tk2025_seats: '2',
      },
      { id: 'denk', name: 'DENK', abbr: 'DENK', aliases: 'Denk', status: 'active', rule: 'cue_required' },
      {
        id: 'lp',
        name: 'Libertaire Partij',
        abbr: 'LP',
        registered_name_tk2025: 'LP (Libertaire Partij)',
        status: 'active',
        rule: 'never_bare_abbr',
      },
      { id: 'pvda', name: 'Partij van de Arbeid', abbr: 'PvdA', ended: '2026', successor: 'pro', status: 'merged', rule: 'safe' },
      { id: 'pro', name: 'Progressief Nederland', abbr: 'PRO', status: 'active', rule: 'cue_required' },
      { id: 'glpvda', name: 'GroenLinks-PvdA', abbr: 'GL-PvdA', status: 'merged', rule: 'safe', tk2025_votes: '960', tk2025_seats: '1' },
      { id: 'leefbaar-rotterdam', name: 'Leefbaar Rotterdam', abbr: 'LR', status: 'local', rule: 'safe' },
    ],
  ),
  'registers/council_parties.tsv': tabs(
    ['municipality_code', 'municipality', 'party', 'seats', 'total_seats', 'national_party'],
    [
      { municipality_code: 'gm0232', municipality: 'Epe', party: 'VVD', seats: '5', total_seats: '7', national_party: 'vvd' },
      { municipality_code: 'gm0232', municipality: 'Epe', party: 'Gemeentebelangen', seats: '2', total_seats: '7' },
      { municipality_code: 'gm0244', municipality: 'Hattem', party: 'GemeenteBelangen' },
      { municipality_code: 'gm0244', municipality: 'Hattem', party: 'Leefbaar Hattem (LH)' },
      { municipality_code: 'gm0244', municipality: 'Hattem', party: 'Helder' },
      { municipality_code: 'gm0244', municipality: 'Hattem', party: 'Fractie Verschoor', seats: '1' },
      { municipality_code: 'gm0244', municipality: 'Hattem', party: 'ChristenUnie-SGP', national_party: 'cu+sgp' },
      { municipality_code: 'gm0599', municipality: 'Rotterdam', party: 'Leefbaar Rotterdam' },
    ],
  ),
  'registers/algorithm_templates.tsv': tabs(
    ['template_id', 'name', 'provider', 'standard_version', 'description_short'],
    [
      { template_id: 'zeef-post', name: 'Postzeef', standard_version: '0.4' },
      { template_id: 'zeef-post', name: 'Postzeef', provider: 'Zeefwerk B.V. – https://zeef.example', standard_version: '1.0' },
      { template_id: 'a-lak', name: 'Anonimiseren', provider: 'Zeefwerk B.V.', standard_version: '1.0' },
      { template_id: 'b-lak', name: 'Anonimiseren', provider: 'Lakmaker B.V.', standard_version: '1.0' },
    ],
  ),
  'registers/algorithms.tsv': tabs(
    ['id', 'title', 'organisation', 'organisation_code', 'status', 'registered', 'record', 'legal_basis', 'goal', 'url'],
    [
      {
        id: '20000002',
        title: 'Postzeef',
        organisation: 'Gemeente Epe',
        organisation_code: 'gm0232',
        status: 'in_gebruik',
        registered: '2025-01-02',
        record: 'current',
        goal: 'Dit is een lange zin over het doel.',
        url: 'https://algoritmes.overheid.nl/nl/algoritme/20000002',
      },
      { id: '20000001', title: 'Anonimiseren', organisation: 'CAK', status: 'buiten_gebruik', record: 'current' },
      { id: '20000003', title: 'Weggehaald', organisation: 'CAK', status: 'in_gebruik', record: 'removed' },
    ],
  ),
  'procurement/suppliers_nl_legal_entities.csv': commas(
    ['naam', 'varianten', 'key', 'n_tenderned_award', 'n_rijk_inkoop'],
    [
      {
        naam: 'Blauwdruk Nederland B.V.',
        varianten: 'Blauwdruk Nederland B.V.|BLAUWDRUK NEDERLAND BV',
        n_tenderned_award: '3',
        n_rijk_inkoop: '0',
      },
      { naam: 'Fakkel, Kaars & Zonen B.V.', varianten: 'Fakkel, Kaars & Zonen B.V.', n_tenderned_award: '0', n_rijk_inkoop: '1' },
      { naam: 'Jan Verschoor B.V.', varianten: 'Jan Verschoor B.V.', n_tenderned_award: '0', n_rijk_inkoop: '1' },
      { naam: 'Gemeente Epe', varianten: 'Gemeente Epe', n_tenderned_award: '1', n_rijk_inkoop: '0' },
      { naam: "'t stille hoekje b.v.", varianten: "'t stille hoekje b.v.", n_tenderned_award: '0', n_rijk_inkoop: '1' },
    ],
  ),
  'procurement/rijk_inkoop_suppliers_legal_entities.csv': commas(
    ['sample', 'leverancier', 'ministerie', 'kostensoort', 'jaar', 'staffel'],
    [
      { leverancier: 'CafÃ© Zonneschijn B.V.' },
      { leverancier: 'Fakkel, Kaars & Zonen B.V.', ministerie: 'LNV', kostensoort: '3000 - Kaarsen', jaar: '2023', staffel: '5' },
      { leverancier: 'Fakkel, Kaars & Zonen B.V.', ministerie: 'LNV', kostensoort: '3000 - Kaarsen', jaar: '2023', staffel: '5' },
      { leverancier: 'FAKKEL, KAARS & ZONEN BV', jaar: '2024', staffel: '13' },
      { leverancier: 'Fakkel, Kaars & Zonen B.V.', ministerie: 'LNV', jaar: '2022', staffel: '1, 2' },
      { leverancier: 'Fakkel, Kaars & Zonen B.V.', ministerie: 'LNV|DEF', jaar: '2022', staffel: '1' },
      { leverancier: 'Fakkel, Kaars & Zonen B.V.', ministerie: 'LNV', staffel: '1' },
      { leverancier: 'Onbekende Handel', ministerie: 'LNV', jaar: '2022', staffel: '1' },
    ],
  ),
  'procurement/don_publishers_tooi_codehosting.csv': commas(
    ['naam', 'tooi_uri', 'roo_id', 'code_hosting_urls', 'active'],
    [
      {
        tooi_uri: tooi('gemeente/gm0232'),
        roo_id: '1',
        code_hosting_urls: 'https://github.com/epe|https://gitlab.com/epe/open/',
        active: 'True',
      },
      { roo_id: '777', code_hosting_urls: 'https://github.com/heuvel', active: 'True' },
      { roo_id: '778', code_hosting_urls: 'https://github.com/onbekend', active: 'True' },
      { tooi_uri: tooi('gemeente/gm0244'), roo_id: '2', code_hosting_urls: 'https://github.com/hattem', active: 'False' },
    ],
  ),
  'procurement/tenderned_awards_with_winner.csv': commas(
    [
      'publicatie_id',
      'kenmerk',
      'publicatiedatum',
      'aanbestedende_dienst',
      'titel',
      'procedure',
      'type_opdracht',
      'europees',
      'datum_gunning',
      'waarde_definitief_eur',
      'winnaars',
      'url',
    ],
    [
      {
        publicatie_id: '900001',
        publicatiedatum: '2025-03-04',
        aanbestedende_dienst: 'Gemeente Epe, team Inkoop',
        titel: 'Onderzoek, advies en "meer"',
        procedure: 'Openbaar',
        type_opdracht: 'D',
        europees: 'True',
        datum_gunning: '2025-02-20',
        waarde_definitief_eur: '125000.5',
        winnaars: 'Blauwdruk Nederland BV|Mevr. A. Verschoor',
        url: 'https://www.tenderned.nl/aankondigingen/overzicht/900001',
      },
      {
        publicatie_id: '900002',
        publicatiedatum: '2025-05-06',
        aanbestedende_dienst: 'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
        titel: 'Raamovereenkomst',
        procedure: 'Openbaar',
        type_opdracht: 'D',
        europees: 'False',
        waarde_definitief_eur: '1.0',
        winnaars: 'Zeefwerk B.V.',
        url: 'https://www.tenderned.nl/aankondigingen/overzicht/900002',
      },
    ],
  ),
  'partyfinance/gifts.json': JSON.stringify([
    {
      source: 'substantiele-giften-2025.csv',
      line: 12,
      threshold: 10000,
      party: 'VVD',
      donor: 'Fakkel, Kaars & Zonen B.V.',
      donor_kind: 'organisation',
      total: 15000.25,
      gifts: [
        { amount: 10000, date: '2025-02-01' },
        { amount: 5000.25, date: '2025-04-01' },
      ],
    },
    {
      source: 'giften-tk-2025-vanaf-1000.csv',
      line: 40,
      threshold: 1000,
      party: 'PvdA',
      donor: null,
      donor_kind: 'person-or-unknown',
      total: null,
      gifts: [
        { amount: 1000.1, date: null },
        { amount: 2000.2, date: null },
      ],
    },
    {
      source: 'giften-tk-2025-vanaf-1000.csv',
      line: 41,
      threshold: 1000,
      party: 'Een andere partij',
      donor: null,
      donor_kind: 'person-or-unknown',
      total: 1500,
      gifts: [],
    },
  ]),
  'partyfinance/gifts_summary_by_party.json': JSON.stringify([
    { file: 'substantiele-giften-2025.csv', party: 'VVD', answer: 'Ja.', total: 15000.25 },
    { file: 'giften-tk-2025-vanaf-1000.csv', party: '02. PvdA', answer: 'Ja.', total: 3000.3 },
    { file: 'giften-tk-2025-vanaf-1000.csv', party: 'Eindtotaal', answer: '', total: 4500.3 },
  ]),
  'elections/TK2023_uitslag_gemeente.csv': numbers2023,
  'elections/uitslag_TK20251029_Gemeente.csv': commas(
    ['Regio', 'Gemeentecode', 'AmsterdamseCode', 'LijstNaam', 'Waarde'],
    [
      { Regio: 'Epe', Gemeentecode: 'GM0232', LijstNaam: 'GL-PvdA', Waarde: '900' },
      { Regio: 'Epe', Gemeentecode: 'GM0232', LijstNaam: 'VVD', Waarde: '1200' },
      { Regio: 'Hattem', Gemeentecode: 'GM0244', LijstNaam: 'VVD', Waarde: '700' },
      // Did not take part here.
      { Regio: 'Hattem', Gemeentecode: 'GM0244', LijstNaam: 'GL-PvdA', Waarde: '' },
      // Votes cast abroad belong to no municipality.
      { Regio: 'NBSB', Gemeentecode: 'GM9010', LijstNaam: 'VVD', Waarde: '50' },
    ],
  ),
};

/** Writes the tables to a new folder, with some of them replaced (or left out, by null), and gives its path. */
export async function aFolder(instead: Record<string, string | null> = {}): Promise<string> {
  const folder = await anEmptyFolder();
  for (const part of ['registers', 'procurement', 'partyfinance', 'elections']) await mkdir(join(folder, part));
  for (const [name, text] of Object.entries({ ...tables, ...instead })) if (text !== null) await writeFile(join(folder, name), text);
  return folder;
}

/** A new, empty folder, gone again when the file's tests are done. */
export async function anEmptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'registers-'));
  made.push(folder);
  return folder;
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));
