import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Ruling } from '../../record.ts';
import type { AnswerPage, Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { wordsOf } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { goneFrom, readEach, siftedOf, type Told, unreadItems } from '../read-each.ts';
import { elementAt, readXml, textAt } from '../xml.ts';

const openIndex = 'https://data.rechtspraak.nl/uitspraken/zoeken';
const documents = 'https://data.rechtspraak.nl/uitspraken/content';
const search = 'https://uitspraken.rechtspraak.nl/api/zoek';
export const pageSize = 50;

/** What both interfaces tell of a ruling. */
export type Found = Pick<Ruling, 'ecli' | 'court' | 'caseNumber' | 'date' | 'fields' | 'procedure' | 'publishedOn' | 'summary'>;

export interface Rulings {
  rulings: Found[];
  total: number | null;
  told: Told & Pick<AnswerPage, 'sifted'>;
}

/** "ECLI:NL:RBMNE:2026:123, Rechtbank Midden-Nederland, 12-03-2026, UTR 25/1234" */
const titleForm =
  /^(ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+)\s*[,|]\s*([^,|]+)(?:\s*[,|]\s*(\d{1,2}-\d{1,2}-\d{4}))?(?:\s*[,|]\s*(.+))?$/i;

function inTitle(title: string): Found | undefined {
  const [, ecli, court, day, caseNumber] = titleForm.exec(plainText(title)) ?? [];
  if (ecli === undefined || court === undefined) return undefined;
  return {
    ecli: ecli.toUpperCase(),
    court: court.trim(),
    date: dateOf(day ?? '') ?? null,
    fields: [],
    ...(caseNumber && { caseNumber: caseNumber.trim() }),
  };
}

/**
 * The rulings of one court, in the open index: Atom, which has no search in texts. Throws a Failure, also when most are another court's.
 * The courts go by the terms of OWMS, which are made from their names.
 */
export async function rulingsOf(court: string, from: number, desk: Desk): Promise<Rulings> {
  const creator = `http://standaarden.overheid.nl/owms/terms/${court.replaceAll(' ', '_')}`;
  const query = new URLSearchParams({ max: String(pageSize), from: String(from), return: 'DOC', sort: 'DESC', type: 'Uitspraak', creator });
  const feed = readXml(await desk.web.text({ url: `${openIndex}?${query}`, as: 'xml' }), 'feed');
  const total = /(\d+)\s*$/.exec(textAt(feed, 'subtitle') ?? '')?.[1];
  if (total === undefined) throw new Failure('changed', { message: 'a feed that does not say how many' });
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const odd = entries.flatMap((entry) => (inTitle(textAt(entry, 'title') ?? '') ? [] : [entry.text]));
  const read = entries.flatMap((entry) => {
    const found = inTitle(textAt(entry, 'title') ?? '');
    // "-" stands where there is no summary.
    const summary = plainText(elementAt(entry, 'summary')?.text ?? '').replace(/^-$/, '');
    return found ? [{ ...found, ...(summary && { summary }) }] : [];
  });
  const own = read.filter((each) => isCourtOf(each.court, court));
  if (own.length * 2 < read.length) throw new Failure('unreadable', { message: 'the filter on court was ignored' });
  if (entries.length > 3 && read.length * 2 < entries.length) throw new Failure('changed', { message: 'titles of another form' });
  return {
    rulings: own,
    total: own.length === read.length ? Number(total) : null,
    told: { ...unreadItems(odd), ...goneFrom(read, ['date']) },
  };
}

/**
 * One ruling by its ECLI: what the courts publish about it, and their own summary. Its text comes along and is left. Null when the courts publish nothing under
 * this ECLI; throws a Failure, also when the answer is about another.
 */
export async function rulingBy(ecli: string, desk: Desk): Promise<Found | null> {
  const text = await desk.web.text({ url: `${documents}?${new URLSearchParams({ id: ecli })}`, as: 'xml' }).catch((error: unknown) => {
    if (error instanceof Failure && error.reason === 'refused' && error.status === 404) return undefined;
    throw error;
  });
  if (text === undefined) return null;
  const document = readXml(text, 'open-rechtspraak', ['uitspraak', 'conclusie']);
  const about = elementAt(document, 'RDF', 'Description');
  if (!about) return null;
  const [number, court] = [textAt(about, 'identifier'), textAt(about, 'creator')];
  if (number === undefined || court === undefined) throw new Failure('changed', { message: 'a ruling without its number or its court' });
  if (number.toUpperCase() !== ecli.toUpperCase()) throw new Failure('unreadable', { message: 'a ruling of another number' });
  const all = (name: string): string[] => about.children.filter((each) => each.name === name).map((each) => plainText(each.text));
  const caseNumber = all('zaaknummer').join(', ');
  const procedure = all('procedure').join(', ');
  const publishedOn = dateOf(textAt(about, 'issued') ?? '');
  const summary = plainText(elementAt(document, 'inhoudsindicatie')?.text ?? '').replace(/^-$/, '');
  return {
    ecli: number.toUpperCase(),
    court: plainText(court),
    date: dateOf(textAt(about, 'date') ?? '') ?? null,
    fields: all('subject'),
    ...(caseNumber && { caseNumber }),
    ...(procedure && { procedure }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(summary && { summary }),
  };
}

/** Whether a court as a ruling names it is this one: "Hoge Raad" in a ruling is the "Hoge Raad der Nederlanden". */
export const isCourtOf = (named: string, court: string): boolean => `${wordsOf(court)} `.startsWith(`${wordsOf(named)} `);

const Answer = z.object({ Results: z.array(z.unknown()), ResultCount: z.number() });
const Strings = z.nullish(z.array(z.string()));
const Result = z.object({
  Titel: z.string(),
  Tekstfragment: z.nullish(z.string()),
  Publicatiedatum: z.nullish(z.string()),
  Rechtsgebieden: Strings,
  Proceduresoorten: Strings,
});

/**
 * Rulings in which a phrase stands, by the search of the court's own site, newest first. It is made for that site: that it answers others too is not known,
 * so whatever it does instead is a failure like any other. Throws a Failure.
 * @param from position of the first, counted from 0
 */
export async function rulingsNaming(phrase: string, isNamedIn: (text: string) => boolean, from: number, desk: Desk): Promise<Rulings> {
  const question = {
    StartRow: from,
    PageSize: pageSize,
    ShouldReturnHighlights: true,
    ShouldCountFacets: false,
    SortOrder: 'UitspraakDatumDesc',
    SearchTerms: [{ Term: `"${phrase.replaceAll('"', ' ')}"`, Field: 'AlleVelden' }],
    Contentsoorten: [],
    Rechtsgebieden: [],
    Instanties: [],
    DatumPublicatie: [],
    DatumUitspraak: [],
    Advanced: { PublicatieStatus: 'AlleenGepubliceerd' },
    // The site numbers its visitors' questions with it; ours all have the same.
    CorrelationId: '0'.repeat(32),
    Proceduresoorten: [],
  };
  const { Results, ResultCount } = readAnswer(await desk.web.json({ url: search, method: 'POST', json: question }), Answer);
  const { read, ...told } = readEach(Results, Result, ['Tekstfragment']);
  const found = read.map((result) => ({ result, ruling: inTitle(result.Titel) }));
  const named = found.flatMap(({ result, ruling }) => {
    const passage = plainText(result.Tekstfragment ?? '');
    return ruling && (isNamedIn(passage) || isNamedIn(result.Titel)) ? [withMore(ruling, result, passage)] : [];
  });
  const odd = unreadItems(found.flatMap(({ result, ruling }) => (ruling ? [] : [result.Titel])));
  const problems = [...(told.problems ?? []), ...(odd.problems ?? [])];
  return {
    rulings: named,
    total: named.length === read.length ? ResultCount : null,
    told: {
      ...told,
      ...siftedOf(from + pageSize, ResultCount),
      unreadable: told.unreadable + odd.unreadable,
      ...(problems.length > 0 && { problems }),
    },
  };
}

function withMore(ruling: Found, { Publicatiedatum, Rechtsgebieden, Proceduresoorten }: z.infer<typeof Result>, passage: string): Found {
  const publishedOn = dateOf(Publicatiedatum ?? '');
  const procedure = (Proceduresoorten ?? []).map(plainText).join(', ');
  return {
    ...ruling,
    fields: (Rechtsgebieden ?? []).map(plainText),
    ...(procedure && { procedure }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(passage && { summary: passage }),
  };
}
