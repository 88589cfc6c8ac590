import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { gleif } from '../../../lib/lookup/sources/gleif.ts';
import { kvkOpenData } from '../../../lib/lookup/sources/kvk-open-data.ts';
import type { Identity } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf } from './a-desk.ts';

const identitiesOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Identity => each.kind === 'identity');
const centric: Entity = { key: 'supplier:centric-netherlands', kind: 'supplier', name: 'Centric Netherlands B.V.' };
const sweco: Entity = { key: 'supplier:sweco-nederland', kind: 'supplier', name: 'Sweco Nederland B.V.' };
const firm = (name: string): Entity => ({ key: `supplier:${name.toLowerCase().replaceAll(' ', '-')}`, kind: 'supplier', name });

test('a supplier is found by its whole name, in the Netherlands, and not by what begins the same', async () => {
  const desk = aDesk();
  const [identity, ...more] = identitiesOf(await pagesOf(gleif, centric, desk));
  expect(more).toEqual([]);
  expect(identity).toMatchObject({
    title: 'Centric Netherlands B.V.',
    identifiers: [
      { scheme: 'lei', value: '724500AAAAAAAAAAAA11', url: 'https://search.gleif.org/#/record/724500AAAAAAAAAAAA11' },
      { scheme: 'kvk', value: '90000001' },
    ],
    matchedBy: 'name',
    active: true,
    place: 'Gouda',
  });
  // An address is no fact that we need.
  expect(JSON.stringify(identity)).not.toContain('Voorbeeldweg');
  expect(desk.questions.map(({ url }) => decodeURIComponent(url))).toEqual([
    'https://api.gleif.org/api/v1/lei-records?filter[entity.legalName]=Centric+Netherlands*&filter[entity.legalAddress.country]=NL&page[size]=50',
  ]);
});

test('of more than a page it says how many it went through', async () => {
  const meta = { pagination: { total: 61 } };
  const answer = (question: Parameters<typeof fromStandIns>[0]) => Object.assign({}, fromStandIns(question), { meta });
  const [page] = await pagesOf(gleif, centric, aDesk({ answer }));
  expect(page).toMatchObject({ total: null, sifted: { found: 61 } });
  expect(page?.records).toHaveLength(1);
});

test('another spelling of the same firm is the same firm', async () => {
  expect(identitiesOf(await pagesOf(gleif, sweco, aDesk()))).toMatchObject([{ title: 'SWECO NEDERLAND B.V.' }]);
});

test('one that has no such identifier is not found, and nothing else is shown for it', async () => {
  expect(await pagesOf(gleif, firm('Onbekende Handel B.V.'), aDesk())).toEqual([{ records: [], total: 0, unreadable: 0 }]);
});

test('the trade register is asked by number, the number being asked for once', async () => {
  const desk = aDesk();
  await pagesOf(kvkOpenData, centric, desk);
  desk.questions.length = 0;
  const [identity, ...more] = identitiesOf(await pagesOf(kvkOpenData, centric, desk));
  expect(more).toEqual([]);
  expect(identity).toMatchObject({
    title: 'Centric Netherlands B.V.',
    identifiers: [{ scheme: 'kvk', value: '90000001' }],
    active: true,
    legalForm: 'BV',
    since: '2000-01-01',
    place: '28..',
    activities: ['62010', '6202'],
  });
  expect(desk.questions.map(({ url }) => new URL(url).host)).toEqual(['opendata.kvk.nl']);
});

test('what is not known is not said', async () => {
  const [identity] = identitiesOf(await pagesOf(kvkOpenData, firm('Noorderlicht Systemen N.V.'), aDesk()));
  expect(identity).toMatchObject({ active: false, insolvency: 'FAIL', legalForm: 'NV' });
  expect(identity).not.toHaveProperty('since');
});

test('a company of which nothing is told as we know it means that the register has changed', async () => {
  const answer: typeof fromStandIns = (question) =>
    question.url.includes('opendata') ? { bedrijf: { actief: 'J', rechtsvorm: 'BV' } } : fromStandIns(question);
  await expect(pagesOf(kvkOpenData, centric, aDesk({ answer }))).rejects.toMatchObject({ reason: 'changed' });
});

test('a firm of another form is not in the open part; both ways of asking were tried', async () => {
  const desk = aDesk();
  expect(await pagesOf(kvkOpenData, firm('Kadewerk C.V.'), desk)).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  expect(desk.questions.slice(1).map(({ url }) => url)).toEqual([
    'https://opendata.kvk.nl/api/v1/hvds/basisbedrijfsgegevens/kvknummer/90000005',
    'https://opendata.kvk.nl/api/v1/hvds/basisbedrijfsgegevens/90000005',
  ]);
});

test('a service that keeps the other way of asking is answered by it', async () => {
  const answer: typeof fromStandIns = (question) => {
    if (question.url.includes('opendata') && question.url.includes('/kvknummer/'))
      return fromStandIns({ ...question, url: 'https://opendata.kvk.nl/weg' });
    return fromStandIns({ ...question, url: question.url.replace('basisbedrijfsgegevens/9', 'basisbedrijfsgegevens/kvknummer/9') });
  };
  expect(identitiesOf(await pagesOf(kvkOpenData, centric, aDesk({ answer })))).toHaveLength(1);
});
