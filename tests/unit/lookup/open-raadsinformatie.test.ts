import { expect, test } from 'vitest';
import { councilComplaints } from '../../../lib/lookup/sources/council-complaints.ts';
import { openRaadsinformatie } from '../../../lib/lookup/sources/open-raadsinformatie.ts';
import type { Complaint, CouncilPaper } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, type TestDesk, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const papersIn = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is CouncilPaper => each.kind === 'council');
const body = (id: string, name: string) => ({ key: `government-body:${id}`, kind: 'government-body', name }) as const;
const sweco = { key: 'supplier:sweco-nederland', kind: 'supplier', name: 'Sweco Nederland B.V.' } as const;
const indicesAsked = (desk: TestDesk) =>
  desk.questions.flatMap(({ url }) => decodeURIComponent(/elastic\/([^/]+)\/_search/.exec(url)?.[1] ?? '') || []);

test('the newest papers of the body’s own council, those of a meeting to come first', async () => {
  const pages = await pagesOf(openRaadsinformatie, utrecht, aDesk());
  expect(pages).toHaveLength(1);
  expect(pages[0]?.records).toHaveLength(30);
  expect(pages[0]?.total).toBeGreaterThan(200);
  const papers = papersIn(pages);
  expect(papers[0]).toMatchObject({
    date: '2026-11-29',
    discussedOn: '2026-11-29',
    organisation: 'Gemeente Utrecht',
    about: ['government-body:gm0344'],
  });
  expect(new Set(papers.map(({ documentType }) => documentType))).toEqual(new Set(['Document', 'Verslag']));
  // What the source sends of a text is larger than all the rest.
  expect(papers.every(({ passage }) => passage === undefined)).toBe(true);
});

test('later pages begin with the moment where the earlier ended, so that no paper of a meeting is passed over', async () => {
  const desk = aDesk();
  const pages = await pagesOf(openRaadsinformatie, utrecht, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(openRaadsinformatie, utrecht, desk, next)));
  expect(papersIn(pages)).toHaveLength(pages[0]?.total ?? 0);
});

test('a paper without a page at the council is shown by the viewer of all councils', async () => {
  const papers = papersIn(await pagesOf(openRaadsinformatie, utrecht, aDesk()));
  const [own, viewed] = [
    papers.find(({ url }) => url.includes('voorbeeld.example')),
    papers.find(({ url }) => !url.includes('voorbeeld.example')),
  ];
  expect(own?.url).toBe(`https://raad.voorbeeld.example/document/${own?.sourceId}`);
  expect(viewed?.url).toContain(`showResource=https%253A%252F%252Fid.openraadsinformatie.nl%252F${viewed?.sourceId}`);
  expect(papers.find(({ title, sourceId }) => title === sourceId)).toBeDefined();
});

test.each([
  ['gm1735', 'Gemeente Hof van Twente', 'ori_hofvantwente'],
  ['gm0484', 'Gemeente Alphen aan den Rijn', 'ori_alphen_aan_den_rijn'],
  ['gm1900', 'Gemeente Súdwest-Fryslân', 'ori_sudwest-fryslan'],
  ['pv26', 'Provincie Utrecht', 'osi_provincie-utrecht'],
  ['ws0616', 'Hoogheemraadschap van Rijnland', 'owi_hoogheemraadschap_rijnland'],
])('%s is found under its irregular name', async (id, name, index) => {
  const desk = aDesk({ bundle: { 'bodies.json': [{ key: `government-body:${id}`, name }] } });
  const papers = papersIn(await pagesOf(openRaadsinformatie, body(id, name), desk));
  expect(indicesAsked(desk)).toEqual([index]);
  expect(new Set(papers.map(({ about }) => about.join(' ')))).toEqual(new Set([`government-body:${id}`]));
});

test('a council that is not there is not searched for elsewhere', async () => {
  const desk = aDesk({ bundle: { 'bodies.json': [{ key: 'government-body:gm0448', name: 'Gemeente Texel' }] } });
  expect(await pagesOf(openRaadsinformatie, body('gm0448', 'Gemeente Texel'), desk)).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  expect(indicesAsked(desk)).toEqual([]);
});

test('who has no council gets the papers that name them, with the words, and about the council too', async () => {
  const desk = aDesk();
  const pages = await pagesOf(openRaadsinformatie, sweco, desk);
  expect(indicesAsked(desk)).toEqual(['ori_*,osi_*,owi_*']);
  const papers = papersIn(pages);
  expect(papers.length).toBeGreaterThan(10);
  for (const { passage, about } of papers) {
    expect(passage).toContain('vroeg Sweco Nederland om advies');
    expect(about[0]).toBe('supplier:sweco-nederland');
  }
  expect(papers.flatMap(({ about }) => about.slice(1))).toContain('government-body:gm0344');
  expect(
    papersIn(await pagesOf(openRaadsinformatie, defence, aDesk())).every(({ passage }) => passage?.includes('Ministerie van Defensie')),
  ).toBe(true);
});

test('what the source takes for it and does not name it is left out, and not counted', async () => {
  const answer = (question: Question) =>
    fromStandIns({ ...question, json: JSON.parse(JSON.stringify(question.json ?? {}).replace(/sweco nederland/i, 'adviesbureau')) });
  const pages = await pagesOf(
    openRaadsinformatie,
    sweco,
    aDesk({ answer: (question) => (question.json ? answer(question) : fromStandIns(question)) }),
  );
  expect(pages[0]).toMatchObject({ records: [], total: null });
});

test('only the name of the index leaves', async () => {
  const desk = aDesk();
  await pagesOf(openRaadsinformatie, utrecht, desk);
  expect(desk.questions).toMatchObject([
    { url: 'https://api.openraadsinformatie.nl/v1/elastic/_aliases', sameForAll: true },
    {
      url: 'https://api.openraadsinformatie.nl/v1/elastic/ori_utrecht/_search?ignore_unavailable=true&allow_no_indices=true',
      method: 'POST',
    },
  ]);
  expect(JSON.stringify(desk.questions[1]?.json)).not.toMatch(/utrecht|text_pages/i);
});

test('reports on complaints that the council discussed', async () => {
  const pages = await pagesOf(councilComplaints, utrecht, aDesk());
  const found = recordsOf(pages).filter((each): each is Complaint => each.kind === 'complaint');
  expect(found.length).toBeGreaterThan(2);
  for (const { title, by } of found) {
    expect(title).toMatch(/klachten|ombudsman/i);
    expect(by).toBeUndefined();
  }
  expect(pages[0]?.total).toBe(found.length);
});
