import { type Entity, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { IsoDate } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { wordsOf } from '../name-words.ts';
import { goneFrom, type Told, unreadItems } from '../read-each.ts';
import { elementAt, elementsNamed, readXml, textAt, type XmlElement } from '../xml.ts';

const service = 'https://repository.overheid.nl/sru';
export const pageSize = 50;

/** A notice in an official gazette, as its metadata have it. */
export interface Notice {
  /** "gmb-2026-104512" */
  id: string;
  title: string;
  /** As the gazette words it: "omgevingsvergunning". */
  type?: string;
  creator: string;
  date: IsoDate | null;
  url: string;
  /** "Gemeenteblad" */
  gazette?: string;
  year?: string;
  number?: string;
  summary?: string;
  /** Last day of the time to respond, where the metadata have one. */
  respondUntil?: IsoDate;
  /** Where its text is, as XML. */
  text?: string;
}

export interface Notices {
  /** Only those of this body. */
  notices: Notice[];
  /** Null where the source says that it only guesses. */
  total: number | null;
  told: Told;
  /** Position of the next one, counted from 1. */
  next?: number;
}

/** By the kind of code that a body has: the sort of organisation, and the gazette in which it publishes. */
const publishing: [code: RegExp, organisation: string, gazette: string][] = [
  [/^gm\d/, 'gemeente', 'Gemeenteblad'],
  [/^pv\d/, 'provincie', 'Provinciaal blad'],
  [/^ws\d/, 'waterschap', 'Waterschapsblad'],
];

/** Notices about leaving the register of residents name natural persons, to whom the notice is addressed. They are not fetched, nor kept. */
const aboutPersons = 'uitschrijving basisregistratie personen';

/** A string in CQL: backslash and quote escaped. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** "Gemeente Utrecht" → Utrecht: as municipalities and provinces are called as makers of a publication. Others go by their whole name. */
const bareName = (name: string): string => name.replace(/^(?:Gemeente|Provincie) /, '');

export interface WantedNotices {
  area: Area;
  /** More of the question, in CQL. */
  where?: string;
  /** Position of the first, counted from 1. */
  from?: number;
}

/** The newest notices of one body, of a municipality those in its own gazette. Throws a Failure, also when most are another's. */
export async function noticesOf(entity: Entity, { area, where, from = 1 }: WantedNotices, desk: Desk): Promise<Notices> {
  const own = publishing.find(([code]) => code.test(idOf(entity.key)));
  const creators = [...new Set([own ? bareName(entity.name) : entity.name, entity.name])];
  const parts = [
    `c.product-area==${area}`,
    // Utrecht is a municipality and a province; their publications tell them apart by the sort of organisation.
    ...(own && area === 'officielepublicaties'
      ? [`w.publicatienaam==${quoted(own[2])}`]
      : own
        ? [`w.organisatietype==${quoted(own[1])}`]
        : []),
    `(${creators.map((name) => `dt.creator==${quoted(name)}`).join(' OR ')})`,
    ...(where === undefined ? [] : [`(${where})`]),
  ];
  const query = `(${parts.join(' AND ')}) NOT dt.type==${quoted(aboutPersons)} sortBy dt.modified/sort.descending`;
  const question = new URLSearchParams({
    operation: 'searchRetrieve',
    version: '2.0',
    query,
    startRecord: String(from),
    maximumRecords: String(pageSize),
    recordSchema: 'gzd',
  });
  const answer = readXml(await desk.web.text({ url: `${service}?${question}`, as: 'xml' }), 'searchRetrieveResponse');
  return readNotices(answer, creators, from);
}

/** Official publications; or the local notices of before 2021, when not every body published all of its notices in a gazette. */
type Area = 'officielepublicaties' | 'lokalebekendmakingen';

/** A question that the source cannot read is answered as if nothing were wrong, with a diagnostic where the records should be. */
function readNotices(answer: XmlElement, creators: readonly string[], from: number): Notices {
  const [diagnostic] = elementsNamed(answer, 'diagnostic');
  if (diagnostic) throw new Failure('unreadable', { message: diagnostic.text });
  const count = Number(textAt(answer, 'numberOfRecords') ?? Number.NaN);
  if (!Number.isInteger(count)) throw new Failure('unreadable', { message: 'no number of records' });
  const records = elementAt(answer, 'records')?.children.filter(({ name }) => name === 'record') ?? [];
  const read = records.map(readNotice);
  const readable = read.filter((notice) => notice !== undefined);
  if (readable.length * 2 < read.length) throw new Failure('changed', { message: 'records without identifier, title or creator' });
  const known = new Set(creators.map(wordsOf));
  const notices = readable.filter(({ creator, type }) => known.has(wordsOf(creator)) && type !== aboutPersons);
  if (notices.length * 2 < readable.length) throw new Failure('unreadable', { message: 'the filter on creator was ignored' });
  const next = Number(textAt(answer, 'nextRecordPosition') ?? from + records.length);
  const guessed = textAt(answer, 'resultCountPrecision')?.endsWith('estimate') === true;
  const isLast = from + records.length > count;
  return {
    notices,
    // Where all of them are here there is nothing to guess.
    total: guessed && !isLast ? null : count,
    told: { ...unreadItems(records.flatMap(({ text }, nth) => (read[nth] ? [] : [text]))), ...goneFrom(readable, ['type', 'date']) },
    ...(records.length > 0 && next > from && !isLast && { next }),
  };
}

function readNotice(record: XmlElement): Notice | undefined {
  const data = elementAt(record, 'recordData', 'gzd');
  const meta = elementAt(data, 'originalData', 'meta');
  const [kern, mantel, more] = ['owmskern', 'owmsmantel', 'tpmeta'].map((name) => elementAt(meta, name));
  const [id, title, creator] = [textAt(kern, 'identifier'), textAt(kern, 'title'), textAt(kern, 'creator')];
  if (!id || !title || !creator) return undefined;
  const optional = {
    type: textAt(kern, 'type'),
    gazette: textAt(more, 'publicatienaam'),
    year: textAt(more, 'jaargang'),
    number: textAt(more, 'publicatienummer'),
    summary: textAt(mantel, 'abstract') ?? textAt(kern, 'abstract'),
    // The manual of the service names this field; no answer with it was seen, so whatever is not a date in it is left alone.
    text: textOf(elementAt(data, 'enrichedData')),
    respondUntil: dateOf(more?.children.find(({ name }) => name.startsWith('datumEindeReactie'))?.text ?? ''),
  };
  return {
    id,
    title,
    creator,
    date: dateOf(textAt(mantel, 'available') ?? textAt(mantel, 'date') ?? textAt(kern, 'modified') ?? '') ?? null,
    url:
      addressIn(textAt(data, 'enrichedData', 'preferredUrl')) ?? `https://zoek.officielebekendmakingen.nl/${encodeURIComponent(id)}.html`,
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text)),
  };
}

/** Only where it is asked by the same host; another would need the reader's leave. */
const textOf = (enriched: XmlElement | undefined): string | undefined =>
  enriched?.children.find(
    ({ name, attributes, text }) =>
      name === 'itemUrl' && attributes['manifestation'] === 'xml' && text.startsWith('https://repository.overheid.nl/'),
  )?.text;

const addressIn = (text: string | undefined): string | undefined => (text?.startsWith('https://') ? text : undefined);
