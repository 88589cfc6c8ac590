import { expect, test } from 'vitest';
import type { EntityKey } from '../../../lib/entity.ts';
import { connectionsOf, type Named } from '../../../lib/relate/connections.ts';
import { aBody } from '../../makers/entities.ts';
import { aContract, aDisclosure, aGift, anAlgorithmRecord } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const province = 'government-body:pv26';
const sweco = 'supplier:sweco';
const vvd = 'party:vvd';
const lars = 'algorithm:12345678';

const named = (key: EntityKey, word: string): Named => ({
  entity: { key, kind: 'supplier', name: word },
  isNamedIn: (text) => text.includes(word),
});
const page: Named[] = [
  named(sweco, 'Sweco'),
  { entity: aBody({ province }), isNamedIn: (text) => text.includes('Utrecht') },
  named(vvd, 'VVD'),
  named(lars, 'Fietsenstalling'),
];

const between = (...records: Parameters<typeof connectionsOf>[1]) =>
  connectionsOf(page, records).map(({ between: pair, records: of }) => [
    ...pair,
    ...of.map(({ kind, each }) => `${kind} ${each.map(({ about, id }) => `${about} ${id}`).join(', ')}`),
  ]);

test('who bought and who won, who gave and who got, and who uses whose algorithm, by what the records say themselves', () => {
  expect(between(aContract({ about: [utrecht, sweco] }))).toEqual([[utrecht, sweco, `contract ${utrecht} tenderned:470001`]]);
  expect(between(aGift({ about: [vvd, sweco] }))).toEqual([[sweco, vvd, `gift ${vvd} party-gifts:2025-1`]]);
  expect(between(anAlgorithmRecord({ about: [lars, utrecht, sweco] })).map(([one, other]) => [one, other])).toEqual([
    [utrecht, sweco],
    [utrecht, lars],
    [sweco, lars],
  ]);
});

test('a paper about the one that names the other connects them; a notice of a tender that happens to name it does not', () => {
  expect(between(aDisclosure({ title: 'Stuk over Sweco' }))).toEqual([
    [utrecht, sweco, 'disclosure government-body:gm0344 open-overheid:3d0c2f6e-0000-4000-8000-000000000001'],
  ]);
  expect(between(aDisclosure({ title: 'Stuk', summary: 'Brief van de VVD' }))).toHaveLength(1);
  expect(between(aContract({ title: 'Overname van Sweco' }))).toEqual([]);
  // Its own name in its own paper says nothing of two.
  expect(between(aDisclosure({ title: 'Utrecht' }))).toEqual([]);
});

test('to stand on one page is no connection, and who is not on it has none', () => {
  expect(between(aContract(), aGift({ about: [vvd, 'supplier:elders'] }))).toEqual([]);
});

test('a record that two of them hold counts once, and a notice of two sources is one notice that the cache can give', () => {
  const inTenderned = aContract({ about: [utrecht, sweco], tedNumber: '5-2026' });
  const inTed = aContract({ id: 'ted:5-2026', source: 'ted', sourceId: '5-2026', tedNumber: '5-2026', about: [sweco, utrecht] });
  expect(between(inTenderned, inTed, inTenderned)).toEqual([[utrecht, sweco, `contract ${utrecht} tenderned:470001`]]);
});

test('the registers tie bodies to each other, with nothing else to show for it; those with most records come first', () => {
  const all = [...page, { entity: aBody({ key: province, name: 'Provincie Utrecht' }), isNamedIn: () => false }];
  const found = connectionsOf(all, [
    aContract({ about: [utrecht, sweco] }),
    aContract({ id: 'tenderned:2', sourceId: '2', about: [utrecht, sweco], date: '2026-07-01' }),
    aGift({ about: [vvd, sweco] }),
  ]);
  expect(found.map((each) => each.between)).toEqual([
    [utrecht, sweco],
    [sweco, vvd],
    [utrecht, province],
  ]);
  expect(found[2]).toMatchObject({ ties: [{ sort: 'lies-in', of: utrecht }], records: [] });
  expect(found[0]?.records[0]?.each.map(({ id }) => id)).toEqual(['tenderned:2', 'tenderned:470001']);
});

test('who the registers say belongs to itself is tied to nobody', () => {
  const itself = aBody({ ministry: utrecht, successors: [utrecht] });
  expect(connectionsOf([...page.filter(({ entity }) => entity.key !== utrecht), { entity: itself, isNamedIn: () => false }], [])).toEqual(
    [],
  );
});

test('a joint arrangement is tied to those who take part in it', () => {
  const arrangement = aBody({ key: 'government-body:so0900', name: 'Werkplein', bodyType: 'joint-arrangement', members: ['gm0344'] });
  const found = connectionsOf([...page, { entity: arrangement, isNamedIn: () => false }], []);
  expect(found).toMatchObject([{ between: [utrecht, arrangement.key], ties: [{ sort: 'has-member', of: arrangement.key }] }]);
});
