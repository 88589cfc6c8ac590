import { describe, expect, test } from 'vitest';
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

describe('one ruling by its ECLI', () => {
  const bodies = [
    { key: central.key, name: central.name },
    { key: 'government-body:oorg10036', name: 'Hoge Raad der Nederlanden' },
  ];
  const desk = (but: Parameters<typeof aDesk>[0] = {}) =>
    aDesk({ bundle: { 'bodies.json': bodies, 'aliases.json': [], 'name-periods.json': [] }, ...but });
  const listed = async (by: typeof central) => rulingsIn(await pagesOf(rechtspraak, by, desk()));

  test('says what the index says of it, and its field and procedure too, and is of its court', async () => {
    const [first] = (await listed(central)).filter(({ summary }) => summary !== undefined);
    const asking = desk();
    const found = await rechtspraak.one(first?.ecli ?? '', asking);
    expect(found).toEqual({ ...first, fields: ['Bestuursrecht'], procedure: 'Beroep', publishedOn: first?.date, about: [central.key] });
    expect(asking.questions.map(({ url }) => url)).toEqual([
      `https://data.rechtspraak.nl/uitspraken/content?id=${encodeURIComponent(first?.ecli ?? '')}`,
    ]);
  });

  test('of a court that is called shorter in its rulings; without a summary there is none, and of its text nothing', async () => {
    const [first] = (await listed(court('oorg10036', 'Hoge Raad der Nederlanden'))).filter(({ summary }) => summary === undefined);
    const found = await rechtspraak.one(first?.ecli ?? '', desk());
    expect(found).toMatchObject({ court: 'Hoge Raad', about: ['government-body:oorg10036'] });
    expect(found).not.toHaveProperty('summary');
    expect(JSON.stringify(found)).not.toContain('college van burgemeester');
  });

  test('that is not there is null, in either way of saying so', async () => {
    const none = (answer: (question: Question) => unknown) => rechtspraak.one('ECLI:NL:RVS:1900:1', desk({ answer }));
    expect(await none(fromStandIns)).toBeNull();
    expect(await none(() => '<open-rechtspraak/>')).toBeNull();
  });

  test('another ruling than was asked for, and one of another form, are failures', async () => {
    const [one, other] = await listed(central);
    const answer = (question: Question) =>
      fromStandIns({ ...question, url: question.url.replace(encodeURIComponent(one?.ecli ?? ''), other?.ecli ?? '') });
    await expect(rechtspraak.one(one?.ecli ?? '', desk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
    const drifted = '<open-rechtspraak><RDF><Description><nummer>1</nummer></Description></RDF></open-rechtspraak>';
    await expect(rechtspraak.one('ECLI:NL:RVS:2020:1', desk({ answer: () => drifted }))).rejects.toMatchObject({ reason: 'changed' });
  });
});
