import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { politicalAds } from '../../../lib/lookup/sources/political-ads.ts';
import type { PoliticalAd } from '../../../lib/record.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { aDesk, allPagesOf, fromStandIns, pagesOf, recordsOf } from './a-desk.ts';

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
const adsOf = async (entity: Entity) => adsIn(await allPagesOf(politicalAds, entity, aDesk({ bundle })));

test('statements of a party, its latest version of each, from whichever number the pages are counted', async () => {
  const desk = aDesk({ bundle });
  const pages = await allPagesOf(politicalAds, vvd, desk);
  const ads = adsIn(pages);
  expect(ads.length).toBeGreaterThan(200);
  expect(pages.at(-1)).toMatchObject({ total: null });
  expect(pages.at(-1)?.sifted?.read).toBe(pages.at(-1)?.sifted?.found);
  expect(new Set(ads.map(({ sourceId }) => sourceId)).size).toBe(ads.length);
  expect(ads.filter(({ versions = 0 }) => versions > 1).every(({ versions }) => versions === 3)).toBe(true);
  expect(desk.questions.map(({ url }) => new URL(url).search)).toEqual([
    '?page=0&limit=200&q=VVD',
    '?page=1&limit=200&q=VVD',
    '?page=2&limit=200&q=VVD',
  ]);
});

test('at first one page is asked for under each name, and the rest when the reader wants it', async () => {
  const desk = aDesk({ bundle });
  const [first, ...more] = await pagesOf(politicalAds, vvd, desk);
  expect(more).toEqual([]);
  expect(desk.questions).toHaveLength(1);
  const found = first?.sifted?.found ?? 0;
  expect(first).toMatchObject({ total: null, sifted: { read: 200 }, next: expect.any(String) });
  expect(found).toBeGreaterThan(200);
  const [second] = await pagesOf(politicalAds, vvd, desk, first?.next);
  expect(second).toMatchObject({ total: null, sifted: { read: found, found } });
  expect(second).not.toHaveProperty('next');

  const ofD66 = aDesk({ bundle });
  const pages = await pagesOf(politicalAds, party('d66', 'D66'), ofD66);
  expect(ofD66.questions.map(({ url }) => new URL(url).searchParams.get('q'))).toEqual(['D66', 'Democraten 66']);
  expect(pages.map(({ total }) => total)).toEqual([null, adsIn(pages).length]);
});

test('a version that comes with a later page does not take the place of a later version that is held', async () => {
  const item = (nth: number, version: number) => ({
    id: `${nth}-${version}`,
    public_id: `P${nth}`,
    name: `Campagne ${nth}`,
    date_published: '2026-03-01',
    versions: version,
    opdrachtgever_naam_organisatie: 'VVD',
  });
  const pages = [Array.from({ length: 200 }, (_, nth) => item(nth, 2)), [item(0, 1), item(1, 3), item(200, 1)]];
  const answer: typeof fromStandIns = ({ url }) => ({
    items: pages[Number(new URL(url).searchParams.get('page'))] ?? [],
    meta: { filter_count: 203 },
  });
  const desk = aDesk({ bundle, answer });
  const [first] = await pagesOf(politicalAds, vvd, desk);
  await putRecords(first?.records ?? []);
  const [second] = await pagesOf(politicalAds, vvd, desk, first?.next);
  expect(adsIn(second ? [second] : []).map(({ sourceId, versions }) => [sourceId, versions])).toEqual([
    ['P1', 3],
    ['P200', 1],
  ]);
  expect(second).not.toHaveProperty('next');
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
  const ads = adsIn(await allPagesOf(politicalAds, vvd, aDesk({ bundle, answer })));
  expect(new Set(ads.map(({ advertiser }) => advertiser.replace(/ .*/, '')))).toEqual(new Set(['VVD']));
});
