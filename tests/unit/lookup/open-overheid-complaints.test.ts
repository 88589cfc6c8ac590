import { expect, test } from 'vitest';
import { openOverheidComplaints } from '../../../lib/lookup/sources/open-overheid-complaints.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const economy = { key: 'government-body:mnre1045', kind: 'government-body', name: 'Ministerie van Economische Zaken en Klimaat' } as const;

test('a body gets the rulings on complaints that it published, and it is checked that they are fewer than all its documents', async () => {
  const desk = aDesk();
  const pages = await pagesOf(openOverheidComplaints, utrecht, desk);
  expect(pages).toMatchObject([{ total: 4, unreadable: 0 }]);
  for (const record of recordsOf(pages))
    expect(record).toMatchObject({
      kind: 'complaint',
      documentType: 'Klachtoordeel',
      by: 'gemeente Utrecht',
      title: expect.stringMatching(/^Oordeel op een klacht/),
    });
  expect(desk.questions).toHaveLength(2);
});

test('a category that is ignored gives a failure: other documents are no rulings', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace('informatiecategorie', 'categorie') });
  await expect(pagesOf(openOverheidComplaints, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
});

test('who published nothing but rulings has as many without the filter: then the documents themselves are asked, as far as they answer', async () => {
  let details = 0;
  const answer = (question: Question) => {
    const isDetail = !question.url.includes('?');
    if (isDetail && (details += 1) === 1) return fromStandIns({ ...question, url: question.url.replace(/[^/]+$/, 'ronl-1') });
    const url = question.url.includes('categorie=') || isDetail ? question.url : `${question.url}&informatiecategorie=klachtoordelen`;
    return fromStandIns({ ...question, url });
  };
  expect(await pagesOf(openOverheidComplaints, utrecht, aDesk({ answer }))).toMatchObject([{ total: 4 }]);
  expect(details).toBe(4);
});

test('every name that a ministry bore is asked for, and none of them gives anything', async () => {
  const desk = aDesk();
  const pages = await pagesOf(openOverheidComplaints, economy, desk);
  expect(recordsOf(pages)).toEqual([]);
  expect(desk.questions).toHaveLength(2);
  expect(pages.at(-1)).toEqual({ records: [], total: 0, unreadable: 0 });
});
