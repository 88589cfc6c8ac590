import { expect, test } from 'vitest';
import { wooKnop } from '../../../lib/lookup/sources/woo-knop.ts';
import type { Disclosure } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

const requestsIn = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Disclosure => each.kind === 'disclosure');

test('requests that people made of a body, each once, with its status and without who asked', async () => {
  const desk = aDesk();
  const pages = await pagesOf(wooKnop, utrecht, desk);
  expect(pages).toMatchObject([{ total: null, next: '2', unreadable: 0 }]);
  const requests = requestsIn(pages);
  expect(requests).toHaveLength(13);
  expect(requests[0]).toMatchObject({
    documentType: 'Woo-verzoek',
    publisher: 'Gemeente Utrecht',
    requestedOn: expect.any(String),
    outcome: expect.any(String),
  });
  expect(requests[0]?.title).toMatch(/& omgeving$/);
  expect(JSON.stringify(requests)).not.toContain('erzonnen');
  expect(desk.questions).toEqual([
    { url: 'https://www.woo-knop.nl/body/all-authorities.csv', as: 'csv', sameForAll: true },
    { url: 'https://www.woo-knop.nl/feed/body/gemeente_utrecht.json' },
  ]);
});

test('later pages go on until one is empty', async () => {
  const desk = aDesk();
  const pages = await pagesOf(wooKnop, utrecht, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(wooKnop, utrecht, desk, next)));
  expect(requestsIn(pages)).toHaveLength(30);
});

test('who is not in its list gets nothing, and another’s feed is a failure', async () => {
  expect(await pagesOf(wooKnop, defence, aDesk())).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  const answer = (question: Parameters<typeof fromStandIns>[0]) =>
    fromStandIns({ ...question, url: question.url.replace('gemeente_utrecht.json', 'gemeente_amsterdam.json') });
  await expect(pagesOf(wooKnop, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
});

test('a list with other columns is a source that changed', async () => {
  await expect(pagesOf(wooKnop, utrecht, aDesk({ answer: () => 'identifier;value\n1;2\n' }))).rejects.toMatchObject({ reason: 'changed' });
});
