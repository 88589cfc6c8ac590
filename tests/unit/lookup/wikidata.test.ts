import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { Failure } from '../../../lib/failure.ts';
import { wikidata } from '../../../lib/lookup/sources/wikidata.ts';
import type { Identity } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

const identitiesOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Identity => each.kind === 'identity');
const centric: Entity = { key: 'supplier:centric-netherlands', kind: 'supplier', name: 'Centric Netherlands B.V.' };
const rijkswaterstaat: Entity = { key: 'government-body:oorg10004', kind: 'government-body', name: 'Rijkswaterstaat' };

test('a municipality is found by its number', async () => {
  const desk = aDesk();
  expect(identitiesOf(await pagesOf(wikidata, utrecht, desk))).toMatchObject([
    {
      id: 'wikidata:Q803',
      title: 'Utrecht',
      matchedBy: 'identifier',
      website: 'https://www.utrecht.nl/',
      since: '1122-06-02',
      identifiers: [{ scheme: 'wikidata', value: 'Q803', url: 'https://www.wikidata.org/wiki/Q803' }],
    },
  ]);
  expect(desk.questions.map(({ url }) => new URL(url).searchParams.get('srsearch') ?? new URL(url).searchParams.get('ids'))).toEqual([
    'haswbstatement:P382=0344',
    'Q803',
  ]);
});

test('a supplier is found by the numbers that the register of those has, with what it is a part of', async () => {
  const [identity, ...more] = identitiesOf(await pagesOf(wikidata, centric, aDesk()));
  expect(more).toEqual([]);
  expect(identity).toMatchObject({
    matchedBy: 'identifier',
    // Of the day and the month nothing is known.
    since: '1992',
    parents: [{ name: 'Centric Holding', url: 'https://www.wikidata.org/wiki/Q900003' }],
  });
  // What is no longer held to be true is not said.
  expect(identity?.identifiers.map(({ scheme }) => scheme)).toEqual(['wikidata', 'kvk']);
});

test('a body without a number is found by its whole name, in the Netherlands, and that is said', async () => {
  expect(identitiesOf(await pagesOf(wikidata, rijkswaterstaat, aDesk()))).toMatchObject([
    { id: 'wikidata:Q900004', matchedBy: 'name', parents: [{ name: 'Ministerie van Infrastructuur en Waterstaat' }] },
  ]);
});

test('without leave for the register of numbers there is still the name', async () => {
  const answer: typeof fromStandIns = (question) => {
    if (question.url.includes('gleif')) throw new Failure('not-permitted');
    return fromStandIns(question);
  };
  expect(identitiesOf(await pagesOf(wikidata, centric, aDesk({ answer })))).toMatchObject([{ id: 'wikidata:Q900002', matchedBy: 'name' }]);
});

test('nobody of that name is nothing, and an error that is answered with 200 is no answer', async () => {
  const nobody: Entity = { key: 'government-body:x', kind: 'government-body', name: 'Raad voor Stilte' };
  expect(await pagesOf(wikidata, nobody, aDesk())).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  const answer = () => ({ error: { code: 'ratelimited', info: 'Too many.' } });
  await expect(pagesOf(wikidata, nobody, aDesk({ answer }))).rejects.toMatchObject({ reason: 'changed' });
});
