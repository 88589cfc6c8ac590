import * as z from 'zod/mini';
import { type Entity, type EntityKey, entityKey, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { AlgorithmRecord } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { historyOf } from '../algorithm-register/history.ts';
import { bundledAlgorithms, dateOfSnapshot } from '../bundled-algorithms.ts';
import { dayIn } from '../dutch-notation.ts';
import { knownBodies } from '../known-bodies.ts';
import { knownSupplier, supplierFinder } from '../known-suppliers.ts';
import { sameName, standsIn } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer, unlessUnknown } from '../read-answer.ts';
import { readEach, siftedOf, type Told } from '../read-each.ts';

const service = 'https://algoritmes.overheid.nl/api/algoritme/NLD';
/** More is answered with 422. */
const pageSize = 100;

const Text = z.nullish(z.string());
const Registered = z.object({
  lars: z.union([z.string(), z.number()]),
  name: z.string(),
  organization: z.string(),
  org_id: z.nullish(z.union([z.string(), z.number()])),
  status: Text,
  category: z.nullish(z.union([z.string(), z.array(z.string())])),
  publication_category: Text,
  goal: Text,
  provider: Text,
  begin_date: Text,
  end_date: Text,
  create_dt: Text,
});
type Registered = z.infer<typeof Registered>;
const List = z.object({ results: z.array(z.unknown()), total_count: z.number() });

/** Whether a record is really about whom we asked for. The register does not say when it answers with what merely looks like it. */
type Check = (record: Registered) => boolean;

export const algorithmRegister = defineSource({
  id: 'algorithm-register',
  homepage: 'https://algoritmes.overheid.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://algoritmes.overheid.nl/*'],
  access: 'essential',
  // Its supply interface allows 25 a minute; the public one says nothing.
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body', 'algorithm', 'supplier'],
  gives: 'algorithm',
  keepForHours: 72,

  /** The bundled rows first, so that there is something to read without the network; what the register says replaces them. */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    // One that is known by name alone, as it is not in the register: there is nothing to ask for.
    const isAsked = entity.kind !== 'algorithm' || /^\d+$/.test(idOf(entity.key));
    // The question leaves before the bundled rows are read, and those are written while it is on its way.
    const said = isAsked ? fromRegister(entity, desk, from) : undefined;
    said?.catch(() => undefined);
    if (from === undefined) yield* bundledAlgorithms(entity, desk);
    const page = said ? await said : { records: [], total: 0, unreadable: 0, snapshot: await dateOfSnapshot(desk) };
    yield page;
    const [record] = page.records;
    if (entity.kind !== 'algorithm' || !record) return;
    const { record: told, problem } = await withHistory(record, desk);
    yield { ...page, records: [told], ...(problem !== undefined && { problems: [problem] }) };
  },

  async one(number: string, desk: Desk): Promise<AlgorithmRecord | null> {
    const record = await unlessUnknown(() => byNumber(number, desk));
    return record && (await withHistory((await recorder(desk))(record), desk)).record;
  },
});

/** What the register says now stands without what it said before: when that cannot be had, the problem says why. Throws only a Failure `stopped`. */
async function withHistory(record: AlgorithmRecord, desk: Desk): Promise<{ record: AlgorithmRecord; problem?: string }> {
  try {
    const history = await historyOf(record.sourceId, desk);
    return { record: history.length > 0 ? { ...record, history } : record };
  } catch (error) {
    if (!(error instanceof Failure) || error.reason === 'stopped') throw error;
    const { reason, status, message } = error;
    return { record, problem: `history: ${[...new Set([reason, status, message])].filter(Boolean).join(', ')}` };
  }
}

type Page = AnswerPage & { records: AlgorithmRecord[] };

async function fromRegister(entity: Entity, desk: Desk, from: string | undefined): Promise<Page> {
  if (entity.kind === 'algorithm') {
    const registered = await byNumber(idOf(entity.key), desk);
    return { records: [(await recorder(desk, entity))(registered)], total: 1, unreadable: 0 };
  }
  const page = from === undefined ? 1 : Number(from);
  const { results, total, ...told } = await (entity.kind === 'supplier' ? ofSupplier : ofBody)(entity, page, desk);
  return {
    records: results.map(await recorder(desk, entity)),
    total,
    ...told,
    ...(total !== null && page * pageSize < total && { next: String(page + 1) }),
  };
}

const byNumber = async (number: string, desk: Desk): Promise<Registered> =>
  readAnswer(await desk.web.json({ url: `${service}/${encodeURIComponent(number)}` }), Registered);

interface Found extends Told, Pick<AnswerPage, 'sifted'> {
  results: Registered[];
  total: number | null;
}

async function ask(question: Record<string, unknown>, page: number, desk: Desk): Promise<Found & { total: number }> {
  const answer = await desk.web.json({ url: service, method: 'POST', json: { page, limit: pageSize, ...question } });
  const { results, total_count: total } = readAnswer(answer, List);
  const { read, ...told } = readEach(results, Registered, ['org_id', 'status', 'goal', 'create_dt']);
  return { results: read, total, ...told };
}

/** Servers of 2026 want the body's code, those of 2025 its name; either may answer with somebody else's algorithms. */
async function ofBody(entity: Entity, page: number, desk: Desk): Promise<Found> {
  // Bodies without a TOOI code go by their number in the register of government organisations.
  const code = idOf(entity.key).replace(/^roo/, '');
  const isTheirs: Check = ({ org_id: id, organization }) =>
    id === null || id === undefined ? sameName(organization, entity.name) : String(id) === code;
  for (const organisation of [code, entity.name]) {
    const found = await ask({ organisation }, page, desk);
    const results = found.results.filter(isTheirs);
    // Strangers alone: it did not know this word for the body.
    if (results.length === 0 && found.results.length > 0) continue;
    return results.length === found.results.length ? found : { ...found, results, total: null };
  }
  return { results: [], total: 0, unreadable: 0 };
}

/** There is no filter on provider: a phrase is searched for, and only records with that provider are kept. */
async function ofSupplier(entity: Entity, page: number, desk: Desk): Promise<Found> {
  const { shortName, spellings } = await knownSupplier(desk, entity.key, entity.name);
  const phrase = (shortName ?? entity.name).replace(/["\\]/g, ' ').trim();
  const names = [phrase, ...spellings];
  const found = await ask({ searchtext: `"${phrase}"` }, page, desk);
  const results = found.results.filter(({ provider }) => names.some((name) => standsIn(name, provider ?? '')));
  // A phrase may stand anywhere in a record, so what the register counts is not what this supplier provides.
  const complete = page === 1 && found.total <= pageSize;
  return { ...found, results, ...siftedOf(page * pageSize, found.total), total: complete ? results.length : null };
}

/** @param entity whom every record is about, whatever it says itself */
async function recorder(desk: Desk, entity?: Entity): Promise<(record: Registered) => AlgorithmRecord> {
  const bodies = new Set((await knownBodies(desk)).map(({ key }) => key));
  const supplierOf = await supplierFinder(desk);
  return (record) => {
    const lars = String(record.lars);
    const said = (text: string | null | undefined): string => {
      const plain = plainText(text ?? '');
      return plain === '-' ? '' : plain;
    };
    const category = [record.category ?? []].flat().map(said).filter(Boolean).join(', ');
    const body = record.org_id === null || record.org_id === undefined ? undefined : entityKey('government-body', String(record.org_id));
    const provider = said(record.provider);
    const supplier = provider ? supplierOf(provider) : undefined;
    const about: EntityKey[] = [...(entity ? [entity.key] : []), entityKey('algorithm', lars)];
    if (body && bodies.has(body)) about.push(body);
    if (supplier) about.push(supplier);
    const optional = {
      status: said(record.status),
      category,
      publicationCategory: said(record.publication_category),
      goal: said(record.goal),
      provider,
      begin: said(record.begin_date),
      end: said(record.end_date),
    };
    return {
      id: `algorithm-register:${lars}`,
      kind: 'algorithm',
      source: 'algorithm-register',
      sourceId: lars,
      url: `https://algoritmes.overheid.nl/nl/algoritme/${encodeURIComponent(lars)}`,
      retrievedAt: new Date(desk.now()).toISOString(),
      about: [...new Set(about)],
      date: dayIn(record.create_dt) ?? null,
      title: plainText(record.name),
      organisation: plainText(record.organization),
      ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
    };
  };
}
