import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { algorithmRegister } from '../../../lib/lookup/sources/algorithm-register.ts';
import { Failure } from '../../../lib/failure.ts';
import type { AlgorithmRecord } from '../../../lib/record.ts';
import { aDesk, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const algorithmsOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is AlgorithmRecord => each.kind === 'algorithm');
const centric: Entity = { key: 'supplier:centric-netherlands', kind: 'supplier', name: 'Centric Netherlands B.V.' };
const amsterdam: Entity = { key: 'government-body:gm0363', kind: 'government-body', name: 'Gemeente Amsterdam' };

test('the bundled rows come first with their date, then what the register says now', async () => {
  const [snapshot, live, ...more] = await pagesOf(algorithmRegister, utrecht, aDesk());
  expect(more).toEqual([]);
  expect(snapshot).toMatchObject({ snapshot: '2026-08-08', total: null, records: [{ retrievedAt: '2026-08-08', sourceId: '10000001' }] });
  expect(live?.snapshot).toBeUndefined();
  expect(live).toMatchObject({ total: 14, unreadable: 0 });
  expect(live?.records).toHaveLength(14);
});

test('a record has words, not HTML, and says whom it is about', async () => {
  const all = algorithmsOf(await pagesOf(algorithmRegister, utrecht, aDesk({ bundle: { 'algorithms.json': [] } })));
  expect(all[0]?.goal).toMatch(/^Dit helpt bij .+\. sneller zorgvuldig & controleerbaar$/);
  for (const record of all) {
    expect(JSON.stringify(record)).not.toMatch(/<\w|&\w+;/);
    expect(record.organisation).toBe('Gemeente Utrecht');
    expect(record.about).toContain('government-body:gm0344');
    expect(record.about).toContain(`algorithm:${record.sourceId}`);
    expect(record.begin).not.toBe('-');
    if (record.provider === 'Centric Netherlands B.V.') expect(record.about).toContain(centric.key);
  }
  expect(all.some(({ category }) => category === 'Organisatie en bedrijfsvoering')).toBe(true);
  expect(all.some(({ category }) => category === 'Sociale zekerheid')).toBe(true);
});

test('more than a page is had by asking on', async () => {
  const desk = aDesk();
  const first = await pagesOf(algorithmRegister, amsterdam, desk);
  expect(first.at(-1)).toMatchObject({ total: 130, next: '2' });
  const second = await pagesOf(algorithmRegister, amsterdam, desk, '2');
  expect(algorithmsOf([...first, ...second])).toHaveLength(130);
  expect(second.at(-1)?.next).toBeUndefined();
});

test('only the code of the body leaves', async () => {
  const desk = aDesk();
  await pagesOf(algorithmRegister, utrecht, desk);
  expect(desk.questions).toEqual([
    { url: 'https://algoritmes.overheid.nl/api/algoritme/NLD', method: 'POST', json: { page: 1, limit: 100, organisation: 'gm0344' } },
  ]);
});

test('a body that the register does not know gets nothing, although the register answers with what looks like it', async () => {
  const stranger: Entity = { key: 'government-body:roo12345', kind: 'government-body', name: 'Raad voor Stilte' };
  const desk = aDesk();
  expect(await pagesOf(algorithmRegister, stranger, desk)).toEqual([{ records: [], total: 0, unreadable: 0 }]);
  expect(desk.questions.map(({ json }) => json)).toMatchObject([{ organisation: '12345' }, { organisation: 'Raad voor Stilte' }]);
});

test('a register that wants names instead of codes is asked by name', async () => {
  const answer = (question: Question) => {
    const { json } = question;
    const wants = typeof json === 'object' && json !== null && 'organisation' in json ? json.organisation : undefined;
    return fromStandIns({ ...question, json: { ...Object(json), organisation: wants === 'Gemeente Utrecht' ? 'gm0344' : 'onbekend' } });
  };
  const all = algorithmsOf(await pagesOf(algorithmRegister, utrecht, aDesk({ answer, bundle: { 'algorithms.json': [] } })));
  expect(all).toHaveLength(14);
});

test('one algorithm is asked for by its number', async () => {
  const desk = aDesk();
  const [body] = algorithmsOf(await pagesOf(algorithmRegister, amsterdam, aDesk()));
  const entity: Entity = { key: `algorithm:${body?.sourceId}`, kind: 'algorithm', name: body?.title ?? '' };
  const all = algorithmsOf(await pagesOf(algorithmRegister, entity, desk));
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ sourceId: body?.sourceId, title: body?.title });
  expect(all[0]?.about.slice(0, 2)).toEqual([entity.key, amsterdam.key]);
  const at = 'https://algoritmes.overheid.nl/api';
  expect(desk.questions).toEqual([
    { url: `${at}/algoritme/NLD/${body?.sourceId}` },
    { url: `${at}/downloads/history/algorithms/${body?.sourceId}/NLD?filetype=csv`, as: 'csv' },
  ]);
});

test('a supplier gets what it provides, and nothing that merely mentions it', async () => {
  const desk = aDesk();
  const all = algorithmsOf(await pagesOf(algorithmRegister, centric, desk));
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all.map(({ provider }) => provider))).toEqual(new Set(['Centric Netherlands B.V.']));
  expect(desk.questions).toMatchObject([{ json: { searchtext: '"Centric"' } }]);

  const unheardOf: Entity = { key: 'supplier:nergens', kind: 'supplier', name: 'Nergens B.V.' };
  expect(await pagesOf(algorithmRegister, unheardOf, aDesk())).toMatchObject([{ records: [], total: 0 }]);
});

test('a well-known system that is not in the register is not asked for, and is no row that cannot be read', async () => {
  const syri: Entity = { key: 'algorithm:syri', kind: 'algorithm', name: 'SyRI' };
  const bundle = { 'algorithms.json': [{ key: syri.key, name: 'SyRI', notInRegister: true, bodyName: 'Ministerie', body: utrecht.key }] };
  const desk = aDesk({ bundle });
  expect(await pagesOf(algorithmRegister, syri, desk)).toEqual([{ records: [], total: 0, unreadable: 0, snapshot: '2026-08-08' }]);
  expect(desk.questions).toEqual([]);
  const [first] = await pagesOf(algorithmRegister, utrecht, aDesk({ bundle }));
  expect(first?.unreadable).toBe(0);
});

const one: Entity = { key: 'algorithm:10000000', kind: 'algorithm', name: 'Anonimiseren van stukken' };

test('of one algorithm the register also tells how it described it before, newest first, once the record itself is there', async () => {
  const pages = await pagesOf(algorithmRegister, one, aDesk());
  expect(algorithmsOf(pages.slice(0, 1))[0]).not.toHaveProperty('history');
  const [record] = algorithmsOf(pages);
  expect(record?.history).toEqual([
    { date: record?.date, status: 'In gebruik', changed: 2 },
    { date: '2019-08-01', status: 'In gebruik', changed: 1 },
    { date: '2019-02-06', status: 'In ontwikkeling' },
  ]);
  expect(await algorithmRegister.one('10000000', aDesk())).toMatchObject({ history: expect.any(Array) });
});

const answerWith =
  (history: string | Error) =>
  (question: Question): unknown => {
    if (!question.url.includes('/history/')) return fromStandIns(question);
    if (typeof history === 'string') return history;
    throw history;
  };

test.each([
  ['keeps no history of it', new Failure('refused', { status: 404 }), undefined],
  ['refuses its history', new Failure('refused', { status: 500 }), ['history: refused, 500']],
  ['gives a history that is too large', new Failure('unreadable', { message: 'more than 8 MB' }), ['history: unreadable, more than 8 MB']],
  ['gives a history of another shape', 'identifier;value\n1;2\n', ['history: changed, a history without days']],
])('of a register that %s the record itself stands, and the page says what was wrong', async (_, history, problems) => {
  const desk = aDesk({ answer: answerWith(history) });
  const pages = await pagesOf(algorithmRegister, one, desk);
  expect(algorithmsOf(pages)).toMatchObject([{ sourceId: '10000000' }]);
  expect(algorithmsOf(pages)[0]).not.toHaveProperty('history');
  expect(pages.at(-1)?.problems).toEqual(problems);
  expect(await algorithmRegister.one('10000000', desk)).toMatchObject({ sourceId: '10000000' });
});

test.each([new Failure('stopped'), new TypeError('a mistake of ours')])('a history that ends with %s ends the asking', async (error) => {
  const desk = aDesk({ answer: answerWith(error) });
  await expect(pagesOf(algorithmRegister, one, desk)).rejects.toBe(error);
  await expect(algorithmRegister.one('10000000', desk)).rejects.toBe(error);
});

test('a row of the history with more values than there are fields is compared by the fields', async () => {
  const csv =
    'name,status,publication_dt\nEen,In gebruik,2024-01-01\nTwee,In gebruik,2025-01-01,te veel,nog meer\nTwee,Buiten gebruik,2026-01-01\n';
  expect(await algorithmRegister.one('10000000', aDesk({ answer: answerWith(csv) }))).toMatchObject({
    history: [
      { date: '2026-01-01', status: 'Buiten gebruik', changed: 1 },
      { date: '2025-01-01', status: 'In gebruik', changed: 1 },
      { date: '2024-01-01', status: 'In gebruik' },
    ],
  });
});
