import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readProvenance } from '../../../lib/registers/provenance.ts';
import { readSnapshots } from '../../../lib/registers/snapshots.ts';
import { compileRegisters, renewRegisters, type Report } from '../../../lib/registers/update.ts';
import { fetchFrom } from '../../sources/fetch.ts';
import { type RegisterContent, type RegisterStandIns, startRegisters } from '../../sources/registers.ts';
import { aFolder, anEmptyFolder } from './a-folder.ts';
import { aMerger, aMunicipality, anAgency, aWaterBoard, theList } from './a-value-list.ts';

const exportXml = `<?xml version="1.0" encoding="UTF-8"?>
<p:overheidsorganisaties p:timestamp="2026-11-19T22:00:00+01:00" xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/2.7.1">
 <p:organisaties>
  <p:organisatie p:systeemId="4711" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm0244">
   <p:naam>Hattem</p:naam>
   <p:types><p:type>Gemeente</p:type></p:types>
   <p:identificatiecodes>
    <p:resourceIdentifier p:naam="OIN">00000001001111111000</p:resourceIdentifier>
    <p:resourceIdentifier p:naam="KvK-nummer">08215444</p:resourceIdentifier>
    <p:resourceIdentifier p:naam="BTW-nummer">NL000000000B01</p:resourceIdentifier>
   </p:identificatiecodes>
   <p:contact><p:internetadressen>
    <p:internetadres><p:url>https://www.hattem.nl/?a=1&amp;b=2</p:url><p:label>algemeen</p:label></p:internetadres>
    <p:internetadres><p:url>https://raad.hattem.nl</p:url></p:internetadres>
   </p:internetadressen></p:contact>
   <p:woo>
    <p:wooVerzoek><p:url>https://www.hattem.nl/woo</p:url></p:wooVerzoek>
    <p:wooInformatie><p:urls><p:url>https://www.hattem.nl</p:url><p:overzichtURL>https://organisaties.overheid.nl/woo/4711/Hattem</p:overzichtURL></p:urls></p:wooInformatie>
   </p:woo>
   <p:organisaties>
    <p:organisatie p:systeemId="4712">
     <p:naam>Afdeling Ruimte</p:naam>
     <p:eindDatum>2020-01-01</p:eindDatum>
     <p:identificatiecodes><p:resourceIdentifier p:naam="OIN">99999999999999999999</p:resourceIdentifier></p:identificatiecodes>
    </p:organisatie>
   </p:organisaties>
  </p:organisatie>
  <p:organisatie p:systeemId="777"><p:naam>Werkplein de Heuvel</p:naam>
   <p:contact><p:internetadressen><p:internetadres>https://heuvel.example</p:internetadres></p:internetadressen></p:contact></p:organisatie>
 </p:organisaties>
</p:overheidsorganisaties>`;

const anAlgorithm = (lars: string, more: object = {}): object => ({
  lars,
  name: `Algoritme ${lars}`,
  organization: 'Gemeente Epe',
  org_id: 'gm0232',
  status: 'In gebruik',
  provider: null,
  create_dt: '2026-10-11T12:13:14',
  goal: '<p>Een lang verhaal.</p>',
  ...more,
});

const everything = (): RegisterContent => ({
  lists: {
    rwc_ministeries_compleet: { 6: [anAgency('oorg10000', 'Verenigde Vergadering')] },
    rwc_gemeenten_compleet: {
      5: [aMunicipality('gm0232', 'Epe')],
      6: [
        aMunicipality('gm0232', 'Epe', { ended: '2026-12-31' }),
        aMunicipality('gm0244', 'Hattem', { ended: '2025-12-31' }),
        aMunicipality('gm2222', 'Veluwerand', { province: 'pv25' }),
        aMerger(['gm0244'], 'gm2222'),
        theList('2026-11-01'),
      ],
    },
    rwc_provincies_compleet: { 1: [anAgency('pv25', 'provincie Gelderland')] },
    rwc_waterschappen_compleet: { 2: [aWaterBoard('ws0372', 'Hoogheemraadschap van Delfland')] },
    rwc_caribische_openbare_lichamen_compleet: { 1: [anAgency('col01', 'Bonaire')] },
    rwc_zbo_compleet: { 6: [anAgency('zb000211', 'CAK', { sort: 'c_56192790' })] },
    rwc_samenwerkingsorganisaties_compleet: { 3: [anAgency('so0004', 'Regio Achterhoek', { sort: 'c_a04c8796' })] },
    rwc_overige_overheidsorganisaties_compleet: {
      13: [anAgency('oorg12368', 'Directoraat-generaal Belastingdienst')],
      14: [anAgency('oorg12368', 'Directoraat-generaal Belastingdienst')],
    },
  },
  organisations: exportXml,
  algorithms: [
    ...Array.from({ length: 230 }, (_, n) => anAlgorithm(String(30_000_000 + n))),
    anAlgorithm('30000230', { name: 'Postzeef &amp; meer', organization: '<b>CAK</b>', org_id: '189378', provider: 'Zeefwerk BV' }),
    { lars: '30000231', organization: 'Zonder naam' },
  ],
});

let compiled: string;
let standIns: RegisterStandIns;
let folder: string;
const paused: number[] = [];
const said: string[] = [];
const pack = () => new Uint8Array([1, 2, 3]);

beforeAll(async () => {
  compiled = await anEmptyFolder();
  await compileRegisters(await aFolder(), compiled, pack);
});
beforeEach(async () => {
  folder = await anEmptyFolder();
  await cp(compiled, folder, { recursive: true });
  standIns = await startRegisters(everything());
  paused.length = said.length = 0;
});
afterEach(() => standIns.close());

const renew = (): Promise<Report[]> =>
  renewRegisters(
    folder,
    {
      fetch: fetchFrom(standIns),
      wait: async (milliseconds) => void paused.push(milliseconds),
    },
    pack,
    (progress) => said.push(progress),
  );
const contents = async (of: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all((await readdir(of)).toSorted().map(async (name) => [name, await readFile(join(of, name), 'base64')] as const)),
  );
const outcomes = (reports: Report[]) => Object.fromEntries(reports.map(({ source, outcome }) => [source, outcome]));
const saidOf = (reports: Report[], source: string) => reports.find((report) => report.source.includes(source))?.said;

describe('compiling a folder', () => {
  test('gives the same bytes from the same files, every time', async () => {
    const again = await anEmptyFolder();
    await compileRegisters(await aFolder(), again, pack);
    expect(await contents(again)).toEqual(await contents(compiled));
    expect(Object.keys(await contents(compiled))).toEqual(
      [
        'abbreviations',
        'adjectives',
        'algorithms',
        'aliases',
        'ambiguities',
        'awards',
        'bodies',
        'elections',
        'code-accounts',
        'gifts',
        'hosts',
        'name-periods',
        'parties',
        'places',
        'provenance',
        'spending',
        'suppliers',
        'templates',
      ]
        .map((name) => `${name}.json`)
        .concat('names.bin')
        .toSorted(),
    );
  });

  test('writes one entity a line, that reads back as it was', async () => {
    const text = await readFile(join(compiled, 'bodies.json'), 'utf8');
    expect(text.trim().split('\n').length - 2).toBe((await readSnapshots(compiled)).bodies.length);
    const gifts = await readFile(join(compiled, 'gifts.json'), 'utf8');
    expect(JSON.parse(gifts).gifts.length).toBe(3);
    expect(gifts.split('\n').filter((line) => line.startsWith('{"kind":"gift"')).length).toBe(3);
  });

  test('says of each snapshot where it is from, of what day and how much', async () => {
    const provenance = await readProvenance(compiled);
    const { bodies } = await readSnapshots(compiled);
    expect(provenance['bodies']?.rows).toBe(bodies.length);
    // Twelve are in the folder; the others are the ones that no register names.
    expect(bodies.filter(({ tooiUri, rooId }) => tooiUri ?? rooId).length).toBe(12);
    expect(provenance['gifts']).toMatchObject({ rows: 3, date: '2026-06-17' });
    expect(provenance['algorithms']?.sources[0]).toMatchObject({
      title: 'Algoritmeregister',
      licence: 'open overheidsinformatie',
      date: '2026-08-08',
    });
  });
});

// Starting another process may take a while on a busy machine.
describe('the command', { timeout: 60_000 }, () => {
  const command = (...args: string[]) =>
    promisify(execFile)(process.execPath, [resolve(import.meta.dirname, '../../../lib/registers/update.ts'), ...args], { timeout: 60_000 });

  test('compiles a folder, names and all, and says what came of it', async () => {
    const to = await anEmptyFolder();
    const { stderr } = await command('--from', await aFolder(), '--to', to);
    expect(stderr).toContain(`${(await readSnapshots(to)).bodies.length} bodies`);
    const { 'names.bin': names = '', ...snapshots } = await contents(to);
    const { 'names.bin': _, ...expected } = await contents(compiled);
    expect(snapshots).toEqual(expected);
    expect(names.length).toBeGreaterThan(1000);
  });

  test('a folder that is not one is an error, and nothing is written', async () => {
    const to = await anEmptyFolder();
    const stderr = `${join(to, 'nergens/registers/bodies.tsv')} cannot be read: is it there?\n`;
    await expect(command('--from', join(to, 'nergens'), '--to', to)).rejects.toMatchObject({ code: 1, stderr });
    expect(await readdir(to)).toEqual([]);
  });

  test('an option that it does not know is an error, which says what there is; so does who asks', async () => {
    const { stdout } = await command('--help');
    expect(stdout).toMatch(/--from FOLDER.*\n.*--to FOLDER/);
    const stderr = expect.stringMatching(/^Unknown option '--form'.*\n/);
    await expect(command('--form', 'x')).rejects.toMatchObject({ code: 1, stderr });
    await expect(command('--form', 'x')).rejects.toThrow(stdout.trim());
  });
});

describe('renewing from the official addresses', () => {
  test('counts the lists up to the newest, and merges each into the register', async () => {
    const reports = await renew();
    expect(new Set(Object.values(outcomes(reports)))).toEqual(new Set(['renewed']));
    const municipal = standIns.log.filter((line) => line.includes('rwc_gemeenten'));
    expect(municipal.map((line) => line.replace(/^GET \S+\/(\w+)\.json /, '$1 '))).toEqual([
      'rwc_gemeenten_compleet_5 200',
      'rwc_gemeenten_compleet_6 200',
      'rwc_gemeenten_compleet_7 404',
    ]);
    const { bodies } = await readSnapshots(folder);
    const body = (code: string) => bodies.find(({ key }) => key === `government-body:${code}`);
    expect(body('gm2222')).toMatchObject({ name: 'Gemeente Veluwerand', cbsCode: 'GM2222' });
    expect(body('gm0244')).toMatchObject({ ended: '2025-12-31', successors: ['government-body:gm2222'] });
    // Ends after the day of the list.
    expect(body('gm0232')).not.toHaveProperty('ended');
    expect(body('gm0501')?.successors).toEqual(['government-body:gm1992']);
  });

  test('takes numbers and addresses from the export: of the body, not of its departments', async () => {
    await renew();
    const { bodies } = await readSnapshots(folder);
    expect(bodies.find(({ key }) => key === 'government-body:gm0244')).toMatchObject({
      rooId: '4711',
      oin: '00000001001111111000',
      kvk: '08215444',
      website: 'https://www.hattem.nl/?a=1&b=2',
      wooRequestPage: 'https://www.hattem.nl/woo',
      wooDecisionsPage: 'https://organisaties.overheid.nl/woo/4711/Hattem',
    });
    expect(bodies.find(({ key }) => key === 'government-body:roo777')?.website).toBe('https://heuvel.example');
  });

  test('a body with another site is found at its new host', async () => {
    const xml = (site: string) => exportXml.replace('https://www.hattem.nl/?a=1&amp;b=2', site);
    const hostsOf = async (code: string) => (await readSnapshots(folder)).hosts.filter(({ body }) => body === `government-body:${code}`);
    standIns.content.lists['rwc_gemeenten_compleet'] = { 5: [aMunicipality('gm0232', 'Epe')] };
    standIns.content.organisations = xml('https://www.hattem.example/');
    await renew();
    expect(await hostsOf('gm0244')).toEqual([{ host: 'hattem.example', body: 'government-body:gm0244' }]);
    standIns.content.organisations = xml('https://www.epe.nl/hattem/');
    await renew();
    expect(await hostsOf('gm0244')).toEqual([{ host: 'epe.nl', path: '/hattem', body: 'government-body:gm0244' }]);
    expect(await hostsOf('gm0232')).toEqual([{ host: 'epe.nl', body: 'government-body:gm0232' }]);
  });

  test('reads the Algorithm Register page by page, without its sentences', async () => {
    const reports = await renew();
    expect(standIns.posted).toEqual([1, 2, 3].map((page) => ({ page, limit: 100 })));
    expect(saidOf(reports, 'Algoritmeregister')).toBe('231 algorithms as of 2026-11-20, and 1 that could not be read');
    const { algorithms: all } = await readSnapshots(folder);
    const algorithms = all.filter(({ notInRegister }) => !notInRegister);
    expect(algorithms.length).toBe(231);
    // What is well known without being in the register stays.
    expect(all.find(({ name }) => name === 'SyRI')).toMatchObject({ key: 'algorithm:syri', notInRegister: true });
    expect(algorithms[0]).toEqual({
      key: 'algorithm:30000000',
      kind: 'algorithm',
      name: 'Algoritme 30000000',
      registerNumber: '30000000',
      body: 'government-body:gm0232',
      bodyName: 'Gemeente Epe',
      status: 'In gebruik',
      registered: '2026-10-11',
      url: 'https://algoritmes.overheid.nl/nl/algoritme/30000000',
    });
    // Its code is none of ours: found by name. HTML is read as text.
    expect(algorithms.at(-1)).toMatchObject({
      name: 'Postzeef & meer',
      body: 'government-body:zb000211',
      provider: 'supplier:zeefwerk',
      providerName: 'Zeefwerk BV',
    });
  });

  test('keeps what people found out: aliases, rules, suppliers, gifts', async () => {
    const before = await readSnapshots(folder);
    await renew();
    const after = await readSnapshots(folder);
    for (const alias of before.aliases) expect(after.aliases).toContainEqual(alias);
    const { aliases: _, bodies: __, algorithms: ___, hosts: ____, ...curated } = before;
    expect(after).toMatchObject(curated);
  });

  test('packs the names again, and writes down dates and versions', async () => {
    await writeFile(join(folder, 'names.bin'), '');
    await renew();
    expect([...(await readFile(join(folder, 'names.bin')))]).toEqual([1, 2, 3]);
    const provenance = await readProvenance(folder);
    const list = provenance['bodies']?.sources.find(({ title }) => title.includes('rwc_gemeenten'));
    expect(list).toMatchObject({
      date: '2026-11-01',
      lastModified: 'Thu, 29 Jan 2026 09:02:51 GMT',
      address: expect.stringMatching(/rwc_gemeenten_compleet_6\.json$/),
    });
    expect(list?.etag).toMatch(/^W\//);
    const after = await readSnapshots(folder);
    expect(provenance['algorithms']).toMatchObject({ rows: after.algorithms.length, date: '2026-11-20' });
    expect(provenance['bodies']?.rows).toBe(after.bodies.length);
  });

  test('the second time asks only for what is newer, and changes nothing', async () => {
    await renew();
    const first = await contents(folder);
    standIns.log.length = 0;
    const reports = await renew();
    expect(outcomes(reports)).toMatchObject({
      'TOOI rwc_gemeenten_compleet': 'unchanged',
      'Register van Overheidsorganisaties': 'unchanged',
    });
    expect(standIns.log).toContain('GET organisaties.overheid.nl/archive/exportOO.xml 304');
    expect(standIns.log.filter((line) => line.includes('rwc_gemeenten')).map((line) => line.slice(-3))).toEqual(['304', '404']);
    expect(await contents(folder)).toEqual(first);
  });

  test('waits as long as a busy source asks, and then goes on', async () => {
    standIns.trouble.set('algoritmes.overheid.nl', 'busy');
    const reports = await renew();
    expect(outcomes(reports)['Algoritmeregister']).toBe('renewed');
    expect(paused).toEqual([7000, 7000, 7000]);
  });

  test('says how far it is', async () => {
    await renew();
    expect(said).toContain('Algoritmeregister: 200 of 232 algorithms');
    expect(said).toContain('TOOI rwc_gemeenten_compleet');
  });
});

describe('a source that fails', () => {
  test.each([
    ['down', /algoritmes\.overheid\.nl could not be reached/],
    ['error', /algoritmes\.overheid\.nl answered 500 to \/api\/algoritme\/NLD/],
    ['web-page', /with a web page instead of data/],
    ['half', /no JSON/],
    ['rubbish', /in a form that we do not know/],
  ] as const)('(%s) leaves what we have of it, and the others go on', async (trouble, sentence) => {
    standIns.trouble.set('algoritmes.overheid.nl', trouble);
    const before = await readSnapshots(folder);
    const reports = await renew();
    expect(saidOf(reports, 'Algoritmeregister')).toMatch(sentence);
    expect(reports.filter(({ outcome }) => outcome === 'failed').length).toBe(1);
    const after = await readSnapshots(folder);
    expect(after.algorithms).toEqual(before.algorithms);
    expect(after.bodies.some(({ key }) => key === 'government-body:gm2222')).toBe(true);
  });

  test.each(['down', 'error', 'web-page', 'half', 'rubbish'] as const)('an export that is %s changes no body', async (trouble) => {
    standIns.trouble.set('organisaties.overheid.nl', trouble);
    standIns.trouble.set('repository.officiele-overheidspublicaties.nl', 'error');
    const before = await readSnapshots(folder);
    const reports = await renew();
    expect(outcomes(reports)).toMatchObject({ 'Register van Overheidsorganisaties': 'failed', Algoritmeregister: 'renewed' });
    expect((await readSnapshots(folder)).bodies).toEqual(before.bodies);
  });

  test('a web page in the place of a newer list: the newest that is a list will do, and else it is said', async () => {
    standIns.content.lists['rwc_waterschappen_compleet'] = { 2: [aWaterBoard('ws0372', 'Hoogheemraadschap van Delfland')], 3: [] };
    const source = 'TOOI rwc_waterschappen_compleet';
    expect(outcomes(await renew())[source]).toBe('renewed');
    const reports = await renew();
    expect(outcomes(reports)[source]).toBe('failed');
    expect(saidOf(reports, source)).toMatch(/rwc_waterschappen_compleet_3\.json with a web page instead of data/);
  });

  test('a list that is gone says so, and the other lists go on', async () => {
    delete standIns.content.lists['rwc_zbo_compleet'];
    const reports = await renew();
    expect(saidOf(reports, 'rwc_zbo')).toBe('repository.officiele-overheidspublicaties.nl has no rwc_zbo_compleet under number 6');
    expect(reports.filter(({ outcome }) => outcome === 'failed').length).toBe(1);
  });

  test('a register that hands out less than it says replaces nothing', async () => {
    const before = await readSnapshots(folder);
    standIns.content.algorithms.length = 0;
    const reports = await renew();
    expect(saidOf(reports, 'Algoritmeregister')).toMatch(/empty/);
    expect((await readSnapshots(folder)).algorithms).toEqual(before.algorithms);
  });

  test('when all fail no byte is written', async () => {
    const before = await contents(folder);
    for (const host of ['repository.officiele-overheidspublicaties.nl', 'organisaties.overheid.nl', 'algoritmes.overheid.nl'] as const)
      standIns.trouble.set(host, 'down');
    const reports = await renew();
    expect(reports.every(({ outcome }) => outcome === 'failed')).toBe(true);
    expect(await contents(folder)).toEqual(before);
  });
});
