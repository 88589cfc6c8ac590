import { expect, test } from 'vitest';
import { metadataOf } from '../../../lib/collect/page-metadata.ts';
import type { PageMetadata } from '../../../lib/save.ts';

const page = (head: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body></body></html>`, 'text/html');
const linked = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const nothing: PageMetadata = { title: 'Titel', siteName: null, authors: [], publishedOn: null };

test.each<[string, string, Partial<PageMetadata>]>([
  ['nothing', '', {}],
  [
    'an article in JSON-LD',
    linked({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: ' Utrecht koopt\n bruggen ',
      author: [
        { '@type': 'Person', name: 'A. Auteur' },
        'B. Schrijver',
        { '@type': 'Person', name: 'A. Auteur' },
        { url: 'https://x.example' },
      ],
      publisher: { '@type': 'Organization', name: 'De Krant' },
      datePublished: '2026-11-20T08:00:00+01:00',
    }),
    {
      title: 'Utrecht koopt bruggen',
      siteName: 'De Krant',
      authors: ['A. Auteur', 'B. Schrijver'],
      publishedOn: '2026-11-20T08:00:00+01:00',
    },
  ],
  [
    'an article in a graph, beside things that have no author',
    linked({
      '@graph': [
        { '@type': 'Person', name: 'Zomaar Iemand', author: 'Nee' },
        { '@type': ['Article'], author: { name: 'A. Auteur' } },
      ],
    }),
    { authors: ['A. Auteur'] },
  ],
  ['JSON-LD that is no JSON, or no object', `${linked('{"@type": "Article"')}${linked('3')}${linked('[null, "x"]')}`, {}],
  [
    'Open Graph',
    `<meta property="og:title" content="Bruggen"><meta property="og:site_name" content="De Krant">
     <meta property="article:author" content="https://www.facebook.com/auteur"><meta property="article:published_time" content="2026-11-20">`,
    { title: 'Bruggen', siteName: 'De Krant', publishedOn: '2026-11-20' },
  ],
  [
    'Dublin Core, as government uses it',
    `<meta name="DCTERMS.creator" content="Ministerie van Financiën"><meta name="DCTERMS.issued" content="2026-11-20"><meta name="DCTERMS.publisher" content="Rijksoverheid">`,
    { authors: ['Ministerie van Financiën'], publishedOn: '2026-11-20', siteName: 'Rijksoverheid' },
  ],
  [
    'two of them, of which the surer counts, whichever stands first',
    '<meta name="dc.date" content="2026-11-21"><meta name="dcterms.issued" content="2026-11-20"><meta name="application-name" content="Toepassing"><meta property="og:site_name" content="De Krant">',
    { publishedOn: '2026-11-20', siteName: 'De Krant' },
  ],
  [
    'the names of journals',
    '<meta name="citation_author" content="A. Auteur"><meta name="citation_author" content="B. Schrijver"><meta name="citation_date" content="2026/11/20">',
    { authors: ['A. Auteur', 'B. Schrijver'], publishedOn: '2026-11-20' },
  ],
  [
    'the better of two dates',
    '<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2026-11-20">',
    { publishedOn: '2026-11-20' },
  ],
  ['a date that is none of ours to read', '<meta name="date" content="gisteren"><meta name="pubdate" content="20/11/2026">', {}],
  ['a day that does not exist', '<meta name="date" content="2026-13-45">', {}],
  [
    'names that are empty or far too long',
    `<meta name="author" content=" "><meta property="og:site_name" content="${'x'.repeat(400)}">`,
    { siteName: 'x'.repeat(300) },
  ],
])('of a page that states %s', (_, head, stated) =>
  expect(metadataOf(page(`<title>Titel</title>${head}`))).toEqual({ ...nothing, ...stated }),
);

test('more authors than anybody writes with are not kept', () =>
  expect(metadataOf(page(linked({ '@type': 'Article', author: Array.from({ length: 99 }, (_, n) => `A${n}`) }))).authors).toHaveLength(20));
