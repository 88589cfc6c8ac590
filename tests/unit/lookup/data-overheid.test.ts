import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { dataOverheid } from '../../../lib/lookup/sources/data-overheid.ts';
import type { Dataset } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const datasetsOf = (pages: Parameters<typeof recordsOf>[0]) => recordsOf(pages).filter((each): each is Dataset => each.kind === 'dataset');
const bodies = [
  {
    key: utrecht.key,
    name: utrecht.name,
    bodyType: 'municipality',
    tooiUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
  },
];
const desk = (answer?: (question: Question) => unknown) => aDesk({ ...(answer && { answer }), bundle: { 'bodies.json': bodies } });

test('a body gets what it owns, under its old term and its new one, page by page', async () => {
  const pages = await pagesOf(dataOverheid, utrecht, desk());
  expect(pages[0]).toMatchObject({ total: 73, next: '0:50' });
  pages.push(...(await pagesOf(dataOverheid, utrecht, desk(), '0:50')));
  expect(pages.at(-1)?.next).toBeUndefined();
  const sets = datasetsOf(pages);
  expect(sets).toHaveLength(73);
  for (const { url, title, summary, formats, owner } of sets) {
    expect(url).toMatch(/^https:\/\/data\.overheid\.nl\/dataset\/\w+-gm0344-\d+$/);
    expect(`${title} ${summary}`).not.toMatch(/&amp;|<p>/);
    expect(formats.join()).not.toContain('http');
    expect(owner).toBe('Gemeente Utrecht');
  }
});

test('the catalogue that it came through is said where it is another than the owner', async () => {
  const sets = datasetsOf(await pagesOf(dataOverheid, utrecht, desk()));
  const catalogues = new Set(sets.map(({ catalogue }) => catalogue));
  expect(catalogues).toContain('Nationaal Georegister');
  expect(catalogues).not.toContain('Gemeente Utrecht');
  expect(sets.some(({ catalogue }) => catalogue === undefined)).toBe(true);
});

test('a set that was changed on no day there is, has the day on which its description was', async () => {
  const found = {
    id: '1',
    name: 'bomen',
    title: 'Bomen',
    authority: bodies[0]?.tooiUri,
    modified: '0001-01-01',
    metadata_modified: '2026-02-03T04:05:06',
  };
  const [page] = await pagesOf(
    dataOverheid,
    utrecht,
    desk(() => ({ success: true, result: { count: 1, results: [found] } })),
  );
  expect(page?.records).toMatchObject([{ title: 'Bomen', date: '2026-02-03' }]);
});

test('what leaves is the terms of the body', async () => {
  const owms = 'http://standaarden.overheid.nl/owms/terms/Utrecht';
  const terms = `"${owms}_(gemeente)" OR "${owms}" OR "https://identifier.overheid.nl/tooi/id/gemeente/gm0344"`;
  const asked = desk();
  await pagesOf(dataOverheid, utrecht, asked);
  expect(asked.questions.map(({ url }) => decodeURIComponent(url))).toEqual([
    'https://data.overheid.nl/data/api/3/action/package_search?fq=' +
      `authority:(${terms}) OR publisher:(${terms})` +
      '&rows=50&start=0&sort=metadata_modified desc',
  ]);
});

test('who only put a set there does not own it', async () => {
  const province: Entity = { key: 'government-body:pv26', kind: 'government-body', name: 'Provincie Utrecht' };
  const bundle = { 'bodies.json': [{ key: province.key, name: province.name, bodyType: 'province' }] };
  const pages = await pagesOf(dataOverheid, province, aDesk({ bundle }));
  // Every fifth set of others names the province as its publisher.
  const own = datasetsOf(pages);
  expect(own.every(({ url }) => url.includes('-pv26-'))).toBe(true);
  expect(pages[0]?.total === null || pages[0]?.total === own.length).toBe(true);
});

test('an owner by a term that we do not know is looked for by name, and what merely names it is left out', async () => {
  const answer = (question: Question) => {
    const given = fromStandIns({ ...question, url: question.url.replace(/fq=[^&]*/, 'fq=authority:("elders")') });
    if (question.url.includes('fq=')) return given;
    const { result, ...frame } = Object(given);
    const results = result.results.map((set: object, nth: number) => ({
      ...set,
      authority: nth % 2 === 0 ? 'gemeente Utrecht' : 'Stichting Bomen',
    }));
    return { ...frame, result: { ...result, results } };
  };
  const asked = desk(answer);
  const [page, ...more] = await pagesOf(dataOverheid, utrecht, asked);
  expect(more).toEqual([]);
  expect(asked.questions).toHaveLength(2);
  expect(asked.questions[1]?.url).toContain('q=%22Gemeente%20Utrecht%22');
  expect(page?.records).toHaveLength(25);
  expect(page?.total).toBeNull();
});

test('a filter that is ignored gives nothing of others', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace(/fq=[^&]*&/, '') });
  const sets = datasetsOf(await pagesOf(dataOverheid, utrecht, desk(answer)));
  expect(sets.every(({ url }) => url.includes('-gm0344-'))).toBe(true);
});
