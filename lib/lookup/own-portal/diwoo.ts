import { type Entity, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { unreadItems } from '../read-each.ts';
import { elementAt, elementsNamed, textAt, type XmlElement } from '../xml.ts';
import { readXmlList } from '../xml-list.ts';
import type { PortalDocument, PortalPage } from './portal.ts';

const pageSize = 50;
/** Of what is no document, no more is kept to tell of it. */
const longestProblem = 200;

/** The site map that a body made for the Woo, as its robots.txt names it; undefined when it names none. Throws a Failure. */
export async function diwooSitemap(host: string, desk: Desk): Promise<string | undefined> {
  const robots = await desk.web.text({ url: `https://${host}/robots.txt`, as: 'plain' });
  const named = [...robots.matchAll(/^\s*sitemap:\s*(\S+)/gim)].map(([, address = '']) => address);
  return named.find((address) => /woo/i.test(address) && isAt(host, address));
}

/** Whether an address is one of this host, for which the reader gave leave. */
function isAt(host: string, address: string): boolean {
  const { protocol, host: named, username, password } = URL.parse(address) ?? {};
  return protocol === 'https:' && named === host && username === '' && password === '';
}

/** The newest documents in a site map; of an index the map that changed last. One map is read and no more: it is not for us to copy a site. Throws a Failure. */
export async function diwooPage(sitemap: string, entity: Entity, start: number, desk: Desk): Promise<PortalPage> {
  const map = await readMap(sitemap, desk);
  const own = map.maps.filter(({ address }) => isAt(new URL(sitemap).host, address));
  const newest = own.toSorted((one, other) => other.lastmod.localeCompare(one.lastmod))[0];
  if (map.isIndex && !newest) throw new Failure('unreadable', { message: 'an index without a map of its own host' });
  const read = map.isIndex && newest ? (await readMap(newest.address, desk)).urls : map.urls;
  const documents = read.flatMap((document) =>
    typeof document === 'object' && isOf(document.publisherCode, entity) ? [document.shown] : [],
  );
  if (documents.length === 0 && read.length > 0) throw new Failure('unreadable', { message: 'no documents of this body in its site map' });
  const sorted = documents.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return {
    documents: sorted.slice(start, start + pageSize),
    // Other maps hold the rest.
    total: map.isIndex ? null : sorted.length,
    told: unreadItems(read.flatMap((document) => (typeof document === 'string' ? [document] : []))),
    ...(start + pageSize < sorted.length && { next: start + pageSize }),
  };
}

interface SiteMap {
  isIndex: boolean;
  /** Of an index. */
  maps: { address: string; lastmod: string }[];
  /** Of a map; the text of what is no document. */
  urls: ReturnType<typeof readUrl>[];
}

async function readMap(url: string, desk: Desk): Promise<SiteMap> {
  const xml = await desk.web.text({ url, as: 'xml' });
  if (!/<(?:[\w.-]+:)?sitemapindex[\s>]/.test(xml))
    return { isIndex: false, maps: [], urls: await readXmlList(xml, 'urlset', 'url', readUrl) };
  const maps = await readXmlList(xml, 'sitemapindex', 'sitemap', (each) => ({
    address: textAt(each, 'loc'),
    lastmod: textAt(each, 'lastmod') ?? '',
  }));
  return { isIndex: true, maps: maps.flatMap(({ address, lastmod }) => (address === undefined ? [] : [{ address, lastmod }])), urls: [] };
}

/** Only a body's own code says whose a document is; without one it is of the site. */
const isOf = (code: string | undefined, { key }: Entity): boolean => code === undefined || code === idOf(key);

function readUrl(url: XmlElement): { shown: PortalDocument; publisherCode?: string } | string {
  const address = textAt(url, 'loc');
  const about = elementAt(url, 'Document', 'DiWoo');
  const title = textAt(about, 'titelcollectie', 'officieleTitel');
  if (address === undefined || !address.startsWith('https://') || title === undefined) return url.text.slice(0, longestProblem);
  const publisher = elementAt(about, 'publisher');
  const publisherCode = publisher?.attributes['resource']?.split('/').at(-1);
  const category = elementsNamed(elementAt(about, 'classificatiecollectie'), 'informatiecategorie')
    .map(({ text }) => plainText(text))
    .filter(Boolean)
    .join(', ');
  return {
    shown: {
      sourceId: address,
      url: address,
      date: dateOf(textAt(about, 'creatiedatum') ?? textAt(url, 'lastmod') ?? '') ?? null,
      title: plainText(title),
      publisher: plainText(publisher?.text ?? ''),
      ...(category && { category }),
    },
    ...(publisherCode && { publisherCode }),
  };
}
