import type { AnswerPage, Desk, Question, Source } from '../../../lib/source.ts';
import type { Entity } from '../../../lib/entity.ts';
import { Failure } from '../../../lib/failure.ts';
import { standIns } from '../../sources/stand-ins.ts';

export const utrecht: Entity = { key: 'government-body:gm0344', kind: 'government-body', name: 'Gemeente Utrecht' };
export const defence: Entity = { key: 'government-body:mnre1018', kind: 'government-body', name: 'Ministerie van Defensie' };

/** A small bundle, in the shape of assets/registers. */
export const bundle: Record<string, unknown> = {
  'bodies.json': [
    { key: 'government-body:gm0344', name: 'Gemeente Utrecht', bodyType: 'municipality', cbsCode: 'GM0344' },
    { key: 'government-body:gm1581', name: 'Gemeente Utrechtse Heuvelrug' },
    { key: 'government-body:gm0748', name: 'Gemeente Bergen op Zoom' },
    { key: 'government-body:gm0373', name: 'Gemeente Bergen' },
    { key: 'government-body:gm0268', name: 'Gemeente Nijmegen' },
    { key: 'government-body:gm1900', name: 'Gemeente Súdwest-Fryslân' },
    { key: 'government-body:gm0363', name: 'Gemeente Amsterdam' },
    { key: 'government-body:ws0155', name: 'Waterschap Amstel, Gooi en Vecht' },
    { key: 'government-body:mnre1018', name: 'Ministerie van Defensie' },
    { key: 'government-body:mnre1045', name: 'Ministerie van Economische Zaken en Klimaat' },
    { key: 'government-body:oorg10004', name: 'Rijkswaterstaat' },
    { key: 'government-body:zb1', name: 'Delta' },
  ],
  'aliases.json': [{ entity: 'government-body:gm1900', name: 'Zuidwest-Friesland', role: 'alias', evidence: 'register' }],
  'name-periods.json': [
    { entity: 'government-body:mnre1045', name: 'Ministerie van Economische Zaken', from: '2013-01-01', until: '2017-12-31' },
    { entity: 'government-body:mnre1045', name: 'Ministerie van Economische Zaken en Klimaat', from: '2018-01-01' },
  ],
  'suppliers.json': [
    {
      key: 'supplier:centric-netherlands',
      name: 'Centric Netherlands B.V.',
      spellings: ['Centric Netherlands B.V.'],
      shortName: 'Centric',
    },
    { key: 'supplier:sweco-nederland', name: 'Sweco Nederland B.V.', spellings: ['Sweco Nederland B.V.', 'SWECO Nederland bv'] },
    { key: 'supplier:twin-1', name: 'Tweeling B.V.', spellings: [] },
    { key: 'supplier:twin-2', name: 'Tweeling N.V.', spellings: [] },
  ],
  'algorithms.json': [
    {
      key: 'algorithm:10000001',
      registerNumber: '10000001',
      name: 'Alleen in het meegeleverde overzicht',
      body: 'government-body:gm0344',
      bodyName: 'Gemeente Utrecht',
      status: 'In gebruik',
      registered: '2024-02-06',
    },
  ],
  'provenance.json': { algorithms: { date: '2026-08-08' } },
  'gifts.json': { asOf: '2026-06-17', gifts: [], totals: [] },
  'code-accounts.json': [
    { body: 'government-body:gm0344', host: 'gitlab.com', account: 'gemeenteutrecht' },
    { body: 'government-body:gm0344', host: 'github.com', account: 'GemeenteUtrecht' },
    { body: 'government-body:gm0344', host: 'bitbucket.org', account: 'elders' },
  ],
  'spending.json': { asOf: '2024-12-31', rows: [] },
  'awards.json': { asOf: '2026-04-26', awards: [] },
  'elections.json': { asOf: '2026-05-16', elections: [], results: [], councils: [] },
};

/** Answers from a stand-in, without the network. */
export function fromStandIns({ url, method = 'GET', json }: Question): unknown {
  const { host, pathname, searchParams } = new URL(url);
  const standIn = standIns.find((each) => each.host === host);
  if (!standIn) throw new Failure('offline');
  const answered = standIn.answer({ method, path: pathname, query: searchParams, body: json });
  const { status = 200 } = answered;
  if (status !== 200) throw new Failure('refused', { status });
  return 'text' in answered ? answered.text : JSON.parse(JSON.stringify(answered.json));
}

export interface TestDesk extends Desk {
  questions: Question[];
}

/** A desk that keeps what is kept in memory, and notes what was asked. */
export function aDesk(but: { answer?: (question: Question) => unknown; bundle?: Record<string, unknown> } = {}): TestDesk {
  const { answer = fromStandIns, bundle: own = {} } = but;
  const questions: Question[] = [];
  const kept = new Map<string, unknown>();
  return {
    questions,
    web: {
      json: async (question) => {
        questions.push(question);
        return answer(question);
      },
      text: async (question) => {
        questions.push(question);
        return String(answer(question));
      },
    },
    bundled: async (file) => ({ ...bundle, ...own })[file],
    shared: async (name, _hours, read, ask) => {
      if (!kept.has(name)) kept.set(name, await ask());
      return read(kept.get(name));
    },
    now: () => Date.UTC(2026, 10, 24),
  };
}

/** Every page of one asking. */
export async function pagesOf(source: Source, entity: Entity, desk: Desk, from?: string): Promise<AnswerPage[]> {
  const pages: AnswerPage[] = [];
  for await (const page of source.find(entity, desk, from)) pages.push(page);
  return pages;
}

/** The same, and then on from each `next` until there is none: a reader who fetches everything. */
export async function allPagesOf(source: Source, entity: Entity, desk: Desk): Promise<AnswerPage[]> {
  const pages = await pagesOf(source, entity, desk);
  for (let next = pages.at(-1)?.next; next !== undefined && pages.length < 50; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(source, entity, desk, next)));
  return pages;
}

/** The records as the cache would end up with them: the later one replaces the earlier. */
export const recordsOf = (pages: readonly AnswerPage[]) => [
  ...new Map(pages.flatMap(({ records }) => records).map((each) => [each.id, each])).values(),
];
