import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EntityKey, entityKey, type GovernmentBody } from '../../../lib/entity.ts';
import { packNames } from '../../../lib/registers/pack.ts';
import { looksLikePerson } from '../../../lib/registers/persons.ts';
import { readProvenance, rowsOf } from '../../../lib/registers/provenance.ts';
import { readFolder } from '../../../lib/registers/read-folder.ts';
import type { Register } from '../../../lib/registers/register.ts';
import { asLines, readSnapshots, snapshotFiles, snapshotNames } from '../../../lib/registers/snapshots.ts';

const folder = resolve(import.meta.dirname, '../../../assets/registers');
let register: Register;
let bodies: Map<EntityKey, GovernmentBody>;
let keys: Set<EntityKey>;
beforeAll(async () => {
  register = await readSnapshots(folder);
  bodies = new Map(register.bodies.map((body) => [body.key, body]));
  keys = new Set([...register.bodies, ...register.parties, ...register.suppliers, ...register.algorithms].map(({ key }) => key));
});

const active = (of?: GovernmentBody['bodyType']) => register.bodies.filter(({ ended, bodyType }) => !ended && (!of || bodyType === of));

describe('the bodies that come with the extension', () => {
  test('are all of them', () => {
    expect(active().length).toBeGreaterThanOrEqual(1168);
    expect(active('municipality').length).toBe(342);
    expect(active('province').length).toBe(12);
    expect(active('water-board').length).toBe(21);
    expect(active('ministry').length).toBe(12);
    expect(active('safety-region').length).toBe(25);
    expect(active('caribbean-body').length).toBe(3);
  });

  test('are of the sort that they are', () => {
    const sortOf = (name: string) => register.bodies.find((body) => body.name === name)?.bodyType;
    const examples: Record<string, GovernmentBody['bodyType']> = {
      'Stichting ICTU': 'foundation',
      'Reclassering Nederland': 'foundation',
      'Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten': 'oversight-body',
      'Nederlandse orde van advocaten': 'professional-body',
      Bosschap: 'professional-body',
      'Centraal Fonds Volkshuisvesting': 'independent-body',
      'Autoriteit Persoonsgegevens': 'independent-body',
      Rijkswaterstaat: 'agency',
      'Nederlandse Voedsel- en Warenautoriteit': 'inspectorate',
      'Wetenschappelijke Raad voor het Regeringsbeleid': 'advisory-body',
      'Tweede Kamer': 'high-council',
    };
    expect(Object.fromEntries(Object.keys(examples).map((name) => [name, sortOf(name)]))).toEqual(examples);
    expect(register.bodies.filter(({ name, bodyType }) => bodyType === 'agency' && /^stichting /i.test(name))).toEqual([]);
  });

  test('every municipality has its codes, site, number and Woo page', () => {
    const whole = (body: GovernmentBody): boolean =>
      body.cbsCode === body.key.replace('government-body:gm', 'GM') &&
      /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/gm\d{4}$/.test(body.tooiUri ?? '') &&
      /^https?:\/\//.test(body.website ?? '') &&
      /^\d{20}$/.test(body.oin ?? '') &&
      /^https?:\/\//.test(body.wooRequestPage ?? body.wooDecisionsPage ?? '') &&
      register.bodies.some(({ key, bodyType }) => key === body.province && bodyType === 'province');
    expect(active('municipality').filter((body) => !whole(body))).toEqual([]);
  });

  test('every municipality that ended has a successor, and every chain of them ends in a body that is there', () => {
    const ended = register.bodies.filter((body) => body.ended && body.bodyType === 'municipality');
    expect(ended.length).toBeGreaterThanOrEqual(263);
    const leads = (key: EntityKey, seen: EntityKey[] = []): boolean => {
      const body = bodies.get(key);
      return (
        body !== undefined && !seen.includes(key) && (!body.ended || (body.successors ?? []).some((next) => leads(next, [...seen, key])))
      );
    };
    expect(ended.filter((body) => !leads(body.key))).toEqual([]);
  });

  test('point at bodies that are in the register', () => {
    const known = new Set<string>(keys);
    const lost = register.bodies.flatMap(({ name, successors = [], members = [], province, ministry }) =>
      [...successors, ...members.map((code) => entityKey('government-body', code)), province, ministry].flatMap((key) =>
        key === undefined || known.has(key) ? [] : `${name} → ${key}`,
      ),
    );
    expect(lost).toEqual([]);
    expect(register.bodies.filter((body) => body.successors && !body.ended)).toEqual([]);
    // Safety regions, health and environment services are joint arrangements too.
    expect(register.bodies.filter((body) => body.members && !body.ended).length).toBeGreaterThan(300);
    expect(register.bodies.find(({ key }) => key === 'government-body:so0896')?.members).toEqual(['gm0226', 'gm0293']);
  });

  test('have a name each, that begins with a capital', () => {
    expect(register.bodies.filter((body) => !/^[\p{Lu}\d'‘"(]/u.test(body.name))).toEqual([]);
  });
});

describe('everything that comes with the extension', () => {
  test('has a key of its own', () => {
    const { bodies: of, parties, suppliers, algorithms } = register;
    expect(keys.size).toBe(of.length + parties.length + suppliers.length + algorithms.length);
  });

  test('names only what is there', () => {
    const { aliases, abbreviations, adjectives, ambiguities, namePeriods, hosts, places, parties, algorithms, gifts, awards } = register;
    const named = [
      ...[...aliases, ...abbreviations, ...adjectives, ...ambiguities, ...namePeriods].map(({ entity }) => entity),
      ...hosts.map(({ body }) => body),
      ...places.map(({ municipality }) => municipality),
      ...parties.flatMap(({ successor }) => successor ?? []),
      ...algorithms.flatMap(({ body, provider }) => [body ?? [], provider ?? []].flat()),
      ...[...gifts.gifts, ...awards.awards].flatMap(({ about }) => about),
      ...gifts.totals.flatMap(({ partyKey }) => partyKey ?? []),
    ];
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('has no field beside the facts: no description, no goal, no legal basis', () => {
    const fields = new Set(
      [register.algorithms, register.templates, register.suppliers].flatMap((rows) => rows.flatMap((row) => Object.keys(row))),
    );
    expect([...fields].toSorted()).toEqual(
      [
        'body',
        'bodyName',
        'from',
        'id',
        'key',
        'kind',
        'name',
        'notInRegister',
        'otherNames',
        'otherShortNames',
        'provider',
        'providerName',
        'registerNumber',
        'registered',
        'shortName',
        'shortNameCue',
        'spellings',
        'status',
        'title',
        'until',
        'url',
      ].toSorted(),
    );
  });

  test.each(snapshotNames)('%s stand in their file as they would be written again, one a line', async (name) => {
    expect(await readFile(join(folder, snapshotFiles[name]), 'utf8')).toBe(asLines(register[name]));
  });

  test('the packed names are those of the snapshots', async () => {
    const packed = await readFile(join(folder, 'names.bin'));
    expect(Buffer.compare(packed, packNames(register))).toBe(0);
  });

  test.each(snapshotNames)('%s say where they are from', async (name) => {
    const provenance = await readProvenance(folder);
    const { rows, date, sources } = provenance[snapshotFiles[name].replace('.json', '')] ?? {};
    expect(rows).toBe(rowsOf(register[name]));
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sources?.length).toBeGreaterThan(0);
  });

  test.each([
    ['bodies.json', 750_000],
    ['algorithms.json', 700_000],
    ['suppliers.json', 700_000],
    ['awards.json', 700_000],
    ['spending.json', 300_000],
    ['code-accounts.json', 20_000],
    ['gifts.json', 1_300_000],
    ['elections.json', 300_000],
  ])('%s keeps within its weight', async (file, most) => {
    expect((await stat(join(folder, file))).size).toBeLessThan(most);
  });
});

describe('parties', () => {
  const party = (id: string) => register.parties.find(({ key }) => key === `party:${id}`);
  test('those in parliament, and local ones in every council', () => {
    for (const id of [
      'vvd',
      'd66',
      'cda',
      'pvv',
      'ja21',
      'fvd',
      'bbb',
      'denk',
      'sgp',
      'pvdd',
      'cu',
      'sp',
      '50plus',
      'volt',
      'pro',
      'glpvda',
    ])
      expect(party(id)?.scope).toBe('national');
    expect(party('glpvda')).toMatchObject({ name: 'GroenLinks-PvdA', successor: 'party:pro' });
    const local = register.parties.filter(({ scope }) => scope === 'council');
    expect(local.length).toBeGreaterThan(800);
    expect(new Set(local.flatMap(({ municipalities }) => municipalities ?? [])).size).toBeGreaterThan(320);
  });
});

describe('gifts and awards', () => {
  test('all gifts, with the totals as stated', () => {
    const { gifts, totals } = register.gifts;
    expect(gifts.length).toBe(2884);
    expect(gifts.filter(({ donor }) => donor !== null).length).toBe(294);
    expect(totals.find(({ partyKey, period }) => partyKey === 'party:vvd' && period === '2023')?.euros).toBe(1627585);
    expect(gifts.filter(({ partyKey }) => partyKey === null)).toEqual([]);
  });

  test('the gifts of a list add up to what the ministry says, but for the one list where its own sum is wrong', () => {
    const { gifts, totals } = register.gifts;
    const cents = (euros: number | null): number => Math.round((euros ?? 0) * 100);
    const off = totals
      .filter(({ partyKey }) => partyKey !== null)
      .map(({ party, partyKey, period, euros }) => ({
        party,
        period,
        off:
          gifts.filter((gift) => gift.partyKey === partyKey && gift.period === period).reduce((sum, gift) => sum + cents(gift.euros), 0) -
          cents(euros),
      }))
      .filter((each) => Math.abs(each.off) > 0);
    expect(off).toEqual([{ party: 'CDA', period: '2025', off: 12_500_000 }]);
  });

  test('awards: a value under a thousand euros is no amount', () => {
    const { awards } = register.awards;
    expect(awards.length).toBe(725);
    expect(awards.filter(({ amount }) => amount && (amount.meaning === 'placeholder') !== amount.euros < 1000)).toEqual([]);
    expect(awards.filter(({ about }) => about.some((key) => key.startsWith('government-body:'))).length).toBeGreaterThan(600);
  });
});

describe('spending and source code', () => {
  test('spending has brackets and no amounts, of suppliers and ministries that we know', () => {
    const { rows } = register.spending;
    expect(rows.length).toBeGreaterThan(500);
    const suppliers = new Set(register.suppliers.map(({ key }) => key));
    const bodies = new Set(register.bodies.map(({ key }) => key));
    for (const { supplier, buyer, year, bracket, ...rest } of rows) {
      expect(suppliers.has(supplier)).toBe(true);
      if (buyer) expect(bodies.has(buyer)).toBe(true);
      expect(year).toBeGreaterThan(2013);
      expect(bracket).toBeLessThanOrEqual(13);
      expect(Object.keys(rest).every((name) => ['supplierName', 'buyerName', 'category'].includes(name))).toBe(true);
    }
    expect(rows.find(({ buyerName }) => buyerName === 'Ministerie van Infrastructuur en Milieu')?.year).toBe(2017);
  });

  test('accounts with source code are of bodies that we know, each on a host with an interface', () => {
    const bodies = new Set(register.bodies.map(({ key }) => key));
    expect(register.codeAccounts.length).toBeGreaterThan(60);
    for (const { body, host, account } of register.codeAccounts) {
      expect(bodies.has(body)).toBe(true);
      expect(['github.com', 'gitlab.com']).toContain(host);
      expect(account).toMatch(/^[\w.-]+(?:\/[\w.-]+)*$/);
    }
  });
});

test('no person comes with the extension', () => {
  const { suppliers, awards, gifts } = register;
  // Without a legal form a name may be a person's; with one it is a company's, also when it was called after a person.
  const suspicious = (name: string): boolean =>
    looksLikePerson(name) && !/\b(?:B\.V|N\.V|Ltd|GmbH|U\.A|BV|NV|Holding|Beheer)\b/i.test(name);
  const companies = new Set(suppliers.flatMap(({ spellings }) => spellings));
  expect(suppliers.filter(({ name, shortName }) => !shortName && suspicious(name)).map(({ name }) => name)).toEqual([]);
  expect(
    awards.awards.flatMap(({ winners }) => winners.map(({ name }) => name)).filter((name) => suspicious(name) && !companies.has(name)),
  ).toEqual([]);
  expect(gifts.gifts.flatMap(({ donor }) => donor ?? []).filter((name) => suspicious(name))).toEqual([]);
  expect(
    register.elections.councils.flatMap(({ seats }) => seats.flatMap(([party]) => party ?? [])).filter((name) => suspicious(name)),
  ).toEqual([]);
});

// With a folder of real register files at hand: that it compiles to what is committed.
const outside = [process.env['OPEN_KAART_REGISTER_FILES']].flatMap((files) => files ?? []);
test.each(outside)('the files in %s compile to what is committed', async (files) => {
  const compiled = await readFolder(files);
  expect(snapshotNames.filter((name) => asLines(compiled[name]) !== asLines(register[name]))).toEqual([]);
});
