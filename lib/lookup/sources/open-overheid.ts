import * as z from 'zod/mini';
import type { Entity, EntityKey } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Disclosure, IsoDate } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { formerNames } from '../former-names.ts';
import { sameName } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach, type Told } from '../read-each.ts';

const search = 'https://open.overheid.nl/overheid/openbaarmakingen/api/v0/zoek';
/** 10, 20 or 50; anything else is refused. */
const pageSize = 50;
const wooDecisions = 'Woo-verzoeken en -besluiten';

const List = z.object({ totaal: z.number(), resultaten: z.array(z.unknown()) });
const Hit = z.object({
  document: z.object({
    id: z.string(),
    titel: z.string(),
    omschrijving: z.nullish(z.string()),
    openbaarmakingsdatum: z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/))),
    publisher: z.string(),
  }),
  bestandsgrootte: z.nullish(z.string()),
  aantalPaginas: z.nullish(z.number()),
  bestandsType: z.nullish(z.string()),
});
type Hit = z.infer<typeof Hit>;

/** Newest documents first, of one publisher. */
interface Wanted {
  label: string;
  start?: number;
  size?: 10 | 50;
  category?: string;
  /** Both days included. */
  between?: { first: IsoDate; last: IsoDate };
}

interface Found {
  total: number;
  /** Only hits that are really of this publisher. */
  hits: Hit[];
  told: Told;
}

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
   * Documents stay under the name that the body bore, so each of its names is a label to ask for, the present one first. `from`
   * is "<label>:<start>:<total of all labels>".
   */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const names = [entity.name, ...((await formerNames(desk)).get(entity.key) ?? [])];
    const labels = names.filter((name, nth) => names.findIndex((other) => sameName(other, name)) === nth).map(labelOf);
    const [index = 0, start = 0, knownTotal] = from?.split(':').map(Number) ?? [];
    const label = labels[index];
    if (label === undefined) return;
    const page = await ask({ label, start }, desk);
    const record = (hit: Hit, category?: string): Disclosure => disclosureOf(hit, entity.key, desk.now(), category);

    let total = knownTotal ?? page.total;
    const place = (): Omit<AnswerPage, 'records' | keyof Told> => {
      const next = start + pageSize < page.total ? [index, start + pageSize] : index + 1 < labels.length ? [index + 1, 0] : undefined;
      return { total, ...(next && { next: [...next, total].join(':') }) };
    };
    yield { ...place(), records: page.hits.map((hit) => record(hit)), ...page.told };

    // The list does not say which documents are Woo decisions, so these are asked for by themselves: the newest of all with the
    // first page, those of the same days with a later one.
    if (page.hits.length > 0) {
      const decisions = await ask({ label, category: wooDecisions, ...(start > 0 && daysOf(page.hits)) }, desk);
      // As many as there are documents of every kind: then the category was not heard, and says nothing.
      if (decisions.total < page.total)
        yield { ...place(), records: decisions.hits.map((hit) => record(hit, wooDecisions)), unreadable: 0 };
    }
    // How much there is under former names is part of how much there is.
    if (from === undefined)
      for (const former of labels.slice(1)) {
        const older = await ask({ label: former, size: 10 }, desk);
        total += older.total;
        yield { ...place(), records: older.hits.map((hit) => record(hit)), ...older.told };
      }
  },
});

/** "Ministerie van Financiën" → "ministerie van Financiën", as the platform labels it. */
const labelOf = (name: string): string =>
  name.replace(/^(?:Ministerie|Gemeente|Provincie|Waterschap|Hoogheemraadschap|Wetterskip|Openbaar [Ll]ichaam)\b/, (words) =>
    words.toLowerCase(),
  );

/** A label in a filter is encoded twice; with URLSearchParams alone it would be encoded once, and then the filter is ignored. */
const twice = (label: string): string => encodeURIComponent(encodeURIComponent(label));
/** YYYY-MM-DD → DD-MM-YYYY. */
const dayFirst = (date: IsoDate): string => date.split('-').toReversed().join('-');

function daysOf(hits: readonly Hit[]): Pick<Wanted, 'between'> {
  const days = hits.flatMap(({ document }) => document.openbaarmakingsdatum?.slice(0, 10) ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first !== undefined && last !== undefined ? { between: { first, last } } : {};
}

/** Throws a Failure, also when the source ignored the filter: without a word it then gives everybody's documents. */
async function ask({ label, start = 0, size = pageSize, category, between }: Wanted, desk: Desk): Promise<Found> {
  const query = [
    `organisatie=${twice(label)}`,
    ...(category === undefined ? [] : [`informatiecategorie=${twice(category)}`]),
    ...(between ? [`publicatiedatumVan=${dayFirst(between.first)}`, `publicatiedatumTot=${dayFirst(between.last)}`] : []),
    'sort=publicatiedatum',
    `start=${start}`,
    `aantalResultaten=${size}`,
  ];
  const { totaal, resultaten } = readAnswer(await desk.web.json({ url: `${search}?${query.join('&')}` }), List);
  const { read, ...told } = readEach(resultaten, Hit);
  const hits = read.filter(({ document }) => sameName(document.publisher, label));
  if (hits.length * 2 < read.length) throw new Failure('unreadable', { message: 'the filter on organisation was ignored' });
  return { total: totaal, hits, told };
}

function disclosureOf(hit: Hit, about: EntityKey, now: number, category?: string): Disclosure {
  const { document, bestandsgrootte, aantalPaginas, bestandsType } = hit;
  // The number after the last _ is the version.
  const sourceId = document.id.replace(/_\d+$/, '');
  const summary = document.omschrijving ? plainText(document.omschrijving) : '';
  return {
    id: `open-overheid:${sourceId}`,
    kind: 'disclosure',
    source: 'open-overheid',
    sourceId,
    url: `https://open.overheid.nl/details/${encodeURIComponent(sourceId)}`,
    retrievedAt: new Date(now).toISOString(),
    about: [about],
    date: document.openbaarmakingsdatum?.slice(0, 10) ?? null,
    title: plainText(document.titel),
    publisher: plainText(document.publisher),
    ...(category !== undefined && { category }),
    ...(summary && { summary }),
    ...(typeof aantalPaginas === 'number' && { pages: aantalPaginas }),
    ...(bestandsType && { fileType: bestandsType }),
    ...(bestandsgrootte && { fileSize: bestandsgrootte }),
  };
}
