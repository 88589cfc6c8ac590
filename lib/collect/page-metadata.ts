import type { PageMetadata } from '../save.ts';

/** Longer is no name. UTF-16 code units. */
const longestName = 300;
const longestTitle = 2_000;
/** More than this nobody wrote one article with. */
const mostAuthors = 20;

/**
 * What a page says about itself: in JSON-LD (schema.org), then in its meta elements (Open Graph, Dublin Core, the Highwire and Parsely names). Only what is
 * stated; nothing is guessed from its text. Read when something on the page is kept, not before.
 */
export function metadataOf(page: Document): PageMetadata {
  const articles = linkedData(page).filter(isArticle);
  const meta = (...names: string[]) => metaOf(page, names);
  const [article] = articles;
  const authors = articles.flatMap(({ author }) => namesIn(author));
  const dates = [
    ...articles.map(({ datePublished }) => datePublished),
    ...meta('article:published_time', 'dcterms.issued', 'dc.date.issued', 'dcterms.date', 'dc.date', 'citation_publication_date'),
    ...meta('citation_date', 'parsely-pub-date', 'datepublished', 'pubdate', 'date'),
    page.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime'),
  ];
  return {
    title: (textIn(article?.headline) ?? meta('og:title')[0] ?? (page.title || page.location?.href || '')).slice(0, longestTitle),
    siteName: first([
      ...meta('og:site_name'),
      ...articles.flatMap(({ publisher }) => namesIn(publisher)),
      ...meta('dcterms.publisher', 'application-name'),
    ]),
    authors: unique(
      authors.length > 0 ? authors : meta('author', 'article:author', 'citation_author', 'dcterms.creator', 'dc.creator', 'parsely-author'),
    ),
    publishedOn: first(dates.map(isoDateIn)),
  };
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every thing that the page describes as JSON-LD, those in `@graph` too. What is no JSON is passed over. */
function linkedData(page: Document): Node[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      const data: unknown = JSON.parse(textContent ?? '');
      return [data]
        .flat()
        .filter(isNode)
        .flatMap((node) => [node, ...[node['@graph']].flat().filter(isNode)]);
    } catch {
      return [];
    }
  });
}

/** NewsArticle, BlogPosting, Report, WebPage: what has an author and a day. */
const isArticle = ({ '@type': type }: Node): boolean =>
  [type].flat().some((each) => typeof each === 'string' && /(?:Article|Posting|Report|WebPage|Legislation|Dataset)$/.test(each));

/** Names of persons or organisations, as schema.org allows them: a text, a thing with a name, or a row of these. */
function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((each: unknown) => textIn(isNode(each) ? each.name : each) ?? []);
}

const textIn = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  // Some state an address where a name belongs.
  return text === '' || /^https?:/.test(text) ? undefined : text;
};

function metaOf(page: Document, names: readonly string[]): string[] {
  const stated = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
    const content = textIn(element.getAttribute('content'));
    if (content !== undefined && names.includes(name)) stated.set(name, [...(stated.get(name) ?? []), content]);
  }
  // In the order of preference, not of the page.
  return names.flatMap((name) => stated.get(name) ?? []);
}

/** "2026-10-12" or a date-time that begins so; undefined for what is no date of ours to read ("gisteren", "12/10/26"). */
function isoDateIn(value: unknown): string | undefined {
  const text = textIn(value)?.replace(/^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?!\d)/, '$1-$2-$3');
  return text && /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)) ? text.slice(0, 40) : undefined;
}

const first = (values: readonly (string | undefined)[]): string | null =>
  values.find((each) => each !== undefined)?.slice(0, longestName) ?? null;
const unique = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.slice(0, longestName)))].slice(0, mostAuthors);
