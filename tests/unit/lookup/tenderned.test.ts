import { describe, expect, test } from 'vitest';
import { Failure } from '../../../lib/failure.ts';
import { buyerReader } from '../../../lib/lookup/tenderned/authorities.ts';
import { tenderned } from '../../../lib/lookup/sources/tenderned.ts';
import type { Contract } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

const contractsOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Contract => each.kind === 'contract');

describe('which buyers are the body', () => {
  test.each([
    ['Gemeente Utrecht', 'gm0344'],
    ['GEMEENTE UTRECHT', 'gm0344'],
    ['Gemeente Utrecht, Stadswerken', 'gm0344'],
    ['Afdeling Inkoop, Gemeente Nijmegen', 'gm0268'],
    ['Gemeente Utrechtse Heuvelrug', 'gm1581'],
    ['Gemeente Bergen op Zoom', 'gm0748'],
    ['Gemeente Bergen', 'gm0373'],
    ['gemeente Sudwest-Fryslan', 'gm1900'],
    ['Gemeente Zuidwest-Friesland', 'gm1900'],
    ['Ministerie van Defensie, Koninklijke Marine', 'mnre1018'],
    ['Ministerie Defensie - Commando', 'mnre1018'],
    ['Rijkswaterstaat Water, Verkeer en Leefomgeving', 'oorg10004'],
    ['Waterschap Amstel, Gooi en Vecht', 'ws0155'],
    ['Ministerie van Economische Zaken', 'mnre1045'],
    ['Delta', 'zb1'],
    ['Delta Rijnmond B.V.', ''],
    ['Stichting Vrienden van de Gemeente Utrecht', ''],
    ['Woningstichting Utrecht', ''],
  ])('%s', async (buyer, code) => {
    const read = await buyerReader(aDesk(), utrecht);
    expect([...read(buyer)].join()).toBe(code && `government-body:${code}`);
  });

  test('a purchase of two bodies is of both', async () => {
    const read = await buyerReader(aDesk(), utrecht);
    expect([...read('Gemeente Utrecht, Gemeente Nijmegen')]).toEqual(['government-body:gm0344', 'government-body:gm0268']);
  });
});

test('the list comes first, the outcomes after it, newest first', async () => {
  const desk = aDesk();
  const [list, ...later] = await pagesOf(tenderned, utrecht, desk);
  const details = later.slice(0, 12);
  expect(details.flatMap(({ records }) => records).every((each) => each.kind === 'contract' && each.stage === 'award')).toBe(true);
  expect(list?.records).toHaveLength(50);
  expect(list?.total).toBeGreaterThan(150);
  expect(list?.next).toBe('1');
  expect(details).toHaveLength(12);
  const asked = details.flatMap(({ records }) => records.map(({ date }) => date ?? ''));
  expect(asked).toEqual(asked.toSorted().toReversed());
  const contracts = contractsOf([...(list ? [list] : []), ...details]);
  expect(contracts).toHaveLength(50);
  expect(contracts.filter(({ details: read }) => read !== 'not-asked').length).toBe(12);
  expect(contracts.every(({ stage, details: read }) => stage === 'award' || read === 'not-asked')).toBe(true);
});

test('all units of a body are asked for together, and strangers are not', async () => {
  const desk = aDesk();
  const contracts = contractsOf(await pagesOf(tenderned, defence, desk));
  expect(new Set(contracts.map(({ buyer }) => buyer.split(/,| -/)[0]))).toEqual(new Set(['Ministerie van Defensie']));
  expect(new Set(contracts.map(({ buyer }) => buyer)).size).toBeGreaterThan(1);
});

test('of a body with more units than fit in a question the first are asked for, as is told, and the others when the reader wants more', async () => {
  const units = Array.from({ length: 95 }, (_, nth) => ({
    aanbestedendedienstId: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    naam: `Gemeente Utrecht, dienst ${nth}`,
  }));
  const answer: typeof fromStandIns = (question) =>
    question.url.includes('aanbestedendediensten') ? { content: units, totalElements: 95 } : { content: [], totalElements: 60 };
  const desk = aDesk({ answer });
  const numbers = () => desk.questions.at(-1)?.url.match(/aanbestedendeDienstId=[\w-]+/g) ?? [];
  expect(await pagesOf(tenderned, utrecht, desk)).toMatchObject([{ total: null, units: { asked: 80, of: 95 }, next: '1' }]);
  const first = numbers();
  expect(first).toHaveLength(80);
  expect(await pagesOf(tenderned, utrecht, desk, '1')).toMatchObject([{ total: null, units: { asked: 80, of: 95 }, next: '0:1' }]);
  expect(numbers()).toEqual(first);
  const [other] = await pagesOf(tenderned, utrecht, desk, '0:1');
  expect(other).toMatchObject({ total: null, next: '1:1' });
  expect(other).not.toHaveProperty('units');
  expect(new Set([...first, ...numbers()]).size).toBe(95);
  expect(await pagesOf(tenderned, utrecht, desk, '1:1')).not.toContainEqual(expect.objectContaining({ next: expect.anything() }));
  expect(await pagesOf(tenderned, utrecht, aDesk())).not.toContainEqual(expect.objectContaining({ units: expect.anything() }));
});

test('that not all notices of one lot of units could be had is still told when later lots are asked for', async () => {
  const units = Array.from({ length: 95 }, (_, nth) => ({
    aanbestedendedienstId: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    naam: `Gemeente Utrecht, dienst ${nth}`,
  }));
  const asked = (url: string) => url.match(/aanbestedendeDienstId=/g)?.length ?? 0;
  const answer: typeof fromStandIns = ({ url }) =>
    url.includes('aanbestedendediensten')
      ? { content: units, totalElements: 95 }
      : { content: [], totalElements: asked(url) === 80 ? 12_000 : 60 };
  const desk = aDesk({ answer });
  let from: string | undefined = '149';
  const told: unknown[] = [];
  while (from !== undefined) {
    const [page] = await pagesOf(tenderned, utrecht, desk, from);
    told.push([page?.next, page?.capped]);
    from = page?.next;
  }
  expect(told).toEqual([
    ['0:1:capped', 10_000],
    ['1:1:capped', 10_000],
    [undefined, 10_000],
  ]);
});

test('what leaves is numbers of the buyer and of notices, not a word of the page', async () => {
  const desk = aDesk();
  await pagesOf(tenderned, utrecht, desk);
  for (const { url } of desk.questions)
    expect(url.replace('https://www.tenderned.nl/papi/tenderned-rs-tns/v2', '')).toMatch(
      /^\/aanbestedendediensten\?page=\d+&size=100$|^\/publicaties\?(?:aanbestedendeDienstId=[\da-f-]+&)+page=0&size=50$|^\/publicaties\/\d+(?:\/(?:html|gerelateerd))?$/,
    );
});

test('outcomes that are known are not asked for again, and the next ones are', async () => {
  const desk = aDesk();
  await pagesOf(tenderned, utrecht, desk);
  const first = desk.questions.splice(0).map(({ url }) => url);
  const [list] = await pagesOf(tenderned, utrecht, desk);
  const second = desk.questions.map(({ url }) => url);
  expect(second.filter((url) => url.includes('/html') && first.includes(url))).toEqual([]);
  expect(second.some((url) => url.includes('aanbestedendediensten'))).toBe(false);
  expect(list?.records.filter((each) => each.kind === 'contract' && each.details !== 'not-asked').length).toBeGreaterThanOrEqual(10);
});

const isOpen = ({ stage, closingDate = '' }: Contract): boolean => stage === 'call' && closingDate >= '2026-11-24';

test('an open call closes when its notice says now, not when the list says it was to close at first', async () => {
  const later: typeof fromStandIns = (question) => {
    const answer = fromStandIns(question);
    return /\/publicaties\/\d+$/.test(question.url) ? { ...Object(answer), sluitingsDatum: '2027-01-15T12:00:00' } : answer;
  };
  const desk = aDesk({ answer: later });
  const open = contractsOf(await pagesOf(tenderned, utrecht, desk)).filter(isOpen);
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open.map(({ closingDate }) => closingDate))).toEqual(new Set(['2027-01-15']));
  // One that is gone keeps what the list had.
  const gone: typeof fromStandIns = (question) => {
    if (/\/publicaties\/\d+$/.test(question.url)) throw new Failure('refused', { status: 404 });
    return fromStandIns(question);
  };
  const listed = contractsOf(await pagesOf(tenderned, utrecht, aDesk({ answer: gone }))).filter(isOpen);
  expect(listed.length).toBeGreaterThan(0);
  // One that was given more time after its closing date is open too, where that can be asked.
  expect(open.length).toBeGreaterThan(listed.length);
  expect(open.map(({ sourceId }) => sourceId)).toEqual(expect.arrayContaining(listed.map(({ sourceId }) => sourceId)));
  expect(listed.some(({ closingDate }) => closingDate === '2027-01-15')).toBe(false);
});

test('a call that was given more time is not asked for how it ended, and keeps its new date when the notice cannot be asked again', async () => {
  const answer: typeof fromStandIns = (question) => {
    const given = fromStandIns(question);
    return /\/publicaties\/\d+$/.test(question.url) ? { ...Object(given), sluitingsDatum: '2027-01-15T12:00:00' } : given;
  };
  const desk = aDesk({ answer });
  const open = contractsOf(await pagesOf(tenderned, utrecht, desk)).filter(({ closingDate }) => closingDate === '2027-01-15');
  expect(open.length).toBeGreaterThan(0);
  const ends = desk.questions.flatMap(({ url }) => /\/(\d+)\/gerelateerd$/.exec(url)?.[1] ?? []);
  expect(ends.length).toBeGreaterThan(0);
  expect(open.filter(({ sourceId }) => ends.includes(sourceId))).toEqual([]);
  // Before any notice is asked again, and so also when none can be.
  const [list] = await pagesOf(tenderned, utrecht, desk);
  expect(contractsOf(list ? [list] : []).filter(({ closingDate }) => closingDate === '2027-01-15')).toHaveLength(open.length);
});

test('notices of one procedure know of each other; where a closed call ended is asked for', async () => {
  const desk = aDesk();
  const contracts = contractsOf(await pagesOf(tenderned, utrecht, desk));
  const known = new Map(contracts.map((each) => [each.url, each]));
  const pairs = contracts.flatMap((each) =>
    (each.related ?? []).flatMap(({ url }) => known.get(url) ?? []).map((other) => [each, other] as const),
  );
  expect(pairs.length).toBeGreaterThan(10);
  for (const [one, other] of pairs) {
    expect(other.procedureNumber).toBe(one.procedureNumber);
    expect(other).not.toBe(one);
  }
  const asked = desk.questions.filter(({ url }) => url.endsWith('/gerelateerd'));
  expect(asked).toHaveLength(4);
  for (const { url } of asked) {
    const call = contracts.find(({ sourceId }) => url.includes(`/${sourceId}/`));
    expect(call).toMatchObject({ stage: 'call' });
    expect(call?.related?.some(({ url: other }) => other === call.url)).toBeFalsy();
  }
});

test('of the newest European notices the number in TED is asked for, of national ones it is not; a number is asked for once', async () => {
  const desk = aDesk();
  const contracts = contractsOf(await pagesOf(tenderned, utrecht, desk));
  const asked = () => desk.questions.splice(0).flatMap(({ url }) => /\/publicaties\/(\d+)$/.exec(url)?.[1] ?? []);
  const first = asked();
  const numbers = (of: readonly Contract[]): string[] => of.map(({ sourceId }) => sourceId);
  // Calls that may be open are asked for first, for their closing dates: at first that is five weeks on.
  const mayBeOpen = contracts.filter(({ stage, date }) => stage === 'call' && (date ?? '') > '2026-09-06');
  // One that is asked for both is asked once.
  expect(first).toEqual([
    ...new Set([...numbers(mayBeOpen).slice(0, 8), ...numbers(contracts.filter(({ european }) => european)).slice(0, 12)]),
  ]);
  const numbered = contracts.filter(({ tedNumber }) => tedNumber);
  expect(numbered.length).toBeGreaterThan(6);
  for (const { sourceId, tedNumber } of numbered) {
    expect(first).toContain(sourceId);
    expect(tedNumber).toMatch(/^[1-9]\d*-\d{4}$/);
  }
  await pagesOf(tenderned, utrecht, desk);
  // One that had no number yet may have one now.
  const again = asked();
  for (const { sourceId } of numbered) expect(again).not.toContain(sourceId);
});

test('winners that the register of suppliers knows are tied to them', async () => {
  const contracts = contractsOf(
    await pagesOf(tenderned, { key: 'government-body:gm0599', kind: 'government-body', name: 'Gemeente Rotterdam' }, aDesk()),
  );
  const winners = contracts.flatMap((each) => each.winners.map((winner) => ({ winner, about: each.about })));
  expect(winners.length).toBeGreaterThan(5);
  for (const { winner, about } of winners) {
    const expected = { 'Centric Netherlands B.V.': 'supplier:centric-netherlands', 'Sweco Nederland B.V.': 'supplier:sweco-nederland' }[
      winner.name
    ];
    expect(winner.supplier).toBe(expected);
    if (winner.supplier) expect(about).toContain(winner.supplier);
  }
  expect(winners.some(({ winner }) => winner.supplier)).toBe(true);
});

test('texts carry no entities and nothing invisible', async () => {
  const texts = contractsOf(await pagesOf(tenderned, utrecht, aDesk())).flatMap(({ title, winners }) => [
    title,
    ...winners.map(({ name }) => name),
  ]);
  expect(texts.filter((text) => /&\w+;|[\u200B\u00AD<>]/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('&'))).toBe(true);
});

test('a body that buys under no name there gets an empty answer, without a question about publications', async () => {
  const desk = aDesk();
  const pages = await pagesOf(tenderned, { key: 'government-body:x', kind: 'government-body', name: 'Raad voor Stilte' }, desk);
  expect(pages).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  expect(desk.questions.some(({ url }) => url.includes('/publicaties?'))).toBe(false);
});

test('the last page that the service gives says that there is more', async () => {
  const rijkswaterstaat = { key: 'government-body:oorg10004', kind: 'government-body', name: 'Rijkswaterstaat' } as const;
  const [middle] = await pagesOf(tenderned, rijkswaterstaat, aDesk(), '99');
  expect(middle?.records.length).toBe(50);
  // What lies beyond a hundred pages of fifty is had in pages of a hundred.
  expect(middle?.next).toBe('100');
  const [after] = await pagesOf(tenderned, rijkswaterstaat, aDesk(), '100');
  expect(after?.records.length).toBe(100);
  expect(after?.records.some(({ id }) => middle?.records.some((record) => record.id === id))).toBe(false);
  const [last] = await pagesOf(tenderned, rijkswaterstaat, aDesk(), '149');
  expect(last?.capped).toBe(10_000);
  expect(last?.next).toBeUndefined();
});

test('a filter that is ignored gives a failure, not the contracts of others', async () => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) =>
    fromStandIns({ ...question, url: question.url.replaceAll('aanbestedendeDienstId', 'aanbestedendedienstId') });
  await expect(pagesOf(tenderned, utrecht, aDesk({ answer }))).rejects.toMatchObject({ name: 'Failure', reason: 'unreadable' });
});

test('an item that does not fit is counted, and the others stay', async () => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) => {
    const given = fromStandIns(question);
    if (
      !question.url.includes('/publicaties?') ||
      typeof given !== 'object' ||
      given === null ||
      !('content' in given) ||
      !Array.isArray(given.content)
    )
      return given;
    return { ...given, content: given.content.map((item: unknown, nth: number) => (nth % 10 === 0 ? { vreemd: true } : item)) };
  };
  const [list] = await pagesOf(tenderned, utrecht, aDesk({ answer }));
  expect(list).toMatchObject({ unreadable: 5 });
  expect(list?.records).toHaveLength(45);
});

test.each([
  ['a notice that is gone', new Failure('refused', { status: 404 })],
  ['a notice that is not JSON', new Failure('unreadable')],
])('%s leaves its award without outcome, and says so', async (_, failure) => {
  const answer = (question: Parameters<typeof fromStandIns>[0]) => {
    if (question.url.endsWith('/html')) throw failure;
    return fromStandIns(question);
  };
  const contracts = contractsOf(await pagesOf(tenderned, utrecht, aDesk({ answer })));
  expect(contracts.filter(({ details }) => details === 'unreadable')).toHaveLength(12);
});
