import { expect, test } from 'vitest';
import { bron } from '../../../lib/lookup/sources/bron.ts';
import { openRaadsinformatie } from '../../../lib/lookup/sources/open-raadsinformatie.ts';
import type { CouncilPaper } from '../../../lib/record.ts';
import { eachPaperOnce } from '../../../lib/relate/one-paper.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

const papersIn = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is CouncilPaper => each.kind === 'council');
const province = { key: 'government-body:pv26', kind: 'government-body', name: 'Provincie Utrecht' } as const;

async function allOf(entity: typeof utrecht, desk = aDesk()) {
  const pages = await pagesOf(bron, entity, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(bron, entity, desk, next)));
  return pages;
}

test('the papers of a council, by the code of its municipality, the newest first and page by page', async () => {
  const desk = aDesk();
  const [first] = await pagesOf(bron, utrecht, desk);
  const { searchParams } = new URL(desk.questions[0]?.url ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({
    query: '*',
    filter: 'source:openbesluitvorming|type:Bestand,Rapport|location.raw:GM0344',
    sort: 'published:desc,processed:desc',
    page: '0',
    limit: '20',
    default_operator: 'AND',
    excludes: 'description',
  });
  expect(first).toMatchObject({ unreadable: 0, next: '1' });
  expect(first?.records).toHaveLength(20);
  const dates = first?.records.map(({ date }) => date ?? '') ?? [];
  expect(dates).toEqual(dates.toSorted().toReversed());
  const pages = await allOf(utrecht);
  expect(papersIn(pages)).toHaveLength(first?.total ?? 0);
  expect(new Set(papersIn(pages).map(({ documentType }) => documentType))).toEqual(new Set(['Document', 'Verslag']));
});

test('whose paper it is, is said in full, also where Bron calls the municipality and the province alike', async () => {
  const papers = papersIn(await pagesOf(bron, province, aDesk()));
  expect(papers.length).toBeGreaterThan(0);
  expect(new Set(papers.map(({ organisation }) => organisation))).toEqual(new Set(['Provincie Utrecht']));
});

test('a paper leads to its document, as at Bron itself; else to its page there', async () => {
  const papers = papersIn(await allOf(utrecht));
  expect(papers.find(({ url }) => url.endsWith('.pdf'))?.takenFrom).toMatch(/^eerder-/);
  const hit = { _source: { id: 'abc', title: 'Stuk', location: 'GM0344', published: '2026-01-02', url: 'javascript:alert(1)' } };
  const [page] = await pagesOf(bron, utrecht, aDesk({ answer: () => ({ hits: { total: { value: 1 }, hits: [hit] } }) }));
  expect(page?.records[0]).toMatchObject({ url: 'https://bron.live/doc/abc', date: '2026-01-02' });
});

test('a paper that Open Raadsinformatie has as well is one paper, in the words of that one, with a way to the other', async () => {
  const [there, here] = [papersIn(await pagesOf(openRaadsinformatie, utrecht, aDesk())), papersIn(await pagesOf(bron, utrecht, aDesk()))];
  const each = eachPaperOnce([...here, ...there]);
  const shared = here.filter(({ takenFrom }) => there.some(({ sourceId }) => sourceId === takenFrom));
  expect(shared.length).toBeGreaterThan(10);
  expect(each).toHaveLength(here.length + there.length - shared.length);
  for (const { takenFrom } of shared) {
    const one = each.find(({ sourceId, source }) => source === 'open-raadsinformatie' && sourceId === takenFrom);
    expect(one?.sameAs).toHaveLength(1);
    expect(one?.alsoAt?.map(({ source }) => source) ?? ['bron']).toEqual(['bron']);
  }
  // What one alone has stays, also when it looks like another.
  const alike = ['x', 'y'].flatMap((sourceId) =>
    here.slice(0, 1).map(({ takenFrom: _takenFrom, ...paper }): CouncilPaper => ({ ...paper, sourceId, id: `bron:${sourceId}` })),
  );
  expect(eachPaperOnce(alike)).toHaveLength(2);
});

test('when the filter is not heard, nothing of others is taken for this body’s', async () => {
  const stranger = (id: string) => ({ _source: { id, title: 'Stuk', location: 'GM0363', published: '2026-01-02' } });
  const answer = () => ({ hits: { total: { value: 4 }, hits: ['a', 'b', 'c', 'd'].map(stranger) } });
  await expect(pagesOf(bron, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
});

test('only municipalities and provinces are there; a page that is not there costs what stood before nothing', async () => {
  expect([utrecht, province, defence].map((entity) => bron.mayKnow(entity))).toEqual([true, true, false]);
  const [beyond] = await pagesOf(bron, utrecht, aDesk(), '400');
  expect(beyond).toMatchObject({ records: [] });
  expect(beyond).not.toHaveProperty('next');
});

test('the text of a paper is not asked for', () => {
  const answer = fromStandIns({ url: 'https://api.bron.live/documents/search?filter=location.raw:GM0344&limit=5' });
  expect(JSON.stringify(answer)).not.toContain('De hele tekst');
});
