import { describe, expect, test } from 'vitest';
import { lastDayToRespond } from '../../../lib/lookup/gazettes/last-day.ts';
import { complaintNotices } from '../../../lib/lookup/sources/complaint-notices.ts';
import { lokaleBekendmakingen } from '../../../lib/lookup/sources/lokale-bekendmakingen.ts';
import { officieleBekendmakingen } from '../../../lib/lookup/sources/officiele-bekendmakingen.ts';
import type { Complaint, Participation } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const noticesIn = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Participation => each.kind === 'participation');
const queryOf = ({ url }: Question) => new URL(url).searchParams.get('query') ?? '';
const province = { key: 'government-body:pv26', kind: 'government-body', name: 'Provincie Utrecht' } as const;

test('the newest notices first, then what one may respond to, then until when', async () => {
  const desk = aDesk();
  const [newest, open, ...texts] = await pagesOf(officieleBekendmakingen, utrecht, desk);
  // The source only estimates how many there are.
  expect(newest).toMatchObject({ total: null, next: '51', unreadable: 0 });
  const first = noticesIn(newest ? [newest] : []);
  expect(first).toHaveLength(50);
  const days = first.map(({ date }) => date ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
  expect(first[0]).toMatchObject({
    publisher: 'Utrecht',
    publication: expect.stringMatching(/^Gemeenteblad 2026, \d+$/),
    url: expect.stringMatching(/^https:\/\/zoek\.officielebekendmakingen\.nl\/gmb-2026-\d+\.html$/),
  });
  expect(open?.records.length).toBeGreaterThan(20);
  expect(texts.length).toBeGreaterThan(3);
  for (const { title, respondUntil, date } of noticesIn(texts)) {
    expect(title).toMatch(/^Inspraak|terinzagelegging$/);
    expect(respondUntil && date && respondUntil > date).toBe(true);
  }
});

test('what was read once is not read again', async () => {
  const desk = aDesk();
  const texts = () => desk.questions.filter(({ url }) => url.includes('/frbr/')).length;
  await pagesOf(officieleBekendmakingen, utrecht, desk);
  const asked = texts();
  await pagesOf(officieleBekendmakingen, utrecht, desk);
  expect([asked, texts()]).toEqual([8, 8]);
});

test('the last day that the notice itself has in its description needs no reading', async () => {
  const desk = aDesk();
  const pages = await pagesOf(officieleBekendmakingen, utrecht, desk);
  const said = noticesIn(pages.slice(0, 2)).filter(({ respondUntil }) => respondUntil);
  expect(said.length).toBeGreaterThan(0);
  for (const { sourceId } of said) expect(desk.questions.some(({ url }) => url.includes(sourceId))).toBe(false);
});

test('names of natural persons to whom a notice is addressed are not fetched', async () => {
  const pages = await pagesOf(officieleBekendmakingen, utrecht, aDesk());
  expect(noticesIn(pages).filter(({ documentType }) => documentType === 'uitschrijving basisregistratie personen')).toEqual([]);
  // Nor kept, where the source would not hear that it is not to give them.
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace(/\+NOT\+.*?%22.*?%22/, '') });
  expect(JSON.stringify(await pagesOf(officieleBekendmakingen, utrecht, aDesk({ answer })))).not.toContain('Verzonnen');
});

test('later pages go on until all is here, and only then it is known how many there are', async () => {
  const desk = aDesk();
  const pages = await pagesOf(officieleBekendmakingen, utrecht, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(officieleBekendmakingen, utrecht, desk, next)));
  expect(noticesIn(pages)).toHaveLength(pages.at(-1)?.total ?? 0);
});

test('a municipality and a province of one name are told apart, and a ministry is asked for by its whole name', async () => {
  const desk = aDesk();
  const pages = await pagesOf(officieleBekendmakingen, province, desk);
  expect(new Set(noticesIn(pages).map(({ publication }) => publication?.replace(/ \d.*/, '')))).toEqual(new Set(['Provinciaal blad']));
  await pagesOf(officieleBekendmakingen, defence, desk);
  expect(queryOf(desk.questions.at(-1) ?? { url: 'https://x' })).toContain('(dt.creator=="Ministerie van Defensie")');
  expect(desk.questions.map(queryOf)[0]).toBe(
    '(c.product-area==officielepublicaties AND w.publicatienaam=="Provinciaal blad" AND (dt.creator=="Utrecht" OR dt.creator=="Provincie Utrecht"))' +
      ' NOT dt.type=="uitschrijving basisregistratie personen" sortBy dt.modified/sort.descending',
  );
});

test('a question that the source cannot read is a failure, though it answers with 200', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace('dt.creator', 'dcterms.creator') });
  await expect(pagesOf(officieleBekendmakingen, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
});

test('somebody else’s notices give a failure', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replaceAll('%22Utrecht%22', '%22Amsterdam%22') });
  await expect(pagesOf(officieleBekendmakingen, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
});

test('local notices of before 2021 are asked for by the sort of organisation', async () => {
  const [page] = await pagesOf(lokaleBekendmakingen, utrecht, aDesk());
  expect(page?.records).toHaveLength(50);
  expect(page?.next).toBe('51');
  expect(noticesIn(page ? [page] : []).every(({ date }) => date !== null && date < '2021')).toBe(true);
});

test('what a body published about complaints: how it deals with them, who judges them, what came of it', async () => {
  const pages = await pagesOf(complaintNotices, utrecht, aDesk());
  const found = recordsOf(pages).filter((each): each is Complaint => each.kind === 'complaint');
  expect(found.map(({ title }) => title).toSorted()).toEqual([
    'Aanwijzing gemeentelijke ombudsman Utrecht',
    'Jaarverslag klachtbehandeling Utrecht',
    'Klachtenregeling Utrecht',
    'Verordening ombudscommissie Utrecht',
  ]);
  expect(found[0]).toMatchObject({ source: 'complaint-notices', documentType: expect.stringMatching(/beleidsregel|verordening/) });
});

describe('the last day to respond, in the text of a notice', () => {
  const text = (...paragraphs: string[]) => `<?xml version="1.0"?><a>${paragraphs.map((each) => `<al>${each}</al>`).join('')}</a>`;

  test.each([
    ['U kunt uw zienswijze geven tot en met vrijdag 8 januari 2027.', '2027-01-08'],
    ['Het plan ligt van 1 december 2026 t/m 12-01-2027 ter inzage.', '2027-01-12'],
    ['Reageren kan uiterlijk op 3 maart 2027.', '2027-03-03'],
    ['<nadruk type="vet">Inspraak</nadruk> is mogelijk tot en met 3 maart 2027.', '2027-03-03'],
  ])('%s', (paragraph, day) => expect(lastDayToRespond(text('Inleiding.', paragraph))).toBe(day));

  test.each([
    ['an objection is no response', 'U kunt bezwaar maken tot en met 8 januari 2027; het besluit ligt ter inzage.'],
    ['a day without a year', 'U kunt reageren tot en met 8 januari.'],
    ['a period in weeks', 'Het ontwerp ligt zes weken ter inzage.'],
    ['a day for something else', 'De werkzaamheden duren tot en met 8 januari 2027.'],
    ['no such day', 'U kunt reageren tot en met 31 februari 2027.'],
  ])('%s', (_, paragraph) => expect(lastDayToRespond(text(paragraph))).toBeUndefined());
});
