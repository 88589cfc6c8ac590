import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { politicalAds } from '../../../lib/lookup/sources/political-ads.ts';
import type { PoliticalAd } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf } from './a-desk.ts';

const party = (id: string, name: string): Entity => ({ key: `party:${id}`, kind: 'party', name });
const vvd = party('vvd', 'VVD');
const bundle = {
  'parties.json': [
    { key: 'party:vvd', name: 'VVD', scope: 'national' },
    { key: 'party:cda', name: 'CDA', scope: 'national' },
    { key: 'party:gl', name: 'GroenLinks', abbreviation: 'GL', scope: 'national' },
    { key: 'party:d66', name: 'D66', scope: 'national' },
    { key: 'party:pro', name: 'PRO', scope: 'national' },
    { key: 'party:glpvda', name: 'GroenLinks-PvdA', scope: 'national' },
  ],
  'aliases.json': [
    { entity: 'party:d66', name: 'Democraten 66', role: 'full' },
    { entity: 'party:glpvda', name: 'GroenLinks/PvdA', role: 'alias' },
  ],
};
const adsIn = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is PoliticalAd => each.kind === 'political-ad');
const adsOf = async (entity: Entity) => adsIn(await pagesOf(politicalAds, entity, aDesk({ bundle })));

test('statements of a party, its latest version of each, from whichever number the pages are counted', async () => {
  const desk = aDesk({ bundle });
  const pages = await pagesOf(politicalAds, vvd, desk);
  const ads = adsIn(pages);
  expect(ads.length).toBeGreaterThan(200);
  expect(pages.at(-1)?.total).toBe(ads.length);
  expect(new Set(ads.map(({ sourceId }) => sourceId)).size).toBe(ads.length);
  expect(ads.filter(({ versions = 0 }) => versions > 1).every(({ versions }) => versions === 3)).toBe(true);
  expect(desk.questions.map(({ url }) => new URL(url).search)).toEqual([
    '?page=0&limit=200&q=VVD',
    '?page=1&limit=200&q=VVD',
    '?page=2&limit=200&q=VVD',
  ]);
});

test('drafts and trials are no statements, and contact details are not kept', async () => {
  const ads = await adsOf(vvd);
  expect(ads.filter(({ title }) => title === 'TEST')).toEqual([]);
  expect(/J\. Verzonnen|@|12345678/.test(JSON.stringify(ads))).toBe(false);
  expect(ads.some(({ payer }) => payer === 'Fonds Verzonnen')).toBe(true);
});

test('amounts, media and period as stated', async () => {
  const ads = await adsOf(vvd);
  const whole = ads.find(({ mediaEuros, campaignEuros, until, media }) => mediaEuros && campaignEuros && until && media.length > 1);
  expect(whole).toMatchObject({ media: ['Online display', 'TV'], advertiser: 'VVD', advertiserKey: 'party:vvd' });
  expect(ads.some(({ mediaEuros }) => mediaEuros === 0.01)).toBe(true);
  expect(ads.some(({ campaignEuros }) => campaignEuros === undefined)).toBe(true);
  expect(new Set(ads.map(({ targeting }) => targeting))).toEqual(new Set(['geen', 'contextueel, demografisch', undefined]));
});

describe('whose statement it is', () => {
  test.each([
    ['cda', 'CDA', ['CDA Zeeland', 'Stg Secretariaat CDA']],
    ['gl', 'GroenLinks', ['GroenLinks (Afd. Texel)']],
    ['d66', 'D66', ['Politieke Partij Democraten 66']],
    ['glpvda', 'GroenLinks-PvdA', ['GroenLinks/PvdA Zeeland']],
    ['pro', 'PRO', []],
  ] as const)('%s', async (id, name, advertisers) => {
    expect([...new Set((await adsOf(party(id, name))).map(({ advertiser }) => advertiser))].toSorted()).toEqual(advertisers);
  });

  test('of a branch the name stays beside the party', async () => {
    const ads = await adsOf(party('cda', 'CDA'));
    expect(ads.find(({ advertiser }) => advertiser === 'CDA Zeeland')).not.toHaveProperty('advertiserKey');
    expect(ads.find(({ advertiser }) => advertiser === 'Stg Secretariaat CDA')).toMatchObject({ advertiserKey: 'party:cda' });
  });

  test('a supplier as the one who advertises', async () => {
    const centric: Entity = { key: 'supplier:centric-netherlands', kind: 'supplier', name: 'Centric Netherlands B.V.' };
    const ads = await adsOf(centric);
    expect(ads.length).toBeGreaterThan(3);
    expect(new Set(ads.map(({ advertiser }) => advertiser))).toEqual(new Set(['Centric Netherlands B.V.']));
  });
});

test('a search that ignores the name gives nobody else’s statements', async () => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) => fromStandIns({ ...question, url: question.url.replace('q=', 'x=') });
  const ads = adsIn(await pagesOf(politicalAds, vvd, aDesk({ bundle, answer })));
  expect(new Set(ads.map(({ advertiser }) => advertiser.replace(/ .*/, '')))).toEqual(new Set(['VVD']));
});

test('of a name under which there is more than is read, no number is given for all, and that is told', async () => {
  const answer: typeof fromStandIns = (question) => {
    const page = Number(new URL(question.url).searchParams.get('page'));
    const items = Array.from({ length: 200 }, (_, nth) => ({
      id: `${page}-${nth}`,
      public_id: `P${page}-${nth}`,
      name: 'Campagne',
      date_published: '2026-03-01',
      versions: 1,
      opdrachtgever_naam_organisatie: 'VVD',
    }));
    return { items, meta: { filter_count: 5_000 } };
  };
  const desk = aDesk({ bundle, answer });
  const last = (await pagesOf(politicalAds, vvd, desk)).at(-1);
  expect(last?.records).toHaveLength(1_200);
  expect(last).toMatchObject({ total: null, problems: ['read 1200 of the 5000 statements found by "VVD"'] });
});
