import { expect, test } from 'vitest';
import { openOverheid } from '../../../lib/lookup/sources/open-overheid.ts';
import type { Disclosure } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const disclosuresOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Disclosure => each.kind === 'disclosure');
const economy = { key: 'government-body:mnre1045', kind: 'government-body', name: 'Ministerie van Economische Zaken en Klimaat' } as const;

test('a body gets its own newest documents, and which of them are Woo decisions', async () => {
  const [list, decisions, ...more] = await pagesOf(openOverheid, utrecht, aDesk());
  expect(more).toEqual([]);
  expect(list?.records).toHaveLength(50);
  expect(list?.total).toBe(137);
  expect(list?.next).toBe('0:50:137');
  const days = list?.records.map(({ date }) => date ?? '') ?? [];
  expect(days).toEqual(days.toSorted().toReversed());
  const all = disclosuresOf([...(list ? [list] : []), ...(decisions ? [decisions] : [])]);
  expect(new Set(all.map(({ publisher }) => publisher))).toEqual(new Set(['gemeente Utrecht']));
  for (const { title, category } of all) expect(category === undefined).toBe(!title.startsWith('Besluit op Woo-verzoek'));
  expect(all.filter(({ category }) => category).length).toBeGreaterThan(20);
});

test('later pages go on where the first ended, until all is here, and keep to what is a decision', async () => {
  const desk = aDesk();
  const pages = await pagesOf(openOverheid, utrecht, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(openOverheid, utrecht, desk, next)));
  const all = disclosuresOf(pages);
  expect(all).toHaveLength(137);
  for (const { title, category } of all) expect(category === undefined).toBe(!title.startsWith('Besluit op Woo-verzoek'));
});

test('a ministry is asked for under its former names too, and the total counts them', async () => {
  const desk = aDesk();
  const pages = await pagesOf(openOverheid, economy, desk);
  expect(pages.at(-1)?.total).toBe(820 + 70);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(openOverheid, economy, desk, next)));
  const all = disclosuresOf(pages);
  expect(all).toHaveLength(890);
  expect(new Set(all.map(({ publisher }) => publisher))).toEqual(
    new Set(['ministerie van Economische Zaken en Klimaat', 'ministerie van Economische Zaken']),
  );
});

test('only the name leaves, encoded twice', async () => {
  const desk = aDesk();
  await pagesOf(openOverheid, utrecht, desk);
  expect(desk.questions.map(({ url, json }) => [new URL(url).search, json])).toEqual([
    ['?organisatie=gemeente%2520Utrecht&sort=publicatiedatum&start=0&aantalResultaten=50', undefined],
    [
      '?organisatie=gemeente%2520Utrecht&informatiecategorie=Woo-verzoeken%2520en%2520-besluiten&sort=publicatiedatum&start=0&aantalResultaten=50',
      undefined,
    ],
  ]);
});

test('a filter that is ignored gives a failure, not the documents of others', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replaceAll('%25', '%') });
  await expect(pagesOf(openOverheid, utrecht, aDesk({ answer }))).rejects.toMatchObject({ name: 'Failure', reason: 'unreadable' });
});

test('a category that is ignored is not claimed', async () => {
  const answer = (question: Question) => fromStandIns({ ...question, url: question.url.replace('informatiecategorie', 'categorie') });
  const desk = aDesk({ answer });
  const pages = await pagesOf(openOverheid, utrecht, desk);
  expect(pages.at(-1)?.next).toBe('0:50:137:no');
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(openOverheid, utrecht, desk, next)));
  const all = disclosuresOf(pages);
  expect(all).toHaveLength(137);
  expect(all.filter(({ category }) => category !== undefined)).toEqual([]);
  // It is not asked again what it does not hear.
  expect(desk.questions.filter(({ url }) => url.includes('categorie='))).toHaveLength(1);
});

test('who published nothing gets an empty answer', async () => {
  const pages = await pagesOf(openOverheid, { key: 'government-body:gm0184', kind: 'government-body', name: 'Gemeente Urk' }, aDesk());
  expect(pages).toEqual([{ records: [], total: 0, unreadable: 0 }]);
});

test('a document without file or description is a document', async () => {
  const all = disclosuresOf(await pagesOf(openOverheid, economy, aDesk()));
  expect(all.some(({ fileType, pages }) => fileType === undefined && pages === undefined)).toBe(true);
  expect(all.some(({ summary }) => summary === undefined)).toBe(true);
  expect(all.find(({ fileType }) => fileType)).toMatchObject({ fileType: 'application/pdf', fileSize: '0.94 MB' });
  for (const { url, sourceId } of all) expect(url).toBe(`https://open.overheid.nl/details/${sourceId}`);
});

test('an item that does not fit is counted, and the others stay', async () => {
  const answer = () => ({
    totaal: 2,
    resultaten: [
      { document: { id: 'a_1', titel: 'Stuk', publisher: 'gemeente Utrecht', openbaarmakingsdatum: '2026-01-02' } },
      { document: { id: 'b_1', titel: 12 } },
    ],
  });
  const [list] = await pagesOf(openOverheid, utrecht, aDesk({ answer }));
  expect(list).toMatchObject({ unreadable: 1, records: [{ title: 'Stuk', sourceId: 'a' }] });
});

test('of a pair, what the body published that names the other is asked for in one question, and kept only where it shows that', async () => {
  const desk = aDesk();
  const sweco = { key: 'supplier:sweco-nederland', kind: 'supplier', name: 'Sweco Nederland' } as const;
  const found = await openOverheid.between(utrecht, sweco, desk);
  expect(found.length).toBeGreaterThan(1);
  for (const { title, about } of found) {
    expect(title).toContain('Sweco Nederland');
    expect(about).toEqual([utrecht.key]);
  }
  expect(desk.questions).toHaveLength(1);
  // Nobody but a body publishes there, and about who is not named there is nothing.
  expect(await openOverheid.between(sweco, utrecht, desk)).toEqual([]);
  expect(await openOverheid.between(utrecht, { ...sweco, key: 'supplier:elders', name: 'Elders Ingenieurs' }, desk)).toEqual([]);
});
