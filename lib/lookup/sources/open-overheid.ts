import { type Entity, type EntityKey, idOf } from '../../entity.ts';
import type { Disclosure } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import {
  categoriesIn,
  type Detail,
  documentOf,
  type Hit,
  labelsOf,
  pageOfDocument,
  pageSize,
  searchDocuments,
  statedBy,
  type Wanted,
} from '../open-overheid/search.ts';
import { knownBodies } from '../known-bodies.ts';
import { sameName } from '../name-words.ts';
import { namesInPapers } from '../names-in-papers.ts';
import { plainText } from '../plain-text.ts';
import type { Told } from '../read-each.ts';

const wooDecisions = 'Woo-verzoeken en -besluiten';

export const openOverheid = defineSource({
  id: 'open-overheid',
  homepage: 'https://open.overheid.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://open.overheid.nl/*'],
  access: 'essential',
  manners: { parallel: 1, interval: 250 },
  answersFor: ['government-body'],
  gives: 'disclosure',
  keepForHours: 12,

  /**
   * Each name that the body bore is a label to ask for, the present one first. `from` is "<label>:<start>:<total of all labels>", and "no" behind it
   * when the source did not hear categories.
   */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const labels = await labelsOf(entity, desk);
    const [index = 0, start = 0, knownTotal] = from?.split(':').slice(0, 3).map(Number) ?? [];
    const label = labels[index];
    if (label === undefined) return;
    const page = await searchDocuments({ label, start }, desk);
    const record = (hit: Hit, category?: string): Disclosure => disclosureOf(hit, entity.key, desk.now(), category);

    let total = knownTotal ?? page.total;
    let heard = from?.endsWith(':no') !== true;
    const place = (): Omit<AnswerPage, 'records' | keyof Told> => {
      const next = start + pageSize < page.total ? [index, start + pageSize] : index + 1 < labels.length ? [index + 1, 0] : undefined;
      return { total, ...(next && { next: [...next, total, ...(heard ? [] : ['no'])].join(':') }) };
    };
    yield { ...place(), records: page.hits.map((hit) => record(hit)), ...page.told };

    // The list does not say which documents are Woo decisions, so these are asked for by themselves: the newest of all with the
    // first page, those of the same days with a later one.
    if (page.hits.length > 0 && heard) {
      const decisions = await searchDocuments({ label, category: wooDecisions, ...(start > 0 && daysOf(page.hits)) }, desk);
      // As many as there are documents of every kind: then the category was not heard, and says nothing, now or later.
      heard = start > 0 || decisions.total < page.total;
      yield { ...place(), records: heard ? decisions.hits.map((hit) => record(hit, wooDecisions)) : [], unreadable: 0 };
    }
    // How much there is under former names is part of how much there is.
    if (from === undefined)
      for (const former of labels.slice(1)) {
        const older = await searchDocuments({ label: former, size: 10 }, desk);
        total += older.total;
        yield { ...place(), records: older.hits.map((hit) => record(hit)), ...older.told };
      }
  },

  /** Those that name it in their title or summary. The words of a document itself are searched too, and then nothing shows where it is named. */
  async between(entity: Entity, other: Entity, desk: Desk): Promise<Disclosure[]> {
    const [label] = await labelsOf(entity, desk);
    const { phrases, isNamedIn } = await namesInPapers(other, desk);
    const [words] = phrases;
    if (entity.kind !== 'government-body' || label === undefined || words === undefined) return [];
    const { hits } = await searchDocuments({ label, words }, desk);
    return hits
      .map((hit) => disclosureOf(hit, entity.key, desk.now()))
      .filter(({ title, summary = '' }) => isNamedIn(`${title} · ${summary}`));
  },

  async one(number: string, desk: Desk): Promise<Disclosure | null> {
    const found = await documentOf(number, desk);
    return found && (await disclosureOfDetail(number, found, desk));
  },
});

/** A document that was asked for by its number, in more detail than the list has. Of whom it is, its code in the thesaurus tells. */
async function disclosureOfDetail(number: string, detail: Detail, desk: Desk): Promise<Disclosure> {
  const { publisher, titelcollectie, omschrijvingen, classificatiecollectie } = detail.document;
  const code = /\/tooi\/id\/[a-z]+\/([a-z]+\d+)$/.exec(publisher?.id ?? '')?.[1];
  const label = plainText(publisher?.label ?? '');
  const bodies = await knownBodies(desk);
  const body =
    bodies.find(({ key }) => code !== undefined && idOf(key) === code) ??
    bodies.find(({ names }) => names.some((name) => sameName(name, label)));
  const versions = detail.versies ?? [];
  const file = versions.at(-1)?.bestanden?.[0];
  const summary = plainText(omschrijvingen?.[0] ?? '');
  const documentType = classificatiecollectie.documentsoorten?.[0]?.label;
  const category = categoriesIn(detail)[0];
  return {
    id: `open-overheid:${number}`,
    kind: 'disclosure',
    source: 'open-overheid',
    sourceId: number,
    url: pageOfDocument(number),
    retrievedAt: new Date(desk.now()).toISOString(),
    about: body ? [body.key] : [],
    date: versions[0]?.openbaarmakingsdatum?.slice(0, 10) ?? null,
    title: plainText(titelcollectie?.officieleTitel ?? '') || number,
    publisher: label,
    ...(documentType !== undefined && { documentType: plainText(documentType) }),
    ...(category !== undefined && { category: plainText(category) }),
    ...(summary && { summary }),
    ...(typeof file?.paginas === 'number' && { pages: file.paginas }),
    ...(file?.['mime-type'] && { fileType: file['mime-type'] }),
  };
}

function daysOf(hits: readonly Hit[]): Pick<Wanted, 'between'> {
  const days = hits.flatMap(({ document }) => document.openbaarmakingsdatum?.slice(0, 10) ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first !== undefined && last !== undefined ? { between: { first, last } } : {};
}

function disclosureOf(hit: Hit, about: EntityKey, now: number, category?: string): Disclosure {
  const { bestandsgrootte, aantalPaginas, bestandsType } = hit;
  const stated = statedBy(hit, now);
  return {
    ...stated,
    id: `open-overheid:${stated.sourceId}`,
    kind: 'disclosure',
    source: 'open-overheid',
    about: [about],
    ...(category !== undefined && { category }),
    ...(typeof aantalPaginas === 'number' && { pages: aantalPaginas }),
    ...(bestandsType && { fileType: bestandsType }),
    ...(bestandsgrootte && { fileSize: bestandsgrootte }),
  };
}
