import { expect, test } from 'vitest';
import { rechtspraak } from '../../../lib/lookup/sources/rechtspraak.ts';
import type { Ruling } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const rulingsIn = (pages: Parameters<typeof recordsOf>[0]) => recordsOf(pages).filter((each): each is Ruling => each.kind === 'ruling');
const court = (id: string, name: string) => ({ key: `government-body:${id}`, kind: 'government-body', name }) as const;
const central = court('oorg10022', 'Rechtbank Midden-Nederland');

test('of a court its own rulings, newest first, by the open index', async () => {
  const desk = aDesk();
  const pages = await pagesOf(rechtspraak, central, desk);
  expect(pages).toMatchObject([{ total: 420, next: '50', unreadable: 0 }]);
  const rulings = rulingsIn(pages);
  expect(rulings[0]).toMatchObject({
    ecli: expect.stringMatching(/^ECLI:NL:RBMNE:2026:\d+$/),
    court: 'Rechtbank Midden-Nederland',
    caseNumber: expect.stringMatching(/^RBMNE 26\/\d+$/),
    url: expect.stringMatching(/^https:\/\/deeplink\.rechtspraak\.nl\/uitspraak\?id=ECLI%3ANL/),
  });
  expect(rulings.some(({ summary }) => summary === undefined)).toBe(true);
  expect(rulings.find(({ summary }) => summary)?.summary).toMatch(/& wat daarbij hoort\.$/);
  expect(desk.questions.map(({ url }) => new URL(url).searchParams.get('creator'))).toEqual([
    'http://standaarden.overheid.nl/owms/terms/Rechtbank_Midden-Nederland',
  ]);
});

test('later pages go on until all is here', async () => {
  const desk = aDesk();
  const pages = await pagesOf(rechtspraak, central, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(rechtspraak, central, desk, next)));
  expect(rulingsIn(pages)).toHaveLength(420);
});

test.each([
  ['oorg10036', 'Hoge Raad der Nederlanden', 80],
  ['oorg10017', "Gerechtshof 's-Hertogenbosch", 60],
  ['oorg10008', 'Raad van State', 240],
])('%s, %s, is a court', async (id, name, total) => {
  expect(await pagesOf(rechtspraak, court(id, name), aDesk())).toMatchObject([{ total }]);
});

test('another court’s rulings give a failure', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace('creator=', 'x=') });
  await expect(pagesOf(rechtspraak, court('oorg10018', 'Rechtbank Amsterdam'), aDesk({ answer }))).rejects.toMatchObject({
    reason: 'unreadable',
  });
});

test('of another body the rulings that name it, with the words', async () => {
  const desk = aDesk();
  const pages = await pagesOf(rechtspraak, utrecht, desk);
  const rulings = rulingsIn(pages);
  expect(rulings.length).toBeGreaterThan(40);
  for (const { summary, fields, procedure } of rulings) {
    expect(summary).toContain('gemeente Utrecht');
    expect([fields, procedure]).toEqual([['Bestuursrecht'], 'Beroep']);
  }
  // It finds Utrechtse Heuvelrug as well.
  expect(pages[0]?.total).toBeNull();
  expect(desk.questions).toMatchObject([
    {
      url: 'https://uitspraken.rechtspraak.nl/api/zoek',
      method: 'POST',
      json: { SearchTerms: [{ Term: '"Gemeente Utrecht"', Field: 'AlleVelden' }] },
    },
  ]);
});

test('a feed of another form is a source that changed', async () => {
  const feed = (inside: string) => aDesk({ answer: () => `<feed>${inside}</feed>` });
  await expect(pagesOf(rechtspraak, central, feed('<title>Leeg</title>'))).rejects.toMatchObject({ reason: 'changed' });
  const odd = '<entry><title>Zomaar iets</title></entry>'.repeat(5);
  await expect(pagesOf(rechtspraak, central, feed(`<subtitle>Aantal gevonden ECLI's: 5</subtitle>${odd}`))).rejects.toMatchObject({
    reason: 'changed',
  });
});
