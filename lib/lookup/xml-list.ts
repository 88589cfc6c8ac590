import { Failure } from '../failure.ts';
import { countTags, readXml, type XmlElement } from './xml.ts';

/** Characters, and tags, that are read in one go; between two of those the worker hears others. On a slow machine some hundredths of a second each. */
const pieceLength = 64 * 1024;
const pieceTags = 4_000;
/** The document type and the root's own tag come with each piece, as they may define what is in it. */
const longestFrame = 16 * 1024;

/**
 * Reads a list, however long: what stands right under the root, piece by piece, so that neither all of it is in memory as elements, nor anybody waits long for
 * the worker. Throws a Failure as `readXml` does.
 * @param item local name of the elements that are given to `read`; all are of the namespace of the first
 */
export async function readXmlList<T>(xml: string, root: string, item: string, read: (element: XmlElement) => T): Promise<T[]> {
  const begin = first(xml, item);
  const head = xml.slice(0, begin?.index);
  const rootName = begin && first(head, root)?.[1];
  if (!begin || rootName === undefined) return childrenIn(readXml(xml, root), item, read);
  const [, name = item] = begin;
  const found: T[] = [];
  // What else stands before the first element is read with the first piece, and once is enough.
  let before = head;
  let start = begin.index;
  let [counted, count] = [start, 0];
  for (const { 0: tag, index } of tags(xml, `</${name.replaceAll('.', '\\.')}\\s*>`)) {
    const end = index + tag.length;
    count += countTags(xml, counted, end, pieceTags);
    counted = end;
    if (end - start < pieceLength && count < pieceTags) continue;
    for (const each of childrenIn(readXml(before + xml.slice(start, end) + `</${rootName}>`, root), item, read)) found.push(each);
    [start, count] = [end, 0];
    before = frameOf(head, root);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // What is left closes the root, or the document broke off.
  for (const each of childrenIn(readXml(before + xml.slice(start), root), item, read)) found.push(each);
  return found;
}

/** What stands before the first element, as far as others in the list may need it: up to and with the tag that opens the root. */
function frameOf(head: string, root: string): string {
  const begin = first(head, root)?.index ?? 0;
  const opening = /^<[^\s<>/]+(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>/.exec(head.slice(begin))?.[0];
  if (opening === undefined) throw new Failure('unreadable', { message: 'a root that does not open' });
  const frame = head.slice(0, begin + opening.length);
  if (frame.length > longestFrame) throw new Failure('unreadable', { message: 'more than we read' });
  return frame;
}

const childrenIn = <T>({ children }: XmlElement, item: string, read: (element: XmlElement) => T): T[] =>
  children.filter(({ name }) => name === item).map(read);

/** Where the first element of this local name begins; its name as it is written is in the first group. */
const first = (xml: string, name: string): RegExpExecArray | undefined =>
  tags(xml, `<((?:[\\w.-]+:)?${name})(?=[\\s/>])`).next().value ?? undefined;

/** Where such a tag stands, and not in a comment, in an instruction or in a text that is kept as it is. */
function* tags(xml: string, pattern: string): Generator<RegExpExecArray> {
  const asItIs = '<!--[^]*?(?:-->|$)|<!\\[CDATA\\[[^]*?(?:\\]\\]>|$)|<\\?[^]*?(?:\\?>|$)';
  for (const found of xml.matchAll(new RegExp(`${asItIs}|${pattern}`, 'g'))) if (!/^<[!?]/.test(found[0])) yield found;
}
