import { type Entity, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Desk } from '../../source.ts';
import { dateOf } from '../dutch-notation.ts';
import { plainText } from '../plain-text.ts';
import { elementAt, elementsNamed, readXml, textAt, type XmlElement } from '../xml.ts';
import type { PortalDocument, PortalPage } from './portal.ts';

const pageSize = 50;

/** The site map that a body made for the Woo, as its robots.txt names it; undefined when it names none. Throws a Failure. */
export async function diwooSitemap(host: string, desk: Desk): Promise<string | undefined> {
  const robots = await desk.web.text({ url: `https://${host}/robots.txt`, as: 'plain' });
  const named = [...robots.matchAll(/^\s*sitemap:\s*(\S+)/gim)].map(([, address = '']) => address);
  return named.find((address) => /woo/i.test(address) && URL.parse(address)?.host === host && address.startsWith('https://'));
}

/** The newest documents in a site map; of an index the map that changed last. One map is read and no more: it is not for us to copy a site. Throws a Failure. */
export async function diwooPage(sitemap: string, entity: Entity, start: number, desk: Desk): Promise<PortalPage> {
  const map = await readMap(sitemap, desk);
  const newest = elementsNamed(map, 'sitemap')
    .toSorted((one, other) => (textAt(other, 'lastmod') ?? '').localeCompare(textAt(one, 'lastmod') ?? ''))
    .flatMap((each) => textAt(each, 'loc') ?? [])[0];
  const urls = elementsNamed(map.name === 'urlset' ? map : newest === undefined ? undefined : await readMap(newest, desk), 'url');
  const read = urls.map(readUrl);
  const documents = read.flatMap((document) => (document && isOf(document.publisherCode, entity) ? [document.shown] : []));
  if (documents.length === 0 && urls.length > 0) throw new Failure('unreadable', { message: 'no documents of this body in its site map' });
  const sorted = documents.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return {
    documents: sorted.slice(start, start + pageSize),
    // Other maps hold the rest.
    total: map.name === 'urlset' ? sorted.length : null,
    told: { unreadable: read.filter((document) => document === undefined).length },
    ...(start + pageSize < sorted.length && { next: start + pageSize }),
  };
}

async function readMap(url: string, desk: Desk): Promise<XmlElement> {
  const xml = await desk.web.text({ url, as: 'xml' });
  return readXml(xml, /<(?:\w+:)?sitemapindex[\s>]/.test(xml) ? 'sitemapindex' : 'urlset');
}

/** Only a body's own code says whose a document is; without one it is of the site. */
const isOf = (code: string | undefined, { key }: Entity): boolean => code === undefined || code === idOf(key);

function readUrl(url: XmlElement): { shown: PortalDocument; publisherCode?: string } | undefined {
  const address = textAt(url, 'loc');
  const about = elementAt(url, 'Document', 'DiWoo');
  const title = textAt(about, 'titelcollectie', 'officieleTitel');
  if (address === undefined || !address.startsWith('https://') || title === undefined) return undefined;
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
