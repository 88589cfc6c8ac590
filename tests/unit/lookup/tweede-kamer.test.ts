import { expect, test } from 'vitest';
import { ombudsman } from '../../../lib/lookup/sources/ombudsman.ts';
import { tweedeKamer } from '../../../lib/lookup/sources/tweede-kamer.ts';
import type { Complaint, ParliamentPaper } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const papersOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is ParliamentPaper => each.kind === 'parliament');
const centric = { key: 'supplier:centric-netherlands', kind: 'supplier', name: 'Centric Netherlands B.V.' } as const;

test('papers that name a body, newest first, whatever the capitals of "gemeente"', async () => {
  const [page] = await pagesOf(tweedeKamer, utrecht, aDesk());
  const papers = papersOf(page ? [page] : []);
  expect(papers.length).toBeGreaterThan(40);
  for (const { title, url, number, documentType } of papers) {
    expect(title).toMatch(/gemeente Utrecht(?! ?se)/i);
    expect(url).toContain(`did=${number}`);
    expect(documentType).not.toBe('Brief Nationale ombudsman');
  }
  const days = papers.map(({ date }) => date ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
  // "Vragen over …" says the same as the title.
  expect(papers.find(({ matter }) => matter)).toMatchObject({
    matter: expect.stringMatching(/^Het debat over /),
    status: expect.any(String),
  });
});

test('what the source counts is not believed when it counts Utrechtse Heuvelrug too', async () => {
  const pages = await pagesOf(tweedeKamer, utrecht, aDesk());
  expect(pages[0]?.total).toBeNull();
  expect(papersOf(pages).filter(({ title }) => title.includes('Heuvelrug'))).toEqual([]);
  const [ministry] = await pagesOf(tweedeKamer, defence, aDesk());
  expect(ministry?.total).toBeGreaterThan(150);
});

test('later pages go on until all is here', async () => {
  const desk = aDesk();
  const pages = await pagesOf(tweedeKamer, defence, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(tweedeKamer, defence, desk, next)));
  expect(papersOf(pages)).toHaveLength(pages[0]?.total ?? 0);
});

test('only names leave, quotes doubled', async () => {
  const desk = aDesk();
  await pagesOf(tweedeKamer, { key: 'government-body:ws0646', kind: 'government-body', name: "Waterschap Hunze en Aa's" }, desk);
  const query = new URL(desk.questions[0]?.url ?? '').searchParams;
  expect(query.get('$filter')).toBe(
    "Verwijderd eq false and Soort ne 'Brief Nationale ombudsman' and (contains(Onderwerp,'Waterschap Hunze en Aa''s') or contains(Onderwerp,'waterschap Hunze en Aa''s'))",
  );
});

test('a supplier is searched for by the name that people use, and a common word is not searched for', async () => {
  const desk = aDesk();
  const [page] = await pagesOf(tweedeKamer, centric, desk);
  expect(desk.questions[0]?.url).toContain(encodeURIComponent("contains(Onderwerp,'Centric')"));
  expect(page?.records.length).toBeGreaterThan(0);
  for (const { title } of page?.records ?? []) expect(title).toMatch(/\bCentric\b/);
  const common = { key: 'algorithm:10000001', kind: 'algorithm', name: 'Anonimiseren' } as const;
  expect(await tweedeKamer.mayKnow(common, desk)).toBe(false);
  expect(await tweedeKamer.mayKnow(centric, desk)).toBe(true);
});

test('a question that the source cannot read fails', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace('Verwijderd', 'Verdwenen') });
  await expect(pagesOf(tweedeKamer, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'refused', status: 400 });
});

test('letters of the ombudsman about a body, with the number of the report, and what others wrote about them', async () => {
  const pages = await pagesOf(ombudsman, utrecht, aDesk());
  const letters = recordsOf(pages).filter((each): each is Complaint => each.kind === 'complaint');
  expect(letters.length).toBeGreaterThan(3);
  const own = letters.filter(({ by }) => by === 'Nationale ombudsman');
  expect(own[0]).toMatchObject({ documentType: 'Brief Nationale ombudsman', number: expect.stringMatching(/^20\d\d\/\d{3}$/) });
  expect(letters.filter(({ by }) => by === undefined)).toMatchObject([{ documentType: 'Brief regering' }]);
});
