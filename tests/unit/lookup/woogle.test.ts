import { expect, test } from 'vitest';
import { woogle } from '../../../lib/lookup/sources/woogle.ts';
import { woogleComplaints } from '../../../lib/lookup/sources/woogle-complaints.ts';
import type { Complaint, Disclosure } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

const disclosuresOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Disclosure => each.kind === 'disclosure');
const complaintsOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Complaint => each.kind === 'complaint');
const ministry = {
  key: 'government-body:mnre1025',
  kind: 'government-body',
  name: 'Ministerie van Volksgezondheid, Welzijn en Sport',
} as const;

test('a body gets its newest decisions, with the days of request and decision', async () => {
  const [list, ...more] = await pagesOf(woogle, utrecht, aDesk());
  expect(more).toEqual([]);
  expect(list).toMatchObject({ total: 34, next: '2', unreadable: 0 });
  const all = disclosuresOf(list ? [list] : []);
  expect(all).toHaveLength(10);
  for (const { requestedOn = '', decidedOn = '', publisher, url, sourceId } of all) {
    expect(decidedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(requestedOn < decidedOn).toBe(true);
    expect(publisher).toBe('Gemeente Utrecht');
    expect(url).toBe(`https://pid.wooverheid.nl/?pid=${sourceId}`);
  }
  const days = all.map(({ date }) => date ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
  // The day that stands for "unknown" is no day.
  expect(all.some(({ requestedOn }) => requestedOn === undefined)).toBe(true);
  expect(all.find(({ summary }) => summary)?.summary).toMatch(/^Over .+ en wat daarbij hoort\.$/);
  expect(JSON.stringify(all)).not.toContain('verzoeker');
});

test('later pages go on until all is here', async () => {
  const desk = aDesk();
  const pages = await pagesOf(woogle, utrecht, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(woogle, utrecht, desk, next)));
  expect(disclosuresOf(pages)).toHaveLength(34);
});

test('dates that the list leaves out are asked of the dossiers themselves, the list being there first', async () => {
  const desk = aDesk();
  const [list, ...details] = await pagesOf(woogle, ministry, desk);
  expect(list?.records).toHaveLength(10);
  expect(disclosuresOf(list ? [list] : []).filter(({ requestedOn }) => requestedOn)).toEqual([]);
  expect(details).toHaveLength(10);
  expect(disclosuresOf(details).every(({ decidedOn }) => decidedOn)).toBe(true);
  expect(details.at(-1)).toMatchObject({ total: 420, next: '2' });
});

test('a dossier that is gone stays as the list had it', async () => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) =>
    question.url.startsWith('https://pid.')
      ? fromStandIns({ ...question, url: 'https://pid.wooverheid.nl/?pid=nl.weg' })
      : fromStandIns(question);
  const pages = await pagesOf(woogle, ministry, aDesk({ answer }));
  expect(pages).toHaveLength(1);
});

test('only the code leaves', async () => {
  const desk = aDesk();
  await pagesOf(woogle, utrecht, desk);
  expect(desk.questions).toEqual([
    { url: 'https://woogle.wooverheid.nl/search?q=*&publisher=gm0344&type=2i&order=date-desc&country=nl&infobox=true&page=1' },
  ]);
});

test.each(['publisher', 'type'])('a filter on %s that is ignored gives a failure, not the dossiers of others', async (filter) => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) =>
    fromStandIns({ ...question, url: question.url.replace(`&${filter}=`, '&x=') });
  await expect(pagesOf(woogleComplaints, utrecht, aDesk({ answer }))).rejects.toMatchObject({ name: 'Failure', reason: 'unreadable' });
});

test('where a few others slip in they are left out, and the count is not believed', async () => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) =>
    fromStandIns({ ...question, url: question.url.replace('&type=', '&x=') });
  const pages = await pagesOf(woogle, utrecht, aDesk({ answer }));
  expect(pages).toMatchObject([{ total: null, next: '2' }]);
  for (const { category, sourceId } of disclosuresOf(pages))
    expect([category, sourceId]).toEqual(['Woo-verzoeken en -besluiten', expect.stringContaining('.2i.')]);
});

test('a body without a code there is not asked for', () => {
  const unknown = { key: 'government-body:roo12345', kind: 'government-body', name: 'Een regeling' } as const;
  for (const source of [woogle, woogleComplaints]) {
    expect(source.mayKnow(unknown)).toBe(false);
    expect(source.mayKnow(utrecht)).toBe(true);
  }
});

test('rulings on complaints are another category of the same', async () => {
  const [list] = await pagesOf(woogleComplaints, utrecht, aDesk());
  expect(list?.total).toBe(6);
  const [first] = complaintsOf(list ? [list] : []);
  expect(first).toMatchObject({ documentType: 'Klachtoordelen', by: 'Gemeente Utrecht', source: 'woogle-complaints' });
  expect(first?.title).toMatch(/^Oordeel over een klacht over /);
});
