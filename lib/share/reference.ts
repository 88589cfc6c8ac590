import { dayOnClock, onClock } from '../day.ts';
import { type RecordKind, recordKinds } from '../record.ts';
import { type Save, siteOf } from '../save.ts';
import type { FileWords } from './content.ts';

/** Something kept, as literature lists it: the record, or the page where there is no record. */
export interface Reference {
  /** Unique in one file: letters and digits, "gemeenteutrecht2026onderhoud". */
  key: string;
  sort: RecordKind | 'page' | 'entity' | 'other';
  title: string;
  /** Bodies and persons alike, as they are written. */
  authors: string[];
  publisher: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  issued: string | null;
  url: string | null;
  /** YYYY-MM-DD, on which it was so. */
  accessed: string;
  /** The words that were kept. */
  quote: string | null;
  /** Where a record was found, when that is not where it is published. */
  foundOn: string | null;
  save: Save;
}

/** Fields in which records of the several kinds name the body that answers for them, the surest first. */
const bodies = ['publisher', 'buyer', 'organisation', 'by', 'court', 'owner', 'advertiser', 'party'];

const isKind = (kind: string): kind is RecordKind => recordKinds.some((each) => each === kind);

function bodyOf(record: object): string[] {
  const body: unknown = bodies
    .map((field): unknown => Reflect.get(record, field))
    .find((value) => typeof value === 'string' && value !== '');
  return typeof body === 'string' ? [body] : [];
}

/** Year, and month and day where they are known, of an ISO date or date-time; of a moment on the reader's own clock. Null for anything else. */
export const dayIn = (date: string | null): string | null =>
  date === null ? null : (/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(onClock(date))?.[0] ?? null);

/** The literature that these saves are, in their order, each with a key of its own. */
export function* referencesOf(saves: readonly Save[], { sourceName }: Pick<FileWords, 'sourceName'>): Generator<Reference> {
  const taken = new Map<string, number>();
  for (const save of saves) {
    const reference = referenceOf(save, sourceName);
    const base = keyOf(reference);
    const nth = (taken.get(base) ?? 0) + 1;
    taken.set(base, nth);
    yield { ...reference, key: nth === 1 ? base : `${base}x${nth}` };
  }
}

function referenceOf(save: Save, sourceName: FileWords['sourceName']): Reference {
  const { page, record, entity, quote, savedAt } = save;
  const shared = { key: '', quote: quote?.quote.exact ?? null, save };
  if (record) {
    const { was } = record;
    return {
      ...shared,
      sort: isKind(was.kind) ? was.kind : 'other',
      title: was.title,
      authors: bodyOf(was),
      publisher: sourceName(was.source),
      issued: dayIn(was.date),
      url: was.url,
      accessed: dayIn(was.retrievedAt) ?? dayOnClock(savedAt),
      foundOn: page && `${page.title} (${page.address})`,
    };
  }
  return {
    ...shared,
    sort: page ? 'page' : 'entity',
    title: page?.title ?? entity?.name ?? '',
    authors: page?.authors ?? [],
    publisher: page ? (page.siteName ?? siteOf(page.address)) : null,
    issued: dayIn(page?.publishedOn ?? null),
    url: page?.address ?? null,
    accessed: dayOnClock(savedAt),
    foundOn: null,
  };
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .toLowerCase();

function keyOf({ authors, publisher, issued, title }: Reference): string {
  const who = letters(authors[0] ?? publisher ?? '').replaceAll(' ', '');
  const what = letters(title)
    .split(/\s+/)
    .find((word) => word.length > 3);
  return `${who.slice(0, 24)}${issued?.slice(0, 4) ?? ''}${(what ?? '').slice(0, 20)}` || 'bewaard';
}
